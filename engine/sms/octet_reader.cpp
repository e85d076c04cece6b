// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/octet_reader.h"

#include <algorithm>

namespace contador::sms {

quint8 OctetReader::octet(Field field)
{
    const QByteArrayView one = octets(1, field);
    return one.isEmpty() ? 0 : static_cast<quint8>(one.front());
}

QByteArrayView OctetReader::octets(qsizetype count, Field field)
{
    if (!m_error && count > left())
        refuse(DecodeFault::Truncated, field, m_octets.size());
    return m_error ? QByteArrayView() : octetsUpTo(count);
}

QByteArrayView OctetReader::octetsUpTo(qsizetype count)
{
    if (m_error)
        return {};
    const QByteArrayView taken = m_octets.sliced(m_position, std::min(count, left()));
    m_position += taken.size();
    return taken;
}

void OctetReader::refuse(DecodeFault fault, Field field, qsizetype octet)
{
    if (!m_error)
        m_error = DecodeError{fault, field, octet};
}

std::optional<quint8> OctetReader::peek() const
{
    if (m_error || atEnd())
        return std::nullopt;
    return static_cast<quint8>(m_octets[m_position]);
}

} // namespace contador::sms
