// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/audiences_store.h"
#include "engine/accounts/readings_store.h"
#include "engine/ledger/ledger_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

namespace {

const QDate today(2026, 11, 29);

AudienceFilter everything()
{
    AudienceFilter filter;
    filter.text = QStringLiteral("Conceição");
    filter.service = QStringLiteral("water");
    filter.zone = QStringLiteral("Norte");
    filter.tariff = QStringLiteral("agua");
    filter.status = AccountStatus::InCourt;
    filter.overdueOver = 2000;
    filter.overdueDays = 30;
    filter.noReadingDays = 60;
    filter.contracted = false;
    filter.onHold = true;
    filter.vulnerable = false;
    filter.verificationDays = 0;
    return filter;
}

} // namespace

/// Who an audience means, counted on a day.
class AudienceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewDatabase> m_books;

    template <typename Work> void write(Work work)
    {
        Transaction transaction(*m_books->writer, Actor::operatorNamed(QStringLiteral("ana")),
                                NewDatabase::moment("2026-11-01T10:15:00Z"));
        work(transaction);
        if (!transaction.commit())
            qFatal("the books could not be written");
    }

    [[nodiscard]] AudiencesStore audiences() const { return {*m_books->writer, m_books->installation.country}; }

    [[nodiscard]] AccountId idOf(const char *number) const
    {
        return AccountsStore(*m_books->writer, QStringLiteral("PT")).find(QString::fromLatin1(number))->id;
    }

    void add(Transaction &transaction, const char *number, const char *holder, const char *zone, const char *service)
    {
        Account account;
        account.number = QString::fromLatin1(number);
        account.holder = QString::fromUtf8(holder);
        account.zone = QString::fromLatin1(zone);
        account.id = AccountsStore::add(transaction, account);
        MeterRegister dial;
        dial.account = account.id;
        dial.service = QString::fromLatin1(service);
        dial.tariff = dial.service + QStringLiteral("-1");
        dial.serial = QStringLiteral("M") + account.number;
        dial.code = QStringLiteral("T");
        AccountsStore::addRegister(transaction, dial);
        AccountsStore::refreshSearch(transaction, account.id);
    }

    void owe(Transaction &transaction, const char *number, qint64 minor, QDate due)
    {
        const Currency currency = m_books->installation.currency;
        NewEntry entry;
        entry.uniqueKey = QStringLiteral("opening/%1/%2").arg(QString::fromLatin1(number), due.toString(Qt::ISODate));
        entry.kind = EntryKind::Opening;
        entry.account = idOf(number);
        entry.happenedOn = due.addDays(-30);
        entry.postings = {{LedgerCode::Receivable, QStringLiteral("water"), {minor, currency}, due},
                          {LedgerCode::Opening, {}, {-minor, currency}}};
        LedgerStore(*m_books->writer, m_books->installation).post(transaction, entry);
    }

    ReadingId read(Transaction &transaction, const char *number, QDate on, ReadingSource source = ReadingSource::Office)
    {
        Reading reading;
        reading.registerId = AccountsStore(*m_books->writer, QStringLiteral("PT")).registers(idOf(number)).front().id;
        reading.value = Quantity::whole(on.dayOfYear());
        reading.readOn = on;
        reading.source = source;
        return ReadingsStore::add(transaction, reading);
    }

    [[nodiscard]] QString members(const AudienceFilter &filter) const
    {
        QStringList numbers;
        for (const AccountId id : audiences().members(filter, today, {}, 10))
            numbers += AccountsStore(*m_books->writer, {}).find(id)->number;
        if (audiences().count(filter, today) != numbers.size())
            return QStringLiteral("counted otherwise");
        return numbers.join(u' ');
    }

    template <typename Change> [[nodiscard]] QString where(Change change) const
    {
        AudienceFilter filter;
        change(filter);
        return members(filter);
    }

private slots:
    void init()
    {
        m_books = std::make_unique<NewDatabase>();
        write([this](Transaction &transaction) {
            add(transaction, "001", "Maria da Conceição", "Norte", "water");
            add(transaction, "002", "Álvaro Pires", "Sul", "electricity");
            add(transaction, "003", "Zulmira Sá", "Norte", "water");
        });
    }

    void meansAllWithoutAnyCondition() { QCOMPARE(members({}), QStringLiteral("001 002 003")); }

    void meansWhoIsFoundByWords()
    {
        QCOMPARE(where([](AudienceFilter &f) { f.text = QStringLiteral("conceicao maria"); }), QStringLiteral("001"));
        QCOMPARE(where([](AudienceFilter &f) { f.text = QStringLiteral("M002"); }), QStringLiteral("002"));
        QCOMPARE(where([](AudienceFilter &f) { f.zone = QStringLiteral("Norte"); }), QStringLiteral("001 003"));
        QCOMPARE(where([](AudienceFilter &f) { f.service = QStringLiteral("water"); }), QStringLiteral("001 003"));
        QCOMPARE(where([](AudienceFilter &f) { f.tariff = QStringLiteral("electricity-1"); }), QStringLiteral("002"));
        QCOMPARE(where([](AudienceFilter &f) { f.zone = QStringLiteral("' or 1 = 1 --"); }), QString());
    }

    void meansWhoIsLate()
    {
        write([this](Transaction &transaction) {
            owe(transaction, "001", 2000, today.addDays(-31));
            owe(transaction, "002", 500, today.addDays(-40));
            owe(transaction, "002", 9000, today); // the last day to pay is not over
            owe(transaction, "003", 9000, today.addDays(1));
        });
        QCOMPARE(where([](AudienceFilter &f) { f.overdueDays = 0; }), QStringLiteral("001 002"));
        QCOMPARE(where([](AudienceFilter &f) { f.overdueDays = 30; }), QStringLiteral("001 002"));
        QCOMPARE(where([](AudienceFilter &f) { f.overdueDays = 31; }), QStringLiteral("002"));
        QCOMPARE(where([](AudienceFilter &f) { f.overdueOver = 500; }), QStringLiteral("001"));
        QCOMPARE(where([](AudienceFilter &f) { f.overdueOver = 1999; }), QStringLiteral("001"));
        QCOMPARE(where([](AudienceFilter &f) { f.overdueOver = 2000; }), QString());
    }

    void meansNobodyWhoHasPaid()
    {
        write([this](Transaction &transaction) {
            owe(transaction, "001", 2000, today.addDays(-31));
            owe(transaction, "003", 700, today.addDays(-90));
            owe(transaction, "003", 800, today.addDays(-10));
            const LedgerStore ledger(*m_books->writer, m_books->installation);
            const Currency currency = m_books->installation.currency;
            const auto pay = [&](const char *number, qint64 minor) {
                NewEntry payment;
                payment.uniqueKey = QStringLiteral("payment/") + QString::fromLatin1(number);
                payment.kind = EntryKind::Payment;
                payment.account = idOf(number);
                payment.happenedOn = today;
                payment.postings = {{LedgerCode::Receivable, {}, {-minor, currency}}, {LedgerCode::Cash, {}, {minor, currency}}};
                ledger.post(transaction, payment);
            };
            pay("001", 2500);
            pay("003", 700);
        });
        QCOMPARE(where([](AudienceFilter &f) { f.overdueDays = 0; }), QStringLiteral("003"));
        QCOMPARE(where([](AudienceFilter &f) { f.overdueDays = 10; }), QString()); // the older debt is the one that was paid
        QCOMPARE(m_books->count("select balance from account_standing order by account_id limit 1"), -500);
        QCOMPARE(m_books->count("select count(*) from account_standing g where g.balance <> coalesce((select sum(i.amount) from "
                                "open_item i where i.account_id = g.account_id), 0)"),
                 0);
    }

    void meansWhoseMeterNobodyRead()
    {
        write([this](Transaction &transaction) {
            read(transaction, "001", today.addDays(-60));
            read(transaction, "002", today.addDays(-61));
        });
        QCOMPARE(where([](AudienceFilter &f) { f.noReadingDays = 60; }), QStringLiteral("002 003"));
        write([this](Transaction &transaction) { read(transaction, "002", today.addDays(-3)); });
        QCOMPARE(where([](AudienceFilter &f) { f.noReadingDays = 60; }), QStringLiteral("003"));
    }

    void meansByWhatTheRecordsSay()
    {
        write([this](Transaction &transaction) {
            AccountRecordsStore::setStatus(transaction, idOf("001"), AccountStatus::Suspended, today.addDays(-3), {});
            AccountRecordsStore::setStatus(transaction, idOf("002"), AccountStatus::Closed, today.addDays(1), {});
            AccountHold hold;
            hold.days = {today.addDays(-3), today};
            AccountRecordsStore::addHold(transaction, idOf("001"), hold); // over since today
            hold.days = {today.addDays(-3), {}};
            AccountRecordsStore::addHold(transaction, idOf("003"), hold);
            Vulnerability care;
            care.days = {today, {}};
            AccountRecordsStore::addVulnerability(transaction, idOf("002"), care);
            AccountsStore::bindPhone(transaction, idOf("002"), *PhoneNumber::parse(QStringLiteral("912345678"), QStringLiteral("PT")),
                                     QStringLiteral("desk"), NewDatabase::moment("2026-01-01T00:00:00Z"));
            MeterNameplate plate;
            plate.verificationDue = today.addDays(30);
            AccountsStore::setNameplate(transaction, idOf("003"), QStringLiteral("M003"), plate);
        });
        QCOMPARE(where([](AudienceFilter &f) { f.status = AccountStatus::Suspended; }), QStringLiteral("001"));
        QCOMPARE(where([](AudienceFilter &f) { f.status = AccountStatus::Active; }), QStringLiteral("002 003"));
        QCOMPARE(where([](AudienceFilter &f) { f.onHold = true; }), QStringLiteral("003"));
        QCOMPARE(where([](AudienceFilter &f) { f.onHold = false; }), QStringLiteral("001 002"));
        QCOMPARE(where([](AudienceFilter &f) { f.vulnerable = true; }), QStringLiteral("002"));
        QCOMPARE(where([](AudienceFilter &f) { f.contracted = true; }), QStringLiteral("002"));
        QCOMPARE(where([](AudienceFilter &f) { f.contracted = false; }), QStringLiteral("001 003"));
        QCOMPARE(where([](AudienceFilter &f) { f.verificationDays = 29; }), QString());
        QCOMPARE(where([](AudienceFilter &f) { f.verificationDays = 30; }), QStringLiteral("003"));
        QCOMPARE(where([](AudienceFilter &f) {
                     f.onHold = true;
                     f.contracted = true;
                 }),
                 QString());
    }

    void comesInPages()
    {
        const std::vector<AccountId> first = audiences().members({}, today, {}, 2);
        QCOMPARE(first.size(), size_t(2));
        QCOMPARE(audiences().members({}, today, first.back(), 2).size(), size_t(1));
    }

    void isKeptByItsName()
    {
        write([](Transaction &transaction) {
            AudiencesStore::save(transaction, QStringLiteral("Late in the north"), everything());
            AudiencesStore::save(transaction, QStringLiteral("All"), {});
            AudiencesStore::save(transaction, QStringLiteral("All"), everything());
        });
        QCOMPARE(audiences().all().size(), size_t(2));
        QCOMPARE(audiences().find(QStringLiteral("Late in the north"))->filter, everything());
        QCOMPARE(audiences().find(QStringLiteral("All"))->filter, everything());
        write([](Transaction &transaction) {
            QVERIFY(AudiencesStore::remove(transaction, QStringLiteral("All")));
            QVERIFY(!AudiencesStore::remove(transaction, QStringLiteral("All")));
        });
        QVERIFY(!audiences().find(QStringLiteral("All")));
    }

    void comesBackFromItsText()
    {
        QCOMPARE(audienceFilterFrom(toJson(everything())), std::optional(everything()));
        QCOMPARE(audienceFilterFrom(toJson({})), std::optional(AudienceFilter()));
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another format") << QByteArray(R"({"format":"contador-audience/2"})");
        QTest::newRow("a condition of a later version") << QByteArray(R"({"format":"contador-audience/1","colour":"red"})");
        QTest::newRow("wrong kind") << QByteArray(R"({"format":"contador-audience/1","on_hold":"yes"})");
        QTest::newRow("negative days") << QByteArray(R"({"format":"contador-audience/1","overdue_days":-1})");
        QTest::newRow("days beyond counting") << QByteArray(R"({"format":"contador-audience/1","overdue_days":99999999999})");
        QTest::newRow("unknown status") << QByteArray(R"({"format":"contador-audience/1","status":"asleep"})");
    }

    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!audienceFilterFrom(json));
    }
};

CONTADOR_TEST(AudienceTest);
#include "audience_test.moc"
