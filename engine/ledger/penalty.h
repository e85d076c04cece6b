// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/day_range.h"
#include "engine/core/decimal.h"
#include "engine/core/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace contador {

/// What a day late costs, from one day on until the next step.
struct PenaltyStep {
    int fromDay = 1; ///< the first day late is 1
    Decimal percentPerDay; ///< of what is open; of a step that follows a reference rate: the share of it
    bool isShareOfReference = false;
};

/// The rate of a central bank, as it was set.
struct ReferenceRate {
    QDate from;
    Decimal percent;
};

/// What a debt paid late costs more, by the law of a country (resources/money-rules). Simple: no penalty on a penalty.
struct PenaltyRules {
    bool startsOnWorkingDay = false; ///< the first day late is the first working day after the due date
    std::optional<Decimal> finePercent; ///< once, of what is open on the first day late
    std::vector<PenaltyStep> interest; ///< in order of days; before the first one nothing
    std::optional<Decimal> mostPercent; ///< of the debt: more interest than that is not asked for
    std::vector<ReferenceRate> reference; ///< in order of days
    std::vector<DayRange> moratoria; ///< days that cost nobody anything
};

/// What was open of a debt from the end of a day on. A payment of that day does not spare the day itself.
struct OpenAfter {
    QDate day;
    qint64 open = 0; ///< minor units
};

struct Penalty {
    Money fine;
    Money interest;
    QString working; ///< one step a line
};

/// The penalty of one debt up to and with the day `to`.
/// \param firstDay the first day late \param history in order of days; the first one before `firstDay`
/// \param frozen days that do not count for this debt: a dispute, an agreed plan
Penalty penaltyOf(const PenaltyRules &rules, QDate firstDay, const std::vector<OpenAfter> &history,
                  const std::vector<DayRange> &frozen, QDate to, const Currency &currency);

} // namespace contador
