// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/modem/modem.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <deque>
#include <vector>

namespace contador {

/// A PDU that a modem handed over and still holds.
struct Arrival {
    Modem *modem = nullptr;
    ArrivedPdu pdu;
    std::chrono::microseconds at{0}; ///< uptime when it came
};

/// What arrived and the database has not got yet, oldest first; bounded. Says when it is time to keep it: what comes in the
/// same breath shares a commit; a status report, for which nobody waits, that of the next message sent.
class Arrivals : public QObject {
    Q_OBJECT
public:
    explicit Arrivals(const Clock &clock, QObject *parent = nullptr);

    /// \param rush answers are leaving: a status report may wait for the commit of one of them
    void add(Modem &modem, const ArrivedPdu &pdu, bool rush);
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    [[nodiscard]] std::size_t count() const { return m_waiting.size(); }
    [[nodiscard]] std::vector<Arrival> first(std::size_t count) const;
    void drop(std::size_t count); ///< the oldest: durable now
    std::vector<Arrival> takeOf(const Modem &modem); ///< while its messages are another desk's matter
    void addAgain(std::vector<Arrival> arrivals);
    void postpone(); ///< the oldest: the others must not wait for it

    void pause(); ///< the database refused some of them: due again in a while
    void resume() { m_isPaused = false; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] bool mayAllWait() const;
    [[nodiscard]] bool textWaits() const; ///< and is kept in a moment

signals:
    void due();

private:
    const Clock &m_clock;
    std::deque<Arrival> m_waiting;
    QTimer m_timer;
    bool m_isPaused = false;
};

} // namespace contador
