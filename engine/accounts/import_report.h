// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"

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
    NotUtf8,
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
};

/// What an import did, or would do.
struct ImportReport {
    std::vector<ImportRow> rows;
    ImportId id; ///< none when nothing was applied
    bool applied = false; ///< false: the database is as it was (a dry run, or one row was invalid)

    [[nodiscard]] int count(ImportVerdict verdict) const;
};

} // namespace contador
