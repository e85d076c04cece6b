// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/import_options.h"

#include "engine/core/names.h"
#include "engine/tables/text_encoding.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace contador {

namespace {

constexpr QLatin1String format("contador-mapping/1");

constexpr std::array dateOrders{
    Named{DateOrder::DayMonthYear, "day_month_year"},
    Named{DateOrder::MonthDayYear, "month_day_year"},
    Named{DateOrder::YearMonthDay, "year_month_day"},
};

std::optional<QChar> markFrom(const QString &text, QLatin1String allowed)
{
    if (text.size() != 1 || !allowed.contains(text.front()))
        return std::nullopt;
    return text.front();
}

} // namespace

std::optional<ImportOptions> ImportOptions::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QStringLiteral("format")).toString() != format)
        return std::nullopt;
    ImportOptions options;
    options.table.encoding = object.value(QStringLiteral("encoding")).toString();
    options.table.sheet = object.value(QStringLiteral("sheet")).toString();
    if (!options.table.encoding.isEmpty() && !textEncodings().contains(options.table.encoding, Qt::CaseInsensitive))
        return std::nullopt;
    if (object.contains(QStringLiteral("separator"))) {
        const auto separator = markFrom(object.value(QStringLiteral("separator")).toString(), QLatin1String(";,\t"));
        if (!separator)
            return std::nullopt;
        options.table.separator = separator->toLatin1();
    }
    if (object.contains(QStringLiteral("decimal"))) {
        options.decimalMark = markFrom(object.value(QStringLiteral("decimal")).toString(), QLatin1String(".,"));
        if (!options.decimalMark)
            return std::nullopt;
    }
    if (object.contains(QStringLiteral("dates"))) {
        options.dateOrder = valueNamed(dateOrders, object.value(QStringLiteral("dates")).toString());
        if (!options.dateOrder)
            return std::nullopt;
    }
    const QJsonObject columns = object.value(QStringLiteral("columns")).toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        options.columns.insert(column.key(), column.value().toString());
    return options;
}

QByteArray ImportOptions::toJson() const
{
    QJsonObject object{{QStringLiteral("format"), QString(format)}};
    if (!table.encoding.isEmpty())
        object.insert(QStringLiteral("encoding"), table.encoding);
    if (!table.sheet.isEmpty())
        object.insert(QStringLiteral("sheet"), table.sheet);
    if (table.separator)
        object.insert(QStringLiteral("separator"), QString(QLatin1Char(*table.separator)));
    if (decimalMark)
        object.insert(QStringLiteral("decimal"), QString(*decimalMark));
    if (dateOrder)
        object.insert(QStringLiteral("dates"), nameOf(dateOrders, *dateOrder));
    QJsonObject named;
    for (auto column = columns.begin(); column != columns.end(); ++column)
        named.insert(column.key(), column->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*column));
    object.insert(QStringLiteral("columns"), named);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace contador
