// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/sms/address.h"
#include "engine/sms/decode_error.h"
#include "engine/sms/encode_error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace contador::sms {

/// What goes over the serial line. TS 27.005 <pdu> and <length>
struct HexPdu {
    QByteArray hex; ///< service centre field and TPDU, upper-case
    int tpduLength = 0; ///< octets of the TPDU alone, as AT+CMGS wants it

    bool operator==(const HexPdu &) const = default;
};

Outcome<HexPdu, EncodeError> toHexPdu(const std::optional<Address> &serviceCentre, const QByteArray &tpdu);

/// One PDU per part of a message, or the first fault; `toTpdu` writes the TPDU of one part.
template <typename Part, typename ToTpdu>
Outcome<std::vector<HexPdu>, EncodeError> toHexPdus(const std::optional<Address> &serviceCentre, const std::vector<Part> &parts,
                                                    ToTpdu toTpdu)
{
    std::vector<HexPdu> pdus;
    for (const Part &part : parts) {
        const auto pdu = toTpdu(part).and_then([&](const QByteArray &tpdu) { return toHexPdu(serviceCentre, tpdu); });
        if (!pdu)
            return failure(pdu.error());
        pdus.push_back(*pdu);
    }
    return pdus;
}

/// Octets of hexadecimal text, white space around it ignored.
Outcome<QByteArray, DecodeError> octetsFromHex(QByteArrayView hex);
/// The same into a buffer whose room is used again.
Outcome<void, DecodeError> octetsFromHex(QByteArrayView hex, QByteArray &octets);

} // namespace contador::sms
