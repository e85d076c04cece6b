// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/user_data_header.h"

#include <algorithm>

namespace contador::sms {

// Information element identifiers. TS 23.040 §9.2.3.24
constexpr quint8 concatenation8 = 0x00;
constexpr quint8 ports8 = 0x04;
constexpr quint8 ports16 = 0x05;
constexpr quint8 concatenation16 = 0x08;
constexpr quint8 nationalSingleShift = 0x24;
constexpr quint8 nationalLockingShift = 0x25;

static quint8 octetAt(const QByteArray &octets, qsizetype at)
{
    return static_cast<quint8>(octets[at]);
}

static quint16 twoOctetsAt(const QByteArray &octets, qsizetype at)
{
    return static_cast<quint16>(octetAt(octets, at) << 8 | octetAt(octets, at + 1));
}

/// What the last element says for which `read` finds a meaning.
template <typename Read> static auto lastOf(const UserDataHeader &header, Read read) -> decltype(read(header.elements.front()))
{
    for (auto element = header.elements.rbegin(); element != header.elements.rend(); ++element) {
        if (const auto meaning = read(*element))
            return meaning;
    }
    return std::nullopt;
}

static std::optional<Concatenation> readConcatenation(const InformationElement &element)
{
    const QByteArray &content = element.content;
    Concatenation found;
    if (element.identifier == concatenation8 && content.size() == 3)
        found = {octetAt(content, 0), ReferenceBits::Eight, octetAt(content, 1), octetAt(content, 2)};
    else if (element.identifier == concatenation16 && content.size() == 4)
        found = {twoOctetsAt(content, 0), ReferenceBits::Sixteen, octetAt(content, 2), octetAt(content, 3)};
    else
        return std::nullopt;
    if (found.sequence == 0 || found.sequence > found.total)
        return std::nullopt;
    return found;
}

static std::optional<Ports> readPorts(const InformationElement &element)
{
    const QByteArray &content = element.content;
    if (element.identifier == ports8 && content.size() == 2)
        return Ports{octetAt(content, 0), octetAt(content, 1), 8};
    if (element.identifier == ports16 && content.size() == 4)
        return Ports{twoOctetsAt(content, 0), twoOctetsAt(content, 2), 16};
    return std::nullopt;
}

static NationalLanguage lastLanguage(const UserDataHeader &header, quint8 identifier)
{
    const auto read = [identifier](const InformationElement &element) -> std::optional<NationalLanguage> {
        if (element.identifier != identifier || element.content.size() != 1)
            return std::nullopt;
        return static_cast<NationalLanguage>(octetAt(element.content, 0));
    };
    return lastOf(header, read).value_or(NationalLanguage::None);
}

InformationElement InformationElement::of(const Concatenation &concatenation)
{
    QByteArray content;
    if (concatenation.bits == ReferenceBits::Sixteen)
        content += static_cast<char>(concatenation.reference >> 8);
    content += static_cast<char>(concatenation.reference & 0xFF);
    content += static_cast<char>(concatenation.total);
    content += static_cast<char>(concatenation.sequence);
    return {concatenation.bits == ReferenceBits::Sixteen ? concatenation16 : concatenation8, content};
}

InformationElement InformationElement::singleShift(NationalLanguage language)
{
    return {nationalSingleShift, QByteArray(1, static_cast<char>(language))};
}

/// The first element, or nothing when it is longer than the header.
static std::optional<QByteArrayView> firstElement(QByteArrayView octets)
{
    if (octets.size() < 2)
        return std::nullopt;
    const qsizetype size = 2 + static_cast<quint8>(octets[1]);
    return size <= octets.size() ? std::optional(octets.first(size)) : std::nullopt;
}

static std::size_t countElements(QByteArrayView octets)
{
    std::size_t count = 0;
    for (; !octets.isEmpty(); ++count) {
        const auto element = firstElement(octets);
        if (!element)
            return 0;
        octets = octets.sliced(element->size());
    }
    return count;
}

void UserDataHeader::assign(QByteArrayView octets)
{
    elements.resize(countElements(octets));
    for (InformationElement &element : elements) {
        const QByteArrayView whole = *firstElement(octets);
        element.identifier = static_cast<quint8>(whole[0]);
        element.content.resize(whole.size() - 2);
        std::copy(whole.begin() + 2, whole.end(), element.content.begin());
        octets = octets.sliced(whole.size());
    }
}

UserDataHeader UserDataHeader::fromOctets(QByteArrayView octets)
{
    UserDataHeader header;
    header.assign(octets);
    return header;
}

QByteArray UserDataHeader::toOctets() const
{
    if (elements.empty())
        return {};
    QByteArray octets(1, static_cast<char>(size() - 1));
    for (const InformationElement &element : elements) {
        octets += static_cast<char>(element.identifier);
        octets += static_cast<char>(element.content.size());
        octets += element.content;
    }
    return octets;
}

qsizetype UserDataHeader::size() const
{
    qsizetype octets = elements.empty() ? 0 : 1;
    for (const InformationElement &element : elements)
        octets += 2 + element.content.size();
    return octets;
}

std::optional<Concatenation> UserDataHeader::concatenation() const
{
    return lastOf(*this, readConcatenation);
}

std::optional<Ports> UserDataHeader::ports() const
{
    return lastOf(*this, readPorts);
}

NationalLanguage UserDataHeader::lockingShift() const
{
    return lastLanguage(*this, nationalLockingShift);
}

NationalLanguage UserDataHeader::singleShift() const
{
    return lastLanguage(*this, nationalSingleShift);
}

} // namespace contador::sms
