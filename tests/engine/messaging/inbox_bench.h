// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/inbox.h"
#include "engine/messaging/messages_store.h"
#include "tests/engine/messaging/pdus.h"
#include "tests/engine/store/new_database.h"

namespace contador::tests {

/// An inbox with a clock of its own. `fast` gives durability up: for tests of thousands of arrivals.
class InboxBench {
public:
    enum class Speed { Durable, Fast };

    explicit InboxBench(Speed speed = Speed::Durable) : now(NewDatabase::moment("2026-03-12T10:15:00Z"))
    {
        if (speed == Speed::Fast)
            books.forgoDurability();
    }

    Kept keep(const QByteArray &hex, const QString &iccid = QStringLiteral("8935101"),
              const QString &carrier = QStringLiteral("modem"))
    {
        return keepAll({hex}, iccid, carrier).front();
    }

    std::vector<Kept> keepAll(const QByteArrayList &pdus, const QString &iccid = QStringLiteral("8935101"),
                              const QString &carrier = QStringLiteral("modem"))
    {
        std::vector<Kept> all;
        Transaction transaction(*books.writer, Actor::automaton(), now);
        for (const QByteArray &hex : pdus)
            all.push_back(inbox::keep(transaction, {hex, carrier, iccid}));
        if (const auto kept = transaction.commit(); !kept)
            qFatal("the inbox could not be written: %s", qPrintable(kept.error().detail));
        return all;
    }

    std::vector<InboundMessage> giveUp()
    {
        Transaction transaction(*books.writer, Actor::automaton(), now);
        std::vector<InboundMessage> held = inbox::giveUpUnfinished(transaction);
        if (!transaction.commit())
            qFatal("the inbox could not be written");
        return held;
    }

    /// A person has dealt with what was held of it.
    void settleHeld()
    {
        Transaction transaction(*books.writer, Actor::automaton(), now);
        transaction.connection().query("update message set settled_at = created_at where state = 'held'").run();
        if (!transaction.commit())
            qFatal("the messages could not be settled");
    }

    [[nodiscard]] qint64 count(const char *sql) const { return books.count(sql); }
    [[nodiscard]] QString word(const char *sql) const
    {
        Query query = books.writer->query(sql);
        return query.next() ? query.text(0) : QString();
    }
    [[nodiscard]] std::optional<InboundMessage> oldestNew() const { return MessagesStore(*books.writer).oldestNew(); }

    NewDatabase books;
    QDateTime now;
};

} // namespace contador::tests
