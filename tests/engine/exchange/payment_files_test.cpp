// SPDX-License-Identifier: GPL-3.0-or-later
// Payment files taken back, written out, and brought in elsewhere.
#include "engine/ledger/books_check.h"
#include "engine/payments/payment_desk.h"
#include "tests/engine/exchange/exchange_books.h"
#include "tests/engine/payments/sample_files.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

using namespace contador;
using namespace contador::tests;

namespace {

const QByteArray accountsFile = "account_number;holder_name;phone;service;tariff;meter_serial;digits;balance;due_date\n"
                                "0001234567;Ana;912345678;water;agua-simples;A1;5;12.40;2026-03-30\n"
                                "00124567;Rui;912345679;water;agua-simples;A2;5;23.40;2026-03-30\n"
                                "00124567;Rui;912345679;electricity;eletricidade-exemplo;E2;6;7.10;2026-03-15\n"
                                "0020001;Eva;912345680;water;agua-simples;A3;5;;\n";

} // namespace

class PaymentFilesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_books = std::make_unique<ExchangeBooks>();
        m_books->database.forgoDurability();
        m_books->now = NewDatabase::moment("2026-03-12T10:00:00Z");
        QVERIFY(m_books->accounts(accountsFile).applied);
    }

    void cleanup() { QVERIFY(checkBooks(*m_books->database.writer, 9).empty()); }

    void comesBackWhole()
    {
        const QByteArray before = all();
        const QByteArray file = mt940({{"B1", "12,40", "conta 0001234567"}, {"B2", "25,00", "conta 00124567"}, {"B3", "5,00", "quem"}});
        const PaymentsImport done = import(file);
        QCOMPARE(done.total(LineState::Booked, euro()).lines, 2);
        const QByteArray after = all();
        QVERIFY(import(file).known);
        for (int i = 0; i < 2; ++i) {
            const auto undone = m_books->undo(i == 0 ? done.import : m_again);
            QVERIFY(undone);
            QCOMPARE(undone->entries, 2);
            QCOMPARE(undone->lines, 3);
            QVERIFY(undone->left.empty());
            QCOMPARE(all(), before);
            QCOMPARE(files().queueLength(), 0);
            QVERIFY(files().files(1).at(0).undoneAt.isValid());
            QCOMPARE(files().files(1).at(0).total(LineState::Undone, euro()).lines, 3);
            const PaymentsImport again = import(file);
            QVERIFY(again.applied);
            QCOMPARE(again.knownLines(), 0);
            m_again = again.import;
            QCOMPARE(all(), after);
            QCOMPARE(files().queueLength(), 1);
        }
        const auto refused = m_books->undo(done.import);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, UndoFault::Kind::AlreadyUndone);
    }

    void leavesWhatAPersonDecided()
    {
        const QByteArray file = mt940({{"B1", "12,40", "conta 0001234567"}, {"B2", "3,00", "conta 00124567"}, {"B3", "5,00", "quem"},
                                       {"B4", "6,00", "quem"}, {"B5", "7,00", "conta 00124567"}});
        const PaymentsImport done = import(file);
        const auto line = [&](int i) { return done.lines.at(size_t(i)).id; };
        decide([&](PaymentDesk &desk) { return desk.undo(line(1), "wrong"); });
        decide([&](PaymentDesk &desk) { return desk.undo(line(0), "not hers"); });
        decide([&](PaymentDesk &desk) { return desk.assign(line(0), "0020001", "it was Eva"); });
        decide([&](PaymentDesk &desk) { return desk.assign(line(2), "0020001", {}); });
        decide([&](PaymentDesk &desk) { return desk.setAside(line(3), {}); });
        const auto undone = m_books->undo(done.import);
        QVERIFY(undone);
        QCOMPARE(undone->entries, 1); // B5
        QStringList left;
        for (const KeptLine &each : undone->left)
            left << QStringLiteral("%1 %2 %3").arg(each.line.entryReference, lineStateName(each.state), each.accountNumber).trimmed();
        QCOMPARE(left, (QStringList{"B1 booked 0020001", "B2 queued 00124567", "B3 booked 0020001", "B4 not_ours"}));
        QVERIFY(m_books->exported("balances").contains("0020001;Eva;;-17,40;"));
        QVERIFY(m_books->exported("balances").contains("0001234567;Ana;water;12,40;"));
        const PaymentsImport again = import(file); // what stayed is not booked twice
        QCOMPARE(again.knownLines(), 4);
        QCOMPARE(again.total(LineState::Booked, euro()).lines, 1);
        QVERIFY(m_books->exported("balances").contains("0020001;Eva;;-17,40;"));
    }

    void aReversalThatIsTakenBackBooksThePaymentAgain()
    {
        const PaymentsImport paid = import(mt940({{"B1", "12,40", "conta 0001234567"}}));
        const QByteArray after = all();
        const PaymentsImport back = import(mt940({{"B1", "-12,40", "conta 0001234567"}}));
        QCOMPARE(back.lines.at(0).state, LineState::TookBack);
        QVERIFY(m_books->undo(back.import));
        QCOMPARE(balances(), balancesIn(after));
        const PaymentsImport again = import(mt940({{"B1", "-12,40", "conta 0001234567"}}));
        QCOMPARE(again.lines.at(0).state, LineState::TookBack);
        const auto undone = m_books->undo(paid.import);
        QVERIFY(undone);
        QCOMPARE(undone->left.size(), size_t(1));
        QCOMPARE(undone->left.at(0).state, LineState::TakenBack);
        QVERIFY(m_books->undo(again.import)); // neither file counts: nor does the payment
        QVERIFY(m_books->exported("balances").contains("0001234567;Ana;water;12,40;"));
        QCOMPARE(import(mt940({{"B1", "12,40", "conta 0001234567"}})).total(LineState::Booked, euro()).lines, 1);
    }

    void aPaymentAndItsReversalGoTogether()
    {
        const QByteArray before = all();
        const PaymentsImport done = import(mt940({{"B1", "12,40", "conta 0001234567"}, {"B1", "-12,40", "conta 0001234567"}}));
        QCOMPARE(done.lines.at(1).state, LineState::TookBack);
        const auto undone = m_books->undo(done.import);
        QVERIFY(undone && undone->left.empty());
        QCOMPARE(undone->lines, 2);
        QCOMPARE(all(), before);
    }

    /// Files that overlap and take back from each other, imported and taken back in any order: nothing is left in the end.
    void anyOrderComesToNothing()
    {
        QRandomGenerator random(29);
        const QByteArray before = all();
        for (int round = 0; round < 12; ++round) {
            std::vector<QByteArray> content;
            std::vector<std::pair<ImportId, int>> standing;
            for (int i = 0; i < 5; ++i) {
                std::vector<Mt940Line> lines;
                for (int j = 0; j < 4; ++j) {
                    static constexpr const char *references[] = {"B1", "B2", "B3", "B4", "B5"};
                    static constexpr const char *texts[] = {"conta 0001234567", "conta 00124567", "conta 0020001"};
                    const int payment = random.bounded(5);
                    lines.push_back({references[payment], random.bounded(4) == 0 ? "-4,00" : "4,00", texts[payment % 3]});
                }
                content.push_back(mt940(lines) + QByteArray::number(round) + QByteArray::number(i));
            }
            for (int step = 0; step < 14; ++step) {
                const int which = int(random.bounded(int(content.size())));
                const auto known = std::ranges::find(standing, which, &std::pair<ImportId, int>::second);
                if (known == standing.end()) {
                    const PaymentsImport done = import(content[size_t(which)]);
                    if (done.applied)
                        standing.emplace_back(done.import, which);
                } else {
                    QVERIFY(m_books->undo(known->first));
                    standing.erase(known);
                }
                QVERIFY(checkBooks(*m_books->database.writer, 9).empty());
            }
            for (const auto &[id, which] : standing)
                QVERIFY(m_books->undo(id));
            QCOMPARE(m_books->exported("payments").count('\n'), 2);
            QCOMPARE(all(), before);
        }
    }

    void goesToAnotherDatabase()
    {
        import(mt940({{"B1", "5,00", "conta 0001234567"}, {"B2", "25,00", "conta 00124567"}, {"", "1,00", "conta 0020001"}, {"", "1,00", "conta 0020001"},
                      {"B3", "2,00", "conta 0020001"}}));
        import(mt940({{"B3", "-2,00", "conta 0020001"}}));
        QCOMPARE(import("account_number;amount;value_date;reference;channel;bank_id\n00124567;1.00;2026-03-11;=1+1;mb;7\n00124567;1.50;2026-03-11;;mb;7\n")
                     .total(LineState::Booked, euro()).lines, 2);
        Transaction transaction = m_books->begin(300);
        PaymentDesk desk(transaction, m_books->database.installation, m_lexicons);
        for (const char *key : {"a", "b"})
            QVERIFY(desk.take({"00124567", Money{300, euro()}, QDate(2026, 3, 12), "recibo 4", "counter", QString::fromLatin1(key)}));
        QVERIFY(transaction.commit());
        const QByteArray written = m_books->exported("payments");
        QCOMPARE(written.split('\n').at(1).trimmed(), QByteArray("account_number;amount;value_date;reference;channel;bank_id"));
        QVERIFY2(written.contains("0001234567;5,00;2026-11-25;conta 0001234567;bank;B1"), written.constData());
        QVERIFY(written.contains("00124567;1,00;2026-03-11;'=1+1;mb;7"));
        QCOMPARE(written.count('\n'), 2 + 8);

        const QByteArray stood = all();
        QCOMPARE(import(written).knownLines(), 8); // here nothing of it is new
        QCOMPARE(all(), stood);
        QCOMPARE(m_books->exported("payments"), written);

        ExchangeBooks other;
        QVERIFY(other.accounts(accountsFile).applied);
        const PaymentsImport done = import(written, other);
        QVERIFY(!done.fault);
        QCOMPARE(done.total(LineState::Booked, euro()).lines, 8);
        QCOMPARE(other.exported("balances"), m_books->exported("balances"));
        QCOMPARE(import(written + '\n', other).knownLines(), 8);
        QVERIFY(checkBooks(*other.database.writer, 9).empty());
        QCOMPARE(other.exported("payments"), written);
    }

private:
    Currency euro() const { return m_books->database.installation.currency; }
    BankFilesStore files() const { return {*m_books->database.writer, euro()}; }
    QByteArray balances() const { return m_books->exported("balances"); }
    QByteArray all() const { return m_books->exported("accounts") + m_books->exported("readings") + '|' + balances(); }
    static QByteArray balancesIn(const QByteArray &all) { return all.mid(all.indexOf('|') + 1); }

    PaymentsImport import(const QByteArray &file) { return import(file, *m_books); }
    PaymentsImport import(const QByteArray &file, ExchangeBooks &books)
    {
        Transaction transaction = books.begin(120);
        PaymentsImport done = PaymentDesk(transaction, books.database.installation, m_lexicons).import(file, "f", {}, PaymentDesk::Mode::Apply);
        if (!transaction.commit())
            qFatal("not committed");
        return done;
    }

    template <typename Work> void decide(Work work)
    {
        Transaction transaction = m_books->begin(180);
        PaymentDesk desk(transaction, m_books->database.installation, m_lexicons);
        QVERIFY(work(desk));
        QVERIFY(transaction.commit());
    }

    const Lexicons m_lexicons;
    std::unique_ptr<ExchangeBooks> m_books;
    ImportId m_again;
};

CONTADOR_TEST(PaymentFilesTest);
#include "payment_files_test.moc"
