// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/reading_call.h"
#include "app/contadorctl/json.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/overdue_readings_store.h"
#include "engine/accounts/plausibility_store.h"
#include "engine/accounts/services.h"
#include "engine/billing/estimation_desk.h"
#include "ui/texts/account_text.h"
#include "ui/texts/reading_text.h"

namespace contador {

namespace {

struct EstimateCommand {
    Q_DECLARE_TR_FUNCTIONS(EstimateCommand)
};

constexpr int mostOverdue = 1'000'000;

Exit failed(Call &call, const EstimationFault &fault, const MeterRegister &dial)
{
    QJsonObject where{{"account", dial.accountNumber}, {"meter", dial.serial}, {"register", dial.code}};
    if (fault.doubt != ReadingDoubt::None)
        where.insert(QStringLiteral("reason"), readingDoubtName(fault.doubt));
    return call.fail(Exit::No, estimationFaultName(fault.kind), estimationFaultSentence(fault), where);
}

} // namespace

Exit readingEstimate(Call &call)
{
    const QDate to = QDate::fromString(call.value("to"), Qt::ISODate);
    if (!to.isValid())
        return call.usage(EstimateCommand::tr("--to wants the day up to which use is estimated, such as 2026-03-31."));
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const auto account = accountFor(call, *books);
    if (!account)
        return account.error();
    const Tariffs tariffs(tariffFolders(call));
    const EstimationDesk desk(*books->connection, tariffs, books->installation);
    std::vector<std::pair<MeterRegister, EstimationResult>> done;
    for (const MeterRegister &dial : AccountsStore(*books->connection, books->installation.country).registers(account->id)) {
        const bool isNamed = (!call.has("meter") || dial.serial == call.value("meter"))
            && (!call.has("register") || dial.code == call.value("register"));
        if (!isNamed || dial.removedOn.isValid())
            continue;
        const auto estimate = desk.estimate(transaction, dial, to);
        if (!estimate)
            return books->connection->hasFault() ? call.fail(*books->connection->fault()) : failed(call, estimate.error(), dial);
        done.emplace_back(dial, *estimate);
    }
    if (done.empty())
        return call.fail(Exit::No, QStringLiteral("unknown_meter"),
                         EstimateCommand::tr("The account has no such meter or register: look at `account show`."),
                         {{"account", account->number}});
    if (const auto kept = transaction.commit(); !kept)
        return call.fail(kept.error());
    const Format format = books->format(call);
    for (const auto &[dial, estimate] : done) {
        const ReadingResult &taken = estimate.taken;
        QJsonObject json = readingJson(taken.reading, dial);
        json.insert(QStringLiteral("strategy"), estimationStrategyName(estimate.strategy));
        json.insert(QStringLiteral("charge"), taken.charge ? QJsonValue(toJson(*taken.charge)) : QJsonValue(QJsonValue::Null));
        if (call.wantsJson())
            call.print(json);
        call.say(EstimateCommand::tr("%1 %2: estimated at %3, used %4, charged %5.")
                     .arg(dial.serial, dial.code, format.quantity(taken.reading.value),
                          format.quantity(taken.consumption.value_or(Quantity{})),
                          taken.charge ? format.money(*taken.charge) : QStringLiteral("-")));
    }
    return Exit::Done;
}

Exit readingOverdue(Call &call)
{
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return call.fail(books.error());
    const Snapshot snapshot(*books->connection);
    const QDate today = books->installation.dateAt(call.clock().now());
    const PlausibilityValues values = PlausibilityStore(*books->connection).values(books->installation.country);
    const Format format = books->format(call);
    for (const Service &service : services()) {
        const PlausibilityLimits limits = limitsFrom(values, service.name);
        for (const OverdueReading &each : OverdueReadingsStore(*books->connection).of(service.name, limits, today, mostOverdue)) {
            const bool isNever = !each.lastReal.isValid();
            if (call.wantsJson())
                call.print({{"account", each.account},
                            {"service", each.service},
                            {"meter", each.serial},
                            {"register", each.registerCode},
                            {"last_reading_date", isNever ? QJsonValue(QJsonValue::Null) : each.lastReal.toString(Qt::ISODate)},
                            {"readings_in_year", each.realInYear},
                            {"estimates_since", each.estimatesSince}});
            call.say(QStringLiteral("%1  %2  %3 %4  %5")
                         .arg(each.account, serviceText(each.service), each.serial, each.registerCode,
                              isNever ? EstimateCommand::tr("never read") : format.date(each.lastReal)));
        }
    }
    return snapshot.fault() ? call.fail(*snapshot.fault()) : Exit::Done;
}

} // namespace contador
