// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "app/contadorctl/json.h"
#include "engine/reports/statement.h"
#include "ui/print/statement_pdf.h"

#include <QSaveFile>

namespace contador {

namespace {

struct StatementCommand {
    Q_DECLARE_TR_FUNCTIONS(StatementCommand)
};

/// Without an end, until today; without a beginning, the year before its end.
struct Period {
    QDate from;
    QDate to;
};

std::optional<Period> periodOf(const Call &call, QDate today)
{
    Period period;
    period.to = call.has("to") ? QDate::fromString(call.value("to"), Qt::ISODate) : today;
    period.from = call.has("from") ? QDate::fromString(call.value("from"), Qt::ISODate) : period.to.addYears(-1).addDays(1);
    const bool isPeriod = period.from.isValid() && period.to.isValid() && period.from <= period.to;
    return isPeriod ? std::optional(period) : std::nullopt;
}

QJsonObject toJson(const Statement &statement, const QString &file)
{
    return {{"account", statement.number},
            {"file", file},
            {"from", statement.from.toString(Qt::ISODate)},
            {"to", statement.to.toString(Qt::ISODate)},
            {"entries", qint64(statement.lines.size())},
            {"opening", contador::toJson(statement.opening)},
            {"debits", contador::toJson(statement.debits)},
            {"credits", contador::toJson(statement.credits)},
            {"closing", contador::toJson(statement.closing)},
            {"overdue", contador::toJson(statement.overdue)},
            {"owed", contador::toJson(statement.owed)}};
}

} // namespace

Exit accountStatement(Call &call)
{
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return call.fail(books.error());
    const QString &number = call.operands().at(0);
    const QString &path = call.operands().at(1);
    const std::optional<Period> period = periodOf(call, books->installation.dateAt(call.clock().now()));
    if (!period)
        return call.usage(StatementCommand::tr("--from and --to want days such as 2026-03-31, the first not after the last."));
    const Snapshot snapshot(*books->connection);
    const std::optional<Statement> statement =
        statementOf(*books->connection, books->installation, number, period->from, period->to, call.clock().now());
    if (snapshot.fault())
        return call.fail(*snapshot.fault());
    if (!statement)
        return call.fail(Exit::No, QStringLiteral("unknown_account"),
                         StatementCommand::tr("There is no account with this number."), {{"account", number}});
    const QByteArray pdf = statementPdf(*statement, books->format(call),
                                        call.has("working") ? StatementWorking::Shown : StatementWorking::LeftOut);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return call.fail(Exit::Environment, QStringLiteral("file_not_written"),
                         StatementCommand::tr("The file cannot be written: %1").arg(file.errorString()), {{"file", path}});
    if (call.wantsJson())
        call.print(toJson(*statement, path));
    else
        call.say(StatementCommand::tr("%1: balance %2 on %3, %4 to be paid now.")
                     .arg(path, books->format(call).money(statement->closing), books->format(call).date(statement->to),
                          books->format(call).money(statement->owed)));
    return Exit::Done;
}

} // namespace contador
