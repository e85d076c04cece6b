// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/accounts_store.h"
#include "engine/exchange/charges_import.h"
#include "engine/exchange/readings_import.h"
#include "engine/ledger/books_check.h"
#include "engine/ledger/ledger_store.h"
#include "tests/engine/exchange/exchange_books.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

class ReadingsAndChargesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_books = std::make_unique<ExchangeBooks>();
        QVERIFY(m_books->accounts("account_number;holder_name;phone;service;tariff;meter_serial;register;digits;last_reading;last_reading_date;balance\n"
                                  "01;Ana;;water;agua-simples;A1;;5;100;2026-01-10;\n"
                                  "02;Rui;;water;agua-simples;B1;;5;200;2026-01-10;5.00\n"
                                  "03;Eva;;electricity;eletricidade-exemplo;C1;T1;6;1000;2026-01-10;\n"
                                  "03;Eva;;electricity;eletricidade-exemplo;C1;T2;6;500;2026-01-10;\n")
                    .applied);
    }

    void judgesPricesAndBooksReadings()
    {
        const QByteArray file = "Conta;Contador;Leitura;Data da leitura\n01;A1;108;10.02.2026\n01;A1;115;10.03.2026\n02;;210;10.03.2026\n";
        const ImportReport report = readings(file);
        QCOMPARE(ExchangeBooks::told(report), (QStringList{"2 new", "3 new", "4 new"}));
        QVERIFY(report.applied);
        QCOMPARE(m_books->database.count("select count(*) from entry where kind = 'charge'"), 3);
        const QByteArray after = m_books->exported("journal");
        QCOMPARE(ExchangeBooks::told(readings(file)), (QStringList{"2 unchanged", "3 unchanged", "4 unchanged"}));
        QCOMPARE(m_books->exported("journal"), after);
        QVERIFY(m_books->exported("readings").contains("01;water;A1;T;115;2026-03-10;7;import;"));
    }

    void holdsWhatIsDoubtful()
    {
        const ImportReport report = readings("account_number;meter_serial;reading;reading_date\n01;A1;700;2026-03-10\n");
        QCOMPARE(ExchangeBooks::told(report), (QStringList{"2 new unusually_high"}));
        QVERIFY(report.applied);
        QCOMPARE(m_books->database.count("select count(*) from entry where kind = 'charge'"), 0);
        QVERIFY(!m_books->exported("readings").contains(";700;"));
    }

    void refusesAllForOneRow()
    {
        const QByteArray before = m_books->exported("journal");
        const ImportReport report = readings("account_number;service;meter_serial;register;reading;reading_date;source\n"
                                             "01;;A1;;108;2026-03-10;field\n"
                                             "99;;A1;;108;2026-03-10;\n"
                                             "01;;A9;;108;2026-03-10;\n"
                                             "03;;C1;;1010;2026-03-10;\n"
                                             "01;;A1;;108;2026-03-13;\n"
                                             "01;;A1;;1234567;2026-03-10;\n"
                                             "02;;B1;;201;2026-01-09;\n"
                                             "02;steam;B1;;201;2026-03-09;\n"
                                             "02;;B1;;201;2026-03-09;moon\n"
                                             "02;;B1;;x;;\n");
        QCOMPARE(ExchangeBooks::told(report),
                 (QStringList{"2 new", "3 invalid account_number:unknown_account", "4 invalid meter_serial:unknown_dial",
                              "5 invalid meter_serial:unknown_dial", "6 invalid reading_date:date_in_future",
                              "7 invalid reading:too_many_digits", "8 invalid reading_date:before_latest_reading",
                              "9 invalid service:unknown_service", "10 invalid source:unknown_source",
                              "11 invalid reading:bad_number reading_date:value_missing"}));
        QVERIFY(!report.applied);
        QCOMPARE(m_books->exported("journal"), before);
    }

    void takesReadingsBackWithTheirCharges()
    {
        const QByteArray before = m_books->exported("readings") + m_books->exported("balances");
        const ImportReport report = readings("account_number;meter_serial;reading;reading_date\n01;A1;108;2026-02-10\n01;A1;115;2026-03-10\n");
        const auto undone = m_books->undo(report.id);
        QVERIFY(undone);
        QCOMPARE(undone->readings, 2);
        QCOMPARE(undone->entries, 2);
        QCOMPARE(m_books->exported("readings") + m_books->exported("balances"), before);
        QVERIFY(checkBooks(*m_books->database.writer, 9).empty());
    }

    void keepsReadingsWhoseChargeWasPaid()
    {
        const ImportReport report = readings("account_number;meter_serial;reading;reading_date\n01;A1;108;2026-02-10\n");
        pay("01", 100);
        const auto undone = m_books->undo(report.id);
        QVERIFY(!undone);
        QCOMPARE(undone.error().obstacles.at(0).kind, ImportObstacle::Kind::Allocation);
    }

    void booksChargesOnce()
    {
        const QByteArray file = "#contador;profile=charges;v=1;enc=utf-8;dec=,\naccount_number;service;amount;due_date;document;document_date;supplied_to\n"
                                "01;water;12,40;2026-04-05;FT 1/7;2026-03-05;2026-02-28\n"
                                "02;water;-3,00;;NC 1/1;2026-03-05;\n"
                                "01;water;12,40;2026-04-05;FT 1/7;2026-03-05;2026-02-28\n";
        const ImportReport report = charges(file);
        QCOMPARE(ExchangeBooks::told(report), (QStringList{"3 new", "4 new", "5 duplicate"}));
        QVERIFY(m_books->exported("balances").contains("01;Ana;water;12,40;12,40;2026-04-05"));
        QVERIFY(m_books->exported("balances").contains("02;Rui;water;2,00;"));
        const QByteArray after = m_books->exported("journal");
        QCOMPARE(ExchangeBooks::told(charges(file)), (QStringList{"3 unchanged", "4 unchanged", "5 duplicate"}));
        QCOMPARE(m_books->exported("journal"), after);
        // What was exported is known already.
        QCOMPARE(charges(m_books->exported("charges")).count(ImportVerdict::Unchanged), 2);
        QVERIFY(m_books->undo(report.id));
        QVERIFY(m_books->exported("balances").contains("02;Rui;water;5,00;"));
        QCOMPARE(charges(file).count(ImportVerdict::New), 2); // again, after it was taken back
    }

    void refusesChargesThatCannotBe()
    {
        QVERIFY(charges("account_number;service;amount;due_date;document;document_date\n01;water;9.90;2026-04-05;A;2026-03-05\n").applied);
        const ImportReport report = charges("account_number;service;amount;due_date;document;document_date\n"
                                            "01;water;9.91;2026-04-05;A;2026-03-05\n"
                                            "99;water;1.00;;B;2026-03-05\n"
                                            "01;;0;;C;2026-03-05\n"
                                            "01;water;x;;;2027-01-01\n");
        QCOMPARE(ExchangeBooks::told(report),
                 (QStringList{"2 invalid amount:charge_differs", "3 invalid account_number:unknown_account",
                              "4 invalid service:value_missing amount:out_of_range",
                              "5 invalid document:value_missing amount:bad_number document_date:date_in_future"}));
        QVERIFY(!report.applied);
    }

private:
    ImportReport readings(const QByteArray &file)
    {
        return m_books->bringIn(ReadingsImport(m_books->tariffs, m_books->database.installation), file);
    }
    ImportReport charges(const QByteArray &file) { return m_books->bringIn(ChargesImport(m_books->database.installation), file); }

    void pay(const char *number, qint64 cents)
    {
        Transaction transaction = m_books->begin(120);
        NewEntry entry;
        entry.uniqueKey = QStringLiteral("payment/test");
        entry.kind = EntryKind::Payment;
        entry.account = AccountsStore(transaction.connection(), "PT").find(QString::fromLatin1(number))->id;
        entry.happenedOn = QDate(2026, 3, 12);
        const Money money{cents, m_books->database.installation.currency};
        entry.postings = {{LedgerCode::Cash, {}, money}, {LedgerCode::Receivable, {}, -money}};
        LedgerStore(transaction.connection(), m_books->database.installation).post(transaction, entry);
        QVERIFY(transaction.commit());
    }

    std::unique_ptr<ExchangeBooks> m_books;
};

CONTADOR_TEST(ReadingsAndChargesTest);
#include "readings_and_charges_test.moc"
