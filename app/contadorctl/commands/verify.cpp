// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "app/contadorctl/json.h"
#include "engine/ledger/books_check.h"
#include "engine/store/unit_of_work.h"
#include "ui/texts/books_text.h"

namespace contador {

namespace {

constexpr int mostFaultsTold = 100;

struct VerifyCommand {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

} // namespace

Exit verifyBooks(Call &call)
{
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return call.fail(books.error());
    const Snapshot snapshot(*books->connection);
    const std::vector<BooksFault> faults = checkBooks(*books->connection, mostFaultsTold);
    if (snapshot.fault())
        return call.fail(*snapshot.fault());
    if (call.wantsJson()) {
        for (const BooksFault &fault : faults)
            call.print({{"fault", booksFaultName(fault.kind)}, {"entry", fault.entry.value}});
        call.print({{"sound", faults.empty()}, {"faults", qint64(faults.size())}});
    } else {
        for (const BooksFault &fault : faults)
            call.say(booksFaultSentence(fault));
        call.say(faults.empty() ? VerifyCommand::tr("The books are sound.") : unsoundBooksAdvice());
    }
    return faults.empty() ? Exit::Done : Exit::No;
}

} // namespace contador
