// SPDX-License-Identifier: GPL-3.0-or-later
// Files of consents: what a consumer asked for comes in with its proof, and what he withdrew stays withdrawn.
#include "engine/accounts/accounts_store.h"
#include "engine/exchange/consents_import.h"
#include "engine/messaging/consents_store.h"
#include "tests/engine/exchange/exchange_books.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

using namespace contador;
using namespace contador::tests;

namespace {

const QByteArray heading = "account_number;phone;purpose;given_on;given_by;evidence;withdrawn_on;withdrawn_by\n";
const QByteArray accountsFile = "account_number;holder_name;phone;service;tariff;meter_serial;digits\n"
                                "01;Ana;912345678 912345679;water;agua-simples;A1;5\n"
                                "02;Rui;913456789;water;agua-simples;B1;5\n";

const QByteArray oddities("; \n\r'=\xff\0\"", 9);

} // namespace

class ConsentsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_books = std::make_unique<ExchangeBooks>();
        QVERIFY(m_books->accounts(accountsFile).applied);
    }

    void comesBackAsItWent()
    {
        const ImportReport report = bring(heading
                                          + "01;912 345 678;payment_receipt;05/01/2026;Rita;\"form 12; signed\";;\n"
                                            "01;+351912345679;Payment_Receipt;2026-01-05 10:15;;=sim;2026-02-01T09:00:00.000Z;Rita\n"
                                            "02;913456789;payment_receipt;2026-01-05T10:15:00+02:00;;;;\n");
        QCOMPARE(ExchangeBooks::told(report), (QStringList{"2 new", "3 new", "4 new"}));
        QVERIFY(report.applied);
        QCOMPARE(phones("01"), QStringList{"+351912345678"});
        QCOMPARE(phones("02"), QStringList{"+351913456789"});
        const QByteArray written = m_books->exported("consents");
        QVERIFY2(written.contains("01;+351912345678;payment_receipt;2026-01-05T00:00:00.000Z;Rita;\"form 12; signed\";;")
                     || written.contains("01;'+351912345678;payment_receipt;2026-01-05T00:00:00.000Z;Rita;\"form 12; signed\";;"),
                 written.constData());
        QVERIFY(written.contains(";2026-01-05T08:15:00.000Z;eva;;;"));
        // Here nothing of it is new; in another utility of the same accounts all of it is, and then it is the same file.
        QCOMPARE(ExchangeBooks::told(bring(written)), (QStringList{"3 unchanged", "4 unchanged", "5 unchanged"}));
        QCOMPARE(m_books->exported("consents"), written);
        ExchangeBooks other;
        QVERIFY(other.accounts(accountsFile).applied);
        QCOMPARE(other.bringIn(ConsentsImport(other.database.installation), written).count(ImportVerdict::New), 3);
        QCOMPARE(other.exported("consents"), written);
    }

    void tellsWhatIsWrongRowByRow()
    {
        const QByteArray before = m_books->exported("consents");
        const ImportReport report = bring(heading
                                          + "01;912345678;payment_receipt;2026-01-05;;;;\n"
                                            "99;912345678;payment_receipt;2026-01-05;;;;\n"
                                            "01;913456789;payment_receipt;2026-01-05;;;;\n"
                                            "01;12;news;2026-13-05;;;;\n"
                                            "02;913456789;payment_receipt;2026-03-13;;;;\n"
                                            "02;913456789;payment_receipt;2026-02-01;;;2026-01-31;\n"
                                            "02;913456789;payment_receipt;2026-02-01 25:10;;;;\n"
                                            ";;;;;;;\n"
                                            "02;;;;;;x;\n"
                                            "01;912345678;payment_receipt;2026-01-05;;;2026-02-05;\n"
                                            "01;912345678;payment_receipt;2026-01-05;;;;\n");
        QCOMPARE(ExchangeBooks::told(report),
                 (QStringList{"2 new", "3 invalid account_number:unknown_account", "4 invalid phone:unknown_phone",
                              "5 invalid phone:bad_phone purpose:unknown_purpose given_on:bad_date", "6 invalid given_on:date_in_future",
                              "7 invalid withdrawn_on:out_of_range", "8 invalid given_on:bad_date",
                              "10 invalid phone:value_missing purpose:value_missing given_on:value_missing withdrawn_on:bad_date",
                              "11 invalid withdrawn_on:contradicts_earlier_row", "12 duplicate"}));
        QVERIFY(!report.applied);
        QCOMPARE(m_books->exported("consents"), before);
    }

    void keepsWithdrawnWhatWasWithdrawnHere()
    {
        give("01", "+351912345678", -40);
        withdraw("01", "+351912345678", -10); // on 2 March
        QCOMPARE(ExchangeBooks::told(bring(heading + "01;912345678;payment_receipt;2026-01-05;;;;\n")),
                 QStringList{"2 invalid given_on:consent_withdrawn"});
        QCOMPARE(phones("01"), QStringList());
        QVERIFY(!bring(QByteArray(m_books->exported("consents")).replace("2026-03-02T10:00:00.000Z;eva", ";")).applied);
        QCOMPARE(ExchangeBooks::told(bring(heading + "01;912345678;payment_receipt;2026-03-05;;asked again;;\n")), QStringList{"2 new"});
        QCOMPARE(phones("01"), QStringList{"+351912345678"});
    }

    void endsWhatAFileSaysWasWithdrawn()
    {
        give("01", "+351912345678", -40);
        const QByteArray before = m_books->exported("consents");
        const ImportReport report = bring(heading + "01;912345678;payment_receipt;2025-01-05;;CRM 7;2026-03-01;CRM\n");
        QCOMPARE(ExchangeBooks::told(report), QStringList{"2 new"});
        QCOMPARE(phones("01"), QStringList());
        QVERIFY(m_books->undo(report.id));
        QCOMPARE(phones("01"), QStringList{"+351912345678"});
        QCOMPARE(m_books->exported("consents"), before);
    }

    void isTakenBackWhereNothingWasBuiltOnIt()
    {
        const QByteArray before = m_books->exported("consents");
        const QByteArray file = heading + "01;912345678;payment_receipt;2026-01-05;;a;2026-02-01;\n01;912345678;payment_receipt;2026-02-05;;b;;\n";
        const ImportReport first = bring(file);
        QCOMPARE(ExchangeBooks::told(first), (QStringList{"2 new", "3 new"}));
        const auto undone = m_books->undo(first.id);
        QVERIFY(undone);
        QCOMPARE(undone->consents, 2);
        QCOMPARE(m_books->exported("consents"), before);
        QCOMPARE(phones("01"), QStringList());
        const ImportReport again = bring(file);
        QCOMPARE(ExchangeBooks::told(again), (QStringList{"2 new", "3 new"}));
        withdraw("01", "+351912345678", 0, 120);
        const auto refused = m_books->undo(again.id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().obstacles.size(), size_t(1));
        QCOMPARE(refused.error().obstacles.at(0).kind, ImportObstacle::Kind::Record);
        QCOMPARE(refused.error().obstacles.at(0).row, 3);
    }

    void keepsAnAccountsFileThatConsentsHangOn()
    {
        ExchangeBooks other;
        const ImportReport accounts = other.accounts(accountsFile);
        const ImportReport consents = other.bringIn(ConsentsImport(other.database.installation), heading + "02;913456789;payment_receipt;2026-01-05;;;;\n");
        QVERIFY(!other.undo(accounts.id));
        QVERIFY(other.undo(consents.id));
        QVERIFY(other.undo(accounts.id));
    }

    /// Any bytes are told about, and never half-applied.
    void survivesBrokenFiles()
    {
        const QByteArray sound = heading
            + "01;912345678;payment_receipt;2026-01-05;Rita;\"form; 12\";2026-02-01;Rita\n02;913456789;payment_receipt;2026-01-05T10:00:00Z;;;;\n";
        QRandomGenerator random(20261129);
        int applied = 0;
        for (int i = 0; i < 600; ++i) {
            QByteArray file = sound;
            const int damages = 1 + int(random.bounded(4));
            for (int j = 0; j < damages; ++j) {
                const qsizetype at = random.bounded(int(file.size()));
                switch (random.bounded(4)) {
                case 0:
                    file[at] = char(random.bounded(256));
                    break;
                case 1:
                    file.remove(at, 1 + random.bounded(9));
                    break;
                case 2:
                    file.insert(at, file.mid(random.bounded(int(file.size())), random.bounded(40)));
                    break;
                default:
                    file.insert(at, oddities.at(random.bounded(int(oddities.size()))));
                }
            }
            const QByteArray before = m_books->exported("consents");
            const ImportReport report = bring(file);
            QCOMPARE(report.applied, report.count(ImportVerdict::Invalid) == 0);
            if (!report.applied) {
                QCOMPARE(m_books->exported("consents"), before);
                continue;
            }
            ++applied;
            QCOMPARE(ExchangeBooks::told(bring(file)).filter(QStringLiteral("new")), QStringList());
            QVERIFY(m_books->undo(report.id));
            QCOMPARE(m_books->exported("consents"), before);
        }
        QVERIFY2(applied > 20, qPrintable(QString::number(applied)));
    }

private:
    ImportReport bring(const QByteArray &file) { return m_books->bringIn(ConsentsImport(m_books->database.installation), file); }

    AccountId account(Connection &connection, const char *number) { return AccountsStore(connection, "PT").find(QString::fromLatin1(number))->id; }

    QStringList phones(const char *number)
    {
        Connection &connection = *m_books->database.writer;
        return ConsentsStore(connection).phones(account(connection, number), ConsentPurpose::PaymentReceipt);
    }

    void give(const char *number, const char *phone, int days)
    {
        Transaction transaction = m_books->begin(days * 86400);
        QVERIFY(ConsentsStore::give(transaction, account(transaction.connection(), number), phone, ConsentPurpose::PaymentReceipt));
        QVERIFY(transaction.commit());
    }

    void withdraw(const char *number, const char *phone, int days, int seconds = 0)
    {
        Transaction transaction = m_books->begin(days * 86400 + seconds);
        QVERIFY(ConsentsStore::withdraw(transaction, account(transaction.connection(), number), phone, ConsentPurpose::PaymentReceipt));
        QVERIFY(transaction.commit());
    }

    std::unique_ptr<ExchangeBooks> m_books;
};

CONTADOR_TEST(ConsentsTest);
#include "consents_test.moc"
