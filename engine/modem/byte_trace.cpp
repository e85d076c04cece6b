// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/byte_trace.h"

namespace contador {

namespace {

constexpr qsizetype longestPinCommand = 32; // AT+CPIN="12345678" and what may stand around it

QByteArray withoutPin(QByteArray bytes)
{
    const QByteArray command = "+CPIN=\"";
    for (qsizetype at = bytes.indexOf(command); at >= 0; at = bytes.indexOf(command, at + 1)) {
        for (qsizetype digit = at + command.size(); digit < bytes.size() && bytes[digit] != '"'; ++digit)
            bytes[digit] = '*';
    }
    return bytes;
}

QByteArray escaped(const QByteArray &bytes)
{
    QByteArray text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto octet = static_cast<unsigned char>(byte);
        if (byte == '\r')
            text += "\\r";
        else if (byte == '\n')
            text += "\\n";
        else if (byte == '\\')
            text += "\\\\";
        else if (octet < 0x20 || octet >= 0x7f)
            text += "\\x" + QByteArray(1, byte).toHex();
        else
            text += byte;
    }
    return text;
}

} // namespace

void ByteTrace::record(Direction direction, const QByteArray &bytes)
{
    QByteArray &tail = m_tails.at(size_t(direction)); // an echo comes in pieces
    const QByteArray shown = withoutPin(tail + bytes).right(bytes.size());
    tail = (tail + bytes).right(longestPinCommand);
    const Portion &added =
        m_portions.emplace_back(Portion{(m_clock.uptime() - m_start).count(), direction, shown.right(mostBytes)});
    m_size += added.bytes.size();
    while (m_size > mostBytes) {
        m_size -= m_portions.front().bytes.size();
        m_portions.pop_front();
    }
}

QByteArray ByteTrace::dump() const
{
    QByteArray text;
    for (const Portion &portion : m_portions) {
        text += QByteArray::number(portion.microseconds / 1000) + '.'
            + QByteArray::number(portion.microseconds % 1000).rightJustified(3, '0')
            + (portion.direction == Direction::Sent ? " > " : " < ") + escaped(portion.bytes) + '\n';
    }
    return text;
}

} // namespace contador
