// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/sms/address.h"
#include "engine/sms/decode_error.h"
#include "engine/sms/deliver.h"
#include "engine/sms/hex_pdu.h"
#include "engine/sms/octet_reader.h"
#include "engine/sms/status_report.h"
#include "engine/sms/submit.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <variant>

namespace contador::sms {

/// The two halves of what a modem gives. TS 27.005 <pdu>
struct Pdu {
    std::optional<Address> serviceCentre; ///< none when its length is 0
    QByteArray tpdu; ///< with whatever follows the TPDU
};

Outcome<Pdu, DecodeError> splitPdu(QByteArrayView hex, Leniency leniency = Leniency::Strict);

using Message = std::variant<Deliver, Submit, StatusReport>;

/// A message and how many octets it took.
struct DecodedTpdu {
    Message message;
    int tpduLength = 0;
    int trailingOctets = 0;
    bool isAddressGuessed = false; ///< only by `decodeWhatIsThere`
};

/// The message that TP-MTI names. Strict, unless told otherwise: anything shorter than it says is refused.
Outcome<DecodedTpdu, DecodeError> decodeTpdu(QByteArrayView tpdu, Leniency leniency = Leniency::Strict);

/// A PDU of a modem that is decoded, and decoded into again: the buffers of the last message serve the next one, so that one of
/// the same kind needs no memory once they have grown.
struct DecodedPdu {
    std::optional<Address> serviceCentre; ///< none when its length is 0
    DecodedTpdu tpdu;
};

/// Service centre field and TPDU, strictly. After a fault the content of `pdu` means nothing.
Outcome<void, DecodeError> decodePdu(QByteArrayView octets, DecodedPdu &pdu);
Outcome<void, DecodeError> decodeTpdu(QByteArrayView tpdu, Leniency leniency, DecodedTpdu &decoded);

/// For the inbox: whatever text there is, never lost because of a damaged length or address.
///
/// User data that ends early is flagged in `UserData::isTruncated`. Where a DELIVER has no real time stamp, its address
/// length is doubted: the one length with which time stamp, TP-UDL and the octets agree is taken (`isAddressGuessed`).
Outcome<DecodedTpdu, DecodeError> decodeWhatIsThere(QByteArrayView tpdu);

} // namespace contador::sms
