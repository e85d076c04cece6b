// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/bank_statement.h"

#include "engine/core/names.h"
#include "engine/tables/text_encoding.h"

namespace contador {

namespace {

using Kind = StatementFault::Kind;

struct FormatRow {
    StatementFormat format;
    bool (*looksLike)(const QByteArray &head);
    Statements (*read)(const QByteArray &file, const Currency &currency);
};

constexpr qsizetype headSize = 4000;

/// THE table of formats.
constexpr std::array formats{
    FormatRow{StatementFormat::Camt053, [](const QByteArray &head) { return head.contains("camt.053.001"); }, readCamt053},
    FormatRow{StatementFormat::OneC, [](const QByteArray &head) { return head.contains("1CClientBankExchange"); }, readOneC},
    FormatRow{StatementFormat::Mt940, [](const QByteArray &head) { return head.contains(":20:") && head.contains(":25:"); },
              readMt940},
};

const FormatRow *rowOf(const QByteArray &file)
{
    const QByteArray head = file.left(headSize);
    for (const FormatRow &row : formats) {
        if (row.looksLike(head))
            return &row;
    }
    return nullptr;
}

} // namespace

QString statementFormatName(StatementFormat format)
{
    static constexpr std::array names{Named{StatementFormat::Camt053, "camt.053"}, Named{StatementFormat::Mt940, "mt940"},
                                      Named{StatementFormat::OneC, "1c"}, Named{StatementFormat::Table, "table"}};
    return nameOf(names, format);
}

QString statementFaultName(Kind kind)
{
    static constexpr std::array names{
        Named{Kind::UnknownFormat, "unknown_format"}, Named{Kind::Damaged, "damaged"},
        Named{Kind::BadAmount, "bad_amount"},         Named{Kind::BadDate, "bad_date"},
        Named{Kind::OtherCurrency, "other_currency"}, Named{Kind::DoesNotClose, "does_not_close"},
        Named{Kind::BatchDiffers, "batch_differs"},   Named{Kind::NoStatement, "no_statement"},
        Named{Kind::NotReadable, "not_readable"},     Named{Kind::NoSuchColumn, "no_such_column"},
        Named{Kind::NeedsMapping, "needs_mapping"},
    };
    return nameOf(names, kind);
}

std::optional<StatementFormat> sniffBankFile(const QByteArray &file)
{
    const FormatRow *row = rowOf(file);
    return row ? std::optional(row->format) : std::nullopt;
}

Statements readBankFile(const QByteArray &file, const Currency &currency)
{
    const FormatRow *row = rowOf(file);
    if (!row)
        return failure(StatementFault{Kind::UnknownFormat, 0, {}});
    Statements statements = row->read(file, currency);
    if (!statements)
        return statements;
    if (statements->empty())
        return failure(StatementFault{Kind::NoStatement, 0, {}});
    for (const BankStatement &statement : *statements) {
        Decimal sum = statement.opening.amount();
        for (const StatementLine &line : statement.lines)
            sum = sum + line.amount.amount();
        if (!(sum == statement.closing.amount()))
            return failure(StatementFault{Kind::DoesNotClose, 0, statement.number});
    }
    return statements;
}

} // namespace contador
