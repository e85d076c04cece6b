// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// A text cell that a spreadsheet would take for a formula (`=` `+` `-` `@`, tab, carriage return in front) gets a `'`
/// before it, as OWASP advises against CSV injection. What would be mistaken for a guarded one is guarded too.
QString withFormulaGuard(const QString &cell);
QString withoutFormulaGuard(const QString &cell);

} // namespace contador
