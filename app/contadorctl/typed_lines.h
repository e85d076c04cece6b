// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <deque>
#include <optional>

namespace contador {

/// Standard input line by line, without holding up the event loop.
class TypedLines : public QObject {
    Q_OBJECT
public:
    explicit TypedLines(QObject *parent = nullptr);

    /// The next line, without its end; none: it is not there yet, or there are no more.
    [[nodiscard]] std::optional<QByteArray> take();
    /// Nothing more comes, and all was taken.
    [[nodiscard]] bool ended() const { return m_closed && m_lines.empty(); }

signals:
    void more(); ///< a line, or the end

private:
    void read();

    QSocketNotifier m_notifier;
    QByteArray m_begun;
    std::deque<QByteArray> m_lines;
    bool m_closed = false;
};

} // namespace contador
