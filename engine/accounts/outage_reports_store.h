// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// What a consumer reported: no supply, a leak, a fault in the network.
struct OutageReport {
    qint64 id = 0;
    AccountId account;
    QString accountNumber = {};
    QString phone;
    QString zone; ///< of the account at that time; empty: unknown
    QDateTime at = {};
    QString text = {}; ///< the consumer's words
};

class OutageReportsStore {
public:
    explicit OutageReportsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::vector<OutageReport> since(const QDateTime &moment) const; ///< newest first
    /// How many accounts of a zone reported since a moment.
    [[nodiscard]] int accountsIn(const QString &zone, const QDateTime &since) const;

    static void add(Transaction &transaction, const OutageReport &report, MessageId message);

private:
    Connection &m_connection;
};

} // namespace contador
