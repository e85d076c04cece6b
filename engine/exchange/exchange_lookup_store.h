// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/store/connection.h"

#include <QHash>

#include <map>
#include <span>
#include <vector>

namespace contador {

/// A charge that stands, by what a charges file calls it.
struct KnownCharge {
    qint64 amount = 0; ///< minor units
    QString dueOn;
};
/// Account, service, document, day of the document.
using ChargeKey = std::tuple<AccountId, QString, QString, QString>;

/// What files of readings and charges are compared with.
class ExchangeLookupStore {
public:
    explicit ExchangeLookupStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] QHash<QString, AccountId> accounts(std::span<const QString> numbers) const;
    [[nodiscard]] std::map<ChargeKey, KnownCharge> charges(std::span<const AccountId> accounts) const;
    /// Whether a reading of that value and day was taken already, accepted or held.
    [[nodiscard]] bool hasReading(RegisterId dial, Quantity value, QDate readOn) const;

private:
    Connection &m_connection;
};

} // namespace contador
