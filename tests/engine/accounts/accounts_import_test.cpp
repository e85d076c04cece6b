// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/books_check.h"
#include "engine/accounts/accounts_import.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/readings_store.h"
#include "engine/ledger/ledger_store.h"
#include "engine/tables/table_writer.h"
#include "engine/tables/text_encoding.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>

using namespace contador;
using namespace contador::tests;
using Mode = AccountsImport::Mode;

/// Whole accounts files: files/good.csv, and files/damaged/*.csv, each named by its damage, with what the report says beside it.
class AccountsImportTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_database = std::make_unique<NewDatabase>(); }

    void bringsInAccountsDialsPhonesReadingsAndBalances()
    {
        QCOMPARE(told(import(m_good)), "2 0012 new; 3 0013 new; 4 0013 new; 5 14 new");
        const AccountsStore accounts(*m_database->writer, "PT");
        const Account rui = *accounts.find("0013");
        QCOMPARE(rui,
                 (Account{rui.id, "0013", "Rui Sá", "en", "Largo; do Rossio \"Velho\" 1", "Norte", "rui@example.org",
                          QDate(1980, 5, 5)}));
        const std::vector<MeterRegister> dials = accounts.registers(rui.id);
        QCOMPARE(dials.size(), size_t(2));
        QCOMPARE(dials[0],
                 (MeterRegister{dials[0].id, rui.id, "0013", "electricity", "eletricidade-exemplo", "E-77", "T1", "kWh", 6, 1,
                                QDate(2020, 2, 1)}));
        const std::vector<PhoneBinding> phones = accounts.phones(rui.id);
        QCOMPARE(phones.size(), size_t(2));
        QCOMPARE(phones[0].phone, QString("+351913456789"));
        QCOMPARE(phones[1].phone, QString("+351211234567"));
        QCOMPARE(phones[1].origin, QString("imported"));
        const Reading day = *ReadingsStore(*m_database->writer).latestAccepted(dials[0].id);
        QCOMPARE(day.value.toString(), QString("20100.5"));
        QCOMPARE(day.readOn, QDate(2026, 2, 12));
        QCOMPARE(day.source, ReadingSource::Import);
        QVERIFY(!day.consumption);
        QCOMPARE(accounts.search("rossio velho", 5).size(), size_t(1));
    }

    void opensTheLedgerWithTheBalances()
    {
        import(m_good);
        const Balance ana = balance("0012");
        QCOMPARE(ana.total.toString(), QString("12.40"));
        QCOMPARE(ana.dueOn, QDate(2026, 3, 30));
        const Balance rui = balance("0013");
        QCOMPARE(rui.byService, (std::vector<ServiceBalance>{{"electricity", euro("7.50")}}));
        QCOMPARE(balance("14").total.toString(), QString("-3.00"));
        const Entry opening = entries("0012").at(0);
        QCOMPARE(opening.kind, EntryKind::Opening);
        QCOMPARE(opening.document, QString("contas.csv:2"));
        QCOMPARE(opening.happenedOn, QDate(2026, 3, 1));
        QCOMPARE(opening.bookedBy, QString("import"));
        QVERIFY(checkBooks(*m_database->writer, 9).empty());
    }

    void changesNothingTheSecondTime()
    {
        const ImportReport first = import(m_good);
        const QString before = everything();
        const ImportReport second = import(m_good);
        QCOMPARE(told(second), "2 0012 unchanged; 3 0013 unchanged; 4 0013 unchanged; 5 14 unchanged");
        QVERIFY(second.applied);
        QVERIFY(second.id > first.id);
        QCOMPARE(everything(), before);
    }

    void tellsTheSameInADryRunAndChangesNothing()
    {
        const QString before = everything();
        const ImportReport dry = import(m_good, Mode::DryRun);
        QVERIFY(!dry.applied);
        QVERIFY(dry.id.isNull());
        QCOMPARE(everything(), before);
        QCOMPARE(m_database->count("select count(*) from import"), 0);
        QCOMPARE(told(import(m_good)), told(dry));
    }

    void readsTheSameFromOtherSpreadsheets_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + m_good;
        QTest::newRow("line ends of Windows") << QByteArray(m_good).replace("\n", "\r\n");
        QTest::newRow("no last line end") << m_good.chopped(1);
        QTest::newRow("blank and empty lines at the end") << m_good + "\n;;;;;;;;;;;;;;;;;;\n";
        QTest::newRow("header in capitals") << m_good.left(m_good.indexOf('\n')).toUpper() + m_good.mid(m_good.indexOf('\n'));
        QByteArray marked = m_good;
        marked.replace("20100,5", "20100.5").replace("7,5", "7.5").replace("Largo; do", "Largo\x01 do");
        QByteArray commas;
        for (const char c : marked)
            commas += c == ';' ? ',' : c == '\x01' ? ';' : c;
        QTest::newRow("commas") << commas;
    }

    void readsTheSameFromOtherSpreadsheets()
    {
        QFETCH(QByteArray, file);
        import(m_good);
        QCOMPARE(told(import(file)), "2 0012 unchanged; 3 0013 unchanged; 4 0013 unchanged; 5 14 unchanged");
    }

    void readsFilesOfOtherPrograms_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("encoding");
        const QString text = QStringLiteral("Л/с;ФИО;Телефон;Адрес;Услуга;Тариф;Номер счетчика;Разрядность;Последние показания;Дата показаний;Сальдо;Оплатить до\r\n"
                                            "0012;Анна Иванова;912345678;ул. Мира 4;water;agua-simples;007731;5;1473;12.02.2026;1 234,50;30.03.2026\r\n");
        for (const char *encoding : {"UTF-8", "windows-1251", "cp866", "KOI8-R", "UTF-16LE"})
            QTest::newRow(encoding) << (QByteArray(encoding) == "UTF-16LE" ? QByteArray("\xFF\xFE") : QByteArray())
                                           + *fromUnicode(text, QString::fromLatin1(encoding))
                                    << QString::fromLatin1(QByteArray(encoding) == "KOI8-R" ? "KOI8-U" : encoding); // of these letters the same
        QTest::newRow("tabs") << text.toUtf8().replace(';', '\t') << "UTF-8";
        QTest::newRow("version line") << "#contador;profile=accounts;v=1;enc=utf-8;dec=,\r\n" + text.toUtf8() << "UTF-8";
        WrittenTable table{{}, {}};
        const QStringList lines = text.split("\r\n");
        for (const QString &heading : lines.at(0).split(u';'))
            table.columns.push_back({heading, heading == "Сальдо" ? WrittenColumn::Form::Number
                                         : heading.startsWith("Дата") || heading.startsWith("Оплатить") ? WrittenColumn::Form::Date
                                                                                                        : WrittenColumn::Form::Text});
        QStringList cells = lines.at(1).split(u';');
        cells[9] = "2026-02-12";
        cells[10] = "1234.5";
        cells[11] = "2026-03-30";
        table.rows.push_back(cells);
        QTest::newRow("workbook") << *writeXlsx(table, "Лист1") << QString();
    }

    void readsFilesOfOtherPrograms()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, encoding);
        const ImportReport report = import(file);
        QCOMPARE(report.count(ImportVerdict::New), 1);
        QVERIFY(report.applied);
        QCOMPARE(report.file.encoding, encoding);
        const Account anna = *AccountsStore(*m_database->writer, "PT").find("0012");
        QCOMPARE(anna.holder, QString("Анна Иванова"));
        QCOMPARE(anna.address, QString("ул. Мира 4"));
        QCOMPARE(balance("0012").total.toString(), QString("1234.50"));
        QCOMPARE(balance("0012").dueOn, QDate(2026, 3, 30));
        QCOMPARE(AccountsStore(*m_database->writer, "PT").registers(anna.id).at(0).serial, QString("007731"));
    }

    void followsAMapping()
    {
        const auto options = ImportOptions::fromJson(R"({"format": "contador-mapping/1", "encoding": "windows-1252", "separator": ",",
            "decimal": ",", "dates": "month_day_year",
            "columns": {"K1": "account_number", "K2": "holder_name", "K3": "phone", "K4": "service", "K5": "tariff",
                        "K6": "meter_serial", "K7": "digits", "K8": "balance", "K9": "due_date", "Obs": null}})");
        QVERIFY(options);
        QCOMPARE(ImportOptions::fromJson(options->toJson())->columns, options->columns);
        const QByteArray file = *fromUnicode("K1,K2,K3,K4,K5,K6,K7,K8,K9,Obs\n7,Águeda,,water,,M,5,\"1.234,5\",03/04/2026,x\n", "windows-1252");
        QCOMPARE(import(file).rows.at(0).faults.at(0).reason, ImportReason::UnknownColumn);
        QCOMPARE(told(import(file, Mode::Apply, *options)), "2 7 new");
        QCOMPARE(balance("7").dueOn, QDate(2026, 3, 4));
        QCOMPARE(balance("7").total.toString(), QString("1234.50"));
    }

    void warnsOfWhatASpreadsheetDid()
    {
        QByteArray file = m_short;
        for (int i = 0; i < 8; ++i)
            file += "001" + QByteArray::number(i) + ";Ana;;water;;S" + QByteArray::number(i) + ";5\n";
        file += "19;Rui;;water;;03/abr;5\n"; // the zeros went, and "3-4" became a day
        const ImportReport report = import(file);
        QVERIFY(report.applied);
        QCOMPARE(report.warnings, (std::vector<ImportWarning>{{10, "account_number", SpreadsheetDamage::Kind::LostZeros, "19"},
                                                              {10, "meter_serial", SpreadsheetDamage::Kind::BecameDate, "03/abr"}}));
    }

    void takesColumnsInAnyOrder()
    {
        import(m_good);
        const ImportReport report = import("tariff;digits;meter_serial;service;phone;holder_name;account_number\n"
                                           "agua-simples;5;007731;Água;+351 912 345 678;Ana Conceição;0012\n");
        QCOMPARE(told(report), "2 0012 unchanged");
    }

    void refusesAllOfItForOneDamage_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(testsFolder() + "/engine/accounts/files/damaged");
        for (const QString &name : folder.entryList({"*.csv"}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name.chopped(4))) << folder.filePath(name.chopped(4));
    }

    void refusesAllOfItForOneDamage()
    {
        QFETCH(QString, path);
        const QString before = everything();
        const ImportReport report = import(bytesOf(path + ".csv"));
        QStringList faults;
        for (const ImportRow &row : report.rows) {
            for (const ImportFault &fault : row.faults)
                faults << QStringLiteral("%1 %2 %3").arg(QString::number(row.row), fault.column, importReasonName(fault.reason));
        }
        QCOMPARE(faults.join('\n') + '\n', QString::fromUtf8(bytesOf(path + ".txt")));
        QVERIFY(!report.applied);
        QVERIFY(report.count(ImportVerdict::Invalid) > 0);
        QCOMPARE(everything(), before);
    }

    void passesOverARepeatedRow()
    {
        const QByteArray row = "0012;Ana;;water;agua-simples;M1;5\n";
        QCOMPARE(told(import(m_short + row + row)), "2 0012 new; 3 0012 duplicate");
    }

    void learnsButNeverErases()
    {
        import(m_good);
        QCOMPARE(told(import(m_short + "0012;Ana Conceição;;water;;007731;\n")), "2 0012 unchanged");
        QCOMPARE(told(import(m_short + "0012;Ana Reis;;water;agua-exemplo;007731;6\n")), "2 0012 changed");
        const AccountsStore accounts(*m_database->writer, "PT");
        QCOMPARE(accounts.find("0012")->holder, QString("Ana Reis"));
        QCOMPARE(accounts.find("0012")->address, QString("Rua de São João 4"));
        QCOMPARE(accounts.search("reis", 5).size(), size_t(1));
        const MeterRegister dial = accounts.registers(accounts.find("0012")->id).at(0);
        QCOMPARE(dial.tariff, QString("agua-exemplo"));
        QCOMPARE(dial.digits, 6);
    }

    void addsANewMeterToAKnownService()
    {
        import(m_good);
        QCOMPARE(told(import(m_short + "0012;Ana Conceição;;water;;NEW;5\n")), "2 0012 new");
        const AccountsStore accounts(*m_database->writer, "PT");
        const std::vector<MeterRegister> dials = accounts.registers(accounts.find("0012")->id);
        QCOMPARE(dials.size(), size_t(2));
        QCOMPARE(dials[1].tariff, QString("agua-simples"));
    }

    void replacesImportedPhonesButNotThoseOfTheDesk()
    {
        import(m_good);
        const AccountsStore accounts(*m_database->writer, "PT");
        const AccountId ana = accounts.find("0012")->id;
        Transaction transaction(*m_database->writer, Actor::operatorNamed("eva"), m_now);
        AccountsStore::bindPhone(transaction, ana, *PhoneNumber::parse("915000000", "PT"), "desk", m_now);
        QVERIFY(transaction.commit());
        QCOMPARE(told(import(m_short + "0012;Ana Conceição;916111111;water;;007731;\n")), "2 0012 changed");
        QStringList phones;
        for (const PhoneBinding &binding : accounts.phones(ana))
            phones << binding.phone;
        QCOMPARE(phones, (QStringList{"+351915000000", "+351916111111"}));
    }

    void countsAPhoneFromTheFirstDayTheFileKnows()
    {
        import(m_good);
        const AccountsStore accounts(*m_database->writer, "PT");
        QCOMPARE(accounts.phones(accounts.find("0012")->id).at(0).from,
                 NewDatabase::moment("2026-02-12T00:00:00Z")); // last reading
        QCOMPARE(accounts.phones(accounts.find("0013")->id).at(0).from, NewDatabase::moment("2020-02-01T00:00:00Z")); // contract
        import(m_short + "0012;Ana Conceição;912345678 916111111;water;;007731;\n");
        QCOMPARE(accounts.phones(accounts.find("0012")->id).at(1).from, m_now); // the file, for a phone that came later
    }

    void neverRewritesTheLedger_data()
    {
        QTest::addColumn<QByteArray>("balance");
        QTest::addColumn<QByteArray>("dueDate");
        QTest::addColumn<QString>("column");
        QTest::newRow("another balance") << QByteArray("13.00") << QByteArray("2026-03-30") << "balance";
        QTest::newRow("no balance any more") << QByteArray("0") << QByteArray() << "balance";
        QTest::newRow("another due date") << QByteArray("12.40") << QByteArray("2026-04-30") << "due_date";
    }

    void neverRewritesTheLedger()
    {
        QFETCH(QByteArray, balance);
        QFETCH(QByteArray, dueDate);
        QFETCH(QString, column);
        import(m_good);
        const QString before = everything();
        const ImportReport report = import(QByteArray(m_good).replace("12.40;2026-03-30", balance + ';' + dueDate));
        QCOMPARE(report.rows.at(0).faults, (std::vector<ImportFault>{{column, ImportReason::OpeningBalanceDiffers}}));
        QCOMPARE(everything(), before);
    }

    void takesALateOpeningBalanceOnlyBeforeAnythingIsBooked()
    {
        import(m_short + "7;Eva;;water;;M;5\n");
        const QByteArray withBalance = m_short.chopped(1) + ";balance\n7;Eva;;water;;M;5;";
        QCOMPARE(told(import(withBalance + "5.00\n")), "2 7 changed");
        import(m_short + "8;Rui;;water;;M;5\n");
        book("8", "9.90");
        const QByteArray late = m_short.chopped(1) + ";balance\n8;Rui;;water;;M;5;";
        QCOMPARE(import(late + "5.00\n").rows.at(0).faults.at(0).reason, ImportReason::OpeningBalanceDiffers);
        QCOMPARE(told(import(late + "0,00\n")), "2 8 unchanged"); // it began at nothing
    }

    void neverRewritesAReading()
    {
        import(m_good);
        const ImportReport report = import(QByteArray(m_good).replace("1473;2026-02-12", "1480;2026-02-20"));
        QCOMPARE(report.rows.at(0).faults, (std::vector<ImportFault>{{"last_reading", ImportReason::ReadingDiffers}}));
    }

    void takesThousandsOfRows()
    {
        QByteArray file = m_short;
        for (int i = 0; i < 3000; ++i)
            file += QByteArray::number(i) + ";Holder " + QByteArray::number(i) + ";91" + QByteArray::number(1000000 + i)
                + ";water;agua-simples;S" + QByteArray::number(i) + ";5\n";
        QCOMPARE(import(file).count(ImportVerdict::New), 3000);
        QCOMPARE(import(file).count(ImportVerdict::Unchanged), 3000);
    }

private:
    ImportReport import(const QByteArray &file, Mode mode = Mode::Apply, const ImportOptions &options = {})
    {
        Transaction transaction(*m_database->writer, Actor::import(), m_now);
        ImportReport report = AccountsImport(m_database->installation).run(transaction, file, "contas.csv", mode, options);
        if (const auto committed = transaction.commit(); !committed)
            qFatal("not committed: %s", qPrintable(committed.error().detail));
        return report;
    }

    static QByteArray told(const ImportReport &report)
    {
        QStringList rows;
        for (const ImportRow &row : report.rows)
            rows << QStringLiteral("%1 %2 %3").arg(QString::number(row.row), row.account, importVerdictName(row.verdict));
        return rows.join("; ").toUtf8();
    }

    /// Every row that an import may write, as one text.
    QString everything() const
    {
        QStringList all;
        for (const char *sql :
             {"select name || coalesce(language, '-') || coalesce(email, '-') from party",
              "select coalesce(address, '-') from premises", "select number || search_text from account",
              "select coalesce(tariff, '-') || coalesce(contract_date, '') from service_point", "select serial from meter",
              "select code || coalesce(cast(digits as text), '-') || decimals from register",
              "select phone || bound_from || coalesce(bound_to, '') from phone_binding", "select value || read_on from reading",
              "select unique_key || booked_at from entry", "select ledger || amount || coalesce(due_on, '') from posting"}) {
            Query query = m_database->writer->query(sql);
            while (query.next())
                all << query.text(0);
        }
        return all.join('\n');
    }

    void book(const char *account, const char *amount)
    {
        Transaction transaction(*m_database->writer, Actor::automaton(), m_now);
        NewEntry entry;
        entry.uniqueKey = "x";
        entry.account = AccountsStore(*m_database->writer, "PT").find(QString::fromLatin1(account))->id;
        entry.happenedOn = QDate(2026, 3, 1);
        entry.postings = {{LedgerCode::Receivable, "water", euro(amount), {}}, {LedgerCode::Revenue, "water", -euro(amount), {}}};
        ledger().post(transaction, entry);
        QVERIFY(transaction.commit());
    }

    [[nodiscard]] AccountId idOf(const char *number) const
    {
        return AccountsStore(*m_database->writer, "PT").find(QString::fromLatin1(number))->id;
    }
    [[nodiscard]] LedgerStore ledger() const { return LedgerStore(*m_database->writer, m_database->installation); }
    [[nodiscard]] Balance balance(const char *number) const { return ledger().balance(idOf(number), QDate(2026, 3, 1)); }
    [[nodiscard]] std::vector<Entry> entries(const char *number) const { return ledger().entries(idOf(number)); }
    [[nodiscard]] Money euro(const char *amount) const
    {
        return *Money::fromString(QString::fromLatin1(amount), m_database->installation.currency);
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        return file.readAll();
    }

    QDateTime m_now = NewDatabase::moment("2026-03-01T10:00:00Z");
    QByteArray m_good = bytesOf(testsFolder() + "/engine/accounts/files/good.csv");
    QByteArray m_short = "account_number;holder_name;phone;service;tariff;meter_serial;digits\n";
    std::unique_ptr<NewDatabase> m_database;
};

CONTADOR_TEST(AccountsImportTest);
#include "accounts_import_test.moc"
