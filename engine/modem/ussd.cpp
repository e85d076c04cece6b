// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/ussd.h"

#include "engine/core/names.h"
#include "engine/modem/at_fields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace contador {

namespace {

using State = UssdAnswer::State;

constexpr std::chrono::seconds commandPatience{20}; // some modems answer OK only once the network has

constexpr std::array<Named<State>, 8> stateNames{{
    {State::Answered, "answered"},
    {State::InvalidCode, "invalid_code"},
    {State::Busy, "busy"},
    {State::Refused, "refused"},
    {State::Ended, "ended"},
    {State::NotSupported, "not_supported"},
    {State::NoAnswer, "no_answer"},
    {State::Cancelled, "cancelled"},
}};

/// <m> of +CUSD. TS 27.007 §7.15
struct ModeRow {
    int m;
    State state;
    bool asksOn = false; ///< the network waits for an answer of ours
};
constexpr std::array modes = {
    ModeRow{0, State::Answered}, ModeRow{1, State::Answered, true}, ModeRow{2, State::Ended},
    ModeRow{3, State::Ended},    ModeRow{4, State::NotSupported},   ModeRow{5, State::NoAnswer},
};

} // namespace

QString ussdStateName(UssdAnswer::State state)
{
    return nameOf(stateNames, state);
}

Ussd::Ussd(AtPlayer player, std::chrono::milliseconds mostWait, QObject *parent) : QObject(parent), m_player(std::move(player))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(mostWait);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        endSession();
        end(UssdAnswer{State::NoAnswer, {}});
    });
}

Ussd::~Ussd()
{
    end(std::nullopt);
}

void Ussd::ask(const QString &code, UssdCoding coding, Done done)
{
    const bool free = !m_done;
    if (!free || !isUssdCode(code)) {
        done(UssdAnswer{free ? State::InvalidCode : State::Busy, {}});
        return;
    }
    m_coding = coding;
    m_done = std::move(done);
    m_deadline.start();
    play({atCommand(ussdCommand(code, m_coding), commandPatience)}, [this](const AtReplies &replies) { replied(replies); });
}

void Ussd::cancel()
{
    if (!m_done)
        return;
    endSession();
    end(UssdAnswer{State::Cancelled, {}});
}

void Ussd::noticed(const QByteArray &line)
{
    if (m_done && line.startsWith("+CUSD:"))
        take(line);
}

/// Who asked may be gone when the answer comes.
void Ussd::play(AtScript script, std::function<void(const AtReplies &)> done)
{
    m_player(std::move(script), [self = QPointer(this), question = m_question, done = std::move(done)](const AtReplies &replies) {
        if (self && self->m_done && self->m_question == question)
            done(replies);
    });
}

void Ussd::replied(const AtReplies &replies)
{
    if (replies.empty()) {
        end(std::nullopt);
        return;
    }
    const AtReply &reply = replies.back();
    if (const QByteArray line = reply.line("+CUSD:"); !line.isEmpty())
        take(line);
    else if (!reply.ok())
        end(UssdAnswer{reply.timedOut() ? State::NoAnswer : State::Refused, {}});
}

void Ussd::take(const QByteArray &line)
{
    constexpr int defaultAlphabet = 15; // TS 23.038 §5: language unspecified
    const QByteArrayList fields = atFields(line);
    const int m = atNumber(fields.front()).value_or(0);
    const auto row = std::ranges::find(modes, m, &ModeRow::m);
    UssdAnswer answer{row == modes.end() ? State::Answered : row->state, {}};
    if (fields.size() > 1)
        answer.text = ussdText(fields[1], atNumber(fields.value(2)).value_or(defaultAlphabet), m_coding);
    if (answer.state == State::Ended && !answer.text.isEmpty()) // said on parting
        answer.state = State::Answered;
    if (row != modes.end() && row->asksOn)
        endSession();
    end(answer);
}

void Ussd::end(const std::optional<UssdAnswer> &answer)
{
    m_deadline.stop();
    ++m_question;
    if (m_done)
        std::exchange(m_done, nullptr)(answer);
}

/// A menu that is left open would take the next question for a choice in it.
void Ussd::endSession()
{
    m_player({atOptional("AT+CUSD=2", commandPatience)}, [](const AtReplies &) {});
}

} // namespace contador
