// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace contador {

/// A value of an enum and the word it is stored and exported by. A table of them is a std::array, one row per value.
template <typename Enum> struct Named {
    Enum value;
    const char *name;
};

template <typename Enum, size_t rows> QString nameOf(const std::array<Named<Enum>, rows> &table, Enum value)
{
    for (const Named<Enum> &row : table) {
        if (row.value == value)
            return QString::fromLatin1(row.name);
    }
    Q_UNREACHABLE();
}

template <typename Enum, size_t rows>
std::optional<Enum> valueNamed(const std::array<Named<Enum>, rows> &table, const QString &name)
{
    for (const Named<Enum> &row : table) {
        if (name == QLatin1String(row.name))
            return row.value;
    }
    return std::nullopt;
}

} // namespace contador
