// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/message_release.h"

#include <algorithm>

namespace contador {

MessageRelease::MessageRelease(AtChannel &channel, MemorySelector &memory, MessageLedger &ledger, const ModemTimings &timings,
                               const Clock &clock, QObject *parent)
    : QObject(parent), m_channel(channel), m_memory(memory), m_ledger(ledger), m_timings(timings), m_clock(clock)
{
    m_deletionDue.setSingleShot(true);
    m_deletionDue.setTimerType(Qt::PreciseTimer);
    connect(&m_deletionDue, &QTimer::timeout, this, &MessageRelease::due);
}

void MessageRelease::begin(bool confirmsRouted)
{
    m_confirmsRouted = confirmsRouted;
    if (!confirmsRouted)
        m_confirmations.clear();
    scheduleDeletion();
}

void MessageRelease::pause()
{
    m_confirmations.clear(); // the network has given up on them
    m_confirmsRouted.reset();
    m_deletionDue.stop();
}

void MessageRelease::acknowledge(quint64 handle)
{
    const MessageLedger::Held *held = m_ledger.find(handle);
    const bool known = std::ranges::any_of(m_deletions, [handle](const Deletion &each) { return each.handle == handle; });
    if (!held || known)
        return;
    if (held->arrived.stored) {
        m_deletions.push_back(Deletion{handle, m_clock.uptime() + m_timings.deletionGrace});
        scheduleDeletion();
        return;
    }
    m_ledger.forget(handle);
    if (m_confirmsRouted.value_or(true)) {
        m_confirmations.push_back(handle);
        emit due();
    }
}

bool MessageRelease::confirm()
{
    if (m_confirmations.empty())
        return false;
    m_confirmations.pop_front();
    m_channel.play({atCommand("AT+CNMA", m_timings.command)}, [this](const AtReplies &replies) {
        constexpr int nothingToConfirm = 340; // TS 27.005 §3.2.5: it knew already
        const AtReply &reply = replies.back();
        if (reply.final && !reply.ok() && reply.final->code != nothingToConfirm)
            emit confirmationRefused();
    });
    return true;
}

bool MessageRelease::deleteOne()
{
    const auto next =
        std::ranges::find_if(m_deletions, [now = m_clock.uptime()](const Deletion &each) { return each.notBefore <= now; });
    if (next == m_deletions.end()) {
        scheduleDeletion();
        return false;
    }
    const Deletion deletion = *next;
    m_deletions.erase(next);
    const MessageLedger::Held *held = m_ledger.find(deletion.handle);
    if (!held) // the list showed that it has gone
        return deleteOne();
    AtScript script = m_memory.in(held->slot.memory, m_timings.command);
    script.push_back(atOptional("AT+CMGR=" + QByteArray::number(held->slot.index), m_timings.command));
    m_channel.play(std::move(script), [this, deletion](const AtReplies &replies) { deleteIfSame(deletion, replies.back()); });
    return true;
}

void MessageRelease::deleteIfSame(Deletion deletion, const AtReply &read)
{
    const MessageLedger::Held *held = m_ledger.find(deletion.handle);
    const std::vector<StoredMessage> messages = storedMessages(read);
    if (!read.final || !held) {
        deletionFailed(deletion);
    } else if (messages.empty() && !read.ok()) {
        m_memory.doubt();
        deletionFailed(deletion);
    } else if (messages.empty() || messages.front().pdu != held->arrived.hex) {
        m_ledger.forget(deletion.handle); // empty, or another message lies there: nothing of ours to delete
    } else {
        const QByteArray command = "AT+CMGD=" + QByteArray::number(held->slot.index);
        m_channel.play({atCommand(command, m_timings.command)}, [this, deletion](const AtReplies &replies) {
            if (replies.back().ok())
                m_ledger.forget(deletion.handle);
            else
                deletionFailed(deletion);
        });
    }
}

void MessageRelease::deletionFailed(Deletion deletion)
{
    if (++deletion.attempts >= mostAttempts)
        return;
    deletion.notBefore = m_clock.uptime() + m_timings.retry * (1 << deletion.attempts);
    m_deletions.push_back(deletion);
    scheduleDeletion();
}

void MessageRelease::scheduleDeletion()
{
    if (m_deletions.empty())
        return;
    const auto first = std::ranges::min_element(m_deletions, {}, &Deletion::notBefore);
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(first->notBefore - m_clock.uptime());
    m_deletionDue.start(std::max(left, std::chrono::milliseconds(0)));
}

} // namespace contador
