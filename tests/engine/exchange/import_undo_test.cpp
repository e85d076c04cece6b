// SPDX-License-Identifier: GPL-3.0-or-later
// What an accounts file does to a large base: every kind of broken row, then a sound file, taken back again.
// CONTADOR_IMPORT_ACCOUNTS says how many accounts (2,000 otherwise).
#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_import.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/readings_store.h"
#include "engine/exchange/export.h"
#include "engine/exchange/import_undo.h"
#include "engine/ledger/books_check.h"
#include "engine/ledger/ledger_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QElapsedTimer>

using namespace contador;
using namespace contador::tests;

namespace {

const QByteArray heading = "account_number;holder_name;phone;language;address;zone;service;tariff;meter_serial;register;digits;decimals;"
                           "last_reading;last_reading_date;balance;due_date;email;birth_date;contract_date\n";

/// A sound row: account number, serial and phone follow from `i`.
QList<QByteArray> row(int i)
{
    const QByteArray number = QByteArray::number(100000000 + i).mid(1);
    return {number, "Maria " + QByteArray::number(i), "91" + QByteArray::number(1000000 + i), "pt", "Rua " + QByteArray::number(i % 90),
            "Norte", "water", "agua-simples", "0" + QByteArray::number(700000 + i), "", "5", "0", QByteArray::number(100 + i % 9000),
            "2026-02-12", i % 3 == 0 ? "12.40" : i % 3 == 1 ? "-3.10" : "", "2026-03-30", "", "1980-05-05", "2019-05-04"};
}

QByteArray line(const QList<QByteArray> &cells)
{
    return cells.join(';') + '\n';
}

QList<QByteArray> with(QList<QByteArray> cells, int column, const QByteArray &cell)
{
    cells[column] = cell;
    return cells;
}

struct Damage {
    int column; ///< -1: the row as a whole
    QByteArray cell;
    const char *where;
    ImportReason reason;
};

const std::vector<Damage> damages{
    {0, "", "account_number", ImportReason::ValueMissing},       {0, "3,5E+14", "account_number", ImportReason::DamagedBySpreadsheet},
    {1, "", "holder_name", ImportReason::ValueMissing},          {2, "12", "phone", ImportReason::BadPhone},
    {3, "Portuguese", "language", ImportReason::BadLanguage},    {6, "", "service", ImportReason::ValueMissing},
    {6, "steam", "service", ImportReason::UnknownService},       {10, "five", "digits", ImportReason::BadNumber},
    {10, "13", "digits", ImportReason::OutOfRange},              {11, "4", "decimals", ImportReason::OutOfRange},
    {12, "10²", "last_reading", ImportReason::BadNumber},        {12, "123456", "last_reading", ImportReason::TooManyDigits},
    {12, "12.5", "last_reading", ImportReason::TooManyDecimals}, {13, "", "last_reading_date", ImportReason::ValueMissing},
    {13, "2026-13-01", "last_reading_date", ImportReason::BadDate}, {13, "12/Fev", "last_reading_date", ImportReason::BadDate},
    {13, "2026-03-13", "last_reading_date", ImportReason::DateInFuture}, {14, "1e2", "balance", ImportReason::BadNumber},
    {14, "#REF!", "balance", ImportReason::BadNumber},           {14, "12.405", "balance", ImportReason::BadNumber},
    {15, "46111", "due_date", ImportReason::BadDate},            {16, "ana", "email", ImportReason::BadEmail},
    {17, "29/02/1981", "birth_date", ImportReason::BadDate},     {18, "0000-00-00", "contract_date", ImportReason::BadDate},
    {-1, "cell missing", "", ImportReason::WrongCellCount},      {-1, "not utf-8", "", ImportReason::NotUtf8},
    {-1, "two holders", "holder_name", ImportReason::ContradictsEarlierRow},
    {-1, "opening", "balance", ImportReason::OpeningBalanceDiffers},
    {-1, "reading", "last_reading", ImportReason::ReadingDiffers},
};

int otherOf(int i)
{
    return 1000000 + i;
}

QByteArray brokenRow(const Damage &damage, int i)
{
    if (damage.column >= 0)
        return line(with(row(otherOf(i)), damage.column, damage.cell));
    switch (damage.reason) {
    case ImportReason::WrongCellCount:
        return line(row(otherOf(i)).mid(1));
    case ImportReason::NotUtf8:
        return line(with(row(otherOf(i)), 1, "Jo\xE3o"));
    case ImportReason::ContradictsEarlierRow:
        return line(with(with(row(i), 1, "Other"), 8, "X" + QByteArray::number(i)));
    case ImportReason::OpeningBalanceDiffers:
        return line(with(with(row(1), 14, "99.00"), 8, "Y" + QByteArray::number(i)));
    default: // a reading that differs
        return line(with(with(row(2), 12, "9999"), 14, ""));
    }
}

} // namespace

class ImportUndoTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<NewDatabase>();
        m_database->forgoDurability();
    }

    /// Each reason that a row can have, many times over, among sound rows: told exactly, and nothing half-applied.
    void tellsEveryBrokenRow()
    {
        QVERIFY(import(heading + line(row(1)) + line(row(2))).applied);
        const QString before = everything();
        QByteArray file = "#contador;profile=accounts;v=1;enc=utf-8;dec=.\n" + heading;
        std::vector<std::pair<int, ImportFault>> expected;
        int number = 2;
        int sound = 0;
        for (int i = 10; i < 10 + accounts(); ++i) {
            file += line(row(i));
            ++number;
            ++sound;
            if (i % 20 != 0)
                continue;
            const size_t turn = size_t(i / 20);
            const Damage &damage = damages[turn % damages.size()];
            ++number;
            const bool saidBefore = (damage.reason == ImportReason::OpeningBalanceDiffers || damage.reason == ImportReason::ReadingDiffers)
                && turn >= damages.size();
            if (saidBefore) { // only the first row of an account that is known can show it
                file += line(row(otherOf(i)));
                ++sound;
                continue;
            }
            file += brokenRow(damage, i);
            expected.emplace_back(number, ImportFault{QString::fromLatin1(damage.where), damage.reason});
        }
        file += "999;\"never closed;\n";
        expected.emplace_back(++number, ImportFault{{}, ImportReason::BrokenQuotes});
        const ImportReport report = import(file);
        QVERIFY(!report.applied);
        std::vector<std::pair<int, ImportFault>> told;
        for (const ImportRow &each : report.rows) {
            for (const ImportFault &fault : each.faults)
                told.emplace_back(each.row, fault);
        }
        for (size_t i = 0; i < std::min(told.size(), expected.size()); ++i) {
            if (told[i] != expected[i])
                QFAIL(qPrintable(QStringLiteral("row %1 %2 %3, not row %4 %5 %6")
                                     .arg(QString::number(told[i].first), told[i].second.column, importReasonName(told[i].second.reason),
                                          QString::number(expected[i].first), expected[i].second.column,
                                          importReasonName(expected[i].second.reason))));
        }
        QCOMPARE(told.size(), expected.size());
        QCOMPARE(report.count(ImportVerdict::New), sound);
        QCOMPARE(everything(), before);
    }

    /// Each kind of damage that Excel does to a number that is a name, warned of by row and column.
    void tellsWhatASpreadsheetDid()
    {
        QByteArray file = heading;
        std::vector<ImportWarning> expected;
        using Kind = SpreadsheetDamage::Kind;
        const std::vector<std::tuple<int, QByteArray, Kind>> damages{{0, "4711", Kind::LostZeros},
                                                                     {8, "3,5E+14", Kind::Exponent},
                                                                     {8, "03/abr", Kind::BecameDate},
                                                                     {8, "2026-04-03", Kind::BecameDate},
                                                                     {8, "12345678901234500000", Kind::FifteenDigits}};
        for (int i = 0; i < accounts(); ++i) {
            const auto &[column, cell, kind] = damages[size_t(i / 50) % damages.size()];
            const bool isDamaged = i % 50 == 25;
            const QByteArray own = column == 0 ? QByteArray::number(1000 + i) : cell;
            file += line(isDamaged ? with(row(i), column, own) : row(i));
            if (isDamaged)
                expected.push_back({i + 2, column == 0 ? "account_number" : "meter_serial", kind, QString::fromLatin1(own)});
        }
        const ImportReport report = import(file);
        QVERIFY(report.applied);
        QCOMPARE(report.warnings, expected);
    }

    /// A sound file over a base that lives: half of it known and changed, half of it new. Taken back, everything exported is byte
    /// for byte what it was, and the ledger shows both ways.
    void takesAnImportBack()
    {
        const int many = accounts();
        QByteArray base = heading;
        for (int i = 0; i < many; i += 2)
            base += line(with(row(i), 14, i % 4 == 0 ? "" : "7.00"));
        QVERIFY(import(base).applied);
        pay("00000002", "2.50");
        const QByteArray before = exports();
        QByteArray file = heading;
        for (int i = 0; i < many; ++i) {
            QList<QByteArray> cells = row(i);
            if (i % 2 == 0) { // known: another holder, phone, tariff and digits; a late opening balance for those without one
                cells = with(with(with(with(cells, 1, "New Holder " + QByteArray::number(i)), 2, "93" + QByteArray::number(2000000 + i)), 7,
                                  "agua-exemplo"), 10, "6");
                cells = with(with(cells, 14, i % 4 == 0 ? "55.10" : "7.00"), 17, "1970-01-01");
            }
            file += line(cells);
            if (i % 10 == 0) // and a second meter
                file += line(with(with(with(with(cells, 8, "N" + QByteArray::number(i)), 12, "17"), 14, ""), 15, ""));
        }
        QElapsedTimer timer;
        timer.start();
        const ImportReport report = import(file);
        const qint64 imported = timer.restart();
        QVERIFY(report.applied);
        QVERIFY(exports() != before);
        timer.restart();
        const auto undone = undo(report.id);
        qInfo("%d rows imported in %lld ms, taken back in %lld ms", int(report.rows.size()), imported, timer.elapsed());
        QVERIFY2(undone, "taken back");
        QCOMPARE(undone->accounts, many / 2);
        QVERIFY(undone->entries > many / 3);
        QCOMPARE(exports(), before);
        QVERIFY(checkBooks(*m_database->writer, 9).empty());
        QCOMPARE(m_database->count("select count(*) from entry where kind = 'reversal'"), undone->entries);
        const std::vector<Entry> entries = ledger().entries(idOf("00000000"));
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries[1].kind, EntryKind::Reversal);
        QCOMPARE(entries[1].reverses, entries[0].id);
        QVERIFY(!AccountsStore(*m_database->writer, "PT").find(QStringLiteral("00000001")));
        QVERIFY(AccountsStore(*m_database->writer, "PT").search(QStringLiteral("New Holder"), 5).empty());
        // The same file can come in again, under the same numbers, and be taken back again.
        const ImportReport again = import(file);
        QVERIFY(again.applied);
        QCOMPARE(again.count(ImportVerdict::New), report.count(ImportVerdict::New));
        QVERIFY(undo(again.id));
        QCOMPARE(exports(), before);
    }

    void isTakenBackOnce()
    {
        const ImportReport report = import(heading + line(row(1)));
        QCOMPARE(undo(ImportId{77}).error().kind, UndoFault::Kind::NotFound);
        QVERIFY(undo(report.id));
        QCOMPARE(undo(report.id).error().kind, UndoFault::Kind::AlreadyUndone);
    }

    /// What was built on an import, each kind of it, stands in the way and is named.
    void saysWhatWasBuiltOnIt_data()
    {
        QTest::addColumn<QString>("built");
        QTest::addColumn<QString>("told");
        for (const auto &[built, told] : {std::pair("message", "2 00000003 message in"), {"reading", "2 00000003 reading sms"},
                                          {"payment", "2 00000003 entry payment|2 00000003 allocation payment"},
                                          {"note", "2 00000003 record note"}, {"hold", "2 00000003 record hold"},
                                          {"phone", "2 00000003 phone_changed +351915000000"}, {"fact", "2 00000003 record persons"},
                                          {"import", "2 00000003 later_import later.csv"}, {"field", "3 00000006 field_changed holder_name"},
                                          {"unbound", "3 00000006 phone_changed +351911000006"}})
            QTest::newRow(built) << built << told;
    }

    void saysWhatWasBuiltOnIt()
    {
        QFETCH(QString, built);
        QFETCH(QString, told);
        QVERIFY(import(heading + line(with(with(row(6), 1, "Before"), 2, ""))).applied);
        const ImportReport report = import(heading + line(row(3)) + line(row(6)));
        QVERIFY(report.applied);
        build(built);
        const QString before = everything();
        const auto undone = undo(report.id);
        QVERIFY(!undone);
        QStringList obstacles;
        for (const ImportObstacle &obstacle : undone.error().obstacles)
            obstacles << QStringLiteral("%1 %2 %3 %4").arg(QString::number(obstacle.row), obstacle.account, importObstacleName(obstacle.kind), obstacle.detail);
        QCOMPARE(obstacles.join(u'|'), told);
        QCOMPARE(everything(), before);
    }

    /// What comes out of one database goes into an empty one, and comes out the same.
    void exportsWhatCanBeImported()
    {
        QByteArray file = heading;
        for (int i = 0; i < 60; ++i) {
            file += line(row(i));
            if (i % 7 == 0) {
                QList<QByteArray> cells = with(with(row(i), 6, "electricity"), 8, "=1+1");
                file += line(with(with(cells, 9, "T1"), 14, "1.00"));
                file += line(with(with(cells, 9, "T2"), 14, "1.00"));
            }
        }
        QVERIFY(import(file).applied);
        const QByteArray csv = exported("accounts", "csv");
        const QByteArray xlsx = exported("accounts", "xlsx");
        for (const QByteArray &each : {csv, xlsx}) {
            init();
            const ImportReport report = import(each);
            QVERIFY(report.applied);
            QVERIFY(report.warnings.empty());
            QCOMPARE(exported("accounts", "csv"), csv);
        }
        QVERIFY(csv.startsWith("\xEF\xBB\xBF#contador;profile=accounts;v=1;enc=utf-8;dec=,\r\n"));
        QVERIFY(csv.contains("'=1+1"));
    }

private:
    static int accounts()
    {
        const int many = qEnvironmentVariableIntValue("CONTADOR_IMPORT_ACCOUNTS");
        return many > 0 ? many : 2000;
    }

    ImportReport import(const QByteArray &file, const QString &name = QStringLiteral("contas.csv"))
    {
        Transaction transaction(*m_database->writer, Actor::import(), m_now);
        ImportReport report = AccountsImport(m_database->installation).run(transaction, file, name, AccountsImport::Mode::Apply);
        if (const auto committed = transaction.commit(); !committed)
            qFatal("not committed: %s", qPrintable(committed.error().detail));
        return report;
    }

    Outcome<UndoReport, UndoFault> undo(ImportId id)
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("eva"), m_now.addSecs(3600));
        auto undone = ImportUndo(transaction, Tariffs({Tariffs::shippedFolder()}), m_database->installation).run(id);
        if (const auto committed = transaction.commit(); !committed)
            qFatal("not committed: %s", qPrintable(committed.error().detail));
        return undone;
    }

    QByteArray exported(const char *kind, const char *format) const
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const QString profile = QString::fromLatin1(kind);
        const auto sink = QByteArray(format) == "csv" ? csvSink(buffer, {VersionLine{profile, 1, "UTF-8", u',', ';'}, true})
                                                      : xlsxSink(buffer, profile);
        if (!writeExport(*findExportKind(profile), *m_database->writer, m_database->installation, QDate(2026, 4, 10), *sink))
            qFatal("not exported");
        return bytes;
    }

    QByteArray exports() const
    {
        QByteArray all;
        for (const char *kind : {"accounts", "contacts", "meters", "readings", "charges", "balances", "payments"})
            all += exported(kind, "csv");
        return all;
    }

    /// Every row that an import may write, as one text.
    QString everything() const
    {
        QStringList all;
        for (const char *sql :
             {"select name || coalesce(language, '-') || coalesce(email, '-') from party order by id",
              "select coalesce(address, '-') from premises order by id", "select number || search_text || withdrawn_by from account order by id",
              "select coalesce(tariff, '-') || coalesce(contract_date, '') from service_point order by id", "select serial from meter order by id",
              "select code || coalesce(cast(digits as text), '-') || decimals from register order by id",
              "select phone || bound_from || coalesce(bound_to, '') from phone_binding order by id", "select value || read_on from reading order by id",
              "select unique_key || booked_at from entry order by id", "select ledger || amount || coalesce(due_on, '') from posting order by entry_id, line",
              "select file_row from import_change order by import_id, ordinal", "select file_name || coalesce(undone_at, '') from import order by id"}) {
            Query query = m_database->writer->query(sql);
            while (query.next())
                all << query.text(0);
        }
        return all.join('\n');
    }

    void pay(const char *number, const char *amount)
    {
        Transaction transaction(*m_database->writer, Actor::automaton(), m_now);
        NewEntry entry;
        entry.uniqueKey = QStringLiteral("payment/test");
        entry.kind = EntryKind::Payment;
        entry.account = idOf(number);
        entry.happenedOn = QDate(2026, 3, 12);
        const Money money = *Money::fromString(QString::fromLatin1(amount), m_database->installation.currency);
        entry.postings = {{LedgerCode::Cash, {}, money}, {LedgerCode::Receivable, {}, -money}};
        ledger().post(transaction, entry);
        QVERIFY(transaction.commit());
    }

    /// Something on account 00000003, or on 00000006 for what only concerns accounts that were known before.
    void build(const QString &what)
    {
        if (what == "payment")
            return pay("00000003", "1.00");
        if (what == "import") {
            QVERIFY(import(heading + line(with(row(3), 1, "Later")), QStringLiteral("later.csv")).applied);
            return;
        }
        Transaction transaction(*m_database->writer, Actor::operatorNamed("eva"), m_now.addSecs(60));
        Connection &connection = transaction.connection();
        const AccountsStore accounts(connection, "PT");
        const Account made = *accounts.find(QStringLiteral("00000003"));
        const Account known = *accounts.find(QStringLiteral("00000006"));
        if (what == "message") {
            Query query = connection.query(R"(insert into message (direction, phone, account_id, text, state, carrier, created_at)
                values ('in', '+351911000003', :account, 'x', 'kept', 'm', :at))");
            query.bind(":account", made.id).bind(":at", m_now).run();
        } else if (what == "reading") {
            Reading reading;
            reading.registerId = accounts.registers(made.id).front().id;
            reading.value = Quantity::whole(4000);
            reading.readOn = QDate(2026, 3, 12);
            ReadingsStore::add(transaction, reading);
        } else if (what == "note") {
            AccountRecordsStore::addNote(transaction, made.id, QStringLiteral("rang"));
        } else if (what == "hold") {
            AccountHold hold;
            hold.days.from = QDate(2026, 3, 12);
            AccountRecordsStore::addHold(transaction, made.id, hold);
        } else if (what == "fact") {
            AccountRecordsStore::setPremisesFact(transaction, made.id, PremisesFactName::Persons, Quantity::whole(3), QDate(2026, 1, 1));
        } else if (what == "phone") {
            AccountsStore::bindPhone(transaction, made.id, *PhoneNumber::parse("915000000", "PT"), "desk", m_now);
        } else if (what == "field") {
            Account changed = known;
            changed.holder = QStringLiteral("At the desk");
            AccountsStore::update(transaction, changed);
        } else if (what == "unbound") {
            AccountsStore::unbindPhone(transaction, known.id, QStringLiteral("+351911000006"));
        }
        QVERIFY(transaction.commit());
    }

    [[nodiscard]] AccountId idOf(const char *number) const
    {
        return AccountsStore(*m_database->writer, "PT").find(QString::fromLatin1(number))->id;
    }
    [[nodiscard]] LedgerStore ledger() const { return LedgerStore(*m_database->writer, m_database->installation); }

    QDateTime m_now = NewDatabase::moment("2026-03-12T10:00:00Z");
    std::unique_ptr<NewDatabase> m_database;
};

CONTADOR_TEST(ImportUndoTest);
#include "import_undo_test.moc"
