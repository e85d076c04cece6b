// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/value_places.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace contador {

namespace {

struct Place {
    QString room;
    QString tag;
};

/// What a word says of a register. The letter Г is hot water beside cold, and gas otherwise.
QString tagOf(const SaidToken &word, bool hasCold)
{
    static const std::vector<std::pair<Sense, QString>> tags{
        {Sense::T1, QStringLiteral("t1")}, {Sense::T2, QStringLiteral("t2")}, {Sense::T3, QStringLiteral("t3")},
        {Sense::Cold, QStringLiteral("cold")}, {Sense::Hot, QStringLiteral("hot")}, {Sense::Peak, QStringLiteral("peak")},
        {Sense::Shoulder, QStringLiteral("shoulder")}, {Sense::Night, QStringLiteral("night")}, {Sense::Day, QStringLiteral("day")},
        {Sense::Gas, QStringLiteral("gas")}, {Sense::Electricity, QStringLiteral("electricity")}, {Sense::Heat, QStringLiteral("heat")},
        {Sense::Water, QStringLiteral("water")}};
    if (word.has(Sense::Hot) && word.has(Sense::Gas) && !hasCold)
        return QStringLiteral("gas");
    for (const auto &[sense, tag] : tags) {
        if (word.has(sense))
            return tag;
    }
    return {};
}

QString roomOf(const SaidToken &word)
{
    if (word.has(Sense::Kitchen))
        return QStringLiteral("kitchen");
    return word.has(Sense::Bathroom) ? QStringLiteral("bathroom") : QString();
}

/// A narrower word wins: hot water is hot, electricity by day is day.
bool isService(const QString &tag)
{
    return tag == QStringLiteral("water") || tag == QStringLiteral("gas") || tag == QStringLiteral("electricity") || tag == QStringLiteral("heat");
}

void add(Place &place, const SaidToken &word, bool hasCold)
{
    if (const QString room = roomOf(word); !room.isEmpty()) {
        place = {room, {}};
        return;
    }
    const QString tag = tagOf(word, hasCold);
    if (!tag.isEmpty() && (place.tag.isEmpty() || isService(place.tag) || !isService(tag)))
        place.tag = tag;
}

QString nameOf(const Place &place)
{
    if (place.room.isEmpty())
        return place.tag;
    const bool isWater = place.tag == QStringLiteral("cold") || place.tag == QStringLiteral("hot");
    return isWater ? place.room + u'_' + place.tag : place.room;
}

} // namespace

void tagValues(std::vector<SaidToken> &tokens)
{
    const bool hasCold = std::ranges::any_of(tokens, [](const SaidToken &token) { return token.has(Sense::Cold); });
    std::vector<SaidToken *> values;
    std::vector<QString> before;
    std::vector<QString> behind;
    Place place;
    Place after;
    for (size_t i = 0; i < tokens.size(); ++i) {
        SaidToken &token = tokens[i];
        if (token.isValue()) {
            if (!values.empty())
                behind.push_back(nameOf(after));
            values.push_back(&token);
            before.push_back(nameOf(place));
            place.tag.clear();
            after = {};
            continue;
        }
        const bool isOfDate = i + 1 < tokens.size() && tokens[i + 1].isNumber() && tokens[i + 1].role == NumberRole::Date;
        if (!token.isWord() || isOfDate)
            continue;
        const bool isLetter = token.text.size() == 1; // "Х 88": a letter alone is a tag right before a number only
        const size_t next = i + 1 < tokens.size() && (tokens[i + 1].isSign(u'-') || tokens[i + 1].isSign(u':')) ? i + 2 : i + 1;
        if (isLetter && !(next < tokens.size() && tokens[next].isNumber()))
            continue;
        add(place, token, hasCold);
        add(after, token, hasCold);
    }
    behind.push_back(nameOf(after));
    if (values.empty())
        return;
    const bool standBehind = before.front().isEmpty() && std::ranges::none_of(behind, [](const QString &tag) { return tag.isEmpty(); });
    for (size_t i = 0; i < values.size(); ++i) {
        values[i]->tag = standBehind ? behind[i] : before[i];
    }
}

void dropOldValues(std::vector<SaidToken> &tokens)
{
    std::vector<size_t> values;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].isValue())
            values.push_back(i);
    }
    if (values.size() < 2)
        return;
    const auto stands = [&](size_t value, std::initializer_list<Sense> senses, size_t begin, size_t end) {
        for (size_t i = begin; i < end; ++i) {
            for (const Sense sense : senses) {
                if (i != value && tokens[i].isWord() && tokens[i].has(sense))
                    return true;
            }
        }
        return false;
    };
    std::vector<bool> isOld(values.size());
    std::vector<bool> isWrong(values.size());
    size_t kept = values.size();
    for (size_t i = 0; i < values.size(); ++i) {
        const size_t begin = i == 0 ? 0 : values[i - 1] + 1;
        const size_t end = i + 1 < values.size() ? values[i + 1] : tokens.size();
        const bool isNew = stands(values[i], {Sense::Current}, begin, values[i]);
        const bool isInstead = stands(values[i], {Sense::Instead}, begin, values[i]);
        const size_t next = values[i] + 1;
        constexpr size_t farthest = 3; // "1842 está errada"
        const bool isWrongBehind = stands(values[i], {Sense::Mistake}, next, std::min(end, next + farthest)) && i + 1 < values.size();
        const bool isNot = stands(values[i], {Sense::Not}, begin, values[i]) && (i + 1 < values.size() || begin > 0);
        const bool isBefore = stands(values[i], {Sense::Previous}, begin, values[i]) && !isNew;
        const bool isChanged = i == 0 && values.size() == 2 && stands(values[i], {Sense::Correct}, begin, values[i])
            && stands(values[i], {Sense::Becomes}, values[i], end);
        const bool isNotLast = i + 1 == values.size() && values[i] > begin && tokens[values[i] - 1].isWord() && tokens[values[i] - 1].has(Sense::Not);
        isWrong[i] = isInstead || isWrongBehind || isChanged || isNotLast || (isNot && i + 1 < values.size());
        isOld[i] = isWrong[i] || (isBefore && i + 1 < values.size());
        kept -= isOld[i] ? 1 : 0;
    }
    if (kept == 0)
        return;
    for (size_t i = 0; i < values.size(); ++i) {
        if (isOld[i])
            tokens[values[i]].role = isWrong[i] ? NumberRole::Wrong : NumberRole::Previous;
    }
}

} // namespace contador
