// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_parser.h"
#include "engine/modem/at_script.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace contador {

/// One command in flight, each with an absolute deadline that no other traffic extends. Knows bytes, not devices:
/// `write` takes what is to be sent, `receive` gets what came.
class AtChannel : public QObject {
    Q_OBJECT
public:
    using Write = std::function<void(const QByteArray &)>;
    using Done = std::function<void(const AtReplies &)>;
    static constexpr std::size_t mostLines = 4096; ///< of one answer; what is beyond is dropped

    explicit AtChannel(Write write, QObject *parent = nullptr);

    [[nodiscard]] bool busy() const { return m_busy; }
    /// Plays a script, now or after those that were asked for before; `done` may play the next one, and nothing gets between
    /// the two.
    void play(AtScript script, Done done);
    void receive(const QByteArray &bytes);
    /// There is a reason to wait no longer for a step that may pass.
    void hurry();
    /// Forgets all scripts without telling anyone, and half a line with them.
    void reset();

signals:
    void noticed(const contador::AtNotice &notice);
    void idle(); ///< a script ended and no other followed
    void silent(); ///< a deadline passed without an answer, and the script is over

private:
    struct Turn {
        AtScript script;
        Done done;
    };
    void begin(Turn turn);
    void sendStep();
    void endStep();
    void deadlinePassed();
    void take(const AtFinal &final);
    void take(const AtLine &line);
    void take(const AtPrompt &prompt);
    void take(const AtNotice &notice);
    [[nodiscard]] const AtStep &step() const { return m_script[m_replies.size() - 1]; }
    [[nodiscard]] bool listening() const;

    Write m_write;
    AtParser m_parser;
    QTimer m_deadline;
    AtScript m_script;
    AtReplies m_replies; ///< the last one is being filled
    Done m_done;
    std::deque<Turn> m_waiting; ///< at most the setup's next script and a guest's
    bool m_busy = false;
    bool m_receiving = false;
    bool m_sentJustNow = false; ///< within receive(): the rest of these bytes is older than the command
};

} // namespace contador
