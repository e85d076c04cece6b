// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/octet_reader.h"

namespace contador::sms {

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
