// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/unknown_rule.h"

namespace contador {

namespace {

constexpr qint64 reportPatienceSeconds = 180; // where reports work, one on a handset that is on came long before
constexpr qint64 afterDeadlineSeconds = 24LL * 60 * 60;

} // namespace

UnknownEnd endOf(const UnknownFacts &unknown, const SendingRules &rules, const QDateTime &now, const QTimeZone &zone)
{
    const ClassRule &rule = rules.of(unknown.messageClass);
    const QDateTime deadline = contador::deadline(rule, unknown.writtenAt, zone);
    if (rule.whenUnknown == UnknownRule::AskPerson && !unknown.isForPerson)
        return UnknownEnd::AskPerson;
    if (!unknown.isForPerson && !unknown.isFinal && now >= deadline.addSecs(afterDeadlineSeconds))
        return UnknownEnd::GiveUp;
    const bool mayRepeat = rule.whenUnknown == UnknownRule::RepeatOnce && unknown.unknownAttempts == 1 && unknown.reportsWork;
    if (mayRepeat && now < deadline && now >= unknown.unknownSince.addSecs(reportPatienceSeconds))
        return UnknownEnd::Repeat;
    return UnknownEnd::Wait;
}

} // namespace contador
