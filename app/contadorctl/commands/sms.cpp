// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "app/contadorctl/json.h"
#include "engine/dialogue/dialogue.h"
#include "engine/messaging/messages_store.h"
#include "ui/texts/feed_text.h"

#include <QTextStream>

#include <cstdio>

namespace contador {

namespace {

struct SmsCommand {
    Q_DECLARE_TR_FUNCTIONS(SmsCommand)
};

constexpr int mostCharacters = 255 * 153; // of the longest message there can be. TS 23.040 §9.2.3.24.1

/// What the station does with a text, without the air: kept, then answered; the answer is printed instead of sent.
class Exchange {
public:
    Exchange(Call &call, Books &books) : m_call(call), m_books(books), m_tariffs(tariffFolders(call)),
        m_dialogue(*books.connection, books.installation, m_tariffs)
    {
    }

    Exit answer(const QString &from, const QString &text, bool dryRun)
    {
        Transaction transaction(*m_books.connection, Actor::automaton(), m_call.clock().now());
        MessagesStore::NewInbound inbound;
        inbound.sender = from;
        inbound.text = text;
        inbound.carrier = QStringLiteral("console");
        const MessageId id = MessagesStore::addInbound(transaction, inbound);
        const Answered answered =
            m_dialogue.answer(transaction, {id, from, text, inbound.carrier, transaction.at()}, std::nullopt);
        if (dryRun) {
            if (m_books.connection->hasFault())
                return m_call.fail(*m_books.connection->fault());
            transaction.rollBack();
        } else if (const auto kept = transaction.commit(); !kept) {
            return m_call.fail(kept.error());
        }
        show(answered, dryRun);
        return Exit::Done;
    }

private:
    void show(const Answered &answered, bool dryRun)
    {
        QJsonObject json = toJson(answered.event);
        json.insert(QStringLiteral("dry_run"), dryRun);
        if (m_call.wantsJson()) {
            m_call.print(json);
            return;
        }
        m_call.say(answered.reply.isEmpty() ? SmsCommand::tr("(no answer is sent)") : answered.reply);
        const Format format = m_books.format(m_call);
        QString change = feedKindText(answered.event.kind);
        if (!answered.event.account.isEmpty())
            change += QStringLiteral(", ") + SmsCommand::tr("account %1").arg(answered.event.account);
        if (answered.event.amount)
            change += QStringLiteral(", ") + format.money(*answered.event.amount);
        m_call.tell(dryRun ? SmsCommand::tr("Would be: %1").arg(change) : change);
    }

    Call &m_call;
    Books &m_books;
    Tariffs m_tariffs;
    Dialogue m_dialogue;
};

Exit missing(Call &call, const char *option)
{
    return call.usage(SmsCommand::tr("--%1 is needed.").arg(QString::fromLatin1(option)));
}

} // namespace

Exit smsReceive(Call &call)
{
    for (const char *needed : {"from", "text"}) {
        if (!call.has(needed))
            return missing(call, needed);
    }
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    return Exchange(call, *books).answer(call.value("from"), call.value("text"), call.has("dry-run"));
}

Exit smsTalk(Call &call)
{
    if (!call.has("from"))
        return missing(call, "from");
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    Exchange exchange(call, *books);
    QTextStream input(stdin);
    QString line;
    while (input.readLineInto(&line, mostCharacters)) {
        if (line.isEmpty())
            continue;
        if (const Exit exit = exchange.answer(call.value("from"), line, false); exit != Exit::Done)
            return exit;
    }
    return Exit::Done;
}

} // namespace contador
