// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/submission.h"

#include "engine/modem/at_fields.h"
#include "engine/modem/cms_codes.h"

#include <algorithm>
#include <utility>

namespace contador {

namespace {

SubmitRefusal refusalOf(const AtFinal &final)
{
    if (final.kind == AtFinal::Kind::CmsError)
        return contador::refusalOf(final.code);
    const auto sameMeaning = final.kind == AtFinal::Kind::CmeError ? cmsCodeOfCme(final.code) : std::nullopt;
    return sameMeaning ? contador::refusalOf(*sameMeaning) : SubmitRefusal{};
}

} // namespace

Submission::Submission(AtChannel &channel, const ModemTimings &timings, QObject *parent)
    : QObject(parent), m_channel(channel), m_timings(timings)
{
}

void Submission::take(quint64 token, const QByteArray &hex, int tpduLength, std::function<bool()> beforeCtrlZ)
{
    Q_ASSERT(!m_current);
    m_current = Current{token, hex, tpduLength, std::move(beforeCtrlZ)};
}

bool Submission::begin()
{
    if (!m_current || m_current->stage != Stage::Waiting)
        return false;
    m_current->stage = Stage::AwaitingPrompt;
    const AtStep step{.send = "AT+CMGS=" + QByteArray::number(m_current->tpduLength) + '\r',
                      .timeout = m_timings.prompt,
                      .expect = Expect::Prompt};
    m_channel.play({step}, [this](const AtReplies &replies) { prompted(replies.back()); });
    return true;
}

void Submission::prompted(const AtReply &reply)
{
    if (reply.timedOut())
        return; // the channel says that the modem is silent, and interrupted() follows
    if (!reply.prompted) {
        SubmitRefusal refusal = refusalOf(*reply.final);
        refusal.provenNotSent = true;
        emit refused(finish(), refusal);
        return;
    }
    m_channel.play({AtStep{.send = m_current->hex, .expect = Expect::Nothing}}, [this](const AtReplies &) { sendIt(); });
}

/// The modem only collects the PDU so far: not before Ctrl-Z does it leave. TS 27.005 §4.3
void Submission::sendIt()
{
    if (m_current->beforeCtrlZ && !m_current->beforeCtrlZ()) {
        giveUp();
        return;
    }
    m_current->stage = Stage::PduWritten;
    m_channel.play(sendScript(), [this](const AtReplies &replies) { answered(replies); });
}

/// Networks were seen to take a minute. A modem that works on it answers AT after that; one that forgot it answers at once, and
/// need not keep messages waiting that arrive meanwhile.
AtScript Submission::sendScript() const
{
    const bool probes = m_timings.probeAfter < m_timings.submission;
    AtScript script{AtStep{.send = QByteArray(1, 0x1a), .timeout = std::min(m_timings.probeAfter, m_timings.submission)}};
    for (auto at = m_timings.probeAfter; probes && at < m_timings.submission; at += m_timings.probeEach) {
        script.back().mayPass = true;
        script.push_back(atCommand("AT", m_timings.probeEach));
    }
    return script;
}

void Submission::giveUp()
{
    m_channel.play(AtScript{atEscape(m_timings.settle)},
                   [this](const AtReplies &) { emit refused(finish(), SubmitRefusal{.provenNotSent = true}); });
}

void Submission::answered(const AtReplies &replies)
{
    const AtReply &reply = replies.back();
    if (reply.timedOut())
        return; // as above
    std::optional<int> reference;
    for (const AtReply &each : replies) {
        if (const QByteArray line = each.line("+CMGS:"); !line.isEmpty())
            reference = atNumber(atFields(line).front());
    }
    if (replies.size() > 1) // answers to AT may still come
        m_channel.play({AtStep{.send = {}, .timeout = m_timings.settle, .expect = Expect::Quiet}}, [](const AtReplies &) {});
    if (!reply.ok())
        emit refused(finish(), refusalOf(*reply.final));
    else if (reference)
        emit accepted(finish(), *reference);
    else
        emit uncertain(finish(), replies.size() > 1 ? QStringLiteral("forgotten") : QStringLiteral("OK without +CMGS"));
}

void Submission::interrupted(const QString &why)
{
    if (!m_current)
        return;
    if (m_current->stage == Stage::PduWritten)
        emit uncertain(finish(), why);
    else
        emit refused(finish(), SubmitRefusal{.provenNotSent = true});
}

quint64 Submission::finish()
{
    return std::exchange(m_current, std::nullopt)->token;
}

} // namespace contador
