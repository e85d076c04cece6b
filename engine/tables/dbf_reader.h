// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/tables/table.h"

#include <QByteArray>

namespace contador {

bool looksLikeDbf(const QByteArray &file);

/// A dBASE III table: the names of its fields are the first row, deleted records are left out, dates become ISO. Text is in
/// the code page that the header names, or cp866 where it names none: so the programs of the trade write it.
Outcome<Table, TableFault> readDbf(const QByteArray &file, const QString &encoding);

} // namespace contador
