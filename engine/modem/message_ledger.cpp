// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/message_ledger.h"

#include <algorithm>

namespace contador {

namespace {

/// TP-MTI of what a service centre sends, rather than what the announcement called it. TS 23.040 §9.2.3.1
ArrivedPdu::Kind kindOf(const QByteArray &pdu)
{
    const int serviceCentreOctets = pdu.left(2).toInt(nullptr, 16);
    const int firstOctet = pdu.mid(2 + 2 * serviceCentreOctets, 2).toInt(nullptr, 16);
    constexpr int typeBits = 0x03;
    constexpr int statusReport = 0x02;
    return (firstOctet & typeBits) == statusReport ? ArrivedPdu::Kind::StatusReport : ArrivedPdu::Kind::Deliver;
}

} // namespace

std::optional<ArrivedPdu> MessageLedger::takeStored(const MessageSlot &slot, const QByteArray &pdu)
{
    if (const auto there = m_bySlot.find(slot); there != m_bySlot.end()) {
        if (m_held.at(there->second).arrived.hex == pdu)
            return std::nullopt;
        forget(there->second);
    }
    if (m_held.size() >= mostHeld)
        return std::nullopt;
    const ArrivedPdu arrived{++m_lastHandle, kindOf(pdu), pdu, true};
    m_held.emplace(arrived.handle, Held{arrived, slot});
    m_bySlot.emplace(slot, arrived.handle);
    return arrived;
}

ArrivedPdu MessageLedger::takeRouted(const QByteArray &pdu)
{
    const ArrivedPdu arrived{++m_lastHandle, kindOf(pdu), pdu, false};
    if (m_held.size() < mostHeld)
        m_held.emplace(arrived.handle, Held{arrived, {}});
    return arrived;
}

const MessageLedger::Held *MessageLedger::find(quint64 handle) const
{
    const auto found = m_held.find(handle);
    return found == m_held.end() ? nullptr : &found->second;
}

void MessageLedger::forget(quint64 handle)
{
    const auto found = m_held.find(handle);
    if (found == m_held.end())
        return;
    if (found->second.arrived.stored)
        m_bySlot.erase(found->second.slot);
    m_held.erase(found);
}

int MessageLedger::countIn(const QByteArray &memory) const
{
    return int(std::ranges::count_if(m_bySlot, [&](const auto &entry) { return entry.first.memory == memory; }));
}

void MessageLedger::keepOnly(const QByteArray &memory, const std::set<int> &indexes)
{
    std::erase_if(m_held, [&](const auto &entry) {
        const Held &held = entry.second;
        const bool gone = held.arrived.stored && held.slot.memory == memory && !indexes.contains(held.slot.index);
        if (gone)
            m_bySlot.erase(held.slot);
        return gone;
    });
}

void MessageLedger::forgetRouted()
{
    std::erase_if(m_held, [](const auto &entry) { return !entry.second.arrived.stored; });
}

} // namespace contador
