// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstring>

namespace contador::sms {

/// Sixteen characters, septets or octets worked on at once: a register of any processor Qt runs on.
using Sixteen = quint8 __attribute__((vector_size(16)));

inline Sixteen sixteenAt(const char *first)
{
    Sixteen all;
    std::memcpy(&all, first, sizeof all);
    return all;
}

/// All ones where a value is below `bound`, else zero.
inline Sixteen below(quint8 bound, Sixteen values)
{
    return reinterpret_cast<Sixteen>(values < bound);
}

/// Whether all bits of all values are ones.
inline bool areOnes(Sixteen values)
{
    std::array<quint64, 2> halves{};
    std::memcpy(halves.data(), &values, sizeof values);
    return (halves[0] & halves[1]) == ~quint64(0);
}

} // namespace contador::sms
