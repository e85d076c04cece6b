// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/accounts_list.h"

#include <QByteArray>

namespace contador {

/// The list of accounts as a file for spreadsheets and other programs. Its columns have the names of the accounts file.
enum class AccountsFileForm { Csv, Xlsx };

/// A part of a CSV file; the first one begins with the names of the columns.
QByteArray accountsCsv(const std::vector<AccountLine> &lines, bool isFirst);
/// A whole workbook. None: the disk did not take its temporary parts.
std::optional<QByteArray> accountsXlsx(const std::vector<AccountLine> &lines);

} // namespace contador
