// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/accounts_import.h"
#include "engine/accounts/accounts_store.h"
#include "engine/ledger/books_check.h"
#include "engine/ledger/ledger_store.h"
#include "engine/messaging/consents_store.h"
#include "engine/payments/payment_desk.h"
#include "tests/engine/payments/sample_files.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

#include <QRegularExpression>

using namespace contador;
using namespace contador::tests;

namespace {

constexpr auto noon = "2026-11-28T12:00:00Z";

}

/// Ana owes 12.40, Rui 23.40, Eva nothing.
class PaymentDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<NewDatabase>();
        m_database->forgoDurability();
        Transaction transaction(*m_database->writer, Actor::import(), NewDatabase::moment("2026-01-01T12:00:00Z"));
        const QByteArray accounts = "account_number;holder_name;phone;language;service;tariff;meter_serial;digits;balance;due_date\n"
                                    "0001234567;Ana Maria Prata;912345678;pt_PT;water;t;A1;5;12.40;2026-03-30\n"
                                    "00124567;Rui Sousa;912345679;pt_PT;water;t;A2;5;23.40;2026-03-30\n"
                                    "0020001;Eva Sousa;912345680;en;water;t;A3;5;;\n";
        const ImportReport report = AccountsImport(m_database->installation).run(transaction, accounts, "a.csv", AccountsImport::Mode::Apply);
        QVERIFY(report.applied);
        QVERIFY(transaction.commit());
    }

    void cleanup()
    {
        QVERIFY(checkBooks(*m_database->writer, 9).empty());
        m_database.reset();
    }

    void eachFormatIsBookedOnceOnly_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const SampleFile &sample : sampleFiles())
            QTest::newRow(sample.name) << sample.bytes;
    }

    /// The payment of Ana by its RF or number, and the same file again.
    void eachFormatIsBookedOnceOnly()
    {
        QFETCH(QByteArray, file);
        const PaymentsImport done = import(file);
        QVERIFY2(!done.fault, done.fault ? qPrintable(statementFaultName(done.fault->kind)) : "");
        QVERIFY(done.applied);
        QCOMPARE(owed("0001234567"), QString("0.00"));
        QCOMPARE(done.total(LineState::Booked, euro()).lines, 1);
        const qint64 entries = m_database->count("select count(*) from entry");
        const PaymentsImport again = import(file);
        QVERIFY(again.known && !again.applied && again.known->name == "f");
        const PaymentsImport other = import(file + '\n'); // other bytes, the same movements
        QVERIFY(other.applied || other.fault);
        if (other.applied)
            QCOMPARE(other.knownLines(), int(done.lines.size()));
        QCOMPARE(m_database->count("select count(*) from entry"), entries);
        QCOMPARE(m_database->count("select count(*) from statement_line"), qint64(done.lines.size()));
    }

    void aDryRunWritesNothing()
    {
        for (const SampleFile &sample : sampleFiles()) {
            const PaymentsImport done = import(sample.bytes, PaymentDesk::Mode::DryRun);
            QVERIFY(!done.applied && done.total(LineState::Booked, euro()).lines == 1);
        }
        QCOMPARE(m_database->count("select count(*) from bank_file"), 0);
        QCOMPARE(m_database->count("select count(*) from statement_line"), 0);
        QCOMPARE(m_database->count("select count(*) from feed_event"), 0);
        QCOMPARE(owed("0001234567"), QString("12.40"));
    }

    void anOverlappingFileBooksWhatIsNew()
    {
        import(mt940({{"B1", "12,40", "conta 0001234567"}}));
        const PaymentsImport done = import(mt940({{"B1", "12,40", "conta 0001234567"}, {"B2", "5,00", "conta 124567"}}));
        QCOMPARE(done.knownLines(), 1);
        QCOMPARE(owed("0001234567"), QString("0.00"));
        QCOMPARE(owed("00124567"), QString("18.40")); // partial
        import(mt940({{"B3", "30,00", "conta 00124567"}}));
        QCOMPARE(owed("00124567"), QString("-11.60")); // more than was owed
    }

    void twoAlikeInOneStatementAreTwo()
    {
        const QByteArray file = mt940({{"", "2,00", "conta 124567"}, {"", "2,00", "conta 124567"}});
        QCOMPARE(import(file).total(LineState::Booked, euro()).lines, 2);
        QCOMPARE(owed("00124567"), QString("19.40"));
        QCOMPARE(import(file + '\n').knownLines(), 2);
    }

    void aTableThatRepeatsItselfIsAskedAbout()
    {
        const QByteArray head = "account_number;amount;value_date;reference;channel;bank_id\n";
        const PaymentsImport numbered = import(head + "00124567;1.00;2026-11-25;;mb;7\n00124567;1.00;2026-11-25;;mb;7\n");
        QCOMPARE(numbered.knownLines(), 1);
        const PaymentsImport bare = import(head + "00124567;2.00;2026-11-25;;mb;\n00124567;2.00;2026-11-25;;mb;\n");
        QCOMPARE(bare.lines.at(1).reason, QueueReason::RepeatedRow);
        QCOMPARE(owed("00124567"), QString("20.40"));
        const PaymentsImport unknown = import(head + "999999;2.00;2026-11-25;00124567;mb;8\n");
        QCOMPARE(unknown.lines.at(0).reason, QueueReason::NoSuchAccount);
    }

    void aReferenceThatSaysOtherwiseIsAskedAbout()
    {
        import(mt940({{"B1", "12,40", "conta 0001234567"}}));
        const PaymentsImport other = import(mt940({{"B1", "12,41", "conta 0001234567"}}));
        QCOMPARE(other.lines.at(0).reason, QueueReason::SameReference);
        QCOMPARE(owed("0001234567"), QString("0.00"));
    }

    void whatDoesNotCloseIsRefusedWhole()
    {
        const PaymentsImport done = import(QByteArray(mt940({{"B1", "12,40", "conta 0001234567"}})).replace("112,40", "112,50"));
        QCOMPARE(done.fault->kind, StatementFault::Kind::DoesNotClose);
        QCOMPARE(m_database->count("select count(*) from bank_file"), 0);
    }

    void ambiguityWaitsForAPerson()
    {
        const PaymentsImport done = import(mt940({{"B1", "12,40", "contas 0001234567 e 00124567"}}));
        QCOMPARE(done.lines.at(0).reason, QueueReason::Ambiguous);
        const MatchVerdict verdict = propose(done.lines.at(0).id);
        QCOMPARE(verdict.proposals.size(), size_t(2));
        QCOMPARE(verdict.proposals.at(0).owed.toString(), QString("12.40"));
    }

    void anAccountThatWasTakenBackGetsNothing()
    {
        QVERIFY(m_database->writer->execute("update account set withdrawn_by = 9 where number = '0001234567'"));
        const PaymentsImport done = import(mt940({{"B1", "12,40", "conta 0001234567"}}));
        QCOMPARE(done.lines.at(0).state, LineState::Queued);
        QVERIFY(propose(done.lines.at(0).id).proposals.empty());
    }

    void thePayerIsRememberedAndForgotten()
    {
        const PaymentsImport first = import(mt940({{"B1", "1,00", "agua"}}));
        QCOMPARE(first.lines.at(0).state, LineState::Queued);
        assign(first.lines.at(0).id, "00124567");
        const PaymentsImport second = import(mt940({{"B2", "1,00", "agua de novo"}}));
        QCOMPARE(second.lines.at(0).rule, MatchRule::PayerMemory);
        QCOMPARE(owed("00124567"), QString("21.40"));
        undo(first.lines.at(0).id);
        QCOMPARE(owed("00124567"), QString("22.40"));
        QCOMPARE(import(mt940({{"B3", "1,00", "outra"}})).lines.at(0).state, LineState::Queued);
    }

    void aSecondDecisionComesTooLate()
    {
        const StatementLineId line = import(mt940({{"B1", "1,00", "agua"}})).lines.at(0).id;
        assign(line, "00124567");
        work([&](PaymentDesk &desk) {
            QCOMPARE(desk.assign(line, "0020001", {}).error(), PaymentFault::NotWaiting);
            QCOMPARE(desk.setAside(line, {}).error(), PaymentFault::NotWaiting);
        });
        undo(line);
        assign(line, "0020001"); // booked anew, under a key of its own
        QCOMPARE(owed("0020001"), QString("-1.00"));
        QCOMPARE(m_database->count("select count(*) from line_match"), 4);
        work([&](PaymentDesk &desk) { QCOMPARE(desk.assign({99}, "0020001", {}).error(), PaymentFault::UnknownLine); });
    }

    void namesAreOnlyProposed()
    {
        const PaymentsImport done = import(mt940({{"B1", "12,40", "agua", "PRATA ANA MARIA"}}));
        QCOMPARE(done.lines.at(0).state, LineState::Queued);
        const MatchVerdict verdict = propose(done.lines.at(0).id);
        QCOMPARE(verdict.rule, MatchRule::AmountAndName);
        QCOMPARE(verdict.proposals.at(0).number, QString("0001234567"));
    }

    void referencesOfAnAccountComeFirst()
    {
        work([&](PaymentDesk &desk) {
            QCOMPARE(desk.addReference("00124567", "21103", "123 123 451")->kind, QString("multibanco"));
            QCOMPARE(desk.addReference("0001234567", "21103", "123123451").error(), PaymentFault::ReferenceTaken);
            QCOMPARE(desk.addReference("0020001", {}, "RF18 5390 0754 7034")->reference, QString("RF18539007547034"));
        });
        const PaymentsImport done =
            import(mt940({{"B1", "1,00", "21103 123 123 451 conta 0001234567"}, {"B2", "2,00", "RF18539007547034"}}));
        QCOMPARE(done.lines.at(0).rule, MatchRule::OwnReference);
        QCOMPARE(done.lines.at(0).accountNumber, QString("00124567"));
        QCOMPARE(done.lines.at(1).accountNumber, QString("0020001"));
    }

    void theBankTakesBack()
    {
        import(mt940({{"B1", "12,40", "conta 0001234567"}}));
        const PaymentsImport back = import(mt940({{"B1", "-12,40", "devolucao"}}));
        QCOMPARE(back.lines.at(0).state, LineState::TookBack);
        QCOMPARE(owed("0001234567"), QString("12.40"));
        const PaymentsImport lost = import(mt940({{"B9", "-9,00", "devolucao"}}));
        QCOMPARE(lost.lines.at(0).reason, QueueReason::PaymentNotFound);
        // Paid again, and a person says what another reversal is of.
        import(mt940({{"C1", "12,40", "conta 0001234567"}}));
        const PaymentsImport unnamed = import(mt940({{"", "-12,40", "?", "", ""}}));
        QCOMPARE(unnamed.lines.at(0).state, LineState::Queued);
        assign(unnamed.lines.at(0).id, "0001234567");
        QCOMPARE(owed("0001234567"), QString("12.40"));
        work([&](PaymentDesk &desk) {
            QCOMPARE(desk.assign(lost.lines.at(0).id, "0001234567", {}).error(), PaymentFault::NothingToReverse);
            QVERIFY(desk.setAside(lost.lines.at(0).id, "of another utility"));
        });
    }

    void aReversalMayStandBeforeItsPayment()
    {
        const PaymentsImport done = import(mt940({{"B1", "-12,40", "devolucao"}, {"B1", "12,40", "conta 0001234567"}}));
        QCOMPARE(done.total(LineState::TookBack, euro()).lines, 1);
        QCOMPARE(owed("0001234567"), QString("12.40"));
    }

    void theCounterBooksAKeyOnce()
    {
        const PaymentDesk::Taken taken{"00124567", *Money::fromString("23.40", euro()), QDate(2026, 11, 28), "recibo 7", "counter", "counter/k1"};
        for (int i = 0; i < 2; ++i)
            work([&](PaymentDesk &desk) { QVERIFY(desk.take(taken)); });
        QCOMPARE(owed("00124567"), QString("0.00"));
        QCOMPARE(m_database->count("select count(*) from feed_event where kind = 'payment'"), 1);
        work([&](PaymentDesk &desk) {
            QCOMPARE(desk.take({"x", taken.amount, taken.valueDate, {}, "counter", "counter/k2"}).error(), PaymentFault::UnknownAccount);
            QCOMPARE(desk.take({"00124567", -taken.amount, taken.valueDate, {}, "counter", "counter/k3"}).error(), PaymentFault::NotPositive);
        });
    }

    void thePayerWhoAskedIsToldOnce()
    {
        const AccountId rui = AccountsStore(*m_database->writer, "PT").find("00124567")->id;
        {
            Transaction transaction(*m_database->writer, Actor::operatorNamed("rita"), NewDatabase::moment(noon));
            QVERIFY(ConsentsStore::give(transaction, rui, "+351912345679", ConsentPurpose::PaymentReceipt));
            QVERIFY(ConsentsStore::give(transaction, rui, "+351912345679", ConsentPurpose::PaymentReceipt));
            QVERIFY(!ConsentsStore::give(transaction, rui, "+351912345678", ConsentPurpose::PaymentReceipt));
            QVERIFY(transaction.commit());
        }
        const QByteArray file = mt940({{"B1", "23,40", "conta 00124567"}, {"B2", "12,40", "conta 0001234567"}});
        const PaymentsImport done = import(file);
        const QRegularExpression told("^\\+351912345679 service queued Recebemos 23,40 EUR em 25/11. Deve agora 0,00 EUR. VERIFICAR [0-9]{4}$");
        QVERIFY2(texts().size() == 1 && told.match(texts().front()).hasMatch(), qPrintable(texts().join(u'\n')));
        import(file + '\n');
        QCOMPARE(texts().size(), 1);
        undo(done.lines.at(0).id); // it had not left yet
        QCOMPARE(texts().at(0).section(u' ', 2, 2), QString("failed"));
        {
            Transaction transaction(*m_database->writer, Actor::operatorNamed("rita"), NewDatabase::moment(noon));
            QVERIFY(ConsentsStore::withdraw(transaction, rui, "+351912345679", ConsentPurpose::PaymentReceipt));
            QVERIFY(transaction.commit());
        }
        assign(done.lines.at(0).id, "00124567");
        QCOMPARE(texts().size(), 1);
    }

    void nothingOfABrokenFileStays()
    {
        QRandomGenerator random(1473);
        for (const SampleFile &sample : sampleFiles()) {
            for (int round = 0; round < 60; ++round) {
                QByteArray file = sample.bytes;
                if (round % 2 == 0)
                    file.truncate(random.bounded(int(file.size())));
                else
                    file[random.bounded(int(file.size()))] = char(random.bounded(256));
                Transaction transaction(*m_database->writer, Actor::operatorNamed("rita"), NewDatabase::moment(noon));
                PaymentDesk desk(transaction, m_database->installation, m_lexicons);
                const PaymentsImport done = desk.import(file, "f", {}, PaymentDesk::Mode::Apply);
                QVERIFY(!m_database->writer->hasFault());
                QCOMPARE(done.fault.has_value(), !done.applied);
                if (done.fault)
                    QCOMPARE(m_database->count("select count(*) from bank_file"), 0);
                QVERIFY(checkBooks(*m_database->writer, 1).empty());
                transaction.rollBack();
            }
        }
    }

    void whatWasDecidedIsNeverChanged()
    {
        import(mt940({{"B1", "12,40", "conta 0001234567"}}));
        Transaction transaction(*m_database->writer, Actor::operatorNamed("rita"), NewDatabase::moment(noon));
        m_database->writer->execute("update line_match set reason = 'x'");
        QVERIFY(!transaction.commit());
    }

private:
    [[nodiscard]] Currency euro() const { return m_database->installation.currency; }

    template <typename Work> void work(Work work)
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("rita"), NewDatabase::moment(noon));
        PaymentDesk desk(transaction, m_database->installation, m_lexicons);
        work(desk);
        QVERIFY(transaction.commit());
    }
    PaymentsImport import(const QByteArray &file, PaymentDesk::Mode mode = PaymentDesk::Mode::Apply)
    {
        PaymentsImport done;
        work([&](PaymentDesk &desk) { done = desk.import(file, "f", {}, mode); });
        return done;
    }
    void assign(StatementLineId line, const char *account)
    {
        work([&](PaymentDesk &desk) { QVERIFY(desk.assign(line, QString::fromLatin1(account), "told so")); });
    }
    void undo(StatementLineId line)
    {
        work([&](PaymentDesk &desk) { QVERIFY(desk.undo(line, "mistaken")); });
    }
    [[nodiscard]] MatchVerdict propose(StatementLineId line) const
    {
        return PaymentDesk::propose(*m_database->writer, m_database->installation,
                                    *BankFilesStore(*m_database->writer, euro()).line(line), QDate(2026, 11, 28));
    }
    [[nodiscard]] QString owed(const char *account) const
    {
        const auto found = AccountsStore(*m_database->writer, "PT").find(QString::fromLatin1(account));
        return LedgerStore(*m_database->writer, m_database->installation).balance(found->id, QDate(2026, 11, 28)).total.toString();
    }
    [[nodiscard]] QStringList texts() const
    {
        Query query = m_database->writer->query("select phone, class, state, text from message order by id");
        QStringList all;
        while (query.next())
            all << QStringList{query.text(0), query.text(1), query.text(2), query.text(3)}.join(u' ');
        return all;
    }

    std::unique_ptr<NewDatabase> m_database;
    Lexicons m_lexicons;
};

CONTADOR_TEST(PaymentDeskTest);
#include "payment_desk_test.moc"
