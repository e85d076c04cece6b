// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace contador::bench {

/// A speed, beside that of the least that has to be done in any case.
struct Measured {
    QString what; ///< "posting: 40,000 charges and 40,000 payments"
    QString unit; ///< "entries"
    double perSecond = 0;
    QString limit; ///< "raw SQLite, the same 320,000 rows"
    double limitPerSecond = 0; ///< of the same units
};

/// The parts: one file each.
std::vector<Measured> measurePosting();
std::vector<Measured> measureImporting();
std::vector<Measured> measureRating();

} // namespace contador::bench
