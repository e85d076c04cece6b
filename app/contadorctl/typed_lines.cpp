// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/typed_lines.h"

#include <array>
#include <cerrno>
#include <utility>

#include <unistd.h>

namespace contador {

TypedLines::TypedLines(QObject *parent) : QObject(parent), m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &TypedLines::read);
}

std::optional<QByteArray> TypedLines::take()
{
    if (m_lines.empty())
        return std::nullopt;
    QByteArray line = m_lines.front();
    m_lines.pop_front();
    return line;
}

void TypedLines::read()
{
    constexpr qsizetype longest = 4096;
    std::array<char, 4096> buffer;
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    for (ssize_t i = 0; i < count; ++i) {
        if (buffer[std::size_t(i)] == '\n')
            m_lines.push_back(std::exchange(m_begun, {}).trimmed());
        else if (m_begun.size() < longest)
            m_begun += buffer[std::size_t(i)];
    }
    if (count <= 0) {
        m_closed = true;
        m_notifier.setEnabled(false);
        if (!m_begun.isEmpty())
            m_lines.push_back(std::exchange(m_begun, {}));
    }
    emit more();
}

} // namespace contador
