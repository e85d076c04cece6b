// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/sms/data_coding_scheme.h"
#include "engine/sms/encode_error.h"
#include "engine/sms/octet_reader.h"
#include "engine/sms/user_data_header.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace contador::sms {

/// How a text is written: UCS-2, or GSM 7 bit with the shift table of a language beside the default alphabet.
struct Encoding {
    Alphabet alphabet = Alphabet::Gsm7;
    NationalLanguage singleShift = NationalLanguage::None;

    /// What stands before the text: concatenation, then single shift, each if there is one.
    [[nodiscard]] UserDataHeader header(const std::optional<Concatenation> &concatenation = std::nullopt) const;
    /// How many septets, UTF-16 units or octets fit beside this header.
    [[nodiscard]] int room(const UserDataHeader &header) const;

    bool operator==(const Encoding &) const = default;
};

/// TP-UDL and TP-UD: a header, if any, and what it carries. TS 23.040 §9.2.3.16, §9.2.3.24
struct UserData {
    Alphabet alphabet = Alphabet::Gsm7;
    bool isCompressed = false;
    int length = 0; ///< TP-UDL as received: septets of GSM 7 bit that is not compressed, else octets
    UserDataHeader header = {};
    QByteArray content = {}; ///< after the header: septets, one per byte, or octets, as `length` counts them
    bool isTruncated = false; ///< fewer octets than TP-UDL says (only when read leniently)

    /// A text in one segment. Every character must be in the encoding.
    static Outcome<UserData, EncodeError> ofText(QStringView text, const Encoding &encoding,
                                                 const std::optional<Concatenation> &concatenation = std::nullopt);

    [[nodiscard]] bool countsSeptets() const { return alphabet == Alphabet::Gsm7 && !isCompressed; }
    /// The text of this segment by itself; nothing for 8 bit and compressed content.
    [[nodiscard]] std::optional<QString> text() const;
    /// The same into a buffer whose room is used again; false, and an empty text, where there is none.
    bool readText(QString &text) const;

    bool operator==(const UserData &) const = default;
};

/// Every field of `userData` is set; the room it holds already is used again.
void readUserData(OctetReader &reader, const DataCodingScheme &coding, bool hasHeader, UserData &userData);
/// TP-UDL and TP-UD; `length` is counted anew.
Outcome<QByteArray, EncodeError> toOctets(const UserData &userData);

} // namespace contador::sms
