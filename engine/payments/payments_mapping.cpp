// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/payments_mapping.h"

#include "engine/core/names.h"
#include "engine/tables/header_words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <span>

namespace contador {

namespace {

constexpr auto formatName = "contador-payments-mapping/1";
constexpr int mostRowsBeforeHeader = 30;
constexpr int mostRows = 1'000'000; // of a worksheet

constexpr std::array fieldNames{
    Named{PaymentField::ValueDate, "value_date"},   Named{PaymentField::Amount, "amount"},
    Named{PaymentField::Debit, "debit"},            Named{PaymentField::Mark, "mark"},
    Named{PaymentField::Account, "account_number"}, Named{PaymentField::Reference, "reference"},
    Named{PaymentField::Remittance, "remittance"},  Named{PaymentField::PayerName, "payer_name"},
    Named{PaymentField::PayerAccount, "payer_account"}, Named{PaymentField::Channel, "channel"},
    Named{PaymentField::BankId, "bank_id"},
};

constexpr std::array orderNames{
    Named{DateOrder::DayMonthYear, "dmy"},
    Named{DateOrder::MonthDayYear, "mdy"},
    Named{DateOrder::YearMonthDay, "ymd"},
};

QMap<PaymentField, QString> columnsNamedIn(const QStringList &cells)
{
    QStringList among;
    for (const PaymentField field : paymentFields())
        among << paymentFieldName(field);
    QMap<PaymentField, QString> columns;
    for (const QString &cell : cells) {
        const auto word = HeaderWords::shipped().columnNamed(cell, among);
        const auto field = word ? paymentFieldNamed(*word) : std::nullopt;
        if (field && !columns.contains(*field))
            columns.insert(*field, cell.trimmed());
    }
    return columns;
}

/// Cells of one column below the header.
QStringList cellsOf(const Table &table, const PaymentsMapping &mapping, PaymentField field)
{
    QStringList cells;
    qsizetype column = -1;
    for (const TableRow &row : table.rows) {
        if (row.row == mapping.headerRow)
            column = row.cells.indexOf(mapping.columns.value(field));
        else if (row.row > mapping.headerRow && column >= 0 && !row.isBlank())
            cells << row.cells.value(column).trimmed();
    }
    return cells;
}

} // namespace

QString paymentFieldName(PaymentField field)
{
    return nameOf(fieldNames, field);
}

std::optional<PaymentField> paymentFieldNamed(const QString &name)
{
    return valueNamed(fieldNames, name);
}

std::span<const PaymentField> paymentFields()
{
    static const auto fields = [] {
        std::array<PaymentField, fieldNames.size()> all{};
        std::ranges::transform(fieldNames, all.begin(), &Named<PaymentField>::value);
        return all;
    }();
    return fields;
}

QByteArray PaymentsMapping::toJson() const
{
    QJsonObject names;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        names.insert(paymentFieldName(it.key()), it.value());
    const QJsonObject file{{QStringLiteral("format"), QLatin1String(formatName)},
                           {QStringLiteral("name"), name},
                           {QStringLiteral("header_row"), headerRow},
                           {QStringLiteral("footer_rows"), footerRows},
                           {QStringLiteral("columns"), names},
                           {QStringLiteral("credit_mark"), creditMark},
                           {QStringLiteral("inverted"), isInverted},
                           {QStringLiteral("decimal"), QString(forms.decimalMark)},
                           {QStringLiteral("date_order"), nameOf(orderNames, forms.dateOrder)},
                           {QStringLiteral("encoding"), encoding},
                           {QStringLiteral("sheet"), sheet}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

std::optional<PaymentsMapping> PaymentsMapping::fromJson(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(QStringLiteral("format")).toString() != QLatin1String(formatName))
        return std::nullopt;
    PaymentsMapping mapping;
    mapping.name = file.value(QStringLiteral("name")).toString();
    mapping.headerRow = std::clamp(file.value(QStringLiteral("header_row")).toInt(1), 0, mostRows);
    mapping.footerRows = std::clamp(file.value(QStringLiteral("footer_rows")).toInt(0), 0, mostRows);
    const QJsonObject columns = file.value(QStringLiteral("columns")).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const auto field = paymentFieldNamed(it.key());
        if (!field || !it.value().isString())
            return std::nullopt;
        mapping.columns.insert(*field, it.value().toString());
    }
    mapping.creditMark = file.value(QStringLiteral("credit_mark")).toString();
    mapping.isInverted = file.value(QStringLiteral("inverted")).toBool();
    const QString decimal = file.value(QStringLiteral("decimal")).toString(QStringLiteral("."));
    const auto order = valueNamed(orderNames, file.value(QStringLiteral("date_order")).toString(QStringLiteral("dmy")));
    if ((decimal != u"." && decimal != u",") || !order)
        return std::nullopt;
    mapping.forms = {decimal.front(), *order};
    mapping.encoding = file.value(QStringLiteral("encoding")).toString();
    mapping.sheet = file.value(QStringLiteral("sheet")).toString();
    return mapping.isComplete() ? std::optional(mapping) : std::nullopt;
}

PaymentsMapping guessMapping(const Table &table)
{
    PaymentsMapping mapping;
    mapping.headerRow = 0;
    for (const TableRow &row : table.rows) {
        if (row.row > mostRowsBeforeHeader)
            break;
        const QMap<PaymentField, QString> named = columnsNamedIn(row.cells);
        if (named.size() > mapping.columns.size()) {
            mapping.columns = named;
            mapping.headerRow = row.row;
        }
    }
    if (!mapping.isComplete())
        return mapping;
    mapping.forms.decimalMark = table.version ? table.version->decimalMark : guessDecimalMark(cellsOf(table, mapping, PaymentField::Amount)).value_or(u'.');
    const QStringList days = cellsOf(table, mapping, PaymentField::ValueDate);
    QStringList written = days;
    written.removeIf([](const QString &cell) { return std::ranges::none_of(cell, [](QChar c) { return c.isDigit(); }); });
    mapping.forms.dateOrder = guessDateOrder(written).value_or(DateOrder::DayMonthYear);
    for (auto day = days.rbegin(); day != days.rend() && !dateInForm(*day, mapping.forms.dateOrder); ++day)
        ++mapping.footerRows;
    if (mapping.footerRows == days.size())
        mapping.footerRows = 0;
    return mapping;
}

} // namespace contador
