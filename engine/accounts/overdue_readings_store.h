// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/plausibility_limits.h"
#include "engine/store/connection.h"

#include <QDate>

#include <vector>

namespace contador {

/// V14: a meter that has gone by estimates, or by nothing, for too long.
struct OverdueReading {
    QString account;
    QString service;
    QString serial;
    QString registerCode;
    QDate lastReal; ///< invalid: never
    int realInYear = 0;
    int estimatesSince = 0; ///< since the last real reading
};

class OverdueReadingsStore {
public:
    explicit OverdueReadingsStore(Connection &connection) : m_connection(connection) { }

    /// Of one service, those without a real reading for longer first. `limits`: how long it may be, and how many a year there must be.
    [[nodiscard]] std::vector<OverdueReading> of(const QString &service, const PlausibilityLimits &limits, QDate today, int most) const;

private:
    Connection &m_connection;
};

} // namespace contador
