// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/reading_call.h"
#include "app/contadorctl/json.h"
#include "engine/accounts/accounts_store.h"
#include "engine/billing/correction_desk.h"
#include "engine/billing/reading_desk.h"
#include "engine/feed/feed_store.h"
#include "engine/ledger/ledger_store.h"
#include "ui/texts/account_text.h"
#include "ui/texts/reading_text.h"
#include "ui/texts/tariff_text.h"

#include <algorithm>

namespace contador {

namespace {

struct ReadingCommand {
    Q_DECLARE_TR_FUNCTIONS(ReadingCommand)
};

/// The sources a clerk may name: who saw the dial.
constexpr std::array clerksSources{ReadingSource::Office, ReadingSource::Phone, ReadingSource::Field, ReadingSource::Control};

Outcome<ReadingClaim, QString> claimOf(const Call &call, const MeterRegister &dial, QDate today)
{
    ReadingClaim claim;
    claim.dial = dial;
    const std::optional<Quantity> value = Quantity::fromString(call.operands().at(1));
    if (!value || *value < Quantity{})
        return failure(ReadingCommand::tr("A reading is a number such as 1482 or 1482.5."));
    claim.value = *value;
    claim.readOn = call.has("date") ? QDate::fromString(call.value("date"), Qt::ISODate) : today;
    if (!claim.readOn.isValid())
        return failure(ReadingCommand::tr("--date wants a day such as 2026-03-31."));
    const QString source = call.has("source") ? call.value("source") : readingSourceName(ReadingSource::Office);
    const std::optional<ReadingSource> named = readingSourceNamed(source);
    if (!named || std::ranges::find(clerksSources, *named) == clerksSources.end())
        return failure(ReadingCommand::tr("--source wants office, phone, field or control."));
    claim.source = *named;
    claim.confirmed = call.has("confirmed");
    return claim;
}

QJsonArray chargesJson(const std::vector<ChargeChange> &changes)
{
    QJsonArray charges;
    for (const ChargeChange &change : changes) {
        const QString note = change.after.minor < change.before.minor ? QStringLiteral("credit_note") : QStringLiteral("debit_note");
        charges.append(QJsonObject{{"reading_id", change.reading.value},
                                   {"before", toJson(change.before)},
                                   {"after", toJson(change.after)},
                                   {"by", change.isNote ? note : QStringLiteral("new_charge")}});
    }
    return charges;
}

QJsonObject resultJson(const ReadingResult &result, const MeterRegister &dial)
{
    QJsonObject json = readingJson(result.reading, dial);
    json.insert(QStringLiteral("missing_registers"), QJsonArray::fromStringList(result.missing));
    json.insert(QStringLiteral("replaced"), chargesJson(result.replaced));
    json.insert(QStringLiteral("already_known"), result.kind == ReadingResult::Kind::AlreadyKnown);
    if (result.previous)
        json.insert(QStringLiteral("previous"),
                    QJsonObject{{"value", result.previous->value.toString()},
                                {"date", result.previous->readOn.toString(Qt::ISODate)}});
    json.insert(QStringLiteral("charge"), result.charge ? QJsonValue(toJson(*result.charge)) : QJsonValue(QJsonValue::Null));
    json.insert(QStringLiteral("due_date"),
                result.dueOn ? QJsonValue(result.dueOn->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null));
    return json;
}

void sayResult(Call &call, const Format &format, const ReadingResult &result, const Money &owed)
{
    if (result.kind == ReadingResult::Kind::Held) {
        call.tell(readingDoubtSentence(readingDoubtName(result.doubt)));
        if (result.reading.proposal)
            call.tell(ReadingCommand::tr("It may have been %1.").arg(format.quantity(*result.reading.proposal)));
        if (result.tariffFault)
            call.tell(tariffFaultSentence(*result.tariffFault));
        call.say(ReadingCommand::tr("Reading %1 is held for checking.").arg(result.reading.id.value));
        return;
    }
    if (result.kind == ReadingResult::Kind::AlreadyKnown)
        call.say(ReadingCommand::tr("Reading %1 was entered before; nothing was written.").arg(result.reading.id.value));
    else
        call.say(ReadingCommand::tr("Reading %1: %2, used %3, charged %4.")
                     .arg(QString::number(result.reading.id.value), format.quantity(result.reading.value),
                          result.consumption ? format.quantity(*result.consumption) : QStringLiteral("-"),
                          result.charge ? format.money(*result.charge) : QStringLiteral("-")));
    if (!result.missing.isEmpty())
        call.say(ReadingCommand::tr("Not yet told of this meter: %1").arg(result.missing.join(QStringLiteral(", "))));
    call.say(ReadingCommand::tr("Owed now: %1").arg(format.money(owed)));
}

/// Today's screens show what a clerk keyed in, as they show what was texted.
void tellFeed(Transaction &transaction, const Account &account, const ReadingResult &result, const Money &owed)
{
    if (result.kind == ReadingResult::Kind::AlreadyKnown)
        return;
    FeedEvent event;
    event.kind = result.kind == ReadingResult::Kind::Held ? FeedKind::ReadingHeld : FeedKind::ReadingAccepted;
    event.account = account.number;
    event.holder = account.holder;
    event.text = result.reading.value.toString();
    event.amount = owed;
    FeedStore::append(transaction, event, account.id);
}

using Decision = CorrectionDesk::Result (*)(const CorrectionDesk &desk, Transaction &transaction, ReadingId reading, const Call &call);

Exit failed(Call &call, const CorrectionFault &fault)
{
    QJsonObject where{{"reading_id", fault.reading.value}};
    if (fault.doubt != ReadingDoubt::None)
        where.insert(QStringLiteral("reason"), readingDoubtName(fault.doubt));
    if (fault.tariff)
        where.insert(QStringLiteral("tariff"), tariffFaultName(fault.tariff->kind));
    return call.fail(Exit::No, correctionFaultName(fault.kind), correctionFaultSentence(fault), where);
}

Exit decide(Call &call, Decision decision)
{
    const qint64 id = call.operands().front().toLongLong();
    if (id <= 0)
        return call.usage(ReadingCommand::tr("A reading is named by its number, as `account show --json` gives it."));
    if (call.value("reason").trimmed().isEmpty())
        return call.usage(ReadingCommand::tr("--reason is needed: it stands beside the reading for good."));
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    const Tariffs tariffs(tariffFolders(call));
    const CorrectionDesk desk(*books->connection, tariffs, books->installation);
    Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const CorrectionDesk::Result result = decision(desk, transaction, {id}, call);
    if (!result)
        return books->connection->hasFault() ? call.fail(*books->connection->fault()) : failed(call, result.error());
    const Money owed = LedgerStore(*books->connection, books->installation)
                           .balance(result->dial.account, books->installation.dateAt(transaction.at()))
                           .total;
    if (const auto kept = transaction.commit(); !kept)
        return call.fail(kept.error());
    if (call.wantsJson()) {
        QJsonObject json = readingJson(result->reading, result->dial);
        json.insert(QStringLiteral("charges"), chargesJson(result->charges));
        json.insert(QStringLiteral("balance"), toJson(owed));
        call.print(json);
        return Exit::Done;
    }
    const Format format = books->format(call);
    call.say(ReadingCommand::tr("Reading %1 stands for reading %2: %3, %4.")
                 .arg(QString::number(result->reading.id.value), QString::number(result->reading.supersedes.value),
                      format.quantity(result->reading.value), readingStatusText(readingStatusName(result->reading.status))));
    for (const ChargeChange &change : result->charges)
        call.say(ReadingCommand::tr("Charge of reading %1: %2 instead of %3.")
                     .arg(QString::number(change.reading.value), format.money(change.after), format.money(change.before)));
    call.say(ReadingCommand::tr("Owed now: %1").arg(format.money(owed)));
    return Exit::Done;
}

} // namespace

Exit readingAdd(Call &call)
{
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const QDate today = books->installation.dateAt(transaction.at());
    const auto dial = dialFor(call, *books);
    if (!dial)
        return dial.error();
    const auto claim = claimOf(call, *dial, today);
    if (!claim)
        return call.usage(claim.error());
    const Tariffs tariffs(tariffFolders(call));
    const ReadingsStore readings(*books->connection);
    const std::vector<MeterRegister> dials = AccountsStore(*books->connection, books->installation.country).registers(dial->account);
    const ReadingResult result =
        ReadingDesk(readings, tariffs, books->installation).take(transaction, std::vector{*claim}, dials).front();
    const Money owed = LedgerStore(*books->connection, books->installation).balance(dial->account, today).total;
    if (const auto account = AccountsStore(*books->connection, books->installation.country).find(dial->account))
        tellFeed(transaction, *account, result, owed);
    if (const auto kept = transaction.commit(); !kept)
        return call.fail(kept.error());
    if (call.wantsJson()) {
        QJsonObject json = resultJson(result, *dial);
        json.insert(QStringLiteral("balance"), toJson(owed));
        call.print(json);
    } else {
        sayResult(call, books->format(call), result, owed);
    }
    return result.kind == ReadingResult::Kind::Held ? Exit::No : Exit::Done;
}

Exit readingCorrect(Call &call)
{
    const std::optional<Quantity> value = Quantity::fromString(call.operands().at(1));
    if (!value || *value < Quantity{})
        return call.usage(ReadingCommand::tr("A reading is a number such as 1482 or 1482.5."));
    return decide(call, [](const CorrectionDesk &desk, Transaction &transaction, ReadingId reading, const Call &told) {
        return desk.correct(transaction, reading, *Quantity::fromString(told.operands().at(1)), told.value("reason"));
    });
}

Exit readingWithdraw(Call &call)
{
    return decide(call, [](const CorrectionDesk &desk, Transaction &transaction, ReadingId reading, const Call &told) {
        return desk.withdraw(transaction, reading, told.value("reason"));
    });
}

Exit readingAccept(Call &call)
{
    return decide(call, [](const CorrectionDesk &desk, Transaction &transaction, ReadingId reading, const Call &told) {
        return desk.accept(transaction, reading, told.value("reason"));
    });
}

Exit readingDispute(Call &call)
{
    return decide(call, [](const CorrectionDesk &desk, Transaction &transaction, ReadingId reading, const Call &told) {
        return desk.dispute(transaction, reading, told.value("reason"));
    });
}

Exit readingReject(Call &call)
{
    return decide(call, [](const CorrectionDesk &desk, Transaction &transaction, ReadingId reading, const Call &told) {
        return desk.reject(transaction, reading, told.value("reason"));
    });
}

} // namespace contador
