// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/message_fetch.h"

#include "engine/modem/at_fields.h"

#include <algorithm>
#include <utility>

namespace contador {

MessageFetch::MessageFetch(AtChannel &channel, MemorySelector &memory, MessageLedger &ledger, const ModemTimings &timings,
                           const Clock &clock, QObject *parent)
    : QObject(parent), m_channel(channel), m_memory(memory), m_ledger(ledger), m_timings(timings), m_clock(clock)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        std::ranges::move(std::exchange(m_unreadable, {}), std::back_inserter(m_announced));
        if (std::exchange(m_listAgain, false))
            listAll();
        emit due();
    });
}

void MessageFetch::begin(const ModemFacts &facts)
{
    m_begun = true;
    m_joins = facts.joinsCommands;
    m_listAtLeast = facts.profile.reconcileAtLeast;
    m_listsBursts = m_listAtLeast.count() == 0;
    m_rounds = 0;
    m_notOurs = 0;
    listAll();
}

void MessageFetch::handUpEarly()
{
    for (const QByteArray &pdu : std::exchange(m_early, {}))
        emit arrived(m_ledger.takeRouted(pdu));
}

void MessageFetch::pause()
{
    m_begun = false;
    m_reads = false;
    m_retry.stop();
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
        m_announced.push_back(Announced{.slot = {memory, *index}, .isReport = notice.kind == AtNotice::Kind::ReportStored});
    else if (m_toList.empty())
        listAll(); // a hint without a place
    emit due();
}

bool MessageFetch::fetchAnnounced()
{
    if (m_announced.empty())
        return false;
    const Announced announced = m_announced.front();
    const QByteArray memory = announced.slot.memory;
    const auto together = std::ranges::count_if(m_announced, [&](const Announced &each) { return each.slot.memory == memory; });
    AtScript script = m_memory.in(memory, m_timings.command);
    if (together >= burst && m_listsBursts) {
        for (Announced &each : m_announced)
            each.awaitsList = each.slot.memory == memory;
        return playList(memory, std::move(script));
    }
    m_announced.pop_front();
    m_reads = !announced.isReport;
    script.push_back(atOptional("AT+CMGR=" + QByteArray::number(announced.slot.index), m_timings.command));
    m_channel.play(std::move(script), [this, announced](const AtReplies &replies) { fetched(announced, replies.back()); });
    return true;
}

void MessageFetch::fetched(Announced announced, const AtReply &reply)
{
    m_reads = false;
    const std::vector<StoredMessage> messages = storedMessages(reply);
    if (!messages.empty()) {
        if (messages.front().arrived)
            takeOne(announced.slot, messages.front().pdu);
        return;
    }
    const bool first = announced.attempts == 0;
    retryLater(announced);
    if (isTextMode(reply)) {
        emit textMode();
    } else if (reply.final && !reply.ok()) {
        m_memory.doubt();
        if (first)
            emit surprised();
    }
}

void MessageFetch::retryLater(Announced announced)
{
    announced.awaitsList = false;
    if (++announced.attempts >= mostAttempts)
        return;
    m_unreadable.push_back(announced);
    m_retry.start(m_timings.retry);
}

bool MessageFetch::list()
{
    if (m_toList.empty())
        return false;
    const QByteArray memory = m_toList.front();
    m_toList.pop_front();
    return playList(memory, m_memory.in(memory, m_timings.command));
}

bool MessageFetch::reconcile()
{
    constexpr int othersEach = 10; // nothing should arrive there
    if (m_listedAt.count() > 0 && m_clock.uptime() - m_listedAt < m_listAtLeast)
        return false;
    const std::vector<QByteArray> &memories = m_memory.memories().readable;
    const bool other = ++m_rounds % othersEach == 0 && memories.size() > 1;
    const QByteArray memory = other ? memories.back() : memories.front();
    if (!m_joins)
        return playList(memory, m_memory.in(memory, m_timings.command));
    const AtStep step = m_memory.joined(memory, "AT+CMGL=4", m_timings.slowCommand);
    m_channel.play({step}, [this, memory](const AtReplies &replies) { listed(memory, replies.back()); });
    return true;
}

bool MessageFetch::playList(const QByteArray &memory, AtScript script)
{
    m_reads = true;
    script.push_back(atOptional("AT+CMGL=4", m_timings.slowCommand));
    m_channel.play(std::move(script), [this, memory](const AtReplies &replies) { listed(memory, replies.back()); });
    return true;
}

void MessageFetch::listed(const QByteArray &memory, const AtReply &reply)
{
    m_reads = false;
    if (!reply.ok() || isTextMode(reply)) {
        listFailed(memory, reply);
        return;
    }
    const std::vector<StoredMessage> messages = storedMessages(reply);
    std::set<int> indexes;
    for (const StoredMessage &message : messages)
        indexes.insert(message.index);
    m_ledger.keepOnly(memory, indexes);
    if (memory == m_memory.memories().receiving()) {
        m_listedAt = m_clock.uptime();
        m_notOurs = int(std::ranges::count(messages, false, &StoredMessage::arrived));
    }
    take(memory, messages);
}

void MessageFetch::listFailed(const QByteArray &memory, const AtReply &reply)
{
    m_memory.doubt();
    m_listsBursts = false;
    std::erase_if(m_toList, [&](const QByteArray &each) { return each == memory; });
    if (isTextMode(reply)) {
        emit textMode();
    } else if (reply.simBusy()) {
        m_listAgain = true;
        m_retry.start(m_timings.retry);
    } else if (reply.final) {
        emit failed(reply.final->code);
        emit surprised();
    }
}

/// In the order in which they were announced, then the others.
void MessageFetch::take(const QByteArray &memory, const std::vector<StoredMessage> &messages)
{
    std::vector<StoredMessage> ordered;
    std::vector<Announced> missing;
    std::erase_if(m_announced, [&](const Announced &announced) {
        if (announced.slot.memory != memory)
            return false;
        const auto found = std::ranges::find(messages, announced.slot.index, &StoredMessage::index);
        if (found != messages.end())
            ordered.push_back(*found);
        else if (announced.awaitsList)
            missing.push_back(announced);
        return found != messages.end() || announced.awaitsList;
    });
    std::ranges::copy(messages, std::back_inserter(ordered));
    std::ranges::for_each(missing, [this](const Announced &each) { retryLater(each); });
    for (const StoredMessage &message : ordered) {
        if (message.arrived)
            takeOne({memory, message.index}, message.pdu); // twice in `ordered` is once in the ledger
    }
}

void MessageFetch::counted(int used)
{
    const QByteArray &receiving = m_memory.memories().receiving();
    const bool known = used <= m_ledger.countIn(receiving) + m_notOurs;
    if (known || !m_toList.empty() || receiving != m_memory.memories().incoming)
        return;
    m_toList.push_back(receiving);
    emit due();
}

bool MessageFetch::awaitsText() const
{
    return m_reads || std::ranges::any_of(m_announced, [](const Announced &each) { return !each.isReport; });
}

void MessageFetch::listAll()
{
    const std::vector<QByteArray> &memories = m_memory.memories().readable;
    m_toList.assign(memories.rbegin(), memories.rend()); // the receiving one last, so that it stays selected
    emit due();
}

void MessageFetch::takeOne(const MessageSlot &slot, const QByteArray &pdu)
{
    if (const auto news = m_ledger.takeStored(slot, pdu))
        emit arrived(*news);
}

} // namespace contador
