// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace contador::sms {

enum class Alphabet { Gsm7, EightBit, Ucs2 };

enum class WaitingKind { Voicemail, Fax, Email, Other };

/// Message waiting indication of TP-DCS. TS 23.038 §4
struct MessageWaiting {
    bool active = false;
    WaitingKind kind = WaitingKind::Voicemail;
    bool store = false; ///< the message itself is to be kept

    bool operator==(const MessageWaiting &) const = default;
};

/// TP-DCS: how the user data is to be read. Reserved coding groups read as 0. TS 23.038 §4
struct DataCodingScheme {
    quint8 octet = 0;

    /// `messageClass` 0 to 3, or none.
    static DataCodingScheme of(Alphabet alphabet, std::optional<int> messageClass = std::nullopt);

    [[nodiscard]] Alphabet alphabet() const;
    [[nodiscard]] bool isCompressed() const;
    [[nodiscard]] std::optional<int> messageClass() const; ///< 0 to 3
    [[nodiscard]] std::optional<MessageWaiting> messageWaiting() const;

    bool operator==(const DataCodingScheme &) const = default;
};

/// None, or 0 to 3.
constexpr bool isMessageClass(std::optional<int> messageClass)
{
    return !messageClass || (*messageClass >= 0 && *messageClass <= 3);
}

} // namespace contador::sms
