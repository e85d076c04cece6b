// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/sending_hours.h"

#include <QStringList>

namespace contador {

namespace {

constexpr qint64 msecsPerDay = 24LL * 60 * 60 * 1000;
const QString always = QStringLiteral("always");
const QString clockFormat = QStringLiteral("HH:mm");

/// When the clocks on the wall show `time` next, if nobody turns them meanwhile.
QDateTime nextShowing(QTime time, const QDateTime &moment, const QTimeZone &zone)
{
    const qint64 shown = moment.toTimeZone(zone).time().msecsSinceStartOfDay();
    return moment.addMSecs((time.msecsSinceStartOfDay() - shown + msecsPerDay) % msecsPerDay);
}

/// The first moment from `moment` on at which being within the hours becomes `wanted`: at one of their ends, or where summer
/// time begins or ends and the clocks jump over one.
QDateTime turning(const SendingHours &hours, bool wanted, const QDateTime &moment, const QTimeZone &zone)
{
    const QTime end = wanted ? hours.from : hours.until;
    QDateTime at = moment.toUTC();
    while (hours.contain(at, zone) != wanted) {
        const QDateTime turn = nextShowing(end, at, zone);
        if (zone.offsetFromUtc(turn) == zone.offsetFromUtc(at))
            return turn;
        const QDateTime jump = zone.nextTransition(at).atUtc;
        if (!jump.isValid() || turn <= jump)
            return turn;
        at = jump;
    }
    return at;
}

} // namespace

std::optional<SendingHours> SendingHours::fromText(const QString &text)
{
    if (text == always)
        return SendingHours{};
    const QStringList ends = text.split(u'-');
    if (ends.size() != 2)
        return std::nullopt;
    const SendingHours hours{QTime::fromString(ends.front(), clockFormat), QTime::fromString(ends.back(), clockFormat)};
    if (!hours.from.isValid() || !hours.until.isValid() || hours.isAlways())
        return std::nullopt;
    return hours;
}

QString SendingHours::toText() const
{
    return isAlways() ? always : from.toString(clockFormat) + u'-' + until.toString(clockFormat);
}

bool SendingHours::contain(const QDateTime &moment, const QTimeZone &zone) const
{
    if (isAlways())
        return true;
    const QTime shown = moment.toTimeZone(zone).time();
    if (from < until)
        return shown >= from && shown < until;
    return shown >= from || shown < until;
}

QDateTime SendingHours::opening(const QDateTime &moment, const QTimeZone &zone) const
{
    return turning(*this, true, moment, zone);
}

std::optional<QDateTime> SendingHours::closing(const QDateTime &moment, const QTimeZone &zone) const
{
    if (isAlways())
        return std::nullopt;
    return turning(*this, false, moment, zone);
}

} // namespace contador
