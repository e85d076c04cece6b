// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace contador::sms {

/// TP-MTI. TS 23.040 §9.2.3.1
enum class MessageType { Deliver = 0, Submit = 1, StatusReport = 2, Reserved = 3 };

/// The first octet of a TPDU: TP-MTI and the flags around it. TS 23.040 §9.2.2
struct FirstOctet {
    static constexpr quint8 noMoreMessages = 0x04; ///< TP-MMS of DELIVER and STATUS-REPORT, inverted as on the air
    static constexpr quint8 rejectDuplicates = 0x04; ///< TP-RD of SUBMIT
    static constexpr quint8 loopPrevention = 0x08; ///< TP-LP of DELIVER and STATUS-REPORT
    static constexpr quint8 statusReport = 0x20; ///< TP-SRI of DELIVER, TP-SRR of SUBMIT, TP-SRQ of STATUS-REPORT
    static constexpr quint8 userDataHeader = 0x40; ///< TP-UDHI
    static constexpr quint8 replyPath = 0x80; ///< TP-RP of DELIVER and SUBMIT

    quint8 octet = 0;

    static FirstOctet of(MessageType type) { return {static_cast<quint8>(type)}; }
    [[nodiscard]] MessageType messageType() const { return static_cast<MessageType>(octet & 0x03); }
    [[nodiscard]] bool has(quint8 flag) const { return octet & flag; }
    /// TP-VPF of SUBMIT: 0 to 3
    [[nodiscard]] int validityPeriodFormat() const { return octet >> 3 & 0x03; }

    [[nodiscard]] FirstOctet with(quint8 flag, bool on) const { return {static_cast<quint8>(on ? octet | flag : octet & ~flag)}; }
    [[nodiscard]] FirstOctet withValidityPeriodFormat(int format) const
    {
        return {static_cast<quint8>((octet & ~0x18) | format << 3)};
    }
};

} // namespace contador::sms
