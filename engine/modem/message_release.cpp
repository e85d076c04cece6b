// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/message_release.h"

#include <algorithm>
#include <iterator>

namespace contador {

MessageRelease::MessageRelease(AtChannel &channel, MemorySelector &memory, MessageLedger &ledger, const ModemTimings &timings,
                               const Clock &clock, QObject *parent)
    : QObject(parent), m_channel(channel), m_memory(memory), m_ledger(ledger), m_timings(timings), m_clock(clock)
{
    m_deletionDue.setSingleShot(true);
    m_deletionDue.setTimerType(Qt::PreciseTimer);
    connect(&m_deletionDue, &QTimer::timeout, this, &MessageRelease::due);
}

void MessageRelease::begin(const ModemFacts &facts)
{
    m_confirmsRouted = facts.confirmsRouted;
    m_joins = facts.joinsCommands;
    m_lists = facts.profile.reconcileAtLeast.count() == 0;
    if (!facts.confirmsRouted)
        m_confirmations.clear();
    for (Deletion &deletion : m_deletions)
        deletion = {.handle = deletion.handle, .since = m_clock.uptime(), .notBefore = m_clock.uptime()};
    scheduleDeletion();
}

void MessageRelease::pause()
{
    m_confirmations.clear(); // the network has given up on them
    m_confirmsRouted.reset();
    std::ranges::move(m_underWay, std::back_inserter(m_deletions)); // no answer will be heard any more
    m_underWay.clear();
    m_deletionDue.stop();
}

void MessageRelease::acknowledge(quint64 handle)
{
    const MessageLedger::Held *held = m_ledger.find(handle);
    const bool known = std::ranges::any_of(m_deletions, [handle](const Deletion &each) { return each.handle == handle; });
    if (!held || known)
        return;
    if (held->arrived.stored) {
        m_deletions.push_back(Deletion{.handle = handle, .since = m_clock.uptime(), .notBefore = {}});
        waitForLull();
        scheduleDeletion();
        return;
    }
    m_ledger.forget(handle);
    if (m_confirmsRouted.value_or(true)) {
        m_confirmations.push_back(handle);
        emit due();
    }
}

/// While texts come and are answered the modem is theirs; what piles up meanwhile goes together, for the price of two.
void MessageRelease::waitForLull()
{
    for (Deletion &each : m_deletions) {
        if (each.attempts == 0)
            each.notBefore = std::min(m_clock.uptime() + m_timings.deletionGrace, each.since + m_timings.longestDeletionGrace);
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

bool MessageRelease::deleteSome()
{
    std::vector<Deletion> due = takeDue();
    if (due.empty()) {
        scheduleDeletion();
        return false;
    }
    const QByteArray memory = m_ledger.find(due.front().handle)->slot.memory;
    if (due.size() >= many) {
        m_underWay = due;
        deleteMany(memory, due);
    } else {
        m_deletions.insert(m_deletions.begin(), due.begin() + 1, due.end());
        m_underWay = {due.front()};
        deleteOne(due.front(), *m_ledger.find(due.front().handle));
    }
    return true;
}

bool MessageRelease::isDue(const Deletion &deletion) const
{
    return deletion.notBefore <= m_clock.uptime() || (isBehind() && deletion.attempts == 0);
}

/// As many as may go together: of one memory.
std::vector<MessageRelease::Deletion> MessageRelease::takeDue()
{
    std::erase_if(m_deletions, [this](const Deletion &each) { return !m_ledger.find(each.handle); }); // a list showed it
    std::vector<Deletion> due;
    std::deque<Deletion> left;
    const std::size_t most = m_lists ? mostAtOnce : 1;
    for (const Deletion &each : m_deletions) {
        const auto memoryOf = [this](const Deletion &deletion) { return m_ledger.find(deletion.handle)->slot.memory; };
        const bool goes = due.size() < most && isDue(each) && (due.empty() || memoryOf(each) == memoryOf(due.front()));
        if (goes)
            due.push_back(each);
        else
            left.push_back(each);
    }
    m_deletions = std::move(left);
    return due;
}

void MessageRelease::deleteMany(const QByteArray &memory, const std::vector<Deletion> &deletions)
{
    AtScript script = m_memory.in(memory, m_timings.command);
    script.push_back(atOptional("AT+CMGL=4", m_timings.slowCommand));
    m_channel.play(std::move(script), [this, memory, deletions](const AtReplies &replies) {
        if (!replies.back().ok()) {
            m_memory.doubt();
            m_lists = false;
            std::ranges::for_each(deletions, [this](const Deletion &each) { deletionFailed(each); });
            return;
        }
        const std::vector<StoredMessage> messages = storedMessages(replies.back());
        deleteListed(deletions, messages); // first: nothing may get between
        emit seen(memory, messages);
    });
}

void MessageRelease::deleteListed(const std::vector<Deletion> &deletions, const std::vector<StoredMessage> &messages)
{
    std::vector<Deletion> same;
    std::vector<QByteArray> commands;
    for (const Deletion &deletion : deletions) {
        const MessageLedger::Held *held = m_ledger.find(deletion.handle);
        const auto there = std::ranges::find_if(messages, [&](const StoredMessage &each) {
            return held && each.index == held->slot.index && each.pdu == held->arrived.hex;
        });
        if (there == messages.end()) {
            m_ledger.forget(deletion.handle);
        } else {
            same.push_back(deletion);
            commands.push_back("AT+CMGD=" + QByteArray::number(there->index));
        }
    }
    if (same.empty())
        return;
    AtScript script;
    if (m_joins)
        commands = {joinedCommand(commands)};
    for (const QByteArray &command : commands)
        script.push_back(atOptional(command, m_timings.slowCommand));
    m_channel.play(std::move(script), [this, same](const AtReplies &replies) { deletionsAnswered(same, replies); });
}

/// Of a line that was refused some may have been done: the next attempt reads them one by one.
void MessageRelease::deletionsAnswered(const std::vector<Deletion> &deletions, const AtReplies &replies)
{
    if (m_joins && replies.back().final && !replies.back().ok())
        m_joins = false;
    for (std::size_t i = 0; i < deletions.size(); ++i) {
        const AtReply &reply = replies[std::min(i, replies.size() - 1)];
        if (reply.ok())
            deletionDone(deletions[i]);
        else
            deletionFailed(deletions[i]);
    }
}

void MessageRelease::deletionDone(const Deletion &deletion)
{
    m_ledger.forget(deletion.handle);
    emit deleted();
}

void MessageRelease::deleteOne(Deletion deletion, const MessageLedger::Held &held)
{
    AtScript script = m_memory.in(held.slot.memory, m_timings.command);
    script.push_back(atOptional("AT+CMGR=" + QByteArray::number(held.slot.index), m_timings.command));
    m_channel.play(std::move(script), [this, deletion](const AtReplies &replies) { deleteIfSame(deletion, replies.back()); });
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
                deletionDone(deletion);
            else
                deletionFailed(deletion);
        });
    }
}

/// Never for good: what is not deleted takes a place, and a SIM without one receives nothing more.
void MessageRelease::deletionFailed(Deletion deletion)
{
    std::erase_if(m_underWay, [&](const Deletion &each) { return each.handle == deletion.handle; });
    deletion.attempts = std::min(deletion.attempts + 1, mostAttempts);
    const bool rests = deletion.attempts == mostAttempts;
    deletion.notBefore = m_clock.uptime() + (rests ? m_timings.deletionRests : m_timings.retry * (1 << deletion.attempts));
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
