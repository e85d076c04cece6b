// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/byte_trace.h"

namespace contador {

namespace {

QByteArray withoutPin(const QByteArray &bytes)
{
    static const QByteArray command = "+CPIN=\"";
    const qsizetype at = bytes.indexOf(command);
    if (at < 0)
        return bytes;
    const qsizetype from = at + command.size();
    const qsizetype to = bytes.indexOf('"', from);
    return bytes.left(from) + "****" + (to < 0 ? QByteArray() : bytes.mid(to));
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

ByteTrace::ByteTrace()
{
    m_since.start();
}

void ByteTrace::record(Direction direction, const QByteArray &bytes)
{
    const Portion &added =
        m_portions.emplace_back(Portion{m_since.nsecsElapsed() / 1000, direction, withoutPin(bytes).right(mostBytes)});
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
