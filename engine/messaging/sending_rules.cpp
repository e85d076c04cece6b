// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/sending_rules.h"

#include <algorithm>

namespace contador {

namespace {

using namespace std::chrono_literals;

constexpr std::array backOffs{15s, 60s, 300s, 900s};
constexpr std::chrono::seconds ofTheAir = 60s; // what may pass between our clock's now and the service centre's

QDateTime nextMidnight(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toTimeZone(zone).date().addDays(1).startOfDay(zone).toUTC();
}

} // namespace

QDateTime deadline(const ClassRule &rule, const QDateTime &writtenAt, const QTimeZone &zone)
{
    if (rule.validity > 0h)
        return writtenAt.addSecs(std::chrono::seconds(rule.validity).count());
    return rule.hours.closing(rule.hours.opening(writtenAt, zone), zone).value_or(nextMidnight(writtenAt, zone));
}

QDateTime expiredBefore(const ClassRule &rule, const QDateTime &now, const QTimeZone &zone)
{
    if (rule.validity > 0h)
        return now.addSecs(-std::chrono::seconds(rule.validity).count());
    QDateTime last = now.addDays(-3); // hours close at least once in two days, also where a day has 25 hours
    for (QDateTime next = deadline(rule, last, zone); next <= now; next = deadline(rule, next, zone))
        last = next;
    return last;
}

std::optional<sms::RelativeValidity> validityFor(const ClassRule &rule, const QDateTime &writtenAt, const QDateTime &now,
                                                 const QTimeZone &zone)
{
    QDateTime end = deadline(rule, writtenAt, zone);
    if (const auto closing = rule.hours.closing(now, zone))
        end = std::min(end, *closing);
    const std::chrono::seconds left = std::chrono::seconds(now.secsTo(end)) - ofTheAir;
    sms::RelativeValidity validity = sms::RelativeValidity::covering(left);
    if (validity.duration() > left && validity.value > 0)
        --validity.value;
    if (validity.duration() > left)
        return std::nullopt;
    return validity;
}

std::chrono::seconds backOff(int attempts)
{
    return backOffs.at(size_t(std::clamp(attempts - 1, 0, int(backOffs.size()) - 1)));
}

} // namespace contador
