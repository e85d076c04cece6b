// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/encode_error.h"

namespace contador::sms {

const char *name(EncodeFault fault)
{
    switch (fault) {
    case EncodeFault::LoneSurrogate:
        return "lone-surrogate";
    case EncodeFault::CharacterNotInAlphabet:
        return "character-not-in-alphabet";
    case EncodeFault::TooManySegments:
        return "too-many-segments";
    case EncodeFault::ReferenceOutOfRange:
        return "reference-out-of-range";
    case EncodeFault::ClassOutOfRange:
        return "class-out-of-range";
    case EncodeFault::BadAddress:
        return "bad-address";
    case EncodeFault::BadServiceCentre:
        return "bad-service-centre";
    case EncodeFault::UserDataTooLong:
        return "user-data-too-long";
    }
    return "";
}

} // namespace contador::sms
