// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/penalty_run.h"
#include "engine/billing/plan_desk.h"
#include "ui/texts/format.h"

#include <QStringList>

namespace contador {

/// Why no plan is agreed, and what to do next.
QString planFaultSentence(PlanFault fault);
QString planFaultCode(PlanFault fault); ///< "already_in_plan": for scripts
/// Why no penalties are asked, and what to do next.
QString penaltyFaultSentence(PenaltyFault fault);
QString penaltyFaultCode(PenaltyFault fault);

/// How a plan stands, in a few words.
QString planStateText(const InstalmentPlan &plan);
QString planOutcomeSentence(const InstalmentPlan &plan); ///< the same, with what it means for the debts

/// What a country's rules say, each in a sentence.
QStringList penaltyRuleSentences(const PenaltyRules &rules, const Format &format);
QStringList planRuleSentences(const PlanRules &rules, const Currency &currency, const Format &format);

/// "4,5": with the decimals it needs, at most so many.
QString numberText(const Decimal &number, int mostDecimals, const Format &format);
/// "81,2 %"; "–" where there is none.
QString percentText(const std::optional<Decimal> &percent, const Format &format);

QString overdueText(int fromDays, std::optional<int> toDays); ///< "31 to 60 days overdue"

} // namespace contador
