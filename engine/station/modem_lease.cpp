// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/modem_lease.h"

#include <QSysInfo>
#include <QUuid>

namespace contador {

Desk Desk::here()
{
    return {QSysInfo::machineHostName(), QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

ModemLease::ModemLease(Connection &connection, const Clock &clock, QString modem, const Desk &desk)
    : m_connection(connection), m_clock(clock), m_modem(std::move(modem)), m_desk(desk)
{
}

Outcome<ModemLease::Change, StoreFault> ModemLease::keep(const std::function<void(Transaction &)> &whenTaken)
{
    const bool wasHeld = m_fence != 0;
    const auto asked = m_clock.uptime(); // before the server's clock was read: it begins no later for us than for the others
    qint64 fence = 0;
    bool taken = false;
    const auto kept = withRetries([&] {
        Transaction transaction(m_connection, Actor::automaton(), m_clock.now());
        taken = false;
        fence = wasHeld && renew(transaction) ? m_fence : 0;
        if (fence == 0 && !wasHeld) {
            fence = take(transaction);
            taken = fence != 0;
            if (taken)
                whenTaken(transaction);
        }
        return transaction.commit();
    });
    if (!kept)
        return failure(kept.error());
    m_fence = fence;
    if (fence == 0)
        return wasHeld ? Change::Lost : Change::None;
    m_until = asked + length - margin;
    m_otherDesk.clear();
    return taken ? Change::Taken : Change::None;
}

bool ModemLease::renew(Transaction &transaction) const
{
    Query query = transaction.connection().query(R"(
        update modem_lease set expires_at = clock_timestamp() + cast(:length as bigint) * interval '1 millisecond'
        where modem = :modem and holder = :holder and fence = :fence)");
    query.bind(":length", qint64(length.count())).bind(":modem", m_modem).bind(":holder", m_desk.run).bind(":fence", m_fence);
    return query.run() && query.rowsChanged() == 1;
}

/// The new fencing number; 0: another desk has it.
qint64 ModemLease::take(Transaction &transaction)
{
    {
        Query others = transaction.connection().query(R"(
            select desk from modem_lease where modem = :modem and holder <> :holder and expires_at >= clock_timestamp())");
        others.bind(":modem", m_modem).bind(":holder", m_desk.run);
        if (others.next()) {
            m_otherDesk = others.text(0);
            return 0;
        }
    }
    Query query = transaction.connection().query(R"(
        insert into modem_lease (modem, desk, holder, fence, expires_at)
        values (:modem, :desk, :holder, 1, clock_timestamp() + cast(:length as bigint) * interval '1 millisecond')
        on conflict (modem) do update set desk = excluded.desk, holder = excluded.holder, fence = modem_lease.fence + 1,
            expires_at = excluded.expires_at
        where modem_lease.holder = excluded.holder or modem_lease.expires_at < clock_timestamp()
        returning fence)");
    query.bind(":modem", m_modem).bind(":desk", m_desk.name).bind(":holder", m_desk.run).bind(":length", qint64(length.count()));
    return query.next() ? query.integer(0) : 0;
}

void ModemLease::release()
{
    if (m_fence == 0)
        return;
    m_connection.forgetFault();
    Query query = m_connection.query(
        "update modem_lease set expires_at = clock_timestamp() where modem = :modem and holder = :holder and fence = :fence");
    query.bind(":modem", m_modem).bind(":holder", m_desk.run).bind(":fence", m_fence).run();
    m_fence = 0;
}

} // namespace contador
