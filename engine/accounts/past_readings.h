// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/store/unit_of_work.h"

#include <QByteArray>

namespace contador {

/// Readings from before Contador (CSV: account_number;meter_serial;register;reading;reading_date, the oldest of each dial
/// first): so that charts have a past and an unusual reading is known from the first day. Nothing is charged for them.
/// Gives how many; else the row, as a spreadsheet numbers it, that names no dial of ours, is no reading, or goes back.
Outcome<int, int> addPastReadings(Transaction &transaction, const QByteArray &file, const QString &country);

} // namespace contador
