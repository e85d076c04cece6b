// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/accounts_import.h"
#include "tests/bench/money/measured.h"
#include "tests/bench/money/raw_copy.h"
#include "tests/engine/store/new_database.h"

#include <QElapsedTimer>

#include <ctime>

namespace contador::bench {

namespace {

using tests::NewDatabase;

constexpr int accounts = 100000;

/// As a utility of a Portuguese town would give it: one phone, one dial with its last reading; two of three owe something.
QByteArray accountsFile()
{
    QByteArray file("account_number;holder_name;phone;language;address;zone;service;tariff;meter_serial;register;digits;decimals;"
                    "last_reading;last_reading_date;balance;due_date;email;birth_date;contract_date\n");
    file.reserve(accounts * 150);
    for (int i = 0; i < accounts; ++i) {
        const QByteArray number = QByteArray::number(100000000 + i).mid(1);
        file += number + ";Maria da Conceição " + QByteArray::number(i) + ";91" + QByteArray::number(1000000 + i)
            + ";pt;Rua de São João " + QByteArray::number(i % 300) + ";Norte;water;agua-exemplo;S" + QByteArray::number(700000 + i)
            + ";;5;0;" + QByteArray::number(100 + i % 9000) + ";2026-02-12;"
            + (i % 3 == 0 ? QByteArray() : QByteArray::number(5 + i % 40) + ".40") + ";2026-03-30;;;2019-05-04\n";
    }
    return file;
}

struct Seconds {
    double passed = 0;
    double ofProcessor = 0; ///< what counts where others use the machine too
};

Seconds secondsToImport(NewDatabase &database, const QByteArray &file, ImportVerdict expected)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t began = std::clock();
    Transaction transaction(*database.writer, Actor::import(), NewDatabase::moment("2026-03-12T10:00:00Z"));
    const ImportReport report = AccountsImport(database.installation)
                                    .run(transaction, file, QStringLiteral("contas.csv"), AccountsImport::Mode::Apply);
    if (!transaction.commit() || report.count(expected) != accounts)
        qFatal("not imported");
    return {double(timer.nsecsElapsed()) / 1e9, double(std::clock() - began) / CLOCKS_PER_SEC};
}

} // namespace

std::vector<Measured> measureImporting()
{
    NewDatabase database;
    NewDatabase raw;
    const QByteArray file = accountsFile();
    const Seconds first = secondsToImport(database, file, ImportVerdict::New);
    const Seconds again = secondsToImport(database, file, ImportVerdict::Unchanged);
    const QByteArrayList tables{"import",   "party",         "premises", "account", "service_point", "meter",
                                "register", "phone_binding", "reading",  "entry",   "posting",       "open_item",
                                "account_standing", "import_change"};
    database.writer.reset();
    raw.writer.reset();
    const std::clock_t began = std::clock();
    const double rawSeconds = secondsToInsertAgain(database.url.path, raw.url.path, tables, size_t(accounts) * 20);
    const double rawOfProcessor = double(std::clock() - began) / CLOCKS_PER_SEC; // with reading them
    return {{QStringLiteral("importing new accounts from CSV"), QStringLiteral("accounts"), accounts / first.passed,
             QStringLiteral("SQLite alone, the same rows"), accounts / rawSeconds},
            {QStringLiteral("the same by processor time"), QStringLiteral("accounts"), accounts / first.ofProcessor,
             QStringLiteral("SQLite alone, reading and inserting them"), accounts / rawOfProcessor},
            {QStringLiteral("importing the same file again"), QStringLiteral("accounts"), accounts / again.passed,
             QStringLiteral("SQLite alone, inserting the rows"), accounts / rawSeconds}};
}

} // namespace contador::bench
