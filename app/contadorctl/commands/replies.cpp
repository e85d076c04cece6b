// SPDX-License-Identifier: GPL-3.0-or-later
// What consumers are answered, in the utility's own words.
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "engine/dialogue/reply_preview.h"
#include "engine/dialogue/reply_texts.h"
#include "ui/texts/reply_fault_text.h"
#include "ui/texts/visible_text.h"

namespace contador {

namespace {

struct RepliesCommand {
    Q_DECLARE_TR_FUNCTIONS(RepliesCommand)
};

int longestParts(const Lexicons &lexicons, const ReplyText &text)
{
    return previewOf(lexicons.of(text.language), text.text(), SampleValues::Longest).cost.segments;
}

void tell(Call &call, const Lexicons &lexicons, const ReplyText &text)
{
    const int parts = longestParts(lexicons, text);
    if (call.wantsJson()) {
        QJsonObject object{{"language", text.language}, {"reply", text.reply},       {"text", text.text()},
                           {"shipped", text.shipped},   {"own", text.own.has_value()}, {"segments", parts}};
        if (text.own) {
            object.insert(QStringLiteral("saved_at"), text.own->savedAt.toString(Qt::ISODate));
            object.insert(QStringLiteral("saved_by"), text.own->savedBy);
            object.insert(QStringLiteral("shipped_changed"), text.isShippedChanged);
            object.insert(QStringLiteral("used"), text.isUsed);
        }
        call.print(object);
        return;
    }
    call.say(QStringLiteral("%1 %2: %3").arg(text.language, text.reply, visibleLine(text.text())));
    if (text.own)
        call.say(QStringLiteral("  ") + RepliesCommand::tr("Without your own: %1").arg(visibleLine(text.shipped)));
    if (text.own && !text.isUsed)
        call.say(QStringLiteral("  ") + RepliesCommand::tr("Your own text is left aside: Contador's has other values now."));
    if (parts > 1)
        call.say(QStringLiteral("  ") + RepliesCommand::tr("With long values it takes %1 SMS.").arg(parts));
}

Exit refuse(Call &call, const ReplyFault &fault)
{
    return call.fail(Exit::No, replyFaultName(fault.kind), replyFaultSentence(fault), {{"value", fault.value}});
}

/// Changes one, and tells how it is now.
template <typename Change> Exit change(Call &call, Change work)
{
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    const Lexicons shipped;
    Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const Outcome<ReplyText, ReplyFault> changed = work(ReplyTexts(*books->connection, shipped), transaction);
    if (const auto &fault = books->connection->fault())
        return call.fail(*fault);
    if (!changed)
        return refuse(call, changed.error());
    if (const auto kept = transaction.commit(); !kept)
        return call.fail(kept.error());
    tell(call, shipped, *changed);
    return Exit::Done;
}

} // namespace

Exit repliesList(Call &call)
{
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return call.fail(books.error());
    const Lexicons shipped;
    const Snapshot snapshot(*books->connection);
    const std::vector<ReplyText> texts = ReplyTexts(*books->connection, shipped).all();
    if (snapshot.fault())
        return call.fail(*snapshot.fault());
    for (const ReplyText &text : texts) {
        if (!call.has("language") || text.language == call.value("language"))
            tell(call, shipped, text);
    }
    return Exit::Done;
}

Exit repliesGet(Call &call)
{
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return call.fail(books.error());
    const Lexicons shipped;
    const Snapshot snapshot(*books->connection);
    const auto text = ReplyTexts(*books->connection, shipped).find(call.operands().at(0), call.operands().at(1));
    if (snapshot.fault())
        return call.fail(*snapshot.fault());
    if (!text)
        return refuse(call, text.error());
    tell(call, shipped, *text);
    return Exit::Done;
}

Exit repliesSet(Call &call)
{
    return change(call, [&call](const ReplyTexts &texts, Transaction &transaction) {
        const QStringList &said = call.operands();
        return texts.set(transaction, said.at(0), said.at(1), said.at(2), call.has("several"));
    });
}

Exit repliesReset(Call &call)
{
    return change(call, [&call](const ReplyTexts &texts, Transaction &transaction) {
        return texts.reset(transaction, call.operands().at(0), call.operands().at(1));
    });
}

} // namespace contador
