// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tables/table.h"

namespace contador {

/// What a spreadsheet did to cells before it gave them to us.
struct SpreadsheetDamage {
    enum class Kind {
        Exponent, ///< "3,5E+14": a long number lost its last digits
        BecameDate, ///< "3-4" turned into a day among cells that are no dates
        LostZeros, ///< shorter than its neighbours, which begin with zeros or have all one length
        FifteenDigits, ///< a long number ends in zeros where a spreadsheet keeps fifteen digits only
    };
    Kind kind = Kind::Exponent;
    int row = 0;
    int column = 0; ///< from 0
    QString cell;
};

QString spreadsheetDamageName(SpreadsheetDamage::Kind kind); ///< "lost_zeros"

/// Looks at columns that hold numbers as names (accounts, serials, references), told by their place.
std::vector<SpreadsheetDamage> spreadsheetDamage(const std::vector<TableRow> &rows, const std::vector<int> &columns);

} // namespace contador
