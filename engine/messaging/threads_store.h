// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/unit_of_work.h"
#include "engine/core/ids.h"

#include <chrono>
#include <vector>

namespace contador {

/// Somebody who has a thread open at another desk.
struct ThreadVisitor {
    QString clerk;
    bool isWriting = false;
    bool operator==(const ThreadVisitor &) const = default;
};

/// What persons do with the thread of a phone, beside what is said in it.
class ThreadsStore {
public:
    /// A desk that gave no sign of life for so long is gone, whether it said so or not.
    static constexpr std::chrono::seconds presenceHolds{30};

    explicit ThreadsStore(Connection &connection) : m_connection(connection) { }

    /// Empty: none was begun.
    [[nodiscard]] QString draft(const QString &phone, const QString &clerk) const;
    /// Of the transaction's actor; an empty one is forgotten.
    static void saveDraft(Transaction &transaction, const QString &phone, const QString &text);

    /// \param desk a running window, told apart from all others   \param phone empty: it left the threads
    static void beAt(Transaction &transaction, const QString &desk, const QString &phone, bool isWriting);
    /// All but those at `desk`, as of `now`.
    [[nodiscard]] std::vector<ThreadVisitor> visitors(const QString &phone, const QString &desk, const QDateTime &now) const;

    /// Up to this message the thread was seen by somebody here; never back again.
    static void markRead(Transaction &transaction, const QString &phone, MessageId upTo);
    [[nodiscard]] MessageId readUpTo(const QString &phone) const;

    /// The newest message of the thread, of either direction; none: nothing was ever said.
    [[nodiscard]] MessageId newest(const QString &phone) const;
    /// The modem that the consumer wrote to last; empty: he never did.
    [[nodiscard]] QString carrier(const QString &phone) const;
    /// Texts that waited for a person are answered, or kept without an answer.
    static void settleHeld(Transaction &transaction, const QString &phone, MessageId upTo, bool isAnswered);

private:
    Connection &m_connection;
};

} // namespace contador
