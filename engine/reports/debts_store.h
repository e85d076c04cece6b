// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/reports/debts.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// Everybody's debts: their age, the accounts behind it, the plans of payment. Read inside a Snapshot.
class DebtsStore {
public:
    DebtsStore(Connection &connection, const Installation &installation) : m_connection(connection), m_installation(installation) { }

    [[nodiscard]] DebtsPicture picture(QDate today) const;
    /// Of one service; of all where it is empty.
    [[nodiscard]] Ageing ageing(const QString &service, QDate today) const;
    /// Added up on the day it is asked for: each page costs a walk over what is open.
    [[nodiscard]] DebtorsPage debtors(const DebtorsQuestion &question, QDate today) const;
    /// Newest first; fewer than were asked for: that was all.
    [[nodiscard]] std::vector<PlanLine> plans(const PlansQuestion &question, QDate today) const;

private:
    Connection &m_connection;
    const Installation &m_installation;
};

} // namespace contador
