// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/past_readings.h"

#include "engine/accounts/accounts_store.h"
#include "engine/accounts/readings_store.h"
#include "engine/tables/csv_reader.h"

#include <algorithm>

namespace contador {

namespace {

const QStringList header{QStringLiteral("account_number"), QStringLiteral("meter_serial"), QStringLiteral("register"),
                         QStringLiteral("reading"), QStringLiteral("reading_date")};

class PastReadings {
public:
    PastReadings(Transaction &transaction, const QString &country) :
        m_transaction(transaction), m_accounts(transaction.connection(), country), m_readings(transaction.connection())
    {
    }

    bool add(const QStringList &cells)
    {
        const std::optional<MeterRegister> dial = dialOf(cells);
        Reading reading;
        const std::optional<Quantity> value = Quantity::fromString(cells.at(3));
        reading.readOn = QDate::fromString(cells.at(4), Qt::ISODate);
        if (!dial || !value || !reading.readOn.isValid())
            return false;
        const std::optional<Reading> before = m_readings.latestAccepted(dial->id);
        if (before && (before->readOn >= reading.readOn || before->value > *value))
            return false;
        reading.registerId = dial->id;
        reading.value = *value;
        reading.source = ReadingSource::Import;
        if (before)
            reading.consumption = *value - before->value;
        ReadingsStore::add(m_transaction, reading);
        return true;
    }

private:
    [[nodiscard]] std::optional<MeterRegister> dialOf(const QStringList &cells) const
    {
        const std::optional<Account> account = m_accounts.find(cells.at(0));
        if (!account)
            return std::nullopt;
        const std::vector<MeterRegister> dials = m_accounts.registers(account->id);
        const auto found = std::find_if(dials.begin(), dials.end(), [&](const MeterRegister &dial) {
            return dial.serial == cells.at(1) && dial.code == cells.at(2);
        });
        return found == dials.end() ? std::nullopt : std::optional(*found);
    }

    Transaction &m_transaction;
    AccountsStore m_accounts;
    ReadingsStore m_readings;
};

} // namespace

Outcome<int, int> addPastReadings(Transaction &transaction, const QByteArray &file, const QString &country)
{
    CsvReader reader(file);
    PastReadings readings(transaction, country);
    int added = -1; // the header is no reading
    while (true) {
        const auto record = reader.next();
        if (!record)
            return failure(reader.row());
        if (!*record)
            return std::max(added, 0);
        const QStringList &cells = (*record)->cells;
        const bool good = added < 0 ? cells == header : cells.size() == header.size() && readings.add(cells);
        if (!good)
            return failure((*record)->row);
        ++added;
    }
}

} // namespace contador
