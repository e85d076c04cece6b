// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace contador::tests {

/// The near end of a serial line in its barest form: bytes out, bytes in, the event loop running meanwhile.
class Terminal {
public:
    explicit Terminal(const QString &path);
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    void write(const QByteArray &bytes) const;
    /// What arrived since the last call, up to and with `end`; empty when that does not come in time.
    QByteArray readUntil(const QByteArray &end);
    /// The answer to a command line, with its final result.
    QByteArray ask(const QByteArray &command, const QByteArray &end = "OK\r\n");
    /// What arrived and was not read yet.
    QByteArray rest();
    /// The far end is gone.
    bool hangsUp();

private:
    void fetch();

    int m_descriptor;
    bool m_hungUp = false;
    QByteArray m_received;
};

} // namespace contador::tests
