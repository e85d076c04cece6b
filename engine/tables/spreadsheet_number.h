// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace contador {

/// The number of a spreadsheet as decimal text with the fifteen digits that a spreadsheet shows: "0.1", never
/// "0.10000000000000001"; "1.2E3" → "1200". None: no number, or one too large to be written out.
std::optional<QString> spreadsheetNumber(const QString &written);

/// A serial day of a spreadsheet (ECMA-376 part 1, 18.17.4.1) as ISO text: "2026-11-25", with its time where it has one,
/// "10:15:00" below one day. The day 1900-02-29 that never was is counted, as the format wants.
std::optional<QString> spreadsheetMoment(const QString &serial, bool since1904);

/// A number format that shows a date or a time: by its number (18.8.30) or by its code.
bool isDateFormat(int number, const QString &code);

} // namespace contador
