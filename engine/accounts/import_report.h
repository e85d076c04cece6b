// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/tables/spreadsheet_damage.h"

#include <QString>

#include <vector>

namespace contador {

enum class ImportVerdict { New, Changed, Unchanged, Duplicate, Invalid };

/// Why a row, or the whole file, was refused.
enum class ImportReason {
    EmptyFile,
    MissingColumn,
    UnknownColumn,
    RepeatedColumn,
    BrokenQuotes,
    NotUtf8, ///< bytes of another encoding in a file that says, or seems, to be UTF-8
    NotInEncoding, ///< the same of any other encoding
    UnknownEncoding,
    NotAWorkbook,
    DamagedWorkbook,
    ProtectedWorkbook,
    NoSuchSheet,
    TooBig,
    DamagedDbf,
    OtherProfile, ///< the version line names another kind of file
    NewerVersion, ///< the version line is of a later Contador
    WrongCellCount,
    ValueMissing,
    BadNumber,
    BadDate,
    BadPhone,
    BadEmail,
    BadLanguage,
    UnknownService,
    OutOfRange,
    TooManyDigits,
    TooManyDecimals,
    DateInFuture,
    ContradictsEarlierRow, ///< another row of the same account, service or dial says otherwise
    OpeningBalanceDiffers, ///< the ledger runs already; what changed since comes as charges and payments
    DamagedBySpreadsheet, ///< "3,5E+14": the last digits of a number that is a name are gone
    UnknownAccount,
    UnknownDial, ///< the account has no such meter or register, or several that it could be
    UnknownSource,
    BeforeLatestReading, ///< the dial has a later one already
    ChargeDiffers, ///< the same document is booked with another amount or due date
    UnknownPhone, ///< it does not speak for the account
    UnknownPurpose, ///< of a consent
    ConsentWithdrawn, ///< the consumer ended it here; no file gives it back
    ReadingDiffers, ///< the dial has readings already; newer ones come as readings
};

QString importVerdictName(ImportVerdict verdict); ///< "new"
QString importReasonName(ImportReason reason); ///< "unknown_service"

struct ImportFault {
    QString column; ///< as the header writes it; empty: the row as a whole
    ImportReason reason = ImportReason::EmptyFile;
    bool operator==(const ImportFault &) const = default;
};

struct ImportRow {
    int row = 0; ///< as a spreadsheet numbers it; the header is 1
    QString account;
    ImportVerdict verdict = ImportVerdict::Unchanged;
    std::vector<ImportFault> faults; ///< of an invalid one
    QString held = {}; ///< of a reading that waits for somebody to look: the doubt, "unusually_high"
};

/// What a spreadsheet seems to have done to a number that is a name. It is brought in all the same: who knows the number sees it.
struct ImportWarning {
    int row = 0;
    QString column;
    SpreadsheetDamage::Kind kind = SpreadsheetDamage::Kind::LostZeros;
    QString cell;
    bool operator==(const ImportWarning &) const = default;
};

/// What a file turned out to be.
struct ImportedFile {
    TableKind kind = TableKind::Csv;
    QString encoding; ///< of a text
    int confidence = 100; ///< in the encoding
    char separator = ';';
    std::optional<VersionLine> version;
};

/// What an import did, or would do.
struct ImportReport {
    ImportedFile file;
    std::vector<ImportRow> rows;
    std::vector<ImportWarning> warnings; ///< by row
    ImportId id; ///< none when nothing was applied
    bool applied = false; ///< false: the database is as it was (a dry run, or one row was invalid)

    [[nodiscard]] int count(ImportVerdict verdict) const;
};

} // namespace contador
