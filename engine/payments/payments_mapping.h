// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/tables/cell_forms.h"
#include "engine/tables/table.h"

#include <QMap>

#include <optional>
#include <span>

namespace contador {

/// What a column of a table of payments may hold.
enum class PaymentField {
    Account, ///< the number of our account
    Amount,
    Debit, ///< where money that went out has a column of its own
    Mark, ///< says the direction of the amount: "C", "D"
    ValueDate,
    Reference,
    Remittance,
    PayerName,
    PayerAccount,
    Channel,
    BankId,
};
QString paymentFieldName(PaymentField field); ///< "value_date"
std::optional<PaymentField> paymentFieldNamed(const QString &name);
std::span<const PaymentField> paymentFields(); ///< all, in the order of a wizard

/// How somebody's CSV or workbook of payments is read. Columns by their heading, or "#3" where the table has no header row.
struct PaymentsMapping {
    QString name;
    int headerRow = 1; ///< as a spreadsheet numbers rows; 0: there is none
    int footerRows = 0; ///< at the end: totals, signatures
    QMap<PaymentField, QString> columns;
    QString creditMark; ///< in the column of the mark: money came in
    bool isInverted = false; ///< money that came in is written with a minus
    CellForms forms;
    QString encoding; ///< empty: found out
    QString sheet; ///< of a workbook; empty: the first
    bool operator==(const PaymentsMapping &) const = default;

    [[nodiscard]] QByteArray toJson() const;
    static std::optional<PaymentsMapping> fromJson(const QByteArray &json);
    [[nodiscard]] TableOptions options() const { return {encoding, {}, sheet}; }
    [[nodiscard]] bool isComplete() const { return columns.contains(PaymentField::Amount) && columns.contains(PaymentField::ValueDate); }
};

/// What the headings and cells speak for: the row that names most columns is the header, and rows without a day at the end are
/// totals. Complete where amount and day were found.
PaymentsMapping guessMapping(const Table &table);

} // namespace contador
