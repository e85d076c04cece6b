// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/readings_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

class AccountsStoreTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<NewDatabase>();
        Transaction transaction(*m_database->writer, Actor::import(), m_now);
        m_ana = AccountsStore::add(transaction, {{}, "0012", "Ana Conceição", "pt_PT", "Rua de São João 4", "Norte", "", {}});
        m_bea = AccountsStore::add(transaction, {{}, "12-345", "Beatriz Sá", "en", "", "", "bea@example.org", QDate(1980, 5, 1)});
        m_day = AccountsStore::addRegister(transaction, dial(m_ana, "electricity", "E 77", "T1"));
        m_night = AccountsStore::addRegister(transaction, dial(m_ana, "electricity", "E 77", "T2"));
        m_water = AccountsStore::addRegister(transaction, dial(m_bea, "water", "007731", "T"));
        bind(transaction, m_ana, "912345678");
        bind(transaction, m_ana, "+380673339214");
        bind(transaction, m_bea, "912345678");
        for (const AccountId account : {m_ana, m_bea})
            AccountsStore::refreshSearch(transaction, account);
        QVERIFY(transaction.commit());
    }

    void keepsLeadingZeros()
    {
        QCOMPARE(store().find("0012")->id, m_ana);
        QVERIFY(!store().find("12"));
        QCOMPARE(store().registers(m_bea).at(0).serial, QString("007731"));
    }

    void givesBackWhatWasWritten()
    {
        QCOMPARE(*store().find(m_bea),
                 (Account{m_bea, "12-345", "Beatriz Sá", "en", "", "", "bea@example.org", QDate(1980, 5, 1)}));
        QVERIFY(!store().find(AccountId{999}));
    }

    void keepsTwoDialsOfOneMeter()
    {
        const std::vector<MeterRegister> dials = store().registers(m_ana);
        QCOMPARE(dials.size(), size_t(2));
        QCOMPARE(dials[0].id, m_day);
        QCOMPARE(dials[1].id, m_night);
        QCOMPARE(dials[1].code, QString("T2"));
        QCOMPARE(dials[1].unit, QString("kWh"));
        QCOMPARE(dials[1].accountNumber, QString("0012"));
        QCOMPARE(m_database->count("select count(*) from meter where serial = 'E 77'"), 1);
    }

    void findsEveryAccountOfAPhone()
    {
        const std::vector<Account> accounts = store().byPhone(phone("912345678"), m_now);
        QCOMPARE(accounts.size(), size_t(2));
        QCOMPARE(accounts[0].number, QString("0012"));
        QCOMPARE(accounts[1].number, QString("12-345"));
        QVERIFY(store().byPhone(phone("913333333"), m_now).empty());
    }

    void countsAPhoneOnlyWhileItIsBound()
    {
        QVERIFY(store().byPhone(phone("912345678"), m_since.addSecs(-1)).empty());
        QCOMPARE(store().byPhone(phone("912345678"), m_since).size(), size_t(2));
        Transaction transaction(*m_database->writer, Actor::operatorNamed("ana"), m_now.addDays(1));
        AccountsStore::unbindPhone(transaction, m_bea, "+351912345678");
        QVERIFY(transaction.commit());
        QCOMPARE(store().byPhone(phone("912345678"), m_now).size(), size_t(2)); // a message that came before
        QCOMPARE(store().byPhone(phone("912345678"), m_now.addDays(1)).size(), size_t(1));
        QVERIFY(store().phones(m_bea).empty());
        QCOMPARE(store().phones(m_ana).size(), size_t(2));
    }

    void findsByAnything_data()
    {
        QTest::addColumn<QString>("numbers");
        const auto row = [](const char *typed, const char *numbers) { QTest::newRow(typed) << QString(numbers); };
        row("0012", "0012");
        row("12", "0012 12-345");
        row("12345", "0012 12-345"); // a part of Ana's phone as well
        row("12-345", "12-345 0012"); // exactly that number first
        row("conceicao", "0012");
        row("CONCEIÇÃO ana", "0012");
        row("joão rua", "0012");
        row("ana beatriz", "");
        row("7731", "12-345");
        row("e77", "0012");
        row("+351 912-345-678", "0012 12-345");
        row("00351912345678", "0012 12-345");
        row("912 345 678", "0012 12-345");
        row("067 333", "0012");
        row("+380 67 333 92 14", "0012");
        row("norte", "0012");
        row("", "");
        row("%", "");
        row("'; drop table account --", "");
    }

    void findsByAnything()
    {
        QFETCH(QString, numbers);
        QStringList found;
        for (const Account &account : store().search(QString::fromUtf8(QTest::currentDataTag()), 10))
            found << account.number;
        QCOMPARE(found.join(' '), numbers);
    }

    void findsNoMoreThanAsked() { QCOMPARE(store().search("912345678", 1).size(), size_t(1)); }

    void changesHolderAndTariff()
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("ana"), m_now);
        Account ana = *store().find(m_ana);
        ana.holder = "Ana Conceição Reis";
        ana.email.clear();
        AccountsStore::update(transaction, ana);
        MeterRegister night = store().registers(m_ana).at(1);
        night.tariff = "eletricidade-exemplo";
        night.digits = 6;
        AccountsStore::updateRegister(transaction, night);
        AccountsStore::refreshSearch(transaction, m_ana);
        QVERIFY(transaction.commit());
        QCOMPARE(store().find(m_ana)->holder, QString("Ana Conceição Reis"));
        QCOMPARE(store().search("reis", 5).size(), size_t(1));
        QCOMPARE(store().registers(m_ana).at(0).tariff, QString("eletricidade-exemplo")); // of the service
        QCOMPARE(store().registers(m_ana).at(0).digits, 5); // of the dial
        QCOMPARE(store().registers(m_ana).at(1).digits, 6);
    }

    void ordersReadingsByTheirDay()
    {
        Transaction transaction(*m_database->writer, Actor::import(), m_now);
        add(transaction, m_water, 100, QDate(2026, 1, 1), {});
        add(transaction, m_water, 130, QDate(2026, 3, 2), 30);
        const ReadingId held = add(transaction, m_water, 900, QDate(2026, 3, 5), 770, ReadingDoubt::UnusuallyHigh);
        QVERIFY(transaction.commit());
        const ReadingsStore readings(*m_database->writer);
        QCOMPARE(readings.latestAccepted(m_water)->value, Quantity::whole(130));
        QCOMPARE(readings.latestAccepted(m_water)->consumption, Quantity::whole(30));
        QCOMPARE(readings.latestHeld(m_water, m_now)->id, held);
        QCOMPARE(readings.latestHeld(m_water, m_now)->reason, ReadingDoubt::UnusuallyHigh);
        QVERIFY(!readings.latestHeld(m_water, m_now.addSecs(1)));
        QCOMPARE(readings.recent(m_bea, 2).size(), size_t(2));
        QCOMPARE(readings.recent(m_bea, 2).at(0).id, held);
        QVERIFY(readings.recent(m_ana, 5).empty());
        QVERIFY(readings.hasAccepted(m_water, Quantity::whole(100), QDate(2026, 1, 1)));
        QVERIFY(!readings.hasAccepted(m_water, Quantity::whole(900), QDate(2026, 3, 5)));
    }

    void forgetsAHeldReadingOnceOneIsAccepted()
    {
        Transaction transaction(*m_database->writer, Actor::import(), m_now);
        add(transaction, m_water, 900, QDate(2026, 3, 5), 770, ReadingDoubt::UnusuallyHigh);
        add(transaction, m_water, 130, QDate(2026, 3, 5), 30);
        QVERIFY(transaction.commit());
        QVERIFY(!ReadingsStore(*m_database->writer).latestHeld(m_water, m_now));
    }

    void knowsAUsualUseFromTwoIntervalsOn()
    {
        const ReadingsStore readings(*m_database->writer);
        const QDate today(2026, 3, 12);
        Transaction transaction(*m_database->writer, Actor::import(), m_now);
        QVERIFY(!readings.usualDailyUse(m_water, today));
        add(transaction, m_water, 100, QDate(2026, 1, 1), {});
        add(transaction, m_water, 130, QDate(2026, 1, 31), 30);
        QVERIFY(!readings.usualDailyUse(m_water, today));
        add(transaction, m_water, 145, QDate(2026, 3, 2), 15);
        QCOMPARE(readings.usualDailyUse(m_water, today)->toString(), QString("0.75")); // 45 m³ in 60 days
        QVERIFY(!readings.usualDailyUse(m_water, today.addYears(1))); // too long ago
        QVERIFY(!readings.usualDailyUse(m_day, today));
    }

private:
    [[nodiscard]] AccountsStore store() const { return AccountsStore(*m_database->writer, "PT"); }
    static PhoneNumber phone(const char *text) { return *PhoneNumber::parse(QString::fromLatin1(text), "PT"); }

    static MeterRegister dial(AccountId account, const char *service, const char *serial, const char *code)
    {
        return {{},
                account,
                {},
                QString::fromLatin1(service),
                "agua-simples",
                QString::fromLatin1(serial),
                QString::fromLatin1(code),
                {},
                5,
                0,
                {}};
    }

    void bind(Transaction &transaction, AccountId account, const char *text) const
    {
        AccountsStore::bindPhone(transaction, account, phone(text), "imported", m_since);
    }

    static ReadingId add(Transaction &transaction, RegisterId dial, qint64 value, QDate readOn, std::optional<qint64> consumption,
                         ReadingDoubt doubt = ReadingDoubt::None)
    {
        Reading reading;
        reading.registerId = dial;
        reading.value = Quantity::whole(value);
        reading.readOn = readOn;
        reading.source = ReadingSource::Import;
        reading.status = doubt == ReadingDoubt::None ? ReadingStatus::Accepted : ReadingStatus::Held;
        reading.reason = doubt;
        if (consumption)
            reading.consumption = Quantity::whole(*consumption);
        return ReadingsStore::add(transaction, reading);
    }

    QDateTime m_since = NewDatabase::moment("2026-01-01T00:00:00Z");
    QDateTime m_now = NewDatabase::moment("2026-03-12T10:00:00Z");
    std::unique_ptr<NewDatabase> m_database;
    AccountId m_ana;
    AccountId m_bea;
    RegisterId m_day;
    RegisterId m_night;
    RegisterId m_water;
};

CONTADOR_TEST(AccountsStoreTest);
#include "accounts_store_test.moc"
