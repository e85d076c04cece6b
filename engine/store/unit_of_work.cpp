// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/unit_of_work.h"

namespace contador {

Transaction::Transaction(Connection &connection, Actor actor, const QDateTime &at)
    : m_connection(connection), m_actor(std::move(actor)), m_at(at.toUTC())
{
    m_connection.forgetFault();
    m_connection.begin(m_connection.dialect().beginWrite());
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

Outcome<void, StoreFault> Transaction::commit()
{
    Q_ASSERT(m_open);
    if (!m_connection.hasFault() && m_connection.execute(QStringLiteral("commit"))) {
        m_open = false;
        m_connection.ended();
        return {};
    }
    const StoreFault fault = *m_connection.fault();
    rollBack();
    return failure(fault);
}

void Transaction::rollBack()
{
    m_open = false;
    m_connection.execute(QStringLiteral("rollback")); // fails harmlessly where the begin itself had failed
    m_connection.ended();
    m_connection.forgetFault();
}

Savepoint::Savepoint(Transaction &transaction) : m_connection(transaction.connection())
{
    m_connection.execute(QStringLiteral("savepoint part"));
}

Savepoint::~Savepoint()
{
    m_connection.execute(QStringLiteral("release savepoint part"));
}

void Savepoint::undo()
{
    m_connection.execute(QStringLiteral("rollback to savepoint part"));
}

Snapshot::Snapshot(Connection &connection) : m_connection(connection)
{
    m_connection.forgetFault();
    m_connection.begin(m_connection.dialect().beginRead());
}

Snapshot::~Snapshot()
{
    m_connection.execute(QStringLiteral("rollback"));
    m_connection.ended();
    m_connection.forgetFault();
}

} // namespace contador
