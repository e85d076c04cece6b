// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_channel.h"
#include "engine/modem/watch_question.h"

#include <deque>

namespace contador {

/// Asks a modem its questions one after the other, round and round and slowly, so that a message never waits for more than one
/// and a modem that rests is hardly disturbed; and some of them at once when there is a reason.
class IdleRound : public QObject {
    Q_OBJECT
public:
    explicit IdleRound(AtChannel &channel, QObject *parent = nullptr);

    /// `first` without delay, then `round` for ever, one question each `pace`.
    void begin(WatchQuestions first, WatchQuestions round, std::chrono::milliseconds pace);
    void pause();
    /// All questions of the round about this, without waiting for their turn.
    void soon(WatchQuestion::Topic topic);
    void soon(const WatchQuestions &questions);
    /// Starts one question if one is due.
    [[nodiscard]] bool ask();

signals:
    void due();

private:
    [[nodiscard]] bool start(const WatchQuestion &question);

    AtChannel &m_channel;
    WatchQuestions m_round;
    std::size_t m_next = 0;
    std::deque<WatchQuestion> m_soon; ///< at most one of each command
    bool m_turn = false; ///< of the round
    QTimer m_pace;
};

} // namespace contador
