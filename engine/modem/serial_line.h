// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"

#include <QObject>
#include <QSerialPort>

namespace contador {

enum class LineFault {
    Missing,      ///< no such device, or not a serial line
    NoPermission, ///< it is there, this user may not open it
    HeldByOther,  ///< another program has it
};

/// The serial port of a modem, 8N1. A hang-up closes it at once and is told once; the same object can be opened again.
class SerialLine : public QObject {
    Q_OBJECT
public:
    explicit SerialLine(QObject *parent = nullptr);

    /// Follows symbolic links first, so that two names of one device meet at one lock.
    [[nodiscard]] Outcome<void, LineFault> open(const QString &path);
    void close();
    [[nodiscard]] bool isOpen() const { return m_port.isOpen(); }
    /// Hands the bytes to the device without waiting for the next turn of the event loop.
    void write(const QByteArray &bytes);

signals:
    void received(const QByteArray &bytes);
    void lost(); ///< hung up or unplugged; comes later than the fault, in a turn of its own

private:
    void portFailed(QSerialPort::SerialPortError error);

    QSerialPort m_port;
};

} // namespace contador
