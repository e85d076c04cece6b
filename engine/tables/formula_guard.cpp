// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/formula_guard.h"

namespace contador {

namespace {

bool isDangerous(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

bool isGuarded(QStringView cell)
{
    while (cell.startsWith(u'\'')) {
        cell = cell.mid(1);
        if (isDangerous(cell))
            return true;
    }
    return false;
}

} // namespace

QString withFormulaGuard(const QString &cell)
{
    return isDangerous(cell) || isGuarded(cell) ? u'\'' + cell : cell;
}

QString withoutFormulaGuard(const QString &cell)
{
    return isGuarded(cell) ? cell.mid(1) : cell;
}

} // namespace contador
