// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/simulated_line.h"

#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace contador {

/// The master side of a pseudo terminal in raw mode, pty(7). While nobody holds the near end, the line is looked at gently
/// until somebody comes back.
class PseudoTerminal : public SimulatedLine {
    Q_OBJECT
public:
    /// \param linkPath a symlink to the terminal that stays the same over unplugging; empty: none
    explicit PseudoTerminal(QString linkPath);
    ~PseudoTerminal() override;

    /// False when the system has no terminal left or the link cannot be made.
    bool plug() override;
    void unplug() override;
    [[nodiscard]] bool isPlugged() const override { return m_master >= 0; }
    /// The stable link, or the terminal itself where no link was asked for.
    [[nodiscard]] QString path() const override;

    void write(const QByteArray &bytes) override;

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
