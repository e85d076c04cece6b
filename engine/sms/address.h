// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/sms/encode_error.h"
#include "engine/sms/octet_reader.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace contador::sms {

/// Type of number, in the type-of-address octet. TS 23.040 §9.1.2.5
enum class TypeOfNumber { Unknown, International, National, NetworkSpecific, Subscriber, Alphanumeric, Abbreviated, Reserved };

/// A number or name as it stands in a PDU. TS 23.040 §9.1.2.5
struct Address {
    QString number; ///< `+` before an international one; digits 0-9*#abc; or the name of an alphanumeric sender
    quint8 typeOfAddress = 0x81;

    /// `+` and digits, or digits: 1 to 20 of 0-9*#abc.
    static std::optional<Address> fromNumber(QStringView number);
    /// An alphanumeric sender: 1 to 11 septets of the default alphabet.
    static std::optional<Address> fromName(QStringView name);

    [[nodiscard]] TypeOfNumber typeOfNumber() const { return static_cast<TypeOfNumber>(typeOfAddress >> 4 & 7); }
    [[nodiscard]] bool isAlphanumeric() const { return typeOfNumber() == TypeOfNumber::Alphanumeric; }

    bool operator==(const Address &) const = default;
};

/// TP-OA, TP-DA or TP-RA; its length counts semi-octets. When lenient, a length above 20 is read as far as there is room.
/// As with all readers of this room the room of the value is used again.
void readAddress(OctetReader &reader, Field field, Address &address);
/// The service centre field of TS 27.005 <pdu>; its length counts octets. Nothing when the length is 0.
void readServiceCentre(OctetReader &reader, std::optional<Address> &serviceCentre);

Outcome<QByteArray, EncodeError> toOctets(const Address &address);
Outcome<QByteArray, EncodeError> serviceCentreToOctets(const std::optional<Address> &serviceCentre);

} // namespace contador::sms
