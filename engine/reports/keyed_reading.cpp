// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/keyed_reading.h"

#include "engine/accounts/accounts_store.h"
#include "engine/ledger/ledger_store.h"

#include <algorithm>

namespace contador {

namespace {

/// To be read, not reckoned with: whole units, small ones with a decimal.
std::optional<Quantity> roundly(const Decimal &amount)
{
    const int decimals = amount < Decimal(10) ? 1 : 0;
    const std::optional<qint64> units = amount.units(decimals, RoundingMode::HalfUp);
    return units ? std::optional(Quantity{*units * (decimals == 1 ? 100 : 1000)}) : std::nullopt;
}

ReadingSheet::Dial dialOf(const ReadingsStore &readings, const MeterRegister &dial, const PlausibilityLimits &limits, QDate today)
{
    ReadingSheet::Dial shown;
    shown.dial = dial;
    const ReadingHistory history = readings.history(dial.id, today);
    shown.previous = history.previous;
    if (!history.previous || !history.usualDailyUse)
        return shown;
    shown.days = std::max<qint64>(1, history.previous->readOn.daysTo(today));
    const Decimal usual = *history.usualDailyUse * Decimal(shown.days);
    shown.usual = roundly(usual);
    shown.doubtedAbove = roundly(usual * limits.timesUsual);
    if (shown.doubtedAbove)
        shown.doubtedAbove = std::max(*shown.doubtedAbove, limits.notHighBelow);
    return shown;
}

} // namespace

std::optional<ReadingSheet> KeyedReadings::sheet(const QString &accountNumber, const QDateTime &at) const
{
    const AccountsStore accounts(m_connection, m_installation.country);
    const std::optional<Account> account = accounts.find(accountNumber);
    if (!account)
        return std::nullopt;
    ReadingSheet sheet{account->number, account->holder, account->address, {}};
    const ReadingsStore readings(m_connection);
    const ReadingDesk desk(readings, m_tariffs, m_installation);
    for (const MeterRegister &dial : accounts.registers(account->id))
        sheet.dials.push_back(dialOf(readings, dial, desk.limits(m_connection, dial.service, at), m_installation.dateAt(at)));
    return sheet;
}

std::optional<ReadingClaim> KeyedReadings::claimOf(const KeyedReading &keyed, QDate today) const
{
    const AccountsStore accounts(m_connection, m_installation.country);
    const std::optional<Account> account = accounts.find(keyed.accountNumber);
    if (!account)
        return std::nullopt;
    const std::vector<MeterRegister> dials = accounts.registers(account->id);
    const auto dial = std::ranges::find(dials, keyed.dial, &MeterRegister::id);
    if (dial == dials.end())
        return std::nullopt;
    ReadingClaim claim;
    claim.dial = *dial;
    claim.value = keyed.value;
    claim.readOn = today;
    claim.source = keyed.source;
    claim.confirmed = keyed.confirmed;
    return claim;
}

std::optional<KeyedReadingResult> KeyedReadings::preview(Transaction &transaction, const KeyedReading &keyed) const
{
    Savepoint savepoint(transaction);
    const std::optional<KeyedReadingResult> taken = take(transaction, keyed);
    savepoint.undo();
    return taken;
}

std::optional<KeyedReadingResult> KeyedReadings::take(Transaction &transaction, const KeyedReading &keyed) const
{
    const QDate today = m_installation.dateAt(transaction.at());
    const std::optional<ReadingClaim> claim = claimOf(keyed, today);
    if (!claim)
        return std::nullopt;
    const ReadingsStore readings(m_connection);
    const ReadingDesk desk(readings, m_tariffs, m_installation);
    const ReadingResult taken = desk.take(transaction, *claim);
    return KeyedReadingResult{taken, LedgerStore(m_connection, m_installation).balance(claim->dial.account, today).total};
}

} // namespace contador
