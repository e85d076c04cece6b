// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sms/decode_error.h"

#include <QByteArrayView>

#include <algorithm>
#include <optional>

namespace contador::sms {

/// Strict refuses what is shorter than it says; Lenient gives what is there and flags it.
enum class Leniency { Strict, Lenient };

/// Walks over the octets of a PDU. The first fault is kept and every later read gives zeros, so that a decoder reads
/// its fields one after the other and asks once, at the end, whether all went well.
class OctetReader {
public:
    explicit OctetReader(QByteArrayView octets, Leniency leniency = Leniency::Strict) : m_octets(octets), m_leniency(leniency) { }

    quint8 octet(Field field)
    {
        const QByteArrayView one = octets(1, field);
        return one.isEmpty() ? 0 : static_cast<quint8>(one.front());
    }
    QByteArrayView octets(qsizetype count, Field field)
    {
        if (count > left()) [[unlikely]]
            refuse(DecodeFault::Truncated, field, m_octets.size());
        return m_error ? QByteArrayView() : octetsUpTo(count);
    }
    /// As `octets`, but gives fewer where there are fewer.
    QByteArrayView octetsUpTo(qsizetype count)
    {
        if (m_error) [[unlikely]]
            return {};
        const QByteArrayView taken = m_octets.sliced(m_position, std::min(count, left()));
        m_position += taken.size();
        return taken;
    }
    /// Keeps this fault unless there was one before; `octet` is where it stands.
    void refuse(DecodeFault fault, Field field, qsizetype octet);

    [[nodiscard]] bool atEnd() const { return m_position == m_octets.size(); }
    [[nodiscard]] std::optional<quint8> peek() const;
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] qsizetype left() const { return m_octets.size() - m_position; }
    [[nodiscard]] bool isLenient() const { return m_leniency == Leniency::Lenient; }
    [[nodiscard]] const std::optional<DecodeError> &error() const { return m_error; }

private:
    QByteArrayView m_octets;
    Leniency m_leniency;
    qsizetype m_position = 0;
    std::optional<DecodeError> m_error;
};

} // namespace contador::sms
