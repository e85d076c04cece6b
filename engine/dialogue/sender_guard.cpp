// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/sender_guard.h"

#include <algorithm>

namespace contador {

namespace {

constexpr qint64 hour = 60 * 60;
constexpr qint64 day = 24 * hour;
constexpr qint64 month = 30 * day;

/// How many of the newest texts, one after the other and not older than that, are such.
template <typename Such> int inARow(const std::vector<EarlierText> &before, const QDateTime &now, qint64 seconds, Such such)
{
    const auto other = std::ranges::find_if(before, [&](const EarlierText &text) {
        return std::abs(text.at.secsTo(now)) > seconds || !such(text);
    });
    return int(other - before.begin());
}

bool isReading(std::optional<FeedKind> kind)
{
    return kind == FeedKind::ReadingAccepted || kind == FeedKind::ReadingHeld;
}

} // namespace

QString shapeOf(const QString &text)
{
    QString shape;
    for (const QChar character : text) {
        if (!character.isDigit() && !character.isSpace())
            shape += character;
        else if (!shape.isEmpty() && shape.back() != u'0' && character.isDigit())
            shape += u'0';
    }
    return shape;
}

int textsToLookAt(const ReplyLimits &limits)
{
    return std::max({limits.questionsPerHour, limits.alikePerDay, limits.misunderstoodPerMonth, limits.readingsPerDay});
}

bool isTooManyReadings(const InboundMessage &message, const std::vector<EarlierText> &before, const ReplyLimits &limits)
{
    const auto readings = std::ranges::count_if(before, [&](const EarlierText &text) {
        return isReading(text.kind) && std::abs(text.at.secsTo(message.receivedAt)) <= day;
    });
    return readings >= limits.readingsPerDay;
}

Silence silenceFor(const InboundMessage &message, FeedKind kind, const std::vector<EarlierText> &before,
                   const ReplyLimits &limits)
{
    if (isReading(kind))
        return Silence::None; // the same value again may be the consumer's word for it
    const QString shape = shapeOf(message.text);
    const auto isAlike = [&](const EarlierText &text) { return !isReading(text.kind) && shapeOf(text.text) == shape; };
    if (inARow(before, message.receivedAt, day, isAlike) >= limits.alikePerDay)
        return Silence::Loop;
    const auto isMisunderstood = [](const EarlierText &text) { return text.kind == FeedKind::UnknownText; };
    if (kind == FeedKind::UnknownText
        && inARow(before, message.receivedAt, month, isMisunderstood) >= limits.misunderstoodPerMonth)
        return Silence::Quiet;
    const auto isQuestion = [](const EarlierText &text) { return !isReading(text.kind); };
    if (inARow(before, message.receivedAt, hour, isQuestion) >= limits.questionsPerHour)
        return Silence::Quiet;
    return Silence::None;
}

} // namespace contador
