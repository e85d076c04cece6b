// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <optional>

namespace contador {

/// A short message as it lies in a memory. TS 27.005 §3.1 <stat>.
struct SimulatedStoredMessage {
    enum class Status { Unread = 0, Read = 1, Unsent = 2, Sent = 3 };
    Status status = Status::Unread;
    QByteArray pdu; ///< hexadecimal, with the service centre field
};

/// One message store of the modem, "SM" (the SIM) or "ME". Outlives restarts and unplugging.
class SimulatedMemory {
public:
    SimulatedMemory(QByteArray name, int capacity, int firstIndex)
        : m_name(std::move(name)), m_capacity(capacity), m_firstIndex(firstIndex)
    {
    }

    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] int capacity() const { return m_capacity; }
    [[nodiscard]] int used() const { return m_full ? m_capacity : static_cast<int>(m_messages.size()); }
    [[nodiscard]] int lastIndex() const { return m_firstIndex + m_capacity - 1; }
    [[nodiscard]] bool hasIndex(int index) const { return index >= m_firstIndex && index <= lastIndex(); }
    [[nodiscard]] const std::map<int, SimulatedStoredMessage> &messages() const { return m_messages; }
    std::map<int, SimulatedStoredMessage> &messages() { return m_messages; }

    /// The lowest free place, or nothing when the memory is full.
    std::optional<int> store(const QByteArray &pdu);
    /// A full memory takes nothing, whatever its capacity says.
    void setFull(bool full) { m_full = full; }

private:
    QByteArray m_name;
    int m_capacity;
    int m_firstIndex;
    bool m_full = false;
    std::map<int, SimulatedStoredMessage> m_messages;
};

} // namespace contador
