// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/import_report.h"

#include "engine/core/names.h"

#include <algorithm>

namespace contador {

QString importVerdictName(ImportVerdict verdict)
{
    static constexpr std::array names{
        Named{ImportVerdict::New, "new"},
        Named{ImportVerdict::Changed, "changed"},
        Named{ImportVerdict::Unchanged, "unchanged"},
        Named{ImportVerdict::Duplicate, "duplicate"},
        Named{ImportVerdict::Invalid, "invalid"},
    };
    return nameOf(names, verdict);
}

QString importReasonName(ImportReason reason)
{
    static constexpr std::array names{
        Named{ImportReason::EmptyFile, "empty_file"},
        Named{ImportReason::MissingColumn, "missing_column"},
        Named{ImportReason::UnknownColumn, "unknown_column"},
        Named{ImportReason::RepeatedColumn, "repeated_column"},
        Named{ImportReason::BrokenQuotes, "broken_quotes"},
        Named{ImportReason::NotUtf8, "not_utf8"},
        Named{ImportReason::NotInEncoding, "not_in_encoding"},
        Named{ImportReason::UnknownEncoding, "unknown_encoding"},
        Named{ImportReason::NotAWorkbook, "not_a_workbook"},
        Named{ImportReason::DamagedWorkbook, "damaged_workbook"},
        Named{ImportReason::ProtectedWorkbook, "protected_workbook"},
        Named{ImportReason::NoSuchSheet, "no_such_sheet"},
        Named{ImportReason::TooBig, "too_big"},
        Named{ImportReason::DamagedDbf, "damaged_dbf"},
        Named{ImportReason::OtherProfile, "other_profile"},
        Named{ImportReason::NewerVersion, "newer_version"},
        Named{ImportReason::WrongCellCount, "wrong_cell_count"},
        Named{ImportReason::ValueMissing, "value_missing"},
        Named{ImportReason::BadNumber, "bad_number"},
        Named{ImportReason::BadDate, "bad_date"},
        Named{ImportReason::BadPhone, "bad_phone"},
        Named{ImportReason::BadEmail, "bad_email"},
        Named{ImportReason::BadLanguage, "bad_language"},
        Named{ImportReason::UnknownService, "unknown_service"},
        Named{ImportReason::OutOfRange, "out_of_range"},
        Named{ImportReason::TooManyDigits, "too_many_digits"},
        Named{ImportReason::TooManyDecimals, "too_many_decimals"},
        Named{ImportReason::DateInFuture, "date_in_future"},
        Named{ImportReason::ContradictsEarlierRow, "contradicts_earlier_row"},
        Named{ImportReason::OpeningBalanceDiffers, "opening_balance_differs"},
        Named{ImportReason::DamagedBySpreadsheet, "damaged_by_spreadsheet"},
        Named{ImportReason::UnknownAccount, "unknown_account"},
        Named{ImportReason::UnknownDial, "unknown_dial"},
        Named{ImportReason::UnknownSource, "unknown_source"},
        Named{ImportReason::BeforeLatestReading, "before_latest_reading"},
        Named{ImportReason::ChargeDiffers, "charge_differs"},
        Named{ImportReason::UnknownPhone, "unknown_phone"},
        Named{ImportReason::UnknownPurpose, "unknown_purpose"},
        Named{ImportReason::ConsentWithdrawn, "consent_withdrawn"},
        Named{ImportReason::ReadingDiffers, "reading_differs"},
    };
    return nameOf(names, reason);
}

int ImportReport::count(ImportVerdict verdict) const
{
    return int(std::count_if(rows.begin(), rows.end(), [&](const ImportRow &row) { return row.verdict == verdict; }));
}

} // namespace contador
