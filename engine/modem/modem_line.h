// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"

#include <QObject>

#include <functional>
#include <memory>

namespace contador {

enum class LineFault {
    Missing, ///< no such device, or not a serial line
    NoPermission, ///< it is there, this user may not open it
    HeldByOther, ///< another program has it
};

/// The byte stream to a modem: a serial port, or one that a simulation plays on its own clock. The same object can be
/// opened again after it was closed or lost.
class ModemLine : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual Outcome<void, LineFault> open(const QString &path) = 0;
    virtual void close() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    /// Hands the bytes to the device without waiting for the next turn of the event loop.
    virtual void write(const QByteArray &bytes) = 0;

signals:
    void received(const QByteArray &bytes);
    void lost(); ///< hung up or unplugged; comes later than the fault, in a turn of its own
};

using MakeModemLine = std::function<std::unique_ptr<ModemLine>()>;

} // namespace contador
