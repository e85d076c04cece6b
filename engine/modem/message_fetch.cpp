// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/message_fetch.h"

#include "engine/modem/at_fields.h"

#include <algorithm>
#include <utility>

namespace contador {

MessageFetch::MessageFetch(AtChannel &channel, MemorySelector &memory, MessageLedger &ledger, const ModemTimings &timings,
                           QObject *parent)
    : QObject(parent), m_channel(channel), m_memory(memory), m_ledger(ledger), m_timings(timings)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        std::ranges::move(std::exchange(m_unreadable, {}), std::back_inserter(m_announced));
        if (std::exchange(m_listAgain, false))
            listAll();
        emit due();
    });
    connect(&m_reconcile, &QTimer::timeout, this, [this] {
        listAll();
        emit due();
    });
}

void MessageFetch::begin(std::chrono::milliseconds reconcile)
{
    m_begun = true;
    listAll();
    m_reconcile.start(reconcile);
}

void MessageFetch::handUpEarly()
{
    for (const QByteArray &pdu : std::exchange(m_early, {}))
        emit arrived(m_ledger.takeRouted(pdu));
}

void MessageFetch::pause()
{
    m_begun = false;
    m_retry.stop();
    m_reconcile.stop();
    m_announced.clear(); // the list at the next start has them
    m_unreadable.clear();
    m_listAgain = false;
    m_toList.clear();
}

void MessageFetch::noticed(const AtNotice &notice)
{
    switch (notice.kind) {
    case AtNotice::Kind::MessageStored:
    case AtNotice::Kind::ReportStored:
        announced(notice);
        break;
    case AtNotice::Kind::MessageRouted:
    case AtNotice::Kind::ReportRouted:
        if (m_begun)
            emit arrived(m_ledger.takeRouted(notice.pdu));
        else if (m_early.size() < mostEarly)
            m_early.push_back(notice.pdu);
        break;
    default:
        break;
    }
}

void MessageFetch::announced(const AtNotice &notice)
{
    // +CMTI: "SM",1 and for a picture message more fields, which do not matter here.
    const QByteArrayList fields = atFields(notice.text);
    const auto index = atNumber(fields.value(1));
    const QByteArray memory = m_memory.memories().receiving().isEmpty() ? QByteArray() : fields.value(0);
    const bool believable = index && *index >= 0 && memory.size() <= 2 && m_announced.size() < mostAnnounced;
    if (believable)
        m_announced.push_back(Announced{{memory, *index}});
    else if (m_toList.empty())
        listAll(); // a hint without a place
    emit due();
}

bool MessageFetch::fetchAnnounced()
{
    if (m_announced.empty())
        return false;
    const Announced announced = m_announced.front();
    m_announced.pop_front();
    AtScript script = m_memory.in(announced.slot.memory, m_timings.command);
    script.push_back(atOptional("AT+CMGR=" + QByteArray::number(announced.slot.index), m_timings.command));
    m_channel.play(std::move(script), [this, announced](const AtReplies &replies) { fetched(announced, replies.back()); });
    return true;
}

void MessageFetch::fetched(Announced announced, const AtReply &reply)
{
    const std::vector<StoredMessage> messages = storedMessages(reply);
    if (!messages.empty()) {
        if (messages.front().arrived)
            take(announced.slot, messages.front().pdu);
        return;
    }
    if (!reply.ok())
        m_memory.doubt();
    if (++announced.attempts < mostAttempts) {
        m_unreadable.push_back(announced);
        m_retry.start(m_timings.retry);
    }
}

bool MessageFetch::list()
{
    if (m_toList.empty())
        return false;
    const QByteArray memory = m_toList.front();
    m_toList.pop_front();
    AtScript script = m_memory.in(memory, m_timings.command);
    script.push_back(atOptional("AT+CMGL=4", m_timings.slowCommand));
    m_channel.play(std::move(script), [this, memory](const AtReplies &replies) { listed(memory, replies.back()); });
    return true;
}

void MessageFetch::listed(const QByteArray &memory, const AtReply &reply)
{
    if (!reply.ok()) {
        m_memory.doubt();
        if (reply.simBusy()) {
            m_listAgain = true;
            m_retry.start(m_timings.retry);
        }
        return;
    }
    const std::vector<StoredMessage> messages = storedMessages(reply);
    std::set<int> indexes;
    for (const StoredMessage &message : messages)
        indexes.insert(message.index);
    m_ledger.keepOnly(memory, indexes);
    for (const StoredMessage &message : messages) {
        if (message.arrived)
            take({memory, message.index}, message.pdu);
    }
}

void MessageFetch::listAll()
{
    const std::vector<QByteArray> &memories = m_memory.memories().readable;
    m_toList.assign(memories.rbegin(), memories.rend()); // the receiving one last, so that it stays selected
}

void MessageFetch::take(const MessageSlot &slot, const QByteArray &pdu)
{
    if (const auto news = m_ledger.takeStored(slot, pdu))
        emit arrived(*news);
}

} // namespace contador
