// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sms/concatenation.h"
#include "engine/sms/gsm7_alphabet.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace contador::sms {

/// One element of a user data header. TS 23.040 §9.2.3.24
struct InformationElement {
    quint8 identifier = 0;
    QByteArray content;

    static InformationElement of(const Concatenation &concatenation);
    static InformationElement singleShift(NationalLanguage language);

    bool operator==(const InformationElement &) const = default;
};

/// Application port addressing. TS 23.040 §9.2.3.24.3 and §9.2.3.24.4
struct Ports {
    quint16 destination = 0;
    quint16 source = 0;
    int bits = 16;

    bool operator==(const Ports &) const = default;
};

/// TP-UDH: all elements in order of appearance, also those whose content means nothing. Of several that count, the last holds.
struct UserDataHeader {
    std::vector<InformationElement> elements;

    /// The octets after UDHL; without any element when they do not end exactly where the header ends.
    static UserDataHeader fromOctets(QByteArrayView octets);
    /// The same in place, so that a decoder uses the room of the elements again.
    void assign(QByteArrayView octets);
    /// With UDHL; empty without elements.
    [[nodiscard]] QByteArray toOctets() const;
    /// What `toOctets` takes, in octets.
    [[nodiscard]] qsizetype size() const;

    [[nodiscard]] std::optional<Concatenation> concatenation() const;
    [[nodiscard]] std::optional<Ports> ports() const;
    [[nodiscard]] NationalLanguage lockingShift() const; ///< any identifier of the air, 0 to 255
    [[nodiscard]] NationalLanguage singleShift() const; ///< any identifier of the air, 0 to 255

    bool operator==(const UserDataHeader &) const = default;
};

} // namespace contador::sms
