// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace contador {

/// The far end of a serial cable. Whoever opens `path()` holds the near end; while nobody does, what is written is lost, as on
/// a USB stick. A pseudo terminal, or a cable that a simulation plays on its own clock.
class SimulatedLine : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual bool plug() = 0;
    /// The device vanishes: the near end sees a hang-up.
    virtual void unplug() = 0;
    [[nodiscard]] virtual bool isPlugged() const = 0;
    [[nodiscard]] virtual QString path() const = 0;
    virtual void write(const QByteArray &bytes) = 0;

signals:
    void received(const QByteArray &bytes);
};

using MakeSimulatedLine = std::function<std::unique_ptr<SimulatedLine>()>;

} // namespace contador
