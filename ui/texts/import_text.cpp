// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/import_text.h"

#include "ui/texts/account_text.h"
#include "ui/texts/table_text.h"

#include <QCoreApplication>
#include <QHash>

namespace contador {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// Of the file as a whole.
QString fileSentence(ImportReason reason)
{
    switch (reason) {
    case ImportReason::EmptyFile:
        return ImportText::tr("The file has no rows.");
    case ImportReason::MissingColumn:
        return ImportText::tr("This column is needed and is not in the file.");
    case ImportReason::UnknownColumn:
        return ImportText::tr("Contador does not know this column: correct its name or take it out.");
    case ImportReason::RepeatedColumn:
        return ImportText::tr("This column is in the file twice.");
    case ImportReason::BrokenQuotes:
        return tableSentence(TableFault::Kind::BrokenQuotes);
    case ImportReason::NotInEncoding:
        return tableSentence(TableFault::Kind::NotInEncoding);
    case ImportReason::UnknownEncoding:
        return tableSentence(TableFault::Kind::UnknownEncoding);
    case ImportReason::NotAWorkbook:
        return tableSentence(TableFault::Kind::NotAWorkbook);
    case ImportReason::DamagedWorkbook:
        return tableSentence(TableFault::Kind::DamagedWorkbook);
    case ImportReason::ProtectedWorkbook:
        return tableSentence(TableFault::Kind::ProtectedWorkbook);
    case ImportReason::NoSuchSheet:
        return tableSentence(TableFault::Kind::NoSuchSheet);
    case ImportReason::TooBig:
        return tableSentence(TableFault::Kind::TooBig);
    case ImportReason::DamagedDbf:
        return tableSentence(TableFault::Kind::DamagedDbf);
    case ImportReason::OtherProfile:
        return ImportText::tr("The file says that it holds something else: choose the kind of import that it names.");
    case ImportReason::NewerVersion:
        return ImportText::tr("The file was written by a later Contador: bring this one up to date.");
    case ImportReason::NotUtf8:
        return ImportText::tr("The file is not in UTF-8: save it as “CSV UTF-8”.");
    default:
        return {};
    }
}

/// Of one cell.
QString cellSentence(ImportReason reason)
{
    switch (reason) {
    case ImportReason::ValueMissing:
        return ImportText::tr("A value is missing.");
    case ImportReason::BadNumber:
        return ImportText::tr("This is not a number: write it like 1482 or 12,40.");
    case ImportReason::BadDate:
        return ImportText::tr("This is not a date: write it like 2026-11-25 or 25/11/2026.");
    case ImportReason::BadPhone:
        return ImportText::tr("This is not a phone number of the country, nor an international one.");
    case ImportReason::BadEmail:
        return ImportText::tr("This is not an e-mail address.");
    case ImportReason::BadLanguage:
        return ImportText::tr("Contador does not speak this language: use pt_PT or en.");
    case ImportReason::UnknownService:
        return ImportText::tr("Contador does not know this service.");
    case ImportReason::OutOfRange:
        return ImportText::tr("The value is out of range.");
    case ImportReason::TooManyDigits:
        return ImportText::tr("The reading has more digits than the meter.");
    case ImportReason::TooManyDecimals:
        return ImportText::tr("The value has more decimals than allowed here.");
    case ImportReason::DamagedBySpreadsheet:
        return damageSentence(SpreadsheetDamage::Kind::Exponent);
    case ImportReason::UnknownAccount:
        return ImportText::tr("There is no account with this number.");
    case ImportReason::UnknownDial:
        return ImportText::tr("The account has no such meter or register, or several: name service, meter and register.");
    case ImportReason::UnknownSource:
        return ImportText::tr("Contador does not know this source: use office, phone, field, control, or leave it empty.");
    case ImportReason::BeforeLatestReading:
        return ImportText::tr("The meter has a later reading already.");
    case ImportReason::ChargeDiffers:
        return ImportText::tr("This document is booked with another amount or due date: send a credit note and a new document.");
    case ImportReason::UnknownPhone:
        return ImportText::tr("This phone does not speak for the account: register it there first.");
    case ImportReason::UnknownPurpose:
        return ImportText::tr("Contador does not know this purpose: use payment_receipt.");
    case ImportReason::ConsentWithdrawn:
        return ImportText::tr("The consumer has withdrawn this here since: leave the row out, and stop it in the other program too.");
    case ImportReason::DateInFuture:
        return ImportText::tr("The date is in the future.");
    default:
        return {};
    }
}

} // namespace

QString importSentence(ImportReason reason)
{
    switch (reason) {
    case ImportReason::WrongCellCount:
        return ImportText::tr("The row has more or fewer cells than the header.");
    case ImportReason::ContradictsEarlierRow:
        return ImportText::tr("An earlier row of the same account says something else.");
    case ImportReason::OpeningBalanceDiffers:
        return ImportText::tr("The account has its opening balance already: bring in what changed as charges and payments.");
    case ImportReason::ReadingDiffers:
        return ImportText::tr("The meter has readings already: bring in newer ones as readings.");
    default:
        break;
    }
    const QString sentence = fileSentence(reason);
    return sentence.isEmpty() ? cellSentence(reason) : sentence;
}

QString importFaultSentence(const ImportFault &fault)
{
    const QString sentence = importSentence(fault.reason);
    return fault.column.isEmpty() ? sentence : ImportText::tr("%1: %2").arg(importColumnText(fault.column), sentence);
}

QString importColumnText(const QString &column)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("account_number"), QT_TRANSLATE_NOOP("ImportText", "Account number")},
        {QStringLiteral("holder_name"), QT_TRANSLATE_NOOP("ImportText", "Name of the holder")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("ImportText", "Phones")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("ImportText", "Language")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("ImportText", "Address")},
        {QStringLiteral("zone"), QT_TRANSLATE_NOOP("ImportText", "Zone")},
        {QStringLiteral("service"), QT_TRANSLATE_NOOP("ImportText", "Service")},
        {QStringLiteral("tariff"), QT_TRANSLATE_NOOP("ImportText", "Tariff")},
        {QStringLiteral("meter_serial"), QT_TRANSLATE_NOOP("ImportText", "Number of the meter")},
        {QStringLiteral("register"), QT_TRANSLATE_NOOP("ImportText", "Register")},
        {QStringLiteral("digits"), QT_TRANSLATE_NOOP("ImportText", "Digits of the dial")},
        {QStringLiteral("decimals"), QT_TRANSLATE_NOOP("ImportText", "Decimals")},
        {QStringLiteral("last_reading"), QT_TRANSLATE_NOOP("ImportText", "Last reading")},
        {QStringLiteral("last_reading_date"), QT_TRANSLATE_NOOP("ImportText", "Day of the last reading")},
        {QStringLiteral("balance"), QT_TRANSLATE_NOOP("ImportText", "Balance")},
        {QStringLiteral("due_date"), QT_TRANSLATE_NOOP("ImportText", "Due date")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("ImportText", "E-mail")},
        {QStringLiteral("birth_date"), QT_TRANSLATE_NOOP("ImportText", "Birth date")},
        {QStringLiteral("contract_date"), QT_TRANSLATE_NOOP("ImportText", "Date of the contract")},
        {QStringLiteral("reading"), QT_TRANSLATE_NOOP("ImportText", "Reading")},
        {QStringLiteral("reading_date"), QT_TRANSLATE_NOOP("ImportText", "Day of the reading")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("ImportText", "Source")},
        {QStringLiteral("amount"), QT_TRANSLATE_NOOP("ImportText", "Amount")},
        {QStringLiteral("document"), QT_TRANSLATE_NOOP("ImportText", "Document")},
        {QStringLiteral("document_date"), QT_TRANSLATE_NOOP("ImportText", "Day of the document")},
        {QStringLiteral("purpose"), QT_TRANSLATE_NOOP("ImportText", "Purpose")},
        {QStringLiteral("given_on"), QT_TRANSLATE_NOOP("ImportText", "Given on")},
        {QStringLiteral("given_by"), QT_TRANSLATE_NOOP("ImportText", "Recorded by")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("ImportText", "Evidence")},
        {QStringLiteral("withdrawn_on"), QT_TRANSLATE_NOOP("ImportText", "Withdrawn on")},
        {QStringLiteral("withdrawn_by"), QT_TRANSLATE_NOOP("ImportText", "Withdrawal recorded by")},
        {QStringLiteral("supplied_to"), QT_TRANSLATE_NOOP("ImportText", "Last day of the supply")},
    };
    const auto found = names.constFind(column);
    return found == names.constEnd() ? column : QCoreApplication::translate("ImportText", *found);
}

QString importKindText(const QString &kind)
{
    if (kind == QStringLiteral("accounts"))
        return ImportText::tr("Accounts");
    if (kind == QStringLiteral("readings"))
        return ImportText::tr("Readings");
    if (kind == QStringLiteral("charges"))
        return ImportText::tr("Charges");
    if (kind == QStringLiteral("consents"))
        return ImportText::tr("Consents");
    if (kind == QStringLiteral("payments"))
        return ImportText::tr("Payments");
    return kind;
}

QString importVerdictText(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return ImportText::tr("New");
    case ImportVerdict::Changed:
        return ImportText::tr("Changed");
    case ImportVerdict::Unchanged:
        return ImportText::tr("Unchanged");
    case ImportVerdict::Duplicate:
        return ImportText::tr("Repeated");
    case ImportVerdict::Invalid:
        return ImportText::tr("Refused");
    }
    return {};
}

QString obstacleSentence(const ImportObstacle &obstacle)
{
    using Kind = ImportObstacle::Kind;
    const QString id = QString::number(obstacle.id);
    QString what;
    switch (obstacle.kind) {
    case Kind::Message:
        what = obstacle.detail == QStringLiteral("in") ? ImportText::tr("the consumer sent message %1").arg(id)
                                                       : ImportText::tr("message %1 was sent").arg(id);
        break;
    case Kind::Reading:
        what = ImportText::tr("reading %1 was taken since (%2)").arg(id, readingSourceText(obstacle.detail));
        break;
    case Kind::Entry:
        what = ImportText::tr("entry %1 was booked since (%2)").arg(id, entryKindText(obstacle.detail));
        break;
    case Kind::Allocation:
        what = ImportText::tr("entry %1 (%2) has paid what the import booked").arg(id, entryKindText(obstacle.detail));
        break;
    case Kind::FieldChanged:
        what = ImportText::tr("%1 was changed since").arg(importColumnText(obstacle.detail));
        break;
    case Kind::PhoneChanged:
        what = ImportText::tr("the phone %1 was bound or unbound since").arg(obstacle.detail);
        break;
    case Kind::LaterImport:
        what = ImportText::tr("import %1 (%2) came later").arg(id, obstacle.detail);
        break;
    case Kind::Record:
        what = ImportText::tr("something was noted since (%1)").arg(obstacle.detail);
        break;
    }
    return ImportText::tr("Row %1, account %2: %3.").arg(QString::number(obstacle.row), obstacle.account, what);
}

} // namespace contador
