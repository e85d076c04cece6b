// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/books_check.h"
#include "engine/ledger/ledger_store.h"
#include "tests/bench/money/measured.h"
#include "tests/bench/money/raw_copy.h"
#include "tests/engine/store/new_database.h"

#include <QElapsedTimer>

namespace contador::bench {

namespace {

using tests::NewDatabase;

constexpr int accounts = 50000;
constexpr int months = 2;
constexpr int inTransaction = 10000;

NewEntry charge(const Installation &installation, int account, int month)
{
    NewEntry entry;
    entry.uniqueKey = QStringLiteral("charge/%1/%2").arg(QString::number(month), QString::number(account));
    entry.account = {account};
    entry.happenedOn = QDate(2026, 1, 5).addMonths(month);
    entry.document = QStringLiteral("agua-exemplo");
    const qint64 cents = 500 + (account * 37 + month * 11) % 4000;
    const qint64 tax = cents * 6 / 106;
    entry.postings = {{LedgerCode::Receivable, QStringLiteral("water"), {cents, installation.currency},
                       entry.happenedOn.addDays(20), DebtPart::Capital, entry.happenedOn.addDays(-5)},
                      {LedgerCode::Revenue, QStringLiteral("water"), {tax - cents, installation.currency}},
                      {LedgerCode::Tax, QStringLiteral("water"), {-tax, installation.currency}}};
    return entry;
}

/// Most pay what they owe, some a little less or more.
NewEntry payment(const Installation &installation, int account, int month)
{
    NewEntry entry;
    entry.uniqueKey = QStringLiteral("payment/%1/%2").arg(QString::number(month), QString::number(account));
    entry.kind = EntryKind::Payment;
    entry.account = {account};
    entry.happenedOn = QDate(2026, 1, 20).addMonths(month);
    entry.document = QStringLiteral("camt053");
    const qint64 cents = 500 + (account * 37 + month * 11) % 4000 + (account % 10 == 0 ? account % 200 - 100 : 0);
    entry.postings = {{LedgerCode::Cash, {}, {cents, installation.currency}},
                      {LedgerCode::Receivable, {}, {-cents, installation.currency}}};
    return entry;
}

} // namespace

std::vector<Measured> measurePosting()
{
    NewDatabase database;
    NewDatabase raw;
    database.addAccounts(accounts);
    raw.addAccounts(accounts);
    const QDateTime now = NewDatabase::moment("2026-03-12T10:00:00Z");
    const LedgerStore ledger(*database.writer, database.installation);
    qint64 entries = 0;
    double seconds = 0;
    for (int month = 0; month < months; ++month) {
        for (const auto make : {charge, payment}) {
            for (int first = 1; first <= accounts; first += inTransaction) {
                std::vector<NewEntry> batch;
                for (int account = first; account < first + inTransaction; ++account)
                    batch.push_back(make(database.installation, account, month));
                QElapsedTimer timer;
                timer.start();
                Transaction transaction(*database.writer, Actor::automaton(), now);
                entries += qint64(ledger.postAll(transaction, batch).size());
                if (!transaction.commit())
                    qFatal("not committed");
                seconds += double(timer.nsecsElapsed()) / 1e9;
            }
        }
    }
    if (!checkBooks(*database.writer, 1).empty())
        qFatal("the book does not hold together");
    const qint64 rows = database.count("select (select count(*) from entry) + (select count(*) from posting)"
                                       " + (select count(*) from allocation) + (select count(*) from open_item)");
    database.writer.reset();
    raw.writer.reset();
    const double rawSeconds = secondsToInsertAgain(database.url.path, raw.url.path,
                                                   {"entry", "posting", "allocation", "open_item"}, inTransaction);
    return {{QStringLiteral("posting charges and payments, %1 in a transaction").arg(inTransaction), QStringLiteral("entries"),
             double(entries) / seconds, QStringLiteral("SQLite alone, the same %1 rows").arg(rows), double(entries) / rawSeconds}};
}

} // namespace contador::bench
