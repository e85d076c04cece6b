// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/decimal.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// The norm of a municipality for each person in 30 days: a row of `setting`, "estimation.norm.water".
class EstimationStore {
public:
    explicit EstimationStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::optional<Decimal> normPerPerson(const QString &service) const;
    static void setNormPerPerson(Transaction &transaction, const QString &service, const Decimal &per30Days);

private:
    Connection &m_connection;
};

} // namespace contador
