// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem_line.h"

#include <QSerialPort>

namespace contador {

/// The serial port of a modem, 8N1. A hang-up closes it at once and is told once; the same object can be opened again.
class SerialLine final : public ModemLine {
    Q_OBJECT
public:
    SerialLine();

    /// Follows symbolic links first, so that two names of one device meet at one lock.
    [[nodiscard]] Outcome<void, LineFault> open(const QString &path) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_port.isOpen(); }
    void write(const QByteArray &bytes) override;

private:
    void portFailed(QSerialPort::SerialPortError error);

    QSerialPort m_port;
};

} // namespace contador
