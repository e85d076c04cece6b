// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace contador::sms {

/// Width of the number that the parts of one message share.
enum class ReferenceBits { Eight = 8, Sixteen = 16 };

/// Which part of a longer message this is. TS 23.040 §9.2.3.24.1 and §9.2.3.24.8
struct Concatenation {
    quint16 reference = 0;
    ReferenceBits bits = ReferenceBits::Sixteen;
    quint8 total = 1;
    quint8 sequence = 1; ///< 1 to total

    bool operator==(const Concatenation &) const = default;
};

} // namespace contador::sms
