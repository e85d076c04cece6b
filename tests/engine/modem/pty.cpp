// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/modem/pty.h"

#include <QFile>

#include <fcntl.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

#include <array>

namespace contador::tests {

Pty::Pty()
{
    std::array<char, 64> name{};
    termios raw{};
    cfmakeraw(&raw);
    if (openpty(&m_master, &m_keptOpen, name.data(), &raw, nullptr) != 0)
        qFatal("no pseudo terminal");
    for (const int end : {m_master, m_keptOpen})
        fcntl(end, F_SETFD, FD_CLOEXEC); // a program that a test starts is not the far end
    fcntl(m_master, F_SETFL, O_NONBLOCK);
    m_path = QFile::decodeName(name.data());
    m_notifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Pty::read);
}

Pty::~Pty()
{
    hangUp();
}

void Pty::write(const QByteArray &bytes)
{
    if (m_master >= 0 && ::write(m_master, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
        qFatal("the pseudo terminal is full");
}

void Pty::hangUp()
{
    m_notifier.reset();
    for (int *end : {&m_master, &m_keptOpen}) {
        if (*end >= 0)
            ::close(*end);
        *end = -1;
    }
}

void Pty::read()
{
    std::array<char, 4096> buffer{};
    const ssize_t got = ::read(m_master, buffer.data(), buffer.size());
    if (got > 0)
        emit received(QByteArray(buffer.data(), got));
}

} // namespace contador::tests
