// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/accounts_list_store.h"

#include "engine/accounts/accounts_import.h"
#include "engine/accounts/accounts_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

namespace {

const QByteArray accountsFile =
    R"(account_number;holder_name;phone;language;address;zone;service;tariff;meter_serial;register;digits;decimals;last_reading;last_reading_date;balance;due_date
0003;Álvaro Pires;912345678;pt_PT;Rua B 1;Norte;water;agua;W3;T;5;0;10;2026-01-03;30.00;2026-02-01
0003;Álvaro Pires;912345678;pt_PT;Rua B 1;Norte;electricity;luz;E3;T;5;0;10;2026-01-05;;
0001;Zulmira Sá;912345679;pt_PT;Rua A 2;Sul;water;agua;W1;T;5;0;10;2026-01-01;10.00;2026-05-01
0002;Alves Lda;;pt_PT;Rua C 3;Sul;water;agua;W2;T;5;0;;;-5.00;
0004;alvarez;;pt_PT;;;water;agua;W4;T;5;0;10;2026-01-03;;
)";

const QDate today(2026, 3, 12);

} // namespace

/// The list of accounts, page by page, in every order.
class AccountsListTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewDatabase> m_books;

    [[nodiscard]] AccountsListStore list() const { return {*m_books->writer, m_books->installation}; }

    /// All numbers, asked for in pages of `most`.
    [[nodiscard]] QString numbers(AccountSort sort, bool descending, int most) const
    {
        QStringList numbers;
        AccountsQuestion question;
        question.sort = sort;
        question.descending = descending;
        question.most = most;
        do {
            const AccountsPage page = list().page(question, today);
            for (const AccountLine &line : page.lines)
                numbers += line.number.right(1);
            question.after = page.next;
        } while (question.after);
        return numbers.join(u' ');
    }

private slots:
    void init()
    {
        m_books = std::make_unique<NewDatabase>();
        Transaction transaction(*m_books->writer, Actor::import(), NewDatabase::moment("2026-03-12T10:15:00Z"));
        const ImportReport imported =
            AccountsImport(m_books->installation).run(transaction, accountsFile, QStringLiteral("a.csv"), AccountsImport::Mode::Apply);
        QVERIFY(imported.applied);
        QVERIFY(transaction.commit().has_value());
    }

    void comesInEveryOrderWhateverThePage_data()
    {
        QTest::addColumn<AccountSort>("sort");
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("down");
        QTest::newRow("number") << AccountSort::Number << "1 2 3 4" << "4 3 2 1";
        QTest::newRow("holder, accents and case do not matter") << AccountSort::Holder << "4 3 2 1" << "1 2 3 4";
        QTest::newRow("address") << AccountSort::Address << "4 1 3 2" << "2 3 1 4";
        QTest::newRow("balance") << AccountSort::Balance << "2 4 1 3" << "3 1 4 2";
        QTest::newRow("overdue") << AccountSort::Overdue << "1 2 4 3" << "3 4 2 1";
        QTest::newRow("last reading") << AccountSort::LastReading << "2 1 4 3" << "3 4 1 2";
    }

    void comesInEveryOrderWhateverThePage()
    {
        QFETCH(AccountSort, sort);
        QFETCH(QString, up);
        QFETCH(QString, down);
        for (const int most : {1, 2, 3, 10}) {
            QCOMPARE(numbers(sort, false, most), up);
            QCOMPARE(numbers(sort, true, most), down);
        }
    }

    void tellsWhatIsKnownOfAnAccount()
    {
        const std::optional<AccountLine> line = list().line(QStringLiteral("0003"), today);
        QVERIFY(line);
        QCOMPARE(line->holder, QStringLiteral("Álvaro Pires"));
        QCOMPARE(line->zone, QStringLiteral("Norte"));
        QCOMPARE(line->services, (QStringList{QStringLiteral("water"), QStringLiteral("electricity")}));
        QCOMPARE(line->balance.toString(), QStringLiteral("30.00"));
        QCOMPARE(line->overdue.toString(), QStringLiteral("30.00"));
        QCOMPARE(line->oldestDue, std::optional(QDate(2026, 2, 1)));
        QCOMPARE(line->lastReadOn, std::optional(QDate(2026, 1, 5)));
        QCOMPARE(line->phone, QStringLiteral("+351912345678"));
        QCOMPARE(line->status, AccountStatus::Active);
        QVERIFY(!line->held && !line->vulnerable && !line->verificationDue);
        QVERIFY(!list().line(QStringLiteral("3"), today));
        QVERIFY(!list().line(QStringLiteral("0002"), today)->lastReadOn);
    }

    void pagesOnlyTheAudience()
    {
        AccountsQuestion question;
        question.filter.zone = QStringLiteral("Sul");
        question.most = 1;
        const AccountsPage first = list().page(question, today);
        QCOMPARE(first.lines.front().number, QStringLiteral("0001"));
        question.after = first.next;
        QCOMPARE(list().page(question, today).lines.front().number, QStringLiteral("0002"));
    }

    void offersWhatThereIsToChooseFrom()
    {
        const AccountsChoices choices = list().choices();
        QCOMPARE(choices.zones, (QStringList{QStringLiteral("Norte"), QStringLiteral("Sul")}));
        QCOMPARE(choices.tariffs, (QStringList{QStringLiteral("agua"), QStringLiteral("luz")}));
        QCOMPARE(choices.services, (QStringList{QStringLiteral("electricity"), QStringLiteral("water")}));
    }
};

CONTADOR_TEST(AccountsListTest);
#include "accounts_list_test.moc"
