// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/ussd_text.h"

#include "engine/sms/gsm7_alphabet.h"
#include "engine/sms/septets.h"
#include "engine/sms/ucs2.h"

#include <QRegularExpression>

#include <algorithm>

namespace contador {

namespace {

constexpr qsizetype mostCharacters = 182; // of an answer: TS 24.090, 160 octets of septets
constexpr char filler = 0x0d; // seven bits left over: TS 23.038 §6.1.2.3.1

/// General data coding and the two groups with a language in front. TS 23.038 §5
bool isUcs2(int dcs)
{
    constexpr int ucs2WithLanguage = 0x11;
    const bool general = (dcs & 0xc0) == 0x40 || (dcs & 0xf0) == 0x90;
    return dcs == ucs2WithLanguage || (general && (dcs & 0x0c) == 0x08);
}

bool isHex(const QByteArray &field)
{
    return !field.isEmpty() && field.size() % 2 == 0
        && std::ranges::all_of(field, [](unsigned char c) { return std::isxdigit(c) != 0; });
}

/// UCS-2 of a Latin script, which modems in UCS2 mode give whatever the scheme says.
bool looksLikeUcs2(const QByteArray &octets)
{
    if (octets.size() < 4 || octets.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < octets.size(); i += 2) {
        if (octets[i] != 0 && octets[i] != 0x20) // U+20AC, the euro, among them
            return false;
    }
    return true;
}

QString unpacked(const QByteArray &octets)
{
    QByteArray septets = sms::unpackSeptets(octets, octets.size() * 8 / 7);
    if (septets.endsWith(filler))
        septets.chop(1);
    return sms::fromGsm7(septets);
}

} // namespace

bool isUssdCode(const QString &code)
{
    constexpr qsizetype longest = 160;
    static const QString allowed = QStringLiteral("0123456789*#");
    return !code.isEmpty() && code.size() <= longest && std::ranges::all_of(code, [](QChar c) { return allowed.contains(c); });
}

QByteArray ussdCommand(const QString &code, UssdCoding coding)
{
    QByteArray text = code.toLatin1();
    if (coding == UssdCoding::PackedHex) {
        QByteArray septets = sms::toGsm7(code).value_or(text);
        if (septets.size() % 8 == 7)
            septets += filler;
        text = sms::packSeptets(septets).toHex().toUpper();
    }
    return "AT+CUSD=1,\"" + text + "\",15";
}

QString ussdText(const QByteArray &field, int dcs, UssdCoding coding)
{
    QString text = QString::fromUtf8(field);
    if (isHex(field)) {
        const QByteArray octets = QByteArray::fromHex(field);
        if (isUcs2(dcs) || looksLikeUcs2(octets))
            text = sms::fromUcs2(octets);
        else if (coding == UssdCoding::PackedHex)
            text = unpacked(octets);
    }
    return text.left(mostCharacters).trimmed();
}

std::optional<Decimal> ussdBalance(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    if (pattern.isEmpty() || !expression.isValid())
        return std::nullopt;
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Decimal::fromString(match.captured(1).replace(u',', u'.').remove(u' '));
}

} // namespace contador
