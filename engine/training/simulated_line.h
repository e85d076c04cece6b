// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace contador {

/// The far end of a serial cable: the master side of a pseudo terminal in raw mode, pty(7). Whoever opens `path()`
/// holds the near end. While nobody does, what is written is lost, as on a USB stick, and the line is looked at
/// gently until somebody comes back.
class SimulatedLine : public QObject {
    Q_OBJECT
public:
    /// \param linkPath a symlink to the terminal that stays the same over unplugging; empty: none
    explicit SimulatedLine(QString linkPath, QObject *parent = nullptr);
    ~SimulatedLine() override;

    /// Plugs the cable in; false when the system has no terminal left or the link cannot be made.
    bool plug();
    /// The device vanishes: the near end sees a hang-up, the link is gone.
    void unplug();
    [[nodiscard]] bool isPlugged() const { return m_master >= 0; }
    /// The stable link, or the terminal itself where no link was asked for.
    [[nodiscard]] QString path() const;

    void write(const QByteArray &bytes);

signals:
    void received(const QByteArray &bytes);

private:
    void readWaiting();
    void writeWaiting();
    void setNearEndOpen(bool open);
    void lookForNearEnd();

    QString m_linkPath;
    QString m_terminal;
    int m_master = -1;
    bool m_nearEndOpen = false;
    QByteArray m_unsent;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QTimer m_look;
};

} // namespace contador
