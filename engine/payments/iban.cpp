// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/iban.h"

#include "engine/payments/check_digits.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

constexpr qsizetype shortest = 15; // Norway's
constexpr qsizetype longest = 34;
constexpr qsizetype longestReference = 25;

struct IbanLength {
    const char *country;
    qsizetype length;
};

// The registry of ISO 13616, and the countries that use the same form without being in it (AO, MZ, CV).
constexpr std::array lengths{
    IbanLength{"AD", 24}, IbanLength{"AE", 23}, IbanLength{"AL", 28}, IbanLength{"AO", 25}, IbanLength{"AT", 20},
    IbanLength{"AZ", 28}, IbanLength{"BA", 20}, IbanLength{"BE", 16}, IbanLength{"BG", 22}, IbanLength{"BR", 29},
    IbanLength{"CH", 21}, IbanLength{"CV", 25}, IbanLength{"CY", 28}, IbanLength{"CZ", 24}, IbanLength{"DE", 22},
    IbanLength{"DK", 18}, IbanLength{"EE", 20}, IbanLength{"ES", 24}, IbanLength{"FI", 18}, IbanLength{"FR", 27},
    IbanLength{"GB", 22}, IbanLength{"GE", 22}, IbanLength{"GR", 27}, IbanLength{"HR", 21}, IbanLength{"HU", 28},
    IbanLength{"IE", 22}, IbanLength{"IT", 27}, IbanLength{"KZ", 20}, IbanLength{"LT", 20}, IbanLength{"LU", 20},
    IbanLength{"LV", 21}, IbanLength{"MD", 24}, IbanLength{"MT", 31}, IbanLength{"MZ", 25}, IbanLength{"NL", 18},
    IbanLength{"NO", 15}, IbanLength{"PL", 28}, IbanLength{"PT", 25}, IbanLength{"RO", 24}, IbanLength{"RS", 22},
    IbanLength{"SE", 24}, IbanLength{"SI", 19}, IbanLength{"SK", 24}, IbanLength{"TR", 26}, IbanLength{"UA", 29},
};

QString compact(const QString &text)
{
    QString plain = text.toUpper();
    plain.removeIf([](QChar c) { return c.isSpace(); });
    return plain;
}

/// Four characters in front belong behind the rest.
bool closes(const QString &text)
{
    return mod97(QString(text.mid(4) + text.left(4))) == 1;
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

} // namespace

std::optional<QString> ibanFrom(const QString &text)
{
    const QString iban = compact(text);
    if (iban.size() < shortest || iban.size() > longest || !isLetter(iban.at(0)) || !isLetter(iban.at(1))
        || !isAllDigits(QStringView(iban).mid(2, 2)))
        return std::nullopt;
    const auto row = std::find_if(lengths.begin(), lengths.end(), [&](const IbanLength &each) {
        return iban.startsWith(QLatin1String(each.country));
    });
    if (row != lengths.end() && iban.size() != row->length)
        return std::nullopt;
    return closes(iban) ? std::optional(iban) : std::nullopt;
}

std::optional<QString> creditorReferenceFrom(const QString &text)
{
    const QString reference = compact(text);
    const bool hasForm = reference.size() > 4 && reference.size() <= longestReference && reference.startsWith(QLatin1String("RF"))
        && isAllDigits(QStringView(reference).mid(2, 2));
    return hasForm && closes(reference) ? std::optional(reference) : std::nullopt;
}

std::optional<QString> creditorReferenceOf(const QString &text)
{
    const QString body = compact(text);
    const std::optional<int> rest = mod97(QString(body + QStringLiteral("RF00")));
    if (body.isEmpty() || body.size() > longestReference - 4 || !rest)
        return std::nullopt;
    return QStringLiteral("RF%1%2").arg(QString::number(98 - *rest).rightJustified(2, u'0'), body);
}

} // namespace contador
