// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/payment_text.h"

#include "ui/texts/visible_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct PaymentText {
    Q_DECLARE_TR_FUNCTIONS(PaymentText)
};

QString refusal(const StatementFault &fault)
{
    using Kind = StatementFault::Kind;
    const QString detail = visibleLine(fault.detail);
    switch (fault.kind) {
    case Kind::UnknownFormat:
        return PaymentText::tr("This is no bank file that Contador knows. Ask the bank for camt.053 or MT940, or import its CSV or "
                               "Excel file by naming the columns.");
    case Kind::Damaged:
        return PaymentText::tr("The file is cut off or damaged. Download it from the bank again.");
    case Kind::BadAmount:
        return PaymentText::tr("“%1” is no amount. Download the file again, or correct how its columns are read.").arg(detail);
    case Kind::BadDate:
        return PaymentText::tr("“%1” is no date. Download the file again, or correct how its columns are read.").arg(detail);
    case Kind::OtherCurrency:
        return PaymentText::tr("The file is in %1, which is not the utility's currency. Import the statement of the right account.").arg(detail);
    case Kind::DoesNotClose:
        return PaymentText::tr("Opening balance and movements do not come to the closing balance of statement %1. Ask the bank for "
                               "the whole statement.").arg(detail);
    case Kind::BatchDiffers:
        return PaymentText::tr("The payments of a bundle do not come to its amount. Ask the bank for the statement again.");
    case Kind::NoStatement:
        return PaymentText::tr("The file holds no movements. Choose the file of another day.");
    case Kind::NotReadable:
        return PaymentText::tr("The table cannot be opened (%1). Save it anew as CSV UTF-8 or as an Excel workbook without a password.").arg(detail);
    case Kind::NoSuchColumn:
        return PaymentText::tr("The table has no column “%1”. Choose the right columns, or the right file.").arg(detail);
    case Kind::NeedsMapping:
        return PaymentText::tr("Say which columns hold the amount and the date, then import again.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString statementSentence(const StatementFault &fault)
{
    const QString sentence = refusal(fault) + u' ' + PaymentText::tr("Nothing was imported.");
    return fault.row > 0 ? PaymentText::tr("Line %1: %2").arg(QString::number(fault.row), sentence) : sentence;
}

QString paymentSentence(PaymentFault fault)
{
    switch (fault) {
    case PaymentFault::UnknownLine:
        return PaymentText::tr("There is no such payment. List the waiting ones anew.");
    case PaymentFault::UnknownAccount:
        return PaymentText::tr("There is no account with this number. Look for it by name, phone or address.");
    case PaymentFault::NotWaiting:
        return PaymentText::tr("Somebody has decided about this payment already. Undo that first if it is wrong.");
    case PaymentFault::Outgoing:
        return PaymentText::tr("This money went out; it is no consumer's payment.");
    case PaymentFault::NotPositive:
        return PaymentText::tr("A payment is more than nothing: write the amount like 23.40.");
    case PaymentFault::NothingToReverse:
        return PaymentText::tr("This account has no booked payment of that amount to take back. Choose the account that it was "
                               "booked for, or say that it is not ours.");
    case PaymentFault::NothingToUndo:
        return PaymentText::tr("There is nothing to undo: it waits, or the bank has taken it back.");
    case PaymentFault::ReferenceTaken:
        return PaymentText::tr("Another account is paid by this reference. Choose another one.");
    }
    Q_UNREACHABLE();
}

QString leftLineSentence(const KeptLine &line)
{
    const QString row = QString::number(line.line.row);
    switch (line.state) {
    case LineState::Queued:
        return PaymentText::tr("Line %1 stays: it was undone by hand, and waits.").arg(row);
    case LineState::TakenBack:
        return PaymentText::tr("Line %1 stays: the bank took it back by another file.").arg(row);
    case LineState::NotOurs:
        return PaymentText::tr("Line %1 stays: somebody said that it is not ours.").arg(row);
    case LineState::Booked:
    case LineState::TookBack:
    case LineState::Outgoing:
    case LineState::Undone:
        break;
    }
    return PaymentText::tr("Line %1 stays: it was booked by hand for account %2.").arg(row, line.accountNumber);
}

QString lineStateText(LineState state)
{
    switch (state) {
    case LineState::Booked:
        return PaymentText::tr("Booked");
    case LineState::Queued:
        return PaymentText::tr("Waits");
    case LineState::Outgoing:
        return PaymentText::tr("Went out");
    case LineState::NotOurs:
        return PaymentText::tr("Not ours");
    case LineState::TakenBack:
        return PaymentText::tr("Taken back");
    case LineState::TookBack:
        return PaymentText::tr("Returned");
    case LineState::Undone:
        return PaymentText::tr("File taken back");
    }
    Q_UNREACHABLE();
}

QString matchRuleText(MatchRule rule)
{
    switch (rule) {
    case MatchRule::NamedAccount:
        return PaymentText::tr("The file names the account");
    case MatchRule::OwnReference:
        return PaymentText::tr("Reference of the account");
    case MatchRule::CreditorReference:
        return PaymentText::tr("RF reference");
    case MatchRule::AccountNumber:
        return PaymentText::tr("Account number in the text");
    case MatchRule::PayerMemory:
        return PaymentText::tr("Has paid for this account before");
    case MatchRule::AmountAndName:
        return PaymentText::tr("Similar name");
    case MatchRule::Reversal:
        return PaymentText::tr("Reversal by the bank");
    case MatchRule::Clerk:
        return PaymentText::tr("Decided by a person");
    }
    Q_UNREACHABLE();
}

QString queueReasonText(QueueReason reason)
{
    switch (reason) {
    case QueueReason::None:
        return {};
    case QueueReason::NoMatch:
        return PaymentText::tr("Nothing in it says whose payment it is.");
    case QueueReason::Ambiguous:
        return PaymentText::tr("It fits several accounts.");
    case QueueReason::NoSuchAccount:
        return PaymentText::tr("The account that the file names does not exist.");
    case QueueReason::SameReference:
        return PaymentText::tr("Another file has this bank reference with another date, amount or payer: it may be the same payment.");
    case QueueReason::RepeatedRow:
        return PaymentText::tr("The file has the same row before, and no number tells them apart.");
    case QueueReason::PaymentNotFound:
        return PaymentText::tr("The bank takes a payment back, and it is not clear which one.");
    case QueueReason::TakenApart:
        return PaymentText::tr("What was decided before was undone.");
    }
    Q_UNREACHABLE();
}

QString bankFormatText(const QString &format)
{
    if (format == QLatin1String("mt940"))
        return QStringLiteral("MT940");
    if (format == QLatin1String("1c"))
        return QStringLiteral("1C");
    return format == QLatin1String("table") ? PaymentText::tr("Table") : format;
}

QString paymentFieldText(PaymentField field)
{
    switch (field) {
    case PaymentField::Account:
        return PaymentText::tr("Account number");
    case PaymentField::Amount:
        return PaymentText::tr("Amount");
    case PaymentField::Debit:
        return PaymentText::tr("Amount that went out");
    case PaymentField::Mark:
        return PaymentText::tr("Direction (C, D)");
    case PaymentField::ValueDate:
        return PaymentText::tr("Value date");
    case PaymentField::Reference:
        return PaymentText::tr("Reference");
    case PaymentField::Remittance:
        return PaymentText::tr("Payer's text");
    case PaymentField::PayerName:
        return PaymentText::tr("Payer");
    case PaymentField::PayerAccount:
        return PaymentText::tr("Payer's IBAN");
    case PaymentField::Channel:
        return PaymentText::tr("Channel");
    case PaymentField::BankId:
        return PaymentText::tr("Bank's number");
    }
    Q_UNREACHABLE();
}

} // namespace contador
