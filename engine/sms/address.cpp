// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/address.h"

#include "engine/sms/gsm7_alphabet.h"
#include "engine/sms/septets.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace contador::sms {

constexpr quint8 internationalNumber = 0x91;
constexpr quint8 unknownNumber = 0x81;
constexpr quint8 alphanumericName = 0xD0;
constexpr qsizetype mostSemiOctets = 20;
constexpr qsizetype mostServiceCentreOctets = 11;
constexpr char16_t digitsByValue[] = u"0123456789*#abc";
constexpr QStringView addressDigits(digitsByValue);

std::optional<Address> Address::fromNumber(QStringView number)
{
    const bool international = number.startsWith(u'+');
    const QStringView digits = number.sliced(international ? 1 : 0);
    const bool valid = std::all_of(digits.begin(), digits.end(), [](QChar digit) { return addressDigits.contains(digit); });
    if (digits.isEmpty() || digits.size() > mostSemiOctets || !valid)
        return std::nullopt;
    return Address{number.toString(), international ? internationalNumber : unknownNumber};
}

std::optional<Address> Address::fromName(QStringView name)
{
    const auto septets = toGsm7(name);
    if (!septets || septets->isEmpty() || septets->size() > mostSemiOctets * 4 / 7)
        return std::nullopt;
    return Address{name.toString(), alphanumericName};
}

/// The digits of each octet, the one in the lower half first; a value of 15, which ends a number, is `noDigit`.
struct DigitPair {
    char16_t first;
    char16_t second;
};
constexpr char16_t noDigit = 0x8000;
constexpr std::array<DigitPair, 256> digitPairs = [] {
    constexpr auto digit = [](std::size_t value) { return value == 0x0F ? noDigit : digitsByValue[value]; };
    std::array<DigitPair, 256> pairs{};
    for (std::size_t octet = 0; octet < pairs.size(); ++octet)
        pairs[octet] = {digit(octet & 0x0F), digit(octet >> 4)};
    return pairs;
}();

static void readDigits(bool isInternational, QByteArrayView octets, qsizetype semiOctets, QString &number)
{
    const qsizetype plus = isInternational ? 1 : 0;
    number.resize(plus + semiOctets);
    auto *out = reinterpret_cast<char16_t *>(number.data());
    if (isInternational)
        *out++ = u'+';
    const char16_t *const first = out;
    const auto pairAt = [octets](qsizetype at) { return digitPairs[static_cast<quint8>(octets[at])]; };
    int marks = 0;
    for (qsizetype at = 0; at < semiOctets / 2; ++at, out += 2) {
        const DigitPair pair = pairAt(at);
        std::memcpy(out, &pair, sizeof pair);
        marks |= pair.first | pair.second;
    }
    if (semiOctets % 2 != 0)
        marks |= *out++ = pairAt(semiOctets / 2).first;
    const qsizetype digits = marks & noDigit ? std::find(first, static_cast<const char16_t *>(out), noDigit) - first : semiOctets;
    number.truncate(digits == 0 ? 0 : plus + digits);
}

static void readName(QByteArrayView octets, qsizetype count, QString &name)
{
    std::array<char, 512> septets; // of any length octet there is, also leniently
    const qsizetype all = unpackSeptets(octets, count, 0, septets.data());
    fromGsm7(QByteArrayView(septets).first(all), NationalLanguage::None, NationalLanguage::None, name);
}

/// `octets` are those of the semi-octets, or none at all (after a fault of the reader).
static void readNumber(quint8 typeOfAddress, QByteArrayView octets, qsizetype semiOctets, Address &address)
{
    address.typeOfAddress = typeOfAddress;
    if (address.isAlphanumeric())
        readName(octets, semiOctets * 4 / 7, address.number);
    else
        readDigits(address.typeOfNumber() == TypeOfNumber::International, octets, std::min(semiOctets, octets.size() * 2),
                   address.number);
}

void readAddress(OctetReader &reader, Field field, Address &address)
{
    const qsizetype start = reader.position();
    const qsizetype semiOctets = reader.octet(field);
    if (semiOctets > mostSemiOctets && !reader.isLenient())
        reader.refuse(DecodeFault::AddressTooLong, field, start);
    const quint8 typeOfAddress = reader.octet(field);
    readNumber(typeOfAddress, reader.octets((semiOctets + 1) / 2, field), semiOctets, address);
}

void readServiceCentre(OctetReader &reader, std::optional<Address> &serviceCentre)
{
    const qsizetype octets = reader.octet(Field::ServiceCentre);
    if (octets == 0) {
        serviceCentre.reset();
        return;
    }
    if (octets > mostServiceCentreOctets && !reader.isLenient())
        reader.refuse(DecodeFault::ServiceCentreTooLong, Field::ServiceCentre, 0);
    const quint8 typeOfAddress = reader.octet(Field::ServiceCentre);
    if (!serviceCentre)
        serviceCentre.emplace();
    readNumber(typeOfAddress, reader.octets(octets - 1, Field::ServiceCentre), (octets - 1) * 2, *serviceCentre);
}

static QByteArray packDigits(QStringView digits)
{
    QByteArray octets;
    for (qsizetype i = 0; i < digits.size(); i += 2) {
        const qsizetype low = addressDigits.indexOf(digits[i]);
        const qsizetype high = i + 1 < digits.size() ? addressDigits.indexOf(digits[i + 1]) : 0x0F;
        octets += static_cast<char>(high << 4 | low);
    }
    return octets;
}

struct PackedNumber {
    qsizetype semiOctets;
    QByteArray octets;
};

static std::optional<PackedNumber> packNumber(const Address &address)
{
    if (address.isAlphanumeric()) {
        const auto septets = toGsm7(address.number);
        if (!septets || septets->size() > mostSemiOctets * 4 / 7)
            return std::nullopt;
        return PackedNumber{(septets->size() * 7 + 3) / 4, packSeptets(*septets)};
    }
    const bool international = address.typeOfNumber() == TypeOfNumber::International;
    if (address.number.isEmpty())
        return PackedNumber{0, {}};
    if (!Address::fromNumber(address.number) || address.number.startsWith(u'+') != international)
        return std::nullopt;
    const QStringView digits = QStringView(address.number).sliced(international ? 1 : 0);
    return PackedNumber{digits.size(), packDigits(digits)};
}

Outcome<QByteArray, EncodeError> toOctets(const Address &address)
{
    const auto packed = packNumber(address);
    if (!packed)
        return failure(EncodeError{EncodeFault::BadAddress});
    return QByteArray(1, static_cast<char>(packed->semiOctets)) + static_cast<char>(address.typeOfAddress) + packed->octets;
}

Outcome<QByteArray, EncodeError> serviceCentreToOctets(const std::optional<Address> &serviceCentre)
{
    if (!serviceCentre)
        return QByteArray(1, '\0');
    const auto packed = packNumber(*serviceCentre);
    if (!packed)
        return failure(EncodeError{EncodeFault::BadServiceCentre});
    return QByteArray(1, static_cast<char>(1 + packed->octets.size())) + static_cast<char>(serviceCentre->typeOfAddress)
        + packed->octets;
}

} // namespace contador::sms
