// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "engine/billing/closed_periods_store.h"

namespace contador {

namespace {

struct BooksCloseCommand {
    Q_DECLARE_TR_FUNCTIONS(BooksCloseCommand)
};

} // namespace

Exit booksClose(Call &call)
{
    const QDate through = QDate::fromString(call.operands().front(), Qt::ISODate);
    if (!through.isValid())
        return call.usage(BooksCloseCommand::tr("Name the last closed day, such as 2026-03-31."));
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const QString day = through.toString(Qt::ISODate);
    if (through > books->installation.dateAt(transaction.at()))
        return call.fail(Exit::No, QStringLiteral("date_in_future"), BooksCloseCommand::tr("Only days that are over can be closed."),
                         {{"date", day}});
    if (!ClosedPeriodsStore::close(transaction, through) && !books->connection->hasFault())
        return call.fail(Exit::No, QStringLiteral("closed_later"),
                         BooksCloseCommand::tr("The books are closed to a later day already, and what is closed stays closed."),
                         {{"date", day}});
    if (const auto kept = transaction.commit(); !kept)
        return call.fail(kept.error());
    if (call.wantsJson())
        call.print({{"closed_through", day}});
    call.say(BooksCloseCommand::tr("Closed through %1: a correction of what was charged until then becomes a note of its own.")
                 .arg(books->format(call).date(through)));
    return Exit::Done;
}

} // namespace contador
