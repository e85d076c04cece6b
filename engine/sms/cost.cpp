// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/cost.h"

#include <QHash>

#include <algorithm>

namespace contador::sms {

static Cost costOf(const Segmentation &division)
{
    return {division.encoding, static_cast<int>(division.segments.size()), division.units, division.unitsPerSegment,
            division.unitsRemaining};
}

static bool isInAnyOf(const std::vector<NationalLanguage> &languages, QStringView character)
{
    return std::ranges::any_of(languages, [character](NationalLanguage language) {
        return unitsOf(character, Encoding{Alphabet::Gsm7, language}) > 0;
    });
}

static std::vector<DearCharacter> dearCharacters(QStringView text, const std::vector<NationalLanguage> &languages)
{
    std::vector<DearCharacter> dear;
    QHash<QStringView, std::size_t> places;
    for (qsizetype at = 0; at < text.size(); at += characterAt(text, at).size()) {
        const QStringView character = characterAt(text, at);
        if (unitsOf(character, Encoding{}) > 0)
            continue;
        const auto place = places.constFind(character);
        if (place != places.constEnd()) {
            dear[*place].positions.push_back(at);
            continue;
        }
        places.insert(character, dear.size());
        dear.push_back({character.toString(), {at}, !isInAnyOf(languages, character)});
    }
    return dear;
}

/// Whether the letters a character is made of may stand for it.
static bool mayBeTakenApart(QStringView character, QChar before)
{
    if (character.size() > 1)
        return false;
    const QChar only = character.front();
    switch (only.decompositionTag()) {
    case QChar::Canonical: // ã, ç
    case QChar::Compat: // the ellipsis, ligatures
    case QChar::NoBreak:
        return true;
    case QChar::Super: // ª and º are letters; a power of a number is none
        return only.isLetter() || before.isLetter();
    default:
        return false;
    }
}

/// The letters of the default alphabet a character is made of; empty where they would not say it.
static QString lettersOf(QStringView character, QChar before)
{
    if (!mayBeTakenApart(character, before))
        return {};
    QString letters = character.toString().normalized(QString::NormalizationForm_KD);
    const bool isAccentAlone = letters.size() > 1 && letters.front() == u' ';
    letters.removeIf([](QChar c) { return c.isMark(); });
    const bool isWritable = std::ranges::all_of(letters, [](QChar c) { return countGsm7Septets(c) > 0; });
    return isWritable && !isAccentAlone ? letters : QString();
}

/// Whether this is an accent that follows its letter as a character of its own.
static bool isAccentOf(QStringView character, QStringView written)
{
    return character.front().isMark() && !written.isEmpty() && countGsm7Septets(written.back()) > 0;
}

QString withoutAccents(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); at += characterAt(text, at).size()) {
        const QStringView character = characterAt(text, at);
        const bool isCheap = unitsOf(character, Encoding{}) > 0;
        if (!isCheap && isAccentOf(character, plain))
            continue;
        const QString letters = isCheap ? QString() : lettersOf(character, at > 0 ? text[at - 1] : QChar());
        plain += letters.isEmpty() ? character : QStringView(letters);
    }
    return plain;
}

Outcome<CostQuote, EncodeError> costOf(QStringView text, const SegmentationOptions &options)
{
    const auto division = segment(text, options);
    if (!division)
        return failure(division.error());
    CostQuote quote;
    quote.asWritten = costOf(*division);
    quote.dear = dearCharacters(text, options.languages);
    quote.withoutAccents = withoutAccents(text);
    quote.costWithoutAccents = quote.asWritten;
    if (const auto plain = segment(quote.withoutAccents, options))
        quote.costWithoutAccents = costOf(*plain);
    return quote;
}

} // namespace contador::sms
