// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace contador::sms {

/// Why something cannot be written as a short message.
enum class EncodeFault {
    LoneSurrogate, ///< the text is no Unicode text
    CharacterNotInAlphabet, ///< the encoding asked for lacks a character; none is ever replaced
    TooManySegments, ///< more than allowed, at most 255
    ReferenceOutOfRange, ///< the concatenation reference does not fit its 8 or 16 bits
    ClassOutOfRange, ///< a message class is 0 to 3
    BadAddress, ///< not 1 to 20 digits, or not 1 to 11 septets of a name
    BadServiceCentre,
    UserDataTooLong, ///< header and content need more than 140 octets
};

/// What is wrong, and for a fault of the text at which UTF-16 unit of it (else -1).
struct EncodeError {
    EncodeFault fault;
    qsizetype position = -1;

    bool operator==(const EncodeError &) const = default;
};

const char *name(EncodeFault fault); ///< one word for logs and tests: "lone-surrogate"

} // namespace contador::sms
