// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/tags.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

struct TagRow {
    const char *tag;
    QStringList services; ///< none: of any
    QStringList codes; ///< of registers, in upper case; none: any
};

/// What consumers call a thing, and what it is in the books. A register has its code from the file of accounts: the numbers of the
/// bands, or the letters of one language for them.
const std::array<TagRow, 13> &table()
{
    static const QStringList water{QStringLiteral("water"), QStringLiteral("hot_water")};
    static const QStringList heat{QStringLiteral("heating"), QStringLiteral("heating_gcal")};
    static const std::array<TagRow, 13> rows{{
        {"water", water, {}},
        {"cold", {QStringLiteral("water")}, {}},
        {"hot", {QStringLiteral("hot_water")}, {}},
        {"gas", {QStringLiteral("gas")}, {}},
        {"electricity", {QStringLiteral("electricity")}, {}},
        {"heat", heat, {}},
        {"day", {}, {QStringLiteral("T1"), QStringLiteral("D"), QStringLiteral("DIA"), QStringLiteral("DAY"), QStringLiteral("FV"), QStringLiteral("Д")}},
        {"night", {}, {QStringLiteral("T2"), QStringLiteral("N"), QStringLiteral("NOITE"), QStringLiteral("NIGHT"), QStringLiteral("V"), QStringLiteral("Н")}},
        {"peak", {}, {QStringLiteral("P"), QStringLiteral("PONTA"), QStringLiteral("PEAK"), QStringLiteral("П")}},
        {"shoulder", {}, {QStringLiteral("C"), QStringLiteral("CHEIAS"), QStringLiteral("SHOULDER")}},
        {"t1", {}, {QStringLiteral("T1"), QStringLiteral("T")}},
        {"t2", {}, {QStringLiteral("T2")}},
        {"t3", {}, {QStringLiteral("T3")}},
    }};
    return rows;
}

} // namespace

bool mayBeTagged(const MeterRegister &dial, const QString &tag)
{
    const QString thing = tag.section(u'_', -1); // of "kitchen_cold"
    const auto row = std::ranges::find_if(table(), [&](const TagRow &each) { return thing == QLatin1String(each.tag); });
    if (row == table().end())
        return true;
    return (row->services.isEmpty() || row->services.contains(dial.service))
        && (row->codes.isEmpty() || row->codes.contains(dial.code.toUpper()));
}

} // namespace contador
