// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/serial_line.h"

#include "engine/modem/port_holder.h"

#include <QFileInfo>

namespace contador {

SerialLine::SerialLine()
{
    connect(&m_port, &QSerialPort::readyRead, this, [this] { emit received(m_port.readAll()); });
    connect(&m_port, &QSerialPort::errorOccurred, this, &SerialLine::portFailed);
}

Outcome<void, LineFault> SerialLine::open(const QString &path)
{
    const QFileInfo device(QFileInfo(path).canonicalFilePath());
    if (path.isEmpty() || !device.exists())
        return failure(LineFault::Missing);
    if (!portHolder(device.filePath()).isEmpty()) // not every program locks what it opens, and each would get half of the answers
        return failure(LineFault::HeldByOther);
    m_port.setPortName(device.filePath());
    m_port.setBaudRate(QSerialPort::Baud115200);
    if (m_port.open(QIODevice::ReadWrite))
        return {};
    const QSerialPort::SerialPortError error = m_port.error();
    m_port.clearError();
    if (error != QSerialPort::PermissionError)
        return failure(LineFault::Missing);
    return failure(device.isReadable() && device.isWritable() ? LineFault::HeldByOther : LineFault::NoPermission);
}

void SerialLine::close()
{
    if (m_port.isOpen())
        m_port.close();
}

void SerialLine::write(const QByteArray &bytes)
{
    if (m_port.isOpen() && m_port.write(bytes) == bytes.size())
        m_port.flush();
}

void SerialLine::portFailed(QSerialPort::SerialPortError error)
{
    // Other codes are not fatal: a pseudo terminal has no control lines and says so through the same signal.
    if (error != QSerialPort::ReadError && error != QSerialPort::ResourceError && error != QSerialPort::WriteError)
        return;
    if (!m_port.isOpen())
        return;
    m_port.close(); // its notifier would fire for ever on a line that was hung up
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!isOpen())
                emit lost();
        },
        Qt::QueuedConnection);
}

} // namespace contador
