// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/tables/table.h"

#include <QByteArray>

namespace contador {

bool looksLikeXlsx(const QByteArray &file); ///< a zip archive, or an encrypted workbook

/// One sheet of an Office Open XML workbook (ECMA-376): numbers as decimal text, dates by their style as ISO text, rows with
/// the numbers they have there. Nothing of it is calculated: a formula's kept result counts.
Outcome<Table, TableFault> readXlsx(const QByteArray &file, const QString &sheet = {});

} // namespace contador
