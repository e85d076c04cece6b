// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/tariff_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace contador {

namespace {

constexpr qsizetype longestLine = 110;

/// Keys as docs/tariff-files.md tells them.
constexpr auto order =
    "$schema format name service currency act versions examples number date url valid_from valid_to due_days "
    "components taxes subsidies proration conversion rounding id kind register group fact included quantity "
    "norm base percent amount rate of times by amounts basis extension first above up_to each price per tiers "
    "registers coefficients applies_to order together threshold for except where change days mode level "
    "unit_price_decimals quantity_decimals from to facts entitlements total published ";

/// Where a key stands among others of its object.
qsizetype placeOf(const QString &key)
{
    static const QStringList keys = QString::fromLatin1(order).split(u' ', Qt::SkipEmptyParts);
    const qsizetype place = keys.indexOf(key);
    return place < 0 ? keys.size() : place;
}

QStringList keysOf(const QJsonObject &object)
{
    QStringList keys = object.keys();
    std::stable_sort(keys.begin(), keys.end(), [](const QString &a, const QString &b) { return placeOf(a) < placeOf(b); });
    return keys;
}

/// A text, a number, true, false or null, as JSON.
QString scalar(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString written(const QJsonValue &value, qsizetype indent, bool isOneLine)
{
    if (!value.isObject() && !value.isArray())
        return scalar(value);
    QStringList parts;
    const qsizetype inside = indent + 2;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : keysOf(object))
            parts << scalar(key) + QStringLiteral(": ") + written(object.value(key), inside, isOneLine);
    } else {
        for (const QJsonValue &element : value.toArray())
            parts << written(element, inside, isOneLine);
    }
    const QLatin1Char open(value.isObject() ? '{' : '[');
    const QLatin1Char close(value.isObject() ? '}' : ']');
    if (parts.isEmpty())
        return QString(open) + close;
    if (isOneLine)
        return value.isObject() ? QString(open) + u' ' + parts.join(QStringLiteral(", ")) + u' ' + close
                                : QString(open) + parts.join(QStringLiteral(", ")) + close;
    const QString line = written(value, indent, true);
    if (indent > 0 && indent + line.size() <= longestLine)
        return line;
    const QString start = u'\n' + QString(inside, u' ');
    return QString(open) + start + parts.join(u',' + start) + u'\n' + QString(indent, u' ') + close;
}

} // namespace

QByteArray writeTariff(const QJsonObject &tariff)
{
    return written(tariff, 0, false).toUtf8() + '\n';
}

} // namespace contador
