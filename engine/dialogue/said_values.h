// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/core/quantity.h"
#include "engine/dialogue/said_number.h"

#include <vector>

namespace contador {

/// A number that is no name, and the dials that the names beside it leave for it.
struct SaidValue {
    std::optional<Quantity> value; ///< none: no dial of any meter could show it
    std::vector<size_t> dials; ///< indexes, rising
    bool operator==(const SaidValue &) const = default;
};

/// Tells names from values. A number is a name when it is an account number or a serial (leading zeros or not), or with its
/// letters a register ("T1"). Names stand before their values or, when the text begins with a value and ends with a name, behind
/// them: "20400769 1482", "T1 880 T2 240", "880 T1 240 T2". A number alone is a value.
std::vector<SaidValue> saidValues(const std::vector<SaidNumber> &numbers, const std::vector<MeterRegister> &dials);

} // namespace contador
