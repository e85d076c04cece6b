// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_player.h"
#include "engine/modem/ussd_text.h"

#include <QMetaType>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace contador {

/// What the operator answered to a code such as *#123#.
struct UssdAnswer {
    enum class State {
        Answered,
        InvalidCode, ///< digits, * and # only, at most 160
        Busy, ///< another question is on its way
        Refused, ///< by the modem: it has no USSD, or no network
        Ended, ///< by the network, without an answer
        NotSupported, ///< by the network: the code is not known
        NoAnswer, ///< in time
        Cancelled,
    };
    State state = State::NoAnswer;
    QString text; ///< from the air: hostile
    bool operator==(const UssdAnswer &) const = default;
};

/// "answered", "not_supported"
QString ussdStateName(UssdAnswer::State state);

/// Asks the operator by unstructured supplementary service data, one question at a time. A menu is not followed: its first page
/// is the answer, and the session is ended. TS 27.007 §7.15
class Ussd : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const std::optional<UssdAnswer> &)>;
    static constexpr std::chrono::seconds patience{45}; ///< networks were seen to take half a minute

    explicit Ussd(AtPlayer player, std::chrono::milliseconds patience = Ussd::patience, QObject *parent = nullptr);
    ~Ussd() override;

    /// `done` comes exactly once; with nothing when the modem goes.
    void ask(const QString &code, UssdCoding coding, Done done);
    /// The question that is on its way, if one is, ends as Cancelled.
    void cancel();
    /// An unsolicited line of the modem; what is not +CUSD is none of ours.
    void noticed(const QByteArray &line);
    /// The line to the modem is gone, and with it the answer.
    void lost() { end(std::nullopt); }

private:
    void play(AtScript script, std::function<void(const AtReplies &)> done);
    void replied(const AtReplies &replies);
    void take(const QByteArray &line);
    void end(const std::optional<UssdAnswer> &answer);
    void endSession();

    AtPlayer m_player;
    UssdCoding m_coding = UssdCoding::Plain;
    QTimer m_deadline;
    Done m_done; ///< set while a question is on its way
    quint64 m_question = 0; ///< counted, so that a late answer is not taken for that of the next
};

} // namespace contador

Q_DECLARE_METATYPE(contador::UssdAnswer)
