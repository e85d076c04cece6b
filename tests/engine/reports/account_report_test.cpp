// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/account_report.h"

#include "engine/accounts/accounts_import.h"
#include "engine/accounts/accounts_store.h"
#include "engine/billing/payments.h"
#include "engine/billing/reading_desk.h"
#include "engine/messaging/messages_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QFile>

using namespace contador;
using namespace contador::tests;

namespace {

const QByteArray accountsFile =
    R"(account_number;holder_name;phone;language;address;zone;service;tariff;meter_serial;register;digits;decimals;last_reading;last_reading_date;balance;due_date
00124567;Maria Conceição;912345678 931234567;pt_PT;Rua da Igreja 4;Centro;water;agua;20400769;T;5;0;1473;2026-02-12;12.40;2026-03-30
00124567;Maria Conceição;912345678 931234567;pt_PT;Rua da Igreja 4;Centro;electricity;luz;71804877;T1;6;0;100;2026-02-12;;
00124567;Maria Conceição;912345678 931234567;pt_PT;Rua da Igreja 4;Centro;electricity;luz;71804877;T2;6;0;200;2026-02-12;;
00200001;John Carter;912345679;en;Mill Lane 2;;water;agua;20400801;T;5;0;;;;
)";

const QDate today(2026, 3, 12);

} // namespace

/// The account card: what is in several rooms, on one page.
class AccountReportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewDatabase> m_books;
    QDateTime m_now;
    MessageId m_message;

    template <typename Work> void write(Work work)
    {
        Transaction transaction(*m_books->writer, Actor::automaton(), m_now);
        work(transaction);
        if (!transaction.commit())
            qFatal("the books could not be written");
    }

    [[nodiscard]] AccountReport report() const { return {*m_books->writer, m_books->installation}; }
    [[nodiscard]] AccountCard card() const { return report().card(QStringLiteral("00124567"), today).value_or(AccountCard{}); }

    void textReading()
    {
        QFile tariff(m_books->path("agua.json"));
        QVERIFY(tariff.open(QIODevice::WriteOnly));
        tariff.write(R"({"format": "contador-tariff/1", "name": "agua", "service": "water", "currency": "EUR", "versions": [{
            "valid_from": "2020-01-01", "due_days": 30, "components": [{"id": "use", "kind": "block", "per": "period",
            "tiers": [{"price": "1.10"}]}], "rounding": {"mode": "half_up", "level": "document"}}]})");
        tariff.close();
        write([this](Transaction &transaction) {
            const AccountsStore accounts(*m_books->writer, m_books->installation.country);
            const AccountId account = accounts.find(QStringLiteral("00124567"))->id;
            m_message = MessagesStore::addInbound(
                transaction, {QStringLiteral("+351912345678"), QStringLiteral("1482"), QStringLiteral("modem"), {}, {}});
            MessagesStore::settleInbound(transaction, m_message, MessageState::Answered, account);
            const ReadingsStore readings(*m_books->writer);
            const Tariffs tariffs({m_books->path("")});
            ReadingClaim claim;
            claim.dial = accounts.registers(account).front();
            claim.value = Quantity::whole(1482);
            claim.readOn = today;
            claim.message = m_message;
            ReadingDesk(readings, tariffs, m_books->installation).take(transaction, claim);
            PaymentClaim payment;
            payment.account = account;
            payment.amount = Money{1000, m_books->installation.currency};
            payment.valueDate = today;
            payment.reference = QStringLiteral("4711");
            payment.channel = QStringLiteral("bank");
            payment.uniqueKey = QStringLiteral("bank/4711");
            bookPayment(transaction, m_books->installation, payment);
        });
    }

private slots:
    void init()
    {
        m_books = std::make_unique<NewDatabase>();
        m_now = NewDatabase::moment("2026-03-12T10:15:00Z");
        write([this](Transaction &transaction) {
            const ImportReport imported =
                AccountsImport(m_books->installation)
                    .run(transaction, accountsFile, QStringLiteral("a.csv"), AccountsImport::Mode::Apply);
            if (!imported.applied)
                qFatal("the accounts cannot be imported");
        });
    }

    void knowsNoOtherAccount()
    {
        QVERIFY(!report().card(QStringLiteral("124567"), today)); // leading zeros belong to it
        QVERIFY(!report().card(QString(), today));
    }

    void showsHolderPhonesAndMeters()
    {
        const AccountCard shown = card();
        QCOMPARE(shown.holder, QStringLiteral("Maria Conceição"));
        QCOMPARE(shown.address, QStringLiteral("Rua da Igreja 4"));
        QCOMPARE(shown.phones.size(), size_t(2));
        QCOMPARE(shown.phones.front().origin, QStringLiteral("imported"));
        QCOMPARE(shown.meters.size(), size_t(2));
        QCOMPARE(shown.meters[0].unit, QStringLiteral("m³"));
        QCOMPARE(shown.meters[1].registers.size(), size_t(2)); // two registers of one meter
        QCOMPARE(shown.meters[1].registers[1].code, QStringLiteral("T2"));
    }

    void keepsTheRegistersOfAMeterTogether()
    {
        write([this](Transaction &transaction) {
            const AccountsStore accounts(*m_books->writer, m_books->installation.country);
            MeterRegister dial = accounts.registers(accounts.find(QStringLiteral("00124567"))->id).front();
            dial.code = QStringLiteral("T2"); // it became known after the other meter
            AccountsStore::addRegister(transaction, dial);
        });
        QCOMPARE(card().meters.size(), size_t(2));
        QCOMPARE(card().meters.front().registers.size(), size_t(2));
    }

    void showsReadingsNewestFirst()
    {
        textReading();
        const AccountCard shown = card();
        QCOMPARE(shown.readings.size(), size_t(4));
        const AccountCard::Reading &newest = shown.readings.front();
        QCOMPARE(newest.value, Quantity::whole(1482));
        QCOMPARE(newest.consumption, std::optional(Quantity::whole(9)));
        QCOMPARE(newest.meter, QStringLiteral("20400769"));
        QCOMPARE(newest.source, QStringLiteral("sms"));
        QCOMPARE(newest.status, QStringLiteral("accepted"));
        QCOMPARE(newest.message, m_message);
    }

    void runsTheBalanceAlongTheLedger()
    {
        textReading();
        const AccountCard shown = card();
        QStringList lines;
        for (const AccountCard::Entry &entry : shown.entries)
            lines << entry.kind + u' ' + entry.amount.toString() + u' ' + entry.balanceAfter.toString();
        QCOMPARE(lines,
                 (QStringList{QStringLiteral("opening 12.40 12.40"), QStringLiteral("charge 9.90 22.30"),
                              QStringLiteral("payment -10.00 12.30")}));
        QCOMPARE(shown.entries.back().balanceAfter, shown.total);
        QCOMPARE(shown.entries[1].message, m_message);
        QVERIFY(!shown.entries[1].working.isEmpty());
        QVERIFY(!shown.entries[1].reading.isNull());
        QCOMPARE(shown.entries[2].settled.size(), size_t(1)); // the payment: of the older debt
        QCOMPARE(shown.entries[2].settled.front().other, shown.entries[0].id);
        QCOMPARE(shown.entries[2].settled.front().amount.toString(), QStringLiteral("10.00"));
        QCOMPARE(shown.entries[0].settled.front().other, shown.entries[2].id);
        QCOMPARE(shown.total, shown.overdue + shown.notDue);
    }

    void showsTheConversationOldestFirst()
    {
        textReading();
        write([this](Transaction &transaction) {
            MessagesStore::NewOutbound reply;
            reply.recipient = QStringLiteral("+351912345678");
            reply.text = QStringLiteral("Leitura 1482 aceite");
            reply.inReplyTo = m_message;
            reply.account = card().id;
            reply.carrier = QStringLiteral("modem");
            MessagesStore::enqueue(transaction, reply);
        });
        const AccountCard shown = card();
        QCOMPARE(shown.messages.size(), size_t(2));
        QVERIFY(shown.messages[0].inbound);
        QCOMPARE(shown.messages[0].state, QStringLiteral("answered"));
        QVERIFY(!shown.messages[1].inbound);
        QCOMPARE(shown.messages[1].state, QStringLiteral("queued"));
    }

    void showsAnAccountOfWhichLittleIsKnown()
    {
        const auto shown = report().card(QStringLiteral("00200001"), today);
        QVERIFY(shown);
        QVERIFY(shown->readings.empty());
        QVERIFY(shown->entries.empty());
        QVERIFY(shown->total.isZero());
        QVERIFY(!shown->dueOn);
    }

    void findsAccountsByWhatAClerkTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("number") << QStringLiteral("00124567");
        QTest::newRow("name without accents") << QStringLiteral("conceicao");
        QTest::newRow("words in any order") << QStringLiteral("igreja maria");
        QTest::newRow("serial") << QStringLiteral("71804877");
        QTest::newRow("phone as people write it") << QStringLiteral("931 234 567");
    }

    void findsAccountsByWhatAClerkTypes()
    {
        QFETCH(QString, typed);
        const std::vector<AccountHit> hits = report().search(typed, 10, today);
        QCOMPARE(hits.size(), size_t(1));
        QCOMPARE(hits.front().number, QStringLiteral("00124567"));
        QCOMPARE(hits.front().balance.toString(), QStringLiteral("12.40"));
        QVERIFY(hits.front().phones.contains(QStringLiteral("+351912345678")));
    }
};

CONTADOR_TEST(AccountReportTest);
#include "account_report_test.moc"
