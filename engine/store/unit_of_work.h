// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/actor.h"
#include "engine/store/connection.h"

#include <QDateTime>

#include <type_traits>

namespace contador {

/// A writing unit of work: everything between its start and `commit` happens together or not at all.
/// Carries who does it and when, so that no store asks a clock. Rolls back when it goes without a commit.
class Transaction {
public:
    Transaction(Connection &connection, Actor actor, const QDateTime &at);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const QDateTime &at() const { return m_at; }

    /// Durable when it returns well; otherwise nothing of it happened. Reports the first fault of any query in between.
    [[nodiscard]] Outcome<void, StoreFault> commit();
    void rollBack();

private:
    Connection &m_connection;
    Actor m_actor;
    QDateTime m_at;
    bool m_open = true;
};

/// Does a whole unit of work, and does it again from its start as long as another desk was in its way: then nothing of it had
/// happened. \param unit makes its own Transaction and gives what its commit says
template <typename Unit> auto withRetries(Unit unit) -> std::invoke_result_t<Unit &>
{
    constexpr int mostTries = 20; // the one that was in the way has committed: each round somebody gets on
    auto done = unit();
    for (int i = 1; i < mostTries && !done && done.error().kind == StoreFault::Kind::Contended; ++i)
        done = unit();
    return done;
}

/// A part of a transaction that can be taken back alone; otherwise it stays a part of the whole.
class Savepoint {
public:
    explicit Savepoint(Transaction &transaction);
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    ~Savepoint();
    void undo();

private:
    Connection &m_connection;
};

/// A reading unit of work: one consistent view of the database from its first query to its end.
class Snapshot {
public:
    explicit Snapshot(Connection &connection);
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    ~Snapshot();
    [[nodiscard]] const std::optional<StoreFault> &fault() const { return m_connection.fault(); }

private:
    Connection &m_connection;
};

} // namespace contador
