// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/asked_accounts.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/owed.h"

#include <algorithm>

namespace contador {

namespace {

/// The charges of the newest day on which any was booked and stands.
std::vector<Entry> lastBill(const std::vector<Entry> &entries)
{
    const auto isTakenBack = [&](const Entry &entry) {
        return std::ranges::any_of(entries, [&](const Entry &other) { return other.reverses == entry.id; });
    };
    std::vector<Entry> bill;
    for (const Entry &entry : entries) {
        if (entry.kind != EntryKind::Charge || isTakenBack(entry))
            continue;
        if (!bill.empty() && entry.happenedOn > bill.front().happenedOn)
            bill.clear();
        if (bill.empty() || entry.happenedOn == bill.front().happenedOn)
            bill.push_back(entry);
    }
    return bill;
}

/// "water 9 m3": what one charge is for.
QString whatFor(const Turn &turn, const Entry &charge)
{
    const QString service = turn.lexicon.service(charge.service);
    const std::optional<Reading> reading = charge.reading.isNull() ? std::nullopt : turn.readings.find(charge.reading);
    if (!reading || !reading->consumption)
        return service;
    const std::optional<MeterRegister> dial = turn.accountsStore.dial(reading->registerId);
    const QString used = turn.lexicon.quantity(*reading->consumption) + u' ' + turn.lexicon.unit(dial ? dial->unit : QString());
    return (service + u' ' + used).trimmed();
}

QString billOf(const Turn &turn, const Account &account)
{
    Lexicon::Values values{{QStringLiteral("owed"), owed(turn.lexicon, turn.balance(account.id))}};
    const std::vector<Entry> bill = lastBill(turn.ledger.entries(account.id));
    if (bill.empty())
        return turn.lexicon.say(QStringLiteral("no_bill"), values);
    Money amount = Money::zero(bill.front().amount.currency);
    std::optional<QDate> due;
    QStringList what;
    for (const Entry &charge : bill) {
        amount += charge.amount;
        if (charge.dueOn && (!due || *charge.dueOn < *due))
            due = charge.dueOn;
        if (const QString each = whatFor(turn, charge); !what.contains(each))
            what << each;
    }
    what.removeAll(QString());
    values.insert(QStringLiteral("amount"), turn.lexicon.amount(amount));
    values.insert(QStringLiteral("currency"), amount.currency.code);
    values.insert(QStringLiteral("date"), turn.lexicon.date(bill.front().happenedOn));
    values.insert(QStringLiteral("what"), what.isEmpty() ? tailOf(account.number) : what.join(QStringLiteral(", ")));
    if (!due)
        return turn.lexicon.say(QStringLiteral("bill_no_date"), values);
    values.insert(QStringLiteral("due"), turn.lexicon.date(*due));
    return turn.lexicon.say(QStringLiteral("bill"), values);
}

} // namespace

Answer bill(Turn &turn)
{
    return forEachAccount(turn, [&](const Account &account) { return billOf(turn, account); });
}

} // namespace contador
