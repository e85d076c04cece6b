// SPDX-License-Identifier: GPL-3.0-or-later
// Works on the network: entered once, they answer who asks and are told to the phones of their zone.
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "engine/accounts/outage_reports_store.h"
#include "engine/accounts/services.h"
#include "engine/accounts/works_store.h"
#include "engine/notices/works_notices.h"

namespace contador {

namespace {

struct WorksCommand {
    Q_DECLARE_TR_FUNCTIONS(WorksCommand)
};

/// "2026-03-12 08:00" at the utility's place, or a moment with its offset; invalid: neither.
QDateTime momentOf(const QString &text, const Installation &installation)
{
    QDateTime local = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!local.isValid())
        return QDateTime::fromString(text, Qt::ISODate).toUTC();
    local.setTimeZone(installation.timeZone);
    return local.toUTC();
}

void tell(Call &call, const Books &books, const Works &works, std::optional<int> told = std::nullopt)
{
    if (call.wantsJson()) {
        QJsonObject json{{"works", works.id},
                         {"zone", works.zone},
                         {"service", works.service.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(works.service)},
                         {"from", works.from.toUTC().toString(Qt::ISODate)},
                         {"to", works.to.toUTC().toString(Qt::ISODate)},
                         {"words", works.words},
                         {"ended_at", works.endedAt.isValid() ? QJsonValue(works.endedAt.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)}};
        if (told)
            json.insert(QStringLiteral("told"), *told);
        call.print(json);
        return;
    }
    const Format format = books.format(call);
    call.say(QStringLiteral("%1. %2: %3, %4 – %5").arg(QString::number(works.id), works.zone, works.words, format.moment(works.from), format.moment(works.to)));
    if (works.endedAt.isValid())
        call.say(WorksCommand::tr("Ended on %1.").arg(format.moment(works.endedAt)));
    if (told)
        call.say(WorksCommand::tr("Phones that are told: %1.").arg(*told));
}

std::optional<Exit> refusal(Call &call, const Works &works, Connection &connection)
{
    if (!works.from.isValid() || !works.to.isValid() || works.to <= works.from)
        return call.usage(WorksCommand::tr("--from and --to want moments such as \"2026-03-31 08:00\", the first before the last."));
    if (!works.service.isEmpty() && !findService(works.service))
        return call.fail(Exit::No, QStringLiteral("unknown_service"), WorksCommand::tr("There is no such service."), {{"service", works.service}});
    if (works.words.isEmpty() || works.words.size() > WorksNotices::mostLetters)
        return call.usage(WorksCommand::tr("The words are 1 to %1 characters: the text must fit one SMS.").arg(WorksNotices::mostLetters));
    if (!WorksStore(connection).hasZone(works.zone))
        return call.fail(Exit::No, QStringLiteral("unknown_zone"), WorksCommand::tr("No account is in that zone. It is written as in the accounts file."),
                         {{"zone", works.zone}});
    return std::nullopt;
}

} // namespace

Exit worksAdd(Call &call)
{
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    Works works;
    works.zone = call.operands().at(0).trimmed();
    works.words = call.operands().at(1).simplified();
    works.service = call.value("service");
    works.from = momentOf(call.value("from"), books->installation);
    works.to = momentOf(call.value("to"), books->installation);
    if (const auto refused = refusal(call, works, *books->connection))
        return *refused;
    if (const Service *service = findService(works.service))
        works.service = service->name;
    works.id = WorksStore::add(transaction, works);
    const Lexicons lexicons;
    const int told = WorksNotices(books->installation, lexicons).tell(transaction, works);
    if (const auto kept = transaction.commit(); !kept)
        return call.fail(kept.error());
    tell(call, *books, works, told);
    return Exit::Done;
}

Exit worksList(Call &call)
{
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return call.fail(books.error());
    const Snapshot snapshot(*books->connection);
    const std::vector<Works> works = WorksStore(*books->connection).all(call.clock().now());
    const std::vector<OutageReport> reports = OutageReportsStore(*books->connection).since(call.clock().now().addDays(-1));
    if (snapshot.fault())
        return call.fail(*snapshot.fault());
    for (const Works &each : works)
        tell(call, *books, each);
    for (const OutageReport &report : reports) {
        if (call.wantsJson())
            call.print({{"report", report.id}, {"account", report.accountNumber}, {"zone", report.zone}, {"phone", report.phone},
                        {"at", report.at.toString(Qt::ISODate)}, {"text", report.text}});
        else
            call.say(WorksCommand::tr("Reported: %1, %2, account %3: %4")
                         .arg(books->format(call).moment(report.at), report.zone.isEmpty() ? QStringLiteral("–") : report.zone, report.accountNumber,
                              report.text.simplified()));
    }
    return Exit::Done;
}

Exit worksEnd(Call &call)
{
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const qint64 id = call.operands().front().toLongLong();
    if (!WorksStore::end(transaction, id))
        return call.fail(Exit::No, QStringLiteral("unknown_works"), WorksCommand::tr("There are no works of that number that go on."),
                         {{"works", call.operands().front()}});
    const std::optional<Works> works = WorksStore(*books->connection).find(id);
    if (const auto kept = transaction.commit(); !kept)
        return call.fail(kept.error());
    if (works)
        tell(call, *books, *works);
    return Exit::Done;
}

} // namespace contador
