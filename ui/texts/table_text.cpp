// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/table_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(TableText)
};

} // namespace

QString tableSentence(TableFault::Kind kind)
{
    using Kind = TableFault::Kind;
    switch (kind) {
    case Kind::NotInEncoding:
        return TableText::tr("The file holds characters that its encoding does not have: choose another encoding.");
    case Kind::UnknownEncoding:
        return TableText::tr("Contador does not know this encoding: choose another one, or save the file as “CSV UTF-8”.");
    case Kind::BrokenQuotes:
        return TableText::tr("A quotation mark is not closed.");
    case Kind::NotAWorkbook:
        return TableText::tr("This is not a workbook: save it anew as .xlsx or as “CSV UTF-8”.");
    case Kind::DamagedWorkbook:
        return TableText::tr("The workbook is damaged: open it in a spreadsheet, save it anew, and try again.");
    case Kind::ProtectedWorkbook:
        return TableText::tr("The workbook has a password, or is of the old .xls form: save it as .xlsx without a password.");
    case Kind::NoSuchSheet:
        return TableText::tr("The workbook has no sheet of this name, or none that is shown.");
    case Kind::TooBig:
        return TableText::tr("The file is too large: divide it, and import one part after the other.");
    case Kind::DamagedDbf:
        return TableText::tr("The DBF file is damaged or cut short: export it anew.");
    }
    return {};
}

QString damageSentence(SpreadsheetDamage::Kind kind)
{
    using Kind = SpreadsheetDamage::Kind;
    switch (kind) {
    case Kind::Exponent:
        return TableText::tr("A spreadsheet has shortened this number: format the column as text, and export it anew.");
    case Kind::BecameDate:
        return TableText::tr("A spreadsheet seems to have made a date of this number: format the column as text, and export it anew.");
    case Kind::LostZeros:
        return TableText::tr("This number is shorter than its neighbours: a spreadsheet may have taken its leading zeros.");
    case Kind::FifteenDigits:
        return TableText::tr("This number ends in zeros after fifteen digits: a spreadsheet may have lost its last digits.");
    }
    return {};
}

} // namespace contador
