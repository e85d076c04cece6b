// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"

#include <QDate>

#include <vector>

namespace contador {

/// How far a debt may be split, by the rule of a country (resources/money-rules).
struct PlanRules {
    int mostInstalments = 12;
    qint64 least = 0; ///< of one instalment, minor units
    int graceDays = 0; ///< an instalment may be late by so many days before the plan is broken
};

struct Instalment {
    QDate dueOn;
    Money amount;
    bool operator==(const Instalment &) const = default;
};

/// Equal instalments, a month apart, without interest; the last one takes the cents that do not divide (ERSE's scheme of 2020).
/// \param count above 0
std::vector<Instalment> instalmentsOf(const Money &debt, int count, QDate firstDue);

} // namespace contador
