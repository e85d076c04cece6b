// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/arrecadacao.h"

#include "engine/payments/check_digits.h"

#include <QStringList>

namespace contador {

namespace {

constexpr qsizetype barCodeDigits = 44;
constexpr qsizetype typedDigits = 48;
constexpr qsizetype blockDigits = 11;
constexpr qsizetype typePlace = 2;
constexpr qsizetype generalCheckPlace = 3;

QString checkDigit(const QString &digits, QChar valueType)
{
    const bool isMod10 = valueType == u'6' || valueType == u'7';
    return QString::number((isMod10 ? mod10Digit(digits) : mod11Digit(digits)).value_or(0));
}

QString typedLineOf(const QString &barCode)
{
    QStringList blocks;
    for (qsizetype at = 0; at < barCodeDigits; at += blockDigits) {
        const QString block = barCode.mid(at, blockDigits);
        blocks.append(block + u'-' + checkDigit(block, barCode.at(typePlace)));
    }
    return blocks.join(u' ');
}

} // namespace

std::optional<ArrecadacaoBill> arrecadacaoBillFrom(const QString &text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'.'; });
    if (!isAllDigits(digits) || (digits.size() != barCodeDigits && digits.size() != typedDigits))
        return std::nullopt;
    QString barCode = digits;
    if (digits.size() == typedDigits) {
        barCode.clear();
        for (qsizetype at = 0; at < typedDigits; at += blockDigits + 1)
            barCode += digits.mid(at, blockDigits);
    }
    const QChar type = barCode.at(typePlace);
    if (!barCode.startsWith(u'8') || type < u'6' || type > u'9')
        return std::nullopt;
    const QString unchecked = barCode.left(generalCheckPlace) + barCode.mid(generalCheckPlace + 1);
    if (barCode.mid(generalCheckPlace, 1) != checkDigit(unchecked, type))
        return std::nullopt;
    ArrecadacaoBill bill{barCode, typedLineOf(barCode), 0, barCode.at(1)};
    QString said = bill.typedLine;
    said.removeIf([](QChar c) { return c == u' ' || c == u'-'; });
    if (digits.size() == typedDigits && digits != said)
        return std::nullopt;
    if (type == u'6' || type == u'8')
        bill.cents = barCode.mid(4, blockDigits).toLongLong();
    return bill;
}

} // namespace contador
