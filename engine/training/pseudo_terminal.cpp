// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/pseudo_terminal.h"

#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace contador {

namespace {

using namespace std::chrono_literals;

/// How soon a re-opened line is noticed. Linux tells of the hang-up of a terminal's near end, not of its opening.
constexpr auto kLookInterval = 20ms;
/// A near end that stops reading loses what is beyond this.
constexpr qsizetype kMaxUnsent = 256 * 1024;

/// A terminal in raw mode whose near end was closed once, so that the hang-up state is true from the start.
int openTerminal(QString &name)
{
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (master < 0)
        return -1;
    std::array<char, 128> terminal{};
    if (::grantpt(master) != 0 || ::unlockpt(master) != 0 || ::ptsname_r(master, terminal.data(), terminal.size()) != 0) {
        ::close(master);
        return -1;
    }
    const int nearEnd = ::open(terminal.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios settings{};
    if (nearEnd < 0 || ::tcgetattr(nearEnd, &settings) != 0) {
        ::close(master);
        return -1;
    }
    ::cfmakeraw(&settings);
    ::tcsetattr(nearEnd, TCSANOW, &settings);
    ::close(nearEnd);
    name = QString::fromLocal8Bit(terminal.data());
    return master;
}

} // namespace

PseudoTerminal::PseudoTerminal(QString linkPath) : m_linkPath(std::move(linkPath)), m_look(this)
{
    m_look.setInterval(kLookInterval);
    connect(&m_look, &QTimer::timeout, this, &PseudoTerminal::lookForNearEnd);
}

PseudoTerminal::~PseudoTerminal()
{
    unplug();
}

bool PseudoTerminal::plug()
{
    if (isPlugged())
        return true;
    m_master = openTerminal(m_terminal);
    if (m_master < 0)
        return false;
    m_readable = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Write);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &PseudoTerminal::readWaiting);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &PseudoTerminal::writeWaiting);
    setNearEndOpen(false);
    if (m_linkPath.isEmpty())
        return true;
    QFile::remove(m_linkPath);
    return QFile::link(m_terminal, m_linkPath);
}

void PseudoTerminal::unplug()
{
    if (!isPlugged())
        return;
    m_look.stop();
    m_readable.reset();
    m_writable.reset();
    m_unsent.clear();
    if (!m_linkPath.isEmpty())
        QFile::remove(m_linkPath);
    ::close(m_master);
    m_master = -1;
    m_nearEndOpen = false;
}

QString PseudoTerminal::path() const
{
    return m_linkPath.isEmpty() ? m_terminal : m_linkPath;
}

void PseudoTerminal::write(const QByteArray &bytes)
{
    if (!m_nearEndOpen)
        lookForNearEnd();
    if (!m_nearEndOpen || m_unsent.size() + bytes.size() > kMaxUnsent)
        return;
    m_unsent += bytes;
    writeWaiting();
}

void PseudoTerminal::readWaiting()
{
    std::array<char, 4096> buffer{};
    const ssize_t count = ::read(m_master, buffer.data(), buffer.size());
    if (count > 0)
        emit received(QByteArray(buffer.data(), count));
    else if (count < 0 && errno == EIO)
        setNearEndOpen(false);
}

void PseudoTerminal::writeWaiting()
{
    while (!m_unsent.isEmpty()) {
        const ssize_t count = ::write(m_master, m_unsent.constData(), static_cast<size_t>(m_unsent.size()));
        if (count <= 0)
            break;
        m_unsent.remove(0, count);
    }
    m_writable->setEnabled(!m_unsent.isEmpty());
}

void PseudoTerminal::setNearEndOpen(bool open)
{
    m_nearEndOpen = open;
    m_unsent.clear();
    m_readable->setEnabled(open);
    m_writable->setEnabled(false);
    if (open)
        m_look.stop();
    else
        m_look.start();
}

void PseudoTerminal::lookForNearEnd()
{
    if (m_nearEndOpen || !isPlugged())
        return;
    pollfd line{m_master, POLLIN, 0};
    ::poll(&line, 1, 0);
    // Bytes may still wait from somebody who wrote and left at once: they are read before the hang-up is told again.
    if (!(line.revents & POLLHUP) || (line.revents & POLLIN))
        setNearEndOpen(true);
}

} // namespace contador
