// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/text_encoding.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>

namespace contador {

namespace {

constexpr QLatin1String utf8("UTF-8");
constexpr QLatin1String utf16("UTF-16LE");
constexpr qsizetype sampleSize = 200'000; // of the letters judged: more says nothing new

/// An encoding of one byte a character, ICU's name for it, and the letters that texts in it have most (beyond ASCII).
struct ByteEncoding {
    const char *name;
    const char *converter;
    const char16_t *usual;
};

constexpr const char16_t *cyrillic = u"оеаинтсрвлкмдпуябыьгзчйжхшюцщфоеаинтсрОЕАИНТСРВЛКМДПУіїєґІЇЄ№«»";
constexpr const char16_t *western = u"áàâãçéêíóôõúñüäößèùìòîûëïÁÀÂÃÇÉÊÍÓÔÕÚÑÜÄÖÈºª°€«»–’";
constexpr const char16_t *central = u"ąćęłńóśźżáčďéěíňřšťúůýžőűăâîșțşţöüäĄĆĘŁŃÓŚŹŻÁČĎÉĚÍŇŘŠŤÚŮÝŽŐŰĂÎŞŢ„”";

// Where two bring out the same letters, the earlier one is meant.
constexpr std::array byteEncodings{
    ByteEncoding{"windows-1252", "windows-1252", western},
    ByteEncoding{"windows-1251", "windows-1251", cyrillic},
    ByteEncoding{"windows-1250", "windows-1250", central},
    ByteEncoding{"cp866", "ibm-866", cyrillic},
    ByteEncoding{"cp850", "ibm-850", western},
    ByteEncoding{"KOI8-U", "KOI8-U", cyrillic},
    ByteEncoding{"KOI8-R", "KOI8-R", cyrillic},
    ByteEncoding{"ISO-8859-15", "ISO-8859-15", western},
    ByteEncoding{"ISO-8859-1", "ISO-8859-1", western},
};

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter converterFor(const QString &encoding)
{
    QByteArray name = encoding == utf16 ? QByteArray("UTF-16LE") : QByteArray();
    for (const ByteEncoding &row : byteEncodings) {
        if (encoding.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0)
            name = row.converter;
    }
    if (name.isEmpty())
        return nullptr;
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.constData(), &status));
    if (U_FAILURE(status))
        return nullptr;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

std::optional<QString> decoded(const QByteArray &text, const QString &encoding)
{
    const Converter converter = converterFor(encoding);
    if (!converter || text.size() > std::numeric_limits<int32_t>::max() / 2)
        return std::nullopt;
    QString result(text.size(), Qt::Uninitialized); // no encoding here needs more units than it has bytes
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(result.data()), int32_t(result.size()),
                                         text.constData(), int32_t(text.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    result.truncate(length);
    return result;
}

/// How much a decoded text looks like one: usual letters count, what no text has counts against.
int likeness(const QString &text, const char16_t *usual)
{
    const QStringView wanted(usual);
    int score = 0;
    QChar before;
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const bool isBoxOrControl = (code >= 0x2500 && code < 0x2600) || (code >= 0x80 && code < 0xA0);
        if (isBoxOrControl)
            score -= 20;
        else if (code >= 0x80)
            score += wanted.contains(c) ? (c.isUpper() && before.isLower() ? -12 : 10) : c.isLetter() ? -4 : -8;
        if (code < 0x80 && c.isUpper() && before.unicode() >= 0x80 && before.isLower())
            score -= 6;
        const bool isMixed = c.isLetter() && before.isLetter() && (c.script() != before.script());
        score -= isMixed ? 10 : 0;
        before = c;
    }
    return score;
}

QByteArray highSample(const QByteArray &text)
{
    if (text.size() <= sampleSize)
        return text;
    const auto high = std::find_if(text.begin(), text.end(), [](char c) { return uchar(c) >= 0x80; });
    const qsizetype from = std::max<qsizetype>(0, high - text.begin() - 100);
    return text.mid(from, sampleSize);
}

bool looksLikeUtf16(const QByteArray &text)
{
    if (text.size() < 4 || text.size() % 2 != 0)
        return false;
    const qsizetype looked = std::min<qsizetype>(text.size(), 4000);
    qsizetype zeros = 0;
    for (qsizetype i = 1; i < looked; i += 2)
        zeros += text.at(i) == '\0' || text.at(i) == '\4' ? 1 : 0; // ASCII, Cyrillic
    return zeros * 2 > looked / 2 && !text.left(looked).startsWith('\0');
}

} // namespace

QStringList textEncodings()
{
    QStringList names{utf8, utf16};
    for (const ByteEncoding &row : byteEncodings)
        names.append(QString::fromLatin1(row.name));
    return names;
}

EncodingGuess guessEncoding(const QByteArray &text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        return {utf8, 100};
    if (text.startsWith("\xFF\xFE"))
        return {utf16, 100};
    if (looksLikeUtf16(text))
        return {utf16, 90};
    if (text.isValidUtf8())
        return {utf8, 100};
    const QByteArray sample = highSample(text);
    int best = 0;
    int second = 0;
    QString name = utf8;
    bool found = false;
    for (const ByteEncoding &row : byteEncodings) {
        const QString candidate = QString::fromLatin1(row.name);
        const std::optional<QString> result = decoded(sample, candidate);
        if (!result)
            continue;
        const int score = likeness(*result, row.usual);
        if (!found || score > best) {
            second = found ? best : score - 1;
            best = score;
            name = candidate;
            found = true;
        } else {
            second = std::max(second, score);
        }
    }
    if (!found)
        return {utf8, 0};
    // UTF-8 with a few broken places is not what a table of bytes would call usual letters.
    const int margin = best <= 0 ? 0 : std::clamp((best - std::max(second, 0)) * 100 / best, 0, 100);
    return {name, best <= 0 ? 5 : 40 + margin / 2};
}

std::optional<QByteArray> toUtf8(const QByteArray &text, const QString &encoding)
{
    if (encoding.compare(utf8, Qt::CaseInsensitive) == 0)
        return text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text;
    const bool marked = encoding == utf16 && text.startsWith("\xFF\xFE");
    const std::optional<QString> result = decoded(marked ? text.mid(2) : text, encoding);
    return result ? std::optional(result->toUtf8()) : std::nullopt;
}

std::optional<QByteArray> fromUnicode(const QString &text, const QString &encoding)
{
    if (encoding.compare(utf8, Qt::CaseInsensitive) == 0)
        return text.toUtf8();
    const Converter converter = converterFor(encoding);
    if (!converter || text.size() > std::numeric_limits<int32_t>::max() / 2)
        return std::nullopt;
    QByteArray result(text.size() * 2, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = ucnv_fromUChars(converter.get(), result.data(), int32_t(result.size()),
                                           reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    result.truncate(length);
    return result;
}

} // namespace contador
