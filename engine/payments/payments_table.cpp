// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/payments_table.h"

#include "engine/tables/table_reader.h"

#include <QHash>

namespace contador {

namespace {

using Kind = StatementFault::Kind;

class PaymentsTable {
public:
    PaymentsTable(const PaymentsMapping &mapping, const Currency &currency) : m_mapping(mapping), m_currency(currency) { }

    Statements read(const Table &table)
    {
        if (const auto fault = findColumns(table))
            return failure(*fault);
        BankStatement statement{{}, {}, Money::zero(m_currency), Money::zero(m_currency), {}, false};
        std::vector<const TableRow *> rows;
        for (const TableRow &row : table.rows) {
            if (row.row > m_mapping.headerRow && !row.isBlank())
                rows.push_back(&row);
        }
        const size_t last = rows.size() - std::min(rows.size(), size_t(m_mapping.footerRows));
        for (size_t i = 0; i < last; ++i) {
            const auto line = lineOf(*rows[i]);
            if (!line)
                return failure(line.error());
            statement.lines.push_back(*line);
        }
        if (statement.lines.empty())
            return failure(StatementFault{Kind::NoStatement, 0, {}});
        return std::vector{statement};
    }

private:
    std::optional<StatementFault> findColumns(const Table &table)
    {
        QStringList headings;
        for (const TableRow &row : table.rows) {
            if (row.row == m_mapping.headerRow) {
                for (const QString &cell : row.cells)
                    headings << cell.trimmed();
            }
        }
        for (auto it = m_mapping.columns.begin(); it != m_mapping.columns.end(); ++it) {
            const bool isNumber = it.value().startsWith(u'#');
            const qsizetype column = isNumber ? it.value().mid(1).toInt() - 1 : headings.indexOf(it.value().trimmed());
            if (column < 0)
                return StatementFault{Kind::NoSuchColumn, m_mapping.headerRow, it.value()};
            m_columns.insert(it.key(), column);
        }
        return m_mapping.isComplete() ? std::nullopt : std::optional(StatementFault{Kind::NeedsMapping, 0, {}});
    }

    [[nodiscard]] QString cell(const TableRow &row, PaymentField field) const
    {
        const auto column = m_columns.constFind(field);
        return column == m_columns.constEnd() ? QString() : row.cells.value(*column).trimmed();
    }

    [[nodiscard]] std::optional<Money> money(const QString &cell) const
    {
        const auto number = numberInForm(cell, m_mapping.forms.decimalMark);
        return number ? Money::fromString(*number, m_currency) : std::nullopt;
    }

    /// Positive: it came in. A column of its own for what went out counts against it.
    [[nodiscard]] Outcome<Money, StatementFault> amountOf(const TableRow &row) const
    {
        const QString in = cell(row, PaymentField::Amount);
        const QString out = cell(row, PaymentField::Debit);
        const auto written = in.isEmpty() && !out.isEmpty() ? std::optional(Money::zero(m_currency)) : money(in);
        const auto gone = out.isEmpty() ? std::optional(Money::zero(m_currency)) : money(out);
        if (!written || !gone)
            return failure(StatementFault{Kind::BadAmount, row.row, written ? out : in});
        Money amount = *written - (gone->minor < 0 ? -*gone : *gone);
        if (m_columns.contains(PaymentField::Mark)) {
            const Money magnitude = amount.minor < 0 ? -amount : amount;
            const bool cameIn = cell(row, PaymentField::Mark).compare(m_mapping.creditMark, Qt::CaseInsensitive) == 0;
            amount = cameIn ? magnitude : -magnitude;
        }
        return m_mapping.isInverted ? -amount : amount;
    }

    [[nodiscard]] Outcome<StatementLine, StatementFault> lineOf(const TableRow &row) const
    {
        const auto amount = amountOf(row);
        if (!amount)
            return failure(amount.error());
        const QString day = cell(row, PaymentField::ValueDate);
        const auto valueDate = dateInForm(day, m_mapping.forms.dateOrder);
        if (!valueDate)
            return failure(StatementFault{Kind::BadDate, row.row, day});
        StatementLine line;
        line.row = row.row;
        line.amount = *amount;
        line.valueDate = *valueDate;
        line.entryReference = cell(row, PaymentField::BankId);
        line.endToEndId = cell(row, PaymentField::Reference);
        line.remittance = cell(row, PaymentField::Remittance);
        line.payerName = cell(row, PaymentField::PayerName);
        line.payerAccount = cell(row, PaymentField::PayerAccount);
        line.namedAccount = cell(row, PaymentField::Account);
        line.channel = cell(row, PaymentField::Channel);
        return line;
    }

    const PaymentsMapping &m_mapping;
    const Currency &m_currency;
    QHash<PaymentField, qsizetype> m_columns;
};

} // namespace

Statements readPaymentsTable(const Table &table, const PaymentsMapping &mapping, const Currency &currency)
{
    return PaymentsTable(mapping, currency).read(table);
}

Statements readPaymentsFile(const QByteArray &file, const std::optional<PaymentsMapping> &mapping, const Currency &currency)
{
    const auto table = readTable(file, mapping ? mapping->options() : TableOptions());
    if (!table)
        return failure(StatementFault{Kind::NotReadable, table.error().row, tableFaultName(table.error().kind)});
    const PaymentsMapping used = mapping ? *mapping : guessMapping(*table);
    if (!used.isComplete())
        return failure(StatementFault{mapping ? Kind::NeedsMapping : Kind::UnknownFormat, 0, {}});
    return readPaymentsTable(*table, used, currency);
}

} // namespace contador
