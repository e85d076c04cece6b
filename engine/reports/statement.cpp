// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/statement.h"

#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/binding_codes_store.h"
#include "engine/ledger/ledger_store.h"
#include "engine/ledger/open_items_store.h"

#include <algorithm>

namespace contador {

namespace {

void addEntries(Statement &statement, std::vector<Entry> entries)
{
    std::ranges::stable_sort(entries, {}, &Entry::happenedOn);
    Money balance = statement.opening;
    for (const Entry &entry : entries) {
        if (entry.happenedOn > statement.to)
            continue;
        balance += entry.amount;
        if (entry.happenedOn < statement.from) {
            statement.opening = balance;
            continue;
        }
        (entry.amount.minor < 0 ? statement.credits : statement.debits) += entry.amount.minor < 0 ? -entry.amount : entry.amount;
        statement.lines.push_back({entry.happenedOn, entryKindName(entry.kind), entry.service, entry.document, entry.message,
                                   entry.amount, balance, entry.dueOn, entry.working.split(u'\n', Qt::SkipEmptyParts)});
    }
    statement.closing = balance;
}

void addDebts(Statement &statement, const std::vector<OpenItem> &items, const Disputes &disputes, const Currency &currency)
{
    for (const OpenItem &item : items) {
        statement.owed.minor += item.open;
        if (item.open < 0)
            continue;
        const bool isDisputed = disputes.has(item.service);
        const bool isOverdue = !isDisputed && item.dueOn && *item.dueOn < statement.madeOn;
        if (isOverdue)
            statement.overdue.minor += item.open;
        statement.debts.push_back({item.dueOn, item.service, {item.open, currency}, isOverdue, isDisputed});
    }
    const auto day = [](const Statement::Debt &debt) { return debt.dueOn.value_or(QDate(9999, 12, 31)); }; // without a day: last
    std::ranges::stable_sort(statement.debts, {}, day);
}

} // namespace

std::optional<Statement> statementOf(Connection &connection, const Installation &installation, const QString &accountNumber, QDate from,
                                     QDate to, const QDateTime &at)
{
    const std::optional<Account> account = AccountsStore(connection, installation.country).find(accountNumber);
    if (!account)
        return std::nullopt;
    Statement statement;
    statement.utility = installation.utilityName;
    statement.number = account->number;
    statement.holder = account->holder;
    statement.address = account->address;
    statement.bindingCode = BindingCodesStore(connection).open(account->id);
    statement.from = from;
    statement.to = to;
    statement.madeAt = at;
    statement.madeOn = installation.dateAt(at);
    const Money nothing = Money::zero(installation.currency);
    statement.opening = statement.debits = statement.credits = statement.closing = statement.overdue = statement.owed = nothing;
    addEntries(statement, LedgerStore(connection, installation).entries(account->id));
    addDebts(statement, OpenItemsStore(connection).of(account->id), AccountRecordsStore(connection).disputes(account->id, statement.madeOn),
             installation.currency);
    return statement;
}

} // namespace contador
