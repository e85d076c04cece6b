// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/segmentation.h"

#include "engine/sms/ucs2.h"

#include <QSet>

#include <algorithm>

namespace contador::sms {

QStringView characterAt(QStringView text, qsizetype at)
{
    return text.sliced(at).first(text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
}

int unitsOf(QStringView character, const Encoding &encoding)
{
    if (encoding.alphabet == Alphabet::Ucs2)
        return static_cast<int>(character.size());
    return character.size() == 1 ? countGsm7Septets(character.front(), encoding.singleShift) : 0;
}

/// Where the first character stands that the encoding lacks, or -1.
static qsizetype firstForeign(QStringView text, const Encoding &encoding)
{
    for (qsizetype at = 0; at < text.size(); at += characterAt(text, at).size()) {
        if (unitsOf(characterAt(text, at), encoding) == 0)
            return at;
    }
    return -1;
}

static QStringList foreignCharacters(QStringView text, const Encoding &encoding)
{
    QStringList foreign;
    QSet<QStringView> seen;
    for (qsizetype at = 0; at < text.size(); at += characterAt(text, at).size()) {
        const QStringView character = characterAt(text, at);
        if (unitsOf(character, encoding) > 0 || seen.contains(character))
            continue;
        seen.insert(character);
        foreign += character.toString();
    }
    return foreign;
}

/// Fills segments of `room` units one after the other; there is always at least one.
static Segmentation fill(QStringView text, const Encoding &encoding, int room)
{
    Segmentation result{.encoding = encoding, .unitsPerSegment = room};
    qsizetype start = 0;
    int used = 0;
    for (qsizetype at = 0; at < text.size(); at += characterAt(text, at).size()) {
        const int units = unitsOf(characterAt(text, at), encoding);
        if (used + units > room) {
            result.segments.push_back(text.sliced(start, at - start).toString());
            start = at;
            used = 0;
        }
        used += units;
        result.units += units;
    }
    result.segments.push_back(text.sliced(start).toString());
    result.unitsRemaining = room - used;
    return result;
}

static Segmentation divide(QStringView text, const Encoding &encoding, ReferenceBits bits)
{
    Segmentation result = fill(text, encoding, encoding.room(encoding.header()));
    if (result.segments.size() > 1)
        result = fill(text, encoding, encoding.room(encoding.header(Concatenation{.bits = bits})));
    result.referenceBits = bits;
    return result;
}

static Segmentation cheapest(QStringView text, const SegmentationOptions &options)
{
    const Encoding plain{Alphabet::Gsm7};
    if (firstForeign(text, plain) < 0)
        return divide(text, plain, options.referenceBits);
    Segmentation best = divide(text, Encoding{Alphabet::Ucs2}, options.referenceBits);
    for (const NationalLanguage language : options.languages) {
        const Encoding shifted{Alphabet::Gsm7, language};
        if (firstForeign(text, shifted) >= 0)
            continue;
        Segmentation candidate = divide(text, shifted, options.referenceBits);
        const bool winsTie = best.encoding.alphabet == Alphabet::Ucs2;
        if (candidate.segments.size() < best.segments.size() + (winsTie ? 1 : 0))
            best = std::move(candidate);
    }
    return best;
}

Outcome<Segmentation, EncodeError> segment(QStringView text, const SegmentationOptions &options)
{
    if (const qsizetype at = loneSurrogate(text); at >= 0)
        return failure(EncodeError{EncodeFault::LoneSurrogate, at});
    if (options.encoding) {
        if (const qsizetype at = firstForeign(text, *options.encoding); at >= 0)
            return failure(EncodeError{EncodeFault::CharacterNotInAlphabet, at});
    }
    Segmentation result = options.encoding ? divide(text, *options.encoding, options.referenceBits) : cheapest(text, options);
    if (static_cast<int>(result.segments.size()) > std::min(options.limit, mostSegments))
        return failure(EncodeError{EncodeFault::TooManySegments});
    result.offending = foreignCharacters(text, Encoding{Alphabet::Gsm7});
    return result;
}

Outcome<std::vector<UserData>, EncodeError> toUserData(const Segmentation &segmentation, quint16 reference)
{
    if (segmentation.referenceBits == ReferenceBits::Eight && reference > 0xFF)
        return failure(EncodeError{EncodeFault::ReferenceOutOfRange});
    const auto total = static_cast<quint8>(segmentation.segments.size());
    std::vector<UserData> parts;
    for (const QString &text : segmentation.segments) {
        std::optional<Concatenation> concatenation;
        if (total > 1)
            concatenation = Concatenation{reference, segmentation.referenceBits, total, static_cast<quint8>(parts.size() + 1)};
        auto part = UserData::ofText(text, segmentation.encoding, concatenation);
        if (!part)
            return failure(part.error());
        parts.push_back(std::move(*part));
    }
    return parts;
}

Outcome<std::vector<UserData>, EncodeError> toUserData(QStringView text, const SegmentationOptions &options, quint16 reference)
{
    return segment(text, options).and_then([reference](const Segmentation &division) { return toUserData(division, reference); });
}

} // namespace contador::sms
