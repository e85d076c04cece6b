// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/at_channel.h"

#include "engine/modem/at_fields.h"

#include <utility>

namespace contador {

AtChannel::AtChannel(Write write, QObject *parent) : QObject(parent), m_write(std::move(write))
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &AtChannel::deadlinePassed);
}

void AtChannel::play(AtScript script, Done done)
{
    Q_ASSERT(!script.empty());
    Turn turn{std::move(script), std::move(done)};
    if (m_busy)
        m_waiting.push_back(std::move(turn));
    else
        begin(std::move(turn));
}

void AtChannel::begin(Turn turn)
{
    m_script = std::move(turn.script);
    m_done = std::move(turn.done);
    m_replies.clear();
    m_busy = true;
    sendStep();
}

void AtChannel::receive(const QByteArray &bytes)
{
    m_receiving = true;
    m_sentJustNow = false;
    const bool wasBusy = m_busy;
    for (const AtToken &token : m_parser.feed(bytes))
        std::visit([this](const auto &each) { take(each); }, token);
    m_receiving = false;
    if (wasBusy && !m_busy)
        emit idle();
}

void AtChannel::hurry()
{
    if (m_busy && step().mayPass)
        m_deadline.start(std::chrono::milliseconds(0)); // what came along with the reason is still heard
}

void AtChannel::reset()
{
    m_deadline.stop();
    m_parser.reset();
    m_waiting.clear();
    m_busy = false;
    m_done = nullptr;
}

void AtChannel::sendStep()
{
    m_replies.emplace_back();
    m_sentJustNow = m_receiving;
    m_deadline.start(step().timeout);
    m_write(step().send);
    if (step().expect == Expect::Nothing)
        endStep();
}

void AtChannel::endStep()
{
    m_deadline.stop();
    const AtReply &reply = m_replies.back();
    const bool answerless = step().expect == Expect::Quiet || step().expect == Expect::Nothing;
    const bool served = step().expect == Expect::Prompt ? reply.prompted : (reply.ok() || answerless);
    const bool goOn = step().mayPass ? reply.timedOut() : served || (step().mayFail && reply.final);
    if (goOn && m_replies.size() < m_script.size()) {
        sendStep();
        return;
    }
    m_busy = false;
    const AtReplies replies = std::exchange(m_replies, {});
    std::exchange(m_done, nullptr)(replies);
    if (m_busy || m_waiting.empty())
        return;
    Turn turn = std::move(m_waiting.front());
    m_waiting.pop_front();
    begin(std::move(turn));
}

void AtChannel::deadlinePassed()
{
    const bool passes = step().mayPass && m_replies.size() < m_script.size();
    const bool answerMissing = step().expect != Expect::Quiet && !passes;
    endStep();
    if (answerMissing)
        emit silent();
    else if (!m_busy)
        emit idle();
}

bool AtChannel::listening() const
{
    return m_busy && !m_sentJustNow && step().expect != Expect::Quiet;
}

void AtChannel::take(const AtFinal &final)
{
    if (!listening() || final.kind == AtFinal::Kind::CallEnded)
        return;
    m_replies.back().final = final;
    endStep();
}

void AtChannel::take(const AtLine &line)
{
    if (!listening())
        return;
    const bool echo = line.text == step().send.chopped(1); // all but the carriage return or Ctrl-Z
    if (!echo && m_replies.back().lines.size() < mostLines)
        m_replies.back().lines.push_back(line.text);
}

void AtChannel::take(const AtPrompt &)
{
    if (!listening() || step().expect != Expect::Prompt)
        return;
    m_replies.back().prompted = true;
    endStep();
}

void AtChannel::take(const AtNotice &notice)
{
    const bool askedFor = notice.kind == AtNotice::Kind::Other || notice.kind == AtNotice::Kind::Sim;
    if (askedFor && listening() && !atName(notice.text).isEmpty() && atName(notice.text) == atName(step().send))
        take(AtLine{notice.text});
    else
        emit noticed(notice);
}

} // namespace contador
