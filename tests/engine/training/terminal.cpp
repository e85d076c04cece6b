// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/training/terminal.h"

#include <QFile>
#include <QTest>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace contador::tests {

Terminal::Terminal(const QString &path)
    : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
{
}

Terminal::~Terminal()
{
    if (isOpen())
        ::close(m_descriptor);
}

void Terminal::write(const QByteArray &bytes) const
{
    const ssize_t count = ::write(m_descriptor, bytes.constData(), static_cast<size_t>(bytes.size()));
    QCOMPARE(count, bytes.size());
}

void Terminal::fetch()
{
    std::array<char, 4096> buffer{};
    const ssize_t count = ::read(m_descriptor, buffer.data(), buffer.size());
    if (count > 0)
        m_received.append(buffer.data(), count);
    m_hungUp = m_hungUp || count == 0 || (count < 0 && errno == EIO);
}

QByteArray Terminal::readUntil(const QByteArray &end)
{
    const auto arrived = [&] {
        fetch();
        return m_received.contains(end);
    };
    if (!QTest::qWaitFor(arrived, 5000))
        return {};
    const qsizetype size = m_received.indexOf(end) + end.size();
    const QByteArray answer = m_received.left(size);
    m_received.remove(0, size);
    return answer;
}

QByteArray Terminal::ask(const QByteArray &command, const QByteArray &end)
{
    write(command + '\r');
    return readUntil(end);
}

QByteArray Terminal::rest()
{
    fetch();
    return std::exchange(m_received, {});
}

bool Terminal::hangsUp()
{
    return QTest::qWaitFor(
        [this] {
            fetch();
            return m_hungUp;
        },
        5000);
}

} // namespace contador::tests
