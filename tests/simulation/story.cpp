// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/story.h"

namespace contador::simulation {

namespace {

QByteArray legible(QByteArrayView bytes)
{
    QByteArray text;
    for (const char byte : bytes) {
        const auto octet = static_cast<unsigned char>(byte);
        if (byte == '\r')
            text += "<CR>";
        else if (byte == '\n')
            text += "<LF>";
        else if (octet < 0x20 || octet == 0x7F)
            text += '<' + QByteArray::number(octet, 16) + '>';
        else
            text += byte;
    }
    return text;
}

} // namespace

void Story::add(QByteArrayView bytes)
{
    constexpr quint64 prime = 1099511628211ULL;
    for (const char byte : bytes)
        m_sum = (m_sum ^ static_cast<unsigned char>(byte)) * prime;
}

void Story::tell(std::chrono::microseconds at, QByteArrayView who, QByteArrayView what)
{
    const qint64 ticks = at.count();
    add(QByteArrayView(reinterpret_cast<const char *>(&ticks), sizeof ticks));
    add(who);
    add(what);
    if (!m_write)
        return;
    const QByteArray time = QByteArray::number(static_cast<double>(ticks) / 1e6, 'f', 3).rightJustified(11);
    m_write(time + "  " + QByteArray(who.data(), who.size()).leftJustified(10) + ' ' + legible(what) + '\n');
}

} // namespace contador::simulation
