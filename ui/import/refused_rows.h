// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_report.h"

#include <QStringList>

#include <map>
#include <set>

namespace contador {

std::set<int> refusedRows(const ImportReport &report);
/// The refused rows as they stand in the file, each with its number and the reasons in words: CSV.
QByteArray refusedTable(const QStringList &headings, const std::map<int, QStringList> &rows, const ImportReport &report);

} // namespace contador
