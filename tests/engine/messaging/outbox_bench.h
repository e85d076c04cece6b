// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/messages_store.h"
#include "engine/messaging/send_queue.h"
#include "engine/messaging/submissions_store.h"
#include "tests/engine/store/new_database.h"

namespace contador::tests {

/// A queue on a real database, and the time, which stands still until a test moves it.
class OutboxBench {
public:
    OutboxBench() : queue(*books.writer, books.installation.timeZone)
    {
        books.forgoDurability();
    }

    template <typename Work> auto write(Work work)
    {
        Transaction transaction(*books.writer, Actor::automaton(), now);
        if constexpr (std::is_void_v<decltype(work(transaction))>) {
            work(transaction);
            commit(transaction);
        } else {
            const auto done = work(transaction);
            commit(transaction);
            return done;
        }
    }

    MessageId enqueue(MessageClass messageClass, const QString &carrier = {}, const QString &text = QStringLiteral("Bom dia"))
    {
        return write([&](Transaction &transaction) {
            MessagesStore::NewOutbound message;
            message.recipient = QStringLiteral("+351912345678");
            message.text = text;
            message.messageClass = messageClass;
            message.carrier = carrier;
            return MessagesStore::enqueue(transaction, message);
        });
    }

    void change(const Sim &sim)
    {
        write([&](Transaction &transaction) { SimsStore::change(transaction, sim); });
        queue.forget();
    }

    CarrierHealth &carrier(const QString &path)
    {
        for (CarrierHealth &known : carriers) {
            if (known.path == path)
                return known;
        }
        carriers.push_back({path, QStringLiteral("8935") + path, true, false, now});
        return carriers.back();
    }

    [[nodiscard]] SendTurn next(const QString &path)
    {
        carrier(path);
        return queue.next(path, carriers, now);
    }

    void setState(MessageId message, MessageState state)
    {
        write([&](Transaction &transaction) { MessagesStore::setState(transaction, message, state); });
    }

    /// What the turn gives is sent, in one part.
    std::optional<MessageId> send(const QString &path, int parts = 1)
    {
        const SendTurn turn = next(path);
        if (!turn.message)
            return std::nullopt;
        write([&](Transaction &transaction) {
            MessagesStore::setState(transaction, turn.message->id, MessageState::Sent);
            queue.spend(transaction, carrier(path).sim(), parts);
        });
        return turn.message->id;
    }

    [[nodiscard]] QString state(MessageId message) const
    {
        Query query = books.writer->query("select state from message where id = :id");
        query.bind(":id", message.value);
        return query.next() ? query.text(0) : QString();
    }

    NewDatabase books;
    QDateTime now = NewDatabase::moment("2026-03-12T10:15:00Z"); ///< a Thursday, 10:15 in Lisbon too
    std::vector<CarrierHealth> carriers;
    SendQueue queue;

private:
    static void commit(Transaction &transaction)
    {
        if (!transaction.commit())
            qFatal("the outbox could not be written");
    }
};

} // namespace contador::tests
