// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/reading_call.h"
#include "app/contadorctl/json.h"
#include "engine/billing/meter_desk.h"
#include "ui/texts/reading_text.h"

namespace contador {

namespace {

struct MeterCommand {
    Q_DECLARE_TR_FUNCTIONS(MeterCommand)
};

constexpr int mostDigits = 12;
constexpr int mostDecimals = 3;

/// "5230", or "T1=5230" for a meter of several registers.
std::optional<QHash<QString, Quantity>> valuesOf(const QStringList &written)
{
    QHash<QString, Quantity> values;
    for (const QString &text : written) {
        const qsizetype equals = text.indexOf(u'=');
        const std::optional<Quantity> value = Quantity::fromString(text.mid(equals + 1));
        if (!value || *value < Quantity{})
            return std::nullopt;
        values.insert(text.left(std::max<qsizetype>(equals, 0)), *value);
    }
    return values.isEmpty() ? std::nullopt : std::optional(values);
}

/// What is wrong with the options; empty when the exchange is complete.
QString readExchange(const Call &call, MeterExchange &exchange)
{
    exchange.oldSerial = call.operands().at(1);
    exchange.newSerial = call.value("new").trimmed();
    exchange.confirmed = call.has("confirmed");
    const auto finals = valuesOf(call.values("final"));
    const auto initials = valuesOf(call.has("initial") ? call.values("initial") : QStringList{QStringLiteral("0")});
    if (exchange.newSerial.isEmpty() || !finals || !initials)
        return MeterCommand::tr("Give --new with the serial number, and --final and --initial with what the meters show, such as 5230 or T1=5230.");
    exchange.finals = *finals;
    exchange.initials = *initials;
    if (call.has("date"))
        exchange.on = QDate::fromString(call.value("date"), Qt::ISODate);
    if (!exchange.on.isValid())
        return MeterCommand::tr("--date wants a day such as 2026-03-31.");
    const auto whole = [&](const char *option, int least, int most, std::optional<int> &into) {
        if (!call.has(option))
            return true;
        bool isNumber = false;
        into = call.value(option).toInt(&isNumber);
        return isNumber && *into >= least && *into <= most;
    };
    if (!whole("digits", 1, mostDigits, exchange.digits) || !whole("decimals", 0, mostDecimals, exchange.decimals))
        return MeterCommand::tr("--digits wants 1 to 12, --decimals 0 to 3.");
    if (call.has("multiplier")) {
        exchange.multiplier = Quantity::fromString(call.value("multiplier"));
        if (!exchange.multiplier || *exchange.multiplier <= Quantity{})
            return MeterCommand::tr("--multiplier wants a number above 0, such as 40.");
    }
    return {};
}

} // namespace

Exit meterReplace(Call &call)
{
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const auto account = accountFor(call, *books);
    if (!account)
        return account.error();
    MeterExchange exchange;
    exchange.account = account->id;
    exchange.on = books->installation.dateAt(transaction.at());
    if (const QString wrong = readExchange(call, exchange); !wrong.isEmpty())
        return call.usage(wrong);
    const Tariffs tariffs(tariffFolders(call));
    const auto done = MeterDesk(*books->connection, tariffs, books->installation).exchange(transaction, exchange);
    if (!done) {
        if (books->connection->hasFault())
            return call.fail(*books->connection->fault());
        QJsonObject where{{"account", account->number}, {"meter", exchange.oldSerial}};
        if (!done.error().registerCode.isEmpty())
            where.insert(QStringLiteral("register"), done.error().registerCode);
        if (done.error().doubt != ReadingDoubt::None)
            where.insert(QStringLiteral("reason"), readingDoubtName(done.error().doubt));
        return call.fail(Exit::No, meterExchangeFaultName(done.error().kind), meterExchangeFaultSentence(done.error()), where);
    }
    if (const auto kept = transaction.commit(); !kept)
        return call.fail(kept.error());
    QJsonArray registers;
    const Format format = books->format(call);
    for (const ExchangedRegister &each : *done) {
        const Quantity carried = each.initial.carried.value_or(Quantity{});
        QJsonObject initial = readingJson(each.initial, each.installed);
        initial.insert(QStringLiteral("carried"), carried.toString());
        registers.append(QJsonObject{{"register", each.removed.code}, {"final", readingJson(each.final, each.removed)}, {"initial", initial}});
        call.say(MeterCommand::tr("%1: %2 ended at %3, %4 begins at %5; %6 will be charged with the next reading.")
                     .arg(each.removed.code, each.removed.serial, format.quantity(each.final.value), each.installed.serial,
                          format.quantity(each.initial.value), format.quantity(carried)));
    }
    if (call.wantsJson())
        call.print({{"account", account->number}, {"date", exchange.on.toString(Qt::ISODate)}, {"registers", registers}});
    return Exit::Done;
}

} // namespace contador
