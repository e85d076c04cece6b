// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace contador::tests {

/// The modem's end of a pseudo terminal, raw.
class Pty : public QObject {
    Q_OBJECT
public:
    Pty();
    ~Pty() override;

    [[nodiscard]] QString path() const { return m_path; }
    void write(const QByteArray &bytes);
    void hangUp();

signals:
    void received(const QByteArray &bytes);

private:
    void read();

    int m_master = -1;
    int m_keptOpen = -1; ///< a slave of our own, so that reading does not fail while the driver has it closed
    QString m_path;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace contador::tests
