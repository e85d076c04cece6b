// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/user_data.h"

#include "engine/sms/septets.h"
#include "engine/sms/ucs2.h"

#include <algorithm>

namespace contador::sms {

constexpr int mostOctets = 140;
constexpr int mostSeptets = 160;

/// Unused bits between a header and the septet boundary at which text starts.
static int fillBits(qsizetype headerOctets)
{
    return static_cast<int>(septetsForOctets(headerOctets) * 7 - headerOctets * 8);
}

UserDataHeader Encoding::header(const std::optional<Concatenation> &concatenation) const
{
    UserDataHeader header;
    if (concatenation)
        header.elements.push_back(InformationElement::of(*concatenation));
    if (singleShift != NationalLanguage::None)
        header.elements.push_back(InformationElement::singleShift(singleShift));
    return header;
}

int Encoding::room(const UserDataHeader &header) const
{
    switch (alphabet) {
    case Alphabet::Gsm7:
        return mostSeptets - static_cast<int>(septetsForOctets(header.size()));
    case Alphabet::EightBit:
        return mostOctets - static_cast<int>(header.size());
    case Alphabet::Ucs2:
        return (mostOctets - static_cast<int>(header.size())) / 2;
    }
    return 0;
}

/// TP-UDL of what is to be written.
static int countLength(const UserData &userData)
{
    const qsizetype header = userData.header.size();
    return static_cast<int>((userData.countsSeptets() ? septetsForOctets(header) : header) + userData.content.size());
}

Outcome<UserData, EncodeError> UserData::ofText(QStringView text, const Encoding &encoding,
                                                const std::optional<Concatenation> &concatenation)
{
    Q_ASSERT(encoding.alphabet != Alphabet::EightBit);
    UserData userData{.alphabet = encoding.alphabet, .header = encoding.header(concatenation)};
    if (encoding.alphabet == Alphabet::Ucs2) {
        userData.content = toUcs2(text);
    } else if (const auto septets = toGsm7(text, encoding.singleShift)) {
        userData.content = *septets;
    } else {
        return failure(EncodeError{EncodeFault::CharacterNotInAlphabet});
    }
    userData.length = countLength(userData);
    return userData;
}

bool UserData::readText(QString &text) const
{
    if (isCompressed || alphabet == Alphabet::EightBit) {
        text.resize(0);
        return false;
    }
    if (alphabet == Alphabet::Ucs2)
        fromUcs2(content, text);
    else
        fromGsm7(content, header.lockingShift(), header.singleShift(), text);
    return true;
}

std::optional<QString> UserData::text() const
{
    QString text;
    return readText(text) ? std::optional(std::move(text)) : std::nullopt;
}

/// Octets of the header with UDHL. An impossible one is refused; leniently it is no header, or all there is of a cut one.
static qsizetype measureHeader(OctetReader &reader, const UserData &userData, QByteArrayView octets, qsizetype start)
{
    if (userData.length == 0 && !reader.isLenient())
        reader.refuse(DecodeFault::HeaderWithoutUserData, Field::UserDataLength, start - 1);
    const qsizetype header = octets.isEmpty() ? 0 : 1 + static_cast<quint8>(octets.front());
    if (header <= octets.size())
        return header;
    if (!reader.isLenient())
        reader.refuse(DecodeFault::HeaderLongerThanUserData, Field::UserDataHeader, start);
    return userData.isTruncated ? octets.size() : 0;
}

/// What is left of the septets when TP-UDL says more. A zero that just fills the last octet is no @ but what the sender's
/// packing left over: TP-UDL was wrong, not the data.
static void dropFill(QByteArray &septets, int firstBit)
{
    const bool fillsLastOctet = (firstBit + septets.size() * 7) % 8 == 0;
    if (fillsLastOctet && septets.endsWith('\0'))
        septets.chop(1);
}

/// What follows the header.
static void readContent(QByteArrayView octets, qsizetype header, UserData &userData)
{
    if (!userData.countsSeptets()) {
        userData.content.resize(octets.size());
        std::copy_n(octets.data(), octets.size(), userData.content.data());
        return;
    }
    const qsizetype septets = std::max<qsizetype>(0, userData.length - septetsForOctets(header));
    unpackSeptets(octets, septets, fillBits(header), userData.content);
    if (userData.isTruncated)
        dropFill(userData.content, fillBits(header));
}

void readUserData(OctetReader &reader, const DataCodingScheme &coding, bool hasHeader, UserData &userData)
{
    userData.alphabet = coding.alphabet();
    userData.isCompressed = coding.isCompressed();
    userData.length = reader.octet(Field::UserDataLength);
    const qsizetype start = reader.position();
    if (userData.length > (userData.countsSeptets() ? mostSeptets : mostOctets) && !reader.isLenient())
        reader.refuse(DecodeFault::UserDataTooLong, Field::UserDataLength, start - 1);
    const qsizetype announced = userData.countsSeptets() ? octetsForBits(userData.length * 7) : userData.length;
    const QByteArrayView octets = reader.isLenient() ? reader.octetsUpTo(announced) : reader.octets(announced, Field::UserData);
    userData.isTruncated = octets.size() < announced;

    const qsizetype header = hasHeader ? measureHeader(reader, userData, octets, start) : 0;
    userData.header.assign(header > 0 ? octets.sliced(1, header - 1) : QByteArrayView());
    readContent(octets.sliced(header), header, userData);
}

Outcome<QByteArray, EncodeError> toOctets(const UserData &userData)
{
    const QByteArray header = userData.header.toOctets();
    const QByteArray body = userData.countsSeptets() ? packSeptets(userData.content, fillBits(header.size())) : userData.content;
    if (header.size() + body.size() > mostOctets)
        return failure(EncodeError{EncodeFault::UserDataTooLong});
    return QByteArray(1, static_cast<char>(countLength(userData))) + header + body;
}

} // namespace contador::sms
