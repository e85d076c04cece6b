// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/account_records_store.h"
#include "engine/ledger/books_check.h"
#include "engine/accounts/accounts_import.h"
#include "engine/accounts/accounts_store.h"
#include "engine/billing/payments.h"
#include "engine/billing/reading_desk.h"
#include "engine/ledger/ledger_store.h"
#include "tests/engine/billing/billing_files.h"
#include "tests/engine/store/new_database.h"

#include <QRandomGenerator>

using namespace contador;
using namespace contador::tests;
using Kind = ReadingResult::Kind;

/// One consumer with a water meter: last reading 1473 on 12 February, 12.40 EUR due on 30 March, 1.10 EUR/m³ and nothing else.
class ReadingDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<NewDatabase>();
        m_folder = std::make_unique<QTemporaryDir>();
        setPrice("1.10");
        import("account_number;holder_name;phone;service;tariff;meter_serial;digits;last_reading;last_reading_date;balance;due_"
               "date\n"
               "0012;Ana;912345678;water;preco;007731;5;1473;2026-02-12;12.40;2026-03-30\n");
        m_dial =
            AccountsStore(*m_database->writer, "PT").registers(AccountsStore(*m_database->writer, "PT").find("0012")->id).at(0);
        m_message = 0;
    }

    void owesWhatTheContractSays()
    {
        const ReadingResult result = text("1482");
        QCOMPARE(result.kind, Kind::Accepted);
        QCOMPARE(result.consumption, Quantity::whole(9));
        QCOMPARE(result.previous->value, Quantity::whole(1473));
        QCOMPARE(result.charge->toString(), QString("9.90"));
        QCOMPARE(result.dueOn, QDate(2026, 4, 11));
        const Balance owed = balance(QDate(2026, 3, 12));
        QCOMPARE(owed.total.toString(), QString("22.30"));
        QCOMPARE(owed.dueOn, QDate(2026, 3, 30));
        QCOMPARE(owed.notDue.toString(), QString("22.30"));
        QCOMPARE(owed.byService, (std::vector<ServiceBalance>{{"water", *Money::fromString("22.30", euro())}}));
        QCOMPARE(balance(QDate(2026, 3, 31)).overdue.toString(), QString("12.40"));
        QCOMPARE(balance(QDate(2026, 3, 31)).notDue.toString(), QString("9.90"));
        QCOMPARE(balance(QDate(2026, 4, 12)).overdue.toString(), QString("22.30"));
    }

    void booksTheChargeWithItsWorkingAndItsMessage()
    {
        const ReadingResult result = text("1482");
        const std::vector<Entry> entries = ledger().entries(m_dial.account);
        QCOMPARE(entries.size(), size_t(2));
        const Entry &charge = entries.at(1);
        QCOMPARE(charge.kind, EntryKind::Charge);
        QCOMPARE(charge.message.value, m_message);
        QCOMPARE(charge.reading, result.reading.id);
        QCOMPARE(charge.happenedOn, QDate(2026, 3, 12));
        QCOMPARE(charge.document, QString("preco"));
        QCOMPARE(charge.working, QString("2026-02-12 … 2026-03-12: 28 d, 9 m³\nwater: 9 m³ × 1.10 = 9.90\n= 9.90 EUR"));
        QVERIFY(checkBooks(*m_database->writer, 9).empty());
    }

    void keepsTheReadingWithItsMessage()
    {
        text("1482");
        const Reading reading = *ReadingsStore(*m_database->writer).latestAccepted(m_dial.id);
        QCOMPARE(reading.value, Quantity::whole(1482));
        QCOMPARE(reading.consumption, Quantity::whole(9));
        QCOMPARE(reading.source, ReadingSource::Sms);
        QCOMPARE(reading.message.value, m_message);
        QCOMPARE(reading.recordedBy, QString("automaton"));
        QCOMPARE(reading.receivedAt, NewDatabase::moment("2026-03-12T10:00:00Z"));
    }

    void chargesTheNextReadingAtAnotherPriceOnceTheFileIsEdited()
    {
        QCOMPARE(text("1482").charge->toString(), QString("9.90"));
        setPrice("1.20");
        QCOMPARE(text("1492", "2026-04-12T10:00:00Z").charge->toString(), QString("12.00"));
        QCOMPARE(balance(QDate(2026, 4, 12)).total.toString(), QString("34.30"));
    }

    /// Limits that grow with the household: 9 m³ at 1.00 to 5 m³, then 2.00; two persons more widen the first tier by 4 m³.
    void asksThePremisesHowManyLiveThere()
    {
        writeTariff(R"({"format":"contador-tariff/1","name":"x","service":"water","currency":"EUR","versions":[{
            "valid_from":"2020-01-01","due_days":30,"rounding":{"mode":"half_up","level":"document"},"components":[
            {"id":"water","kind":"block","per":"period","extension":{"fact":"persons","above":"2","each":"2"},
             "tiers":[{"up_to":"5","price":"1.00"},{"price":"2.00"}]}]}]})");
        QCOMPARE(text("1482").doubt, ReadingDoubt::TariffBroken); // it asks for persons, and nobody said how many
        Transaction transaction(*m_database->writer, Actor::automaton(), NewDatabase::moment("2026-03-12T11:00:00Z"));
        AccountRecordsStore::setPremisesFact(transaction, m_dial.account, PremisesFactName::Persons, Quantity::whole(4),
                                             QDate(2025, 1, 1));
        QVERIFY(transaction.commit());
        QCOMPARE(text("1482").charge->toString(), QString("9.00"));
    }

    void splitsTheTaxOff()
    {
        writeTariff(bytesOf(Tariffs::shippedFolder() + "/agua-exemplo.json"));
        const ReadingResult result = text("1483"); // 28 days, 10 m³: 3.27 + 6.49 + 0.59
        QCOMPARE(result.charge->toString(), QString("10.35"));
        QCOMPARE(m_database->count("select sum(amount) from posting where ledger = 'tax'"), -59);
        QCOMPARE(m_database->count("select sum(amount) from posting"), 0);
    }

    void writesNothingForWhatIsKnown()
    {
        text("1482");
        const ReadingResult again = text("1482");
        QCOMPARE(again.kind, Kind::AlreadyKnown);
        QCOMPARE(again.reading.value, Quantity::whole(1482));
        QVERIFY(!again.charge);
        QCOMPARE(m_database->count("select count(*) from reading"), 2);
        QCOMPARE(balance(QDate(2026, 3, 12)).total.toString(), QString("22.30"));
    }

    void booksNoEntryForNothing()
    {
        const ReadingResult result = text("1473");
        QCOMPARE(result.kind, Kind::Accepted);
        QCOMPARE(result.charge->toString(), QString("0.00"));
        QCOMPARE(ledger().entries(m_dial.account).size(), size_t(1));
    }

    void holdsWhatIsDoubtful_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<ReadingDoubt>("doubt");
        QTest::newRow("below the previous") << "1472" << ReadingDoubt::BelowPrevious;
        QTest::newRow("a digit too many") << "148200" << ReadingDoubt::TooManyDigits;
        QTest::newRow("decimals") << "1482.5" << ReadingDoubt::TooManyDecimals;
        QTest::newRow("much") << "1982" << ReadingDoubt::UnusuallyHigh;
        QTest::newRow("more than can be") << "14820" << ReadingDoubt::Implausible;
    }

    void holdsWhatIsDoubtful()
    {
        QFETCH(QString, value);
        QFETCH(ReadingDoubt, doubt);
        const ReadingResult result = text(qPrintable(value));
        QCOMPARE(result.kind, Kind::Held);
        QCOMPARE(result.doubt, doubt);
        QVERIFY(!result.charge);
        QCOMPARE(result.reading.status, ReadingStatus::Held);
        QCOMPARE(balance(QDate(2026, 3, 12)).total.toString(), QString("12.40"));
        const bool isSettledBySayingItAgain = doubt == ReadingDoubt::UnusuallyHigh;
        QCOMPARE(text(qPrintable(value)).kind, isSettledBySayingItAgain ? Kind::Accepted : Kind::Held);
    }

    void takesTheSameWordAgainForADayOnly()
    {
        text("1600", "2026-03-12T10:00:00Z");
        QCOMPARE(text("1600", "2026-03-13T10:00:01Z").kind, Kind::Held);
        const ReadingResult third = text("1600", "2026-03-14T10:00:00Z");
        QCOMPARE(third.kind, Kind::Accepted);
        QCOMPARE(third.charge->toString(), QString("139.70"));
    }

    void takesNoOtherValueForAConfirmation()
    {
        text("1600");
        QCOMPARE(text("1601").kind, Kind::Held);
        QCOMPARE(text("1600").kind, Kind::Held); // the last word was another
        QCOMPARE(text("1482").kind, Kind::Accepted);
        QCOMPARE(text("1600").kind, Kind::Held); // what was said before the good one is over
    }

    void takesAnUnusualValueThatAClerkConfirms()
    {
        const ReadingResult result = take("1600", "2026-03-12T10:00:00Z", true, ReadingSource::Office);
        QCOMPARE(result.kind, Kind::Accepted);
        QCOMPARE(take("1500", "2026-03-12T10:00:00Z", true, ReadingSource::Office).doubt, ReadingDoubt::BelowPrevious);
    }

    void holdsAReadingItCannotPrice_data()
    {
        QTest::addColumn<QByteArray>("tariff");
        QTest::addColumn<ReadingDoubt>("doubt");
        QTest::addColumn<QString>("fault");
        const QByteArray good = bytesOf(Tariffs::shippedFolder() + "/agua-simples.json");
        QTest::newRow("no file") << QByteArray() << ReadingDoubt::NoTariff << "not_found";
        QTest::newRow("not yet valid") << QByteArray(good).replace("2020-01-01", "2026-03-01") << ReadingDoubt::NoTariff
                                       << "no_version";
        QTest::newRow("half a file") << good.left(100) << ReadingDoubt::TariffBroken << "not_json";
        QTest::newRow("for gas") << QByteArray(good).replace("\"service\": \"water\"", "\"service\": \"gas\"")
                                 << ReadingDoubt::TariffBroken << "other_service";
        QTest::newRow("in reais") << QByteArray(good).replace("EUR", "BRL") << ReadingDoubt::TariffBroken << "other_currency";
    }

    void holdsAReadingItCannotPrice()
    {
        QFETCH(QByteArray, tariff);
        QFETCH(ReadingDoubt, doubt);
        QFETCH(QString, fault);
        if (tariff.isEmpty())
            QVERIFY(QFile::remove(m_folder->filePath("preco.json")));
        else
            writeTariff(tariff);
        const ReadingResult result = text("1482");
        QCOMPARE(result.kind, Kind::Held);
        QCOMPARE(result.doubt, doubt);
        QCOMPARE(tariffFaultName(result.tariffFault->kind), fault);
        QVERIFY(!result.tariffFault->file.isEmpty());
        QCOMPARE(balance(QDate(2026, 3, 12)).total.toString(), QString("12.40"));
        setPrice("1.10");
        QCOMPARE(text("1482").charge->toString(), QString("9.90")); // once the file is mended
    }

    void beginsADialWithItsFirstReading()
    {
        import("account_number;holder_name;phone;service;tariff;meter_serial;digits\n0012;Ana;;water;;NEW;5\n");
        m_dial = AccountsStore(*m_database->writer, "PT").registers(m_dial.account).at(1);
        const ReadingResult first = text("20");
        QCOMPARE(first.kind, Kind::Accepted);
        QVERIFY(!first.consumption);
        QVERIFY(!first.charge);
        QCOMPARE(text("25", "2026-04-12T10:00:00Z").charge->toString(), QString("5.50"));
    }

    void goesRoundTheDial()
    {
        text("1500");
        take("99990", "2026-03-20T10:00:00Z", true, ReadingSource::Office);
        const ReadingResult result = take("5", "2026-03-21T10:00:00Z", true, ReadingSource::Office);
        QCOMPARE(result.kind, Kind::Accepted);
        QCOMPARE(result.consumption, Quantity::whole(15));
        QCOMPARE(result.charge->toString(), QString("16.50"));
    }

    void keepsNothingOfATransactionThatIsTorn()
    {
        {
            Transaction transaction(*m_database->writer, Actor::automaton(), NewDatabase::moment("2026-03-12T10:00:00Z"));
            desk("1482", transaction, {}, false, ReadingSource::Office);
        }
        QCOMPARE(m_database->count("select count(*) from reading"), 1);
        QCOMPARE(balance(QDate(2026, 3, 12)).total.toString(), QString("12.40"));
    }

    void booksAPaymentOnce()
    {
        text("1482");
        QCOMPARE(pay("15.00", "MB/4711"), pay("15.00", "MB/4711"));
        const Balance left = balance(QDate(2026, 3, 31));
        QCOMPARE(left.total.toString(), QString("7.30"));
        QVERIFY(left.overdue.isZero()); // the oldest due was paid first
        QCOMPARE(left.dueOn, QDate(2026, 4, 11));
        const Entry payment = ledger().entries(m_dial.account).back();
        QCOMPARE(payment.kind, EntryKind::Payment);
        QCOMPARE(payment.amount.toString(), QString("-15.00"));
        QCOMPARE(payment.document, QString("counter MB/4711"));
        pay("10.00", "MB/4712");
        QCOMPARE(balance(QDate(2026, 3, 31)).total.toString(), QString("-2.70"));
    }

    /// 2,000 random texts, confirmations and payments: what is owed is always what a replay of the accepted readings and the
    /// payments says.
    void owesWhatAReplaySays()
    {
        QRandomGenerator random(31);
        const ReadingsStore readings(*m_database->writer);
        const Tariffs tariffs({m_folder->path()});
        const ReadingDesk readingDesk(readings, tariffs, m_database->installation);
        qint64 owed = 1240;
        qint64 shown = 1473;
        QDateTime now = NewDatabase::moment("2026-03-12T10:00:00Z");
        for (int done = 0; done < 2000;) {
            Transaction transaction(*m_database->writer, Actor::automaton(), now);
            qint64 nowOwed = owed;
            qint64 nowShown = shown;
            for (int more = random.bounded(1, 9); more > 0; --more, ++done) {
                if (random.bounded(4) == 0) {
                    const Money paid{random.bounded(1, 4000), euro()};
                    bookPayment(transaction, m_database->installation, {m_dial.account, paid, QDate(2026, 3, 12), {}, {}, QString::number(done), {}});
                    nowOwed -= paid.minor;
                    continue;
                }
                const qint64 value = nowShown + random.bounded(-3, 11); // never more than the floor of what is high
                const ReadingResult result = readingDesk.take(
                    transaction,
                    {m_dial, Quantity::whole(value), m_database->installation.dateAt(now), ReadingSource::Office, {}, false});
                QCOMPARE(result.kind == Kind::Held, value < nowShown);
                if (result.kind != Kind::Accepted)
                    continue;
                nowOwed += (value - nowShown) * 110;
                nowShown = value;
            }
            now = now.addSecs(random.bounded(200'000));
            if (random.bounded(10) == 0)
                continue; // torn
            QVERIFY(transaction.commit());
            owed = nowOwed;
            shown = nowShown;
        }
        QCOMPARE(balance(QDate(2027, 1, 1)).total.minor, owed);
        QCOMPARE(readings.latestAccepted(m_dial.id)->value, Quantity::whole(shown));
        QVERIFY(checkBooks(*m_database->writer, 9).empty());
        QCOMPARE(m_database->count("select sum(amount) from posting"), 0);
    }

private:
    void import(const QByteArray &file)
    {
        Transaction transaction(*m_database->writer, Actor::import(), NewDatabase::moment("2026-03-01T10:00:00Z"));
        const ImportReport report =
            AccountsImport(m_database->installation).run(transaction, file, "contas.csv", AccountsImport::Mode::Apply);
        QVERIFY(report.applied);
        QVERIFY(transaction.commit());
    }

    void setPrice(const char *price)
    {
        writeTariff(bytesOf(Tariffs::shippedFolder() + "/agua-simples.json").replace("1.10", price));
    }

    void writeTariff(const QByteArray &json)
    {
        QFile file(m_folder->filePath("preco.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    }

    ReadingResult desk(const char *value, Transaction &transaction, MessageId message, bool confirmed, ReadingSource source)
    {
        const ReadingsStore readings(*m_database->writer);
        const Tariffs tariffs({m_folder->path()});
        const QDate today = m_database->installation.dateAt(transaction.at());
        return ReadingDesk(readings, tariffs, m_database->installation)
            .take(transaction, {m_dial, *Quantity::fromString(QString::fromLatin1(value)), today, source, message, confirmed});
    }

    ReadingResult take(const char *value, const char *at, bool confirmed, ReadingSource source)
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("eva"), NewDatabase::moment(at));
        const ReadingResult result = desk(value, transaction, {}, confirmed, source);
        if (!transaction.commit())
            qFatal("not committed");
        return result;
    }

    /// A new SMS with this value.
    ReadingResult text(const char *value, const char *at = "2026-03-12T10:00:00Z")
    {
        Transaction transaction(*m_database->writer, Actor::automaton(), NewDatabase::moment(at));
        Query message = m_database->writer->query(R"(
            insert into message (direction, phone, text, state, carrier, created_at)
            values ('in', '+351912345678', :text, 'new', 'test', :at))");
        message.bind(":text", QString::fromLatin1(value)).bind(":at", transaction.at()).run();
        m_message = message.insertedId();
        const ReadingResult result = desk(value, transaction, {m_message}, false, ReadingSource::Sms);
        if (!transaction.commit())
            qFatal("not committed");
        return result;
    }

    EntryId pay(const char *amount, const char *reference)
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("eva"), NewDatabase::moment("2026-03-20T10:00:00Z"));
        const EntryId entry = bookPayment(transaction, m_database->installation,
                                          {m_dial.account,
                                           *Money::fromString(QString::fromLatin1(amount), euro()),
                                           QDate(2026, 3, 20),
                                           QString::fromLatin1(reference),
                                           "counter",
                                           QString::fromLatin1(reference),
                                           {}});
        if (!transaction.commit())
            qFatal("not committed");
        return entry;
    }

    [[nodiscard]] const Currency &euro() const { return m_database->installation.currency; }
    [[nodiscard]] LedgerStore ledger() const { return LedgerStore(*m_database->writer, m_database->installation); }
    [[nodiscard]] Balance balance(QDate today) const { return ledger().balance(m_dial.account, today); }

    std::unique_ptr<NewDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    MeterRegister m_dial;
    qint64 m_message = 0;
};

CONTADOR_TEST(ReadingDeskTest);
#include "reading_desk_test.moc"
