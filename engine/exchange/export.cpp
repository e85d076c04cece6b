// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/export.h"

#include "engine/accounts/accounts_file.h"
#include "engine/exchange/exported_accounts_store.h"
#include "engine/exchange/exported_rows_store.h"
#include "engine/payments/booked_payments_store.h"
#include "engine/payments/payments_mapping.h"

#include <array>

namespace contador {

namespace {

std::vector<WrittenColumn> accountsColumnsWritten()
{
    std::vector<WrittenColumn> columns;
    for (const AccountsColumnRule &rule : accountsColumns()) {
        const bool isMoney = rule.column == AccountsColumn::Balance;
        WrittenColumn::Form form = WrittenColumn::Form::Text;
        if (rule.written.form == ImportColumn::Form::Number)
            form = isMoney ? WrittenColumn::Form::Money : WrittenColumn::Form::Number;
        else if (rule.written.form == ImportColumn::Form::Date)
            form = WrittenColumn::Form::Date;
        columns.push_back({QString::fromLatin1(rule.written.name), form});
    }
    return columns;
}

void accountsRows(Connection &connection, const Installation &installation, QDate, const ExportedRow &row)
{
    ExportedAccountsStore(connection, installation).rows(row);
}

/// The payments file, as `import payments` reads it.
std::vector<WrittenColumn> paymentsColumnsWritten()
{
    using Form = WrittenColumn::Form;
    return {{paymentFieldName(PaymentField::Account), Form::Text},   {paymentFieldName(PaymentField::Amount), Form::Money},
            {paymentFieldName(PaymentField::ValueDate), Form::Date}, {paymentFieldName(PaymentField::Reference), Form::Text},
            {paymentFieldName(PaymentField::Channel), Form::Text},   {paymentFieldName(PaymentField::BankId), Form::Text}};
}

void paymentsRows(Connection &connection, const Installation &installation, QDate, const ExportedRow &row)
{
    BookedPaymentsStore(connection, installation.currency).forEach([&](const BookedPayment &payment) {
        return row({payment.account, payment.amount.toString(), payment.valueDate.toString(Qt::ISODate), payment.reference, payment.channel,
                    payment.bankId});
    });
}

template <const ExportedQuery &(*query)()> std::vector<WrittenColumn> columns()
{
    return columnsOf(query());
}

template <const ExportedQuery &(*query)()>
void rows(Connection &connection, const Installation &installation, QDate today, const ExportedRow &row)
{
    ExportedRowsStore(connection, installation, today).rows(query(), row);
}

template <const ExportedQuery &(*query)()> constexpr ExportKind kind(const char *name, const char *profile)
{
    return {name, profile, columns<query>, rows<query>};
}

} // namespace

std::span<const ExportKind> exportKinds()
{
    static constexpr std::array table{
        ExportKind{"accounts", "accounts", accountsColumnsWritten, accountsRows},
        kind<contactsQuery>("contacts", "contacts"),
        kind<metersQuery>("meters", "meters"),
        kind<readingsQuery>("readings", "readings-out"),
        kind<sapReadingsQuery>("readings-sap", "readings-sap"),
        kind<chargesQuery>("charges", "charges"),
        kind<balancesQuery>("balances", "balances"),
        ExportKind{"payments", "payments", paymentsColumnsWritten, paymentsRows},
        kind<consentsQuery>("consents", "consents"),
        kind<feedQuery>("feed", "feed"),
        kind<journalQuery>("journal", "journal"),
    };
    return table;
}

const ExportKind *findExportKind(const QString &name)
{
    for (const ExportKind &each : exportKinds()) {
        if (name == QLatin1String(each.name))
            return &each;
    }
    return nullptr;
}

std::optional<qint64> writeExport(const ExportKind &kind, Connection &connection, const Installation &installation, QDate today,
                                  TableSink &sink)
{
    qint64 written = 0;
    bool good = sink.begin(kind.columns());
    if (good) {
        kind.rows(connection, installation, today, [&](const QStringList &row) {
            good = sink.add(row);
            written += good ? 1 : 0;
            return good;
        });
    }
    return good && sink.finish() ? std::optional(written) : std::nullopt;
}

} // namespace contador
