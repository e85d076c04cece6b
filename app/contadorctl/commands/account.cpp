// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "app/contadorctl/json.h"
#include "engine/reports/account_report.h"
#include "ui/texts/account_text.h"

namespace contador {

namespace {

struct AccountCommand {
    Q_DECLARE_TR_FUNCTIONS(AccountCommand)
};

/// The card, or how the call ends without one.
Outcome<AccountCard, Exit> cardFor(Call &call, Format &format)
{
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return failure(call.fail(books.error()));
    format = books->format(call);
    const Snapshot snapshot(*books->connection);
    const QDate today = books->installation.dateAt(call.clock().now());
    const auto card = AccountReport(*books->connection, books->installation).card(call.operands().front(), today);
    if (snapshot.fault())
        return failure(call.fail(*snapshot.fault()));
    if (!card)
        return failure(call.fail(Exit::No, QStringLiteral("unknown_account"), AccountCommand::tr("There is no account with this number."),
                                 {{"account", call.operands().front()}}));
    return *card;
}

void sayBalance(Call &call, const Format &format, const AccountCard &card)
{
    call.say(AccountCommand::tr("Balance: %1 (overdue %2, not yet due %3)")
                 .arg(format.money(card.total), format.money(card.overdue), format.money(card.notDue)));
    if (!card.disputed.isZero())
        call.say(AccountCommand::tr("In dispute, not asked for meanwhile: %1").arg(format.money(card.disputed)));
    for (const AccountCard::ServiceBalance &service : card.byService)
        call.say(QStringLiteral("  %1: %2").arg(serviceText(service.service), format.money(service.amount)));
}

void sayReadings(Call &call, const Format &format, const AccountCard &card)
{
    for (const AccountCard::Reading &reading : card.readings) {
        const QString consumption = reading.consumption ? format.quantity(*reading.consumption) : QStringLiteral("-");
        call.say(QStringLiteral("  %1  %2 %3  %4  (%5)  %6, %7")
                     .arg(format.date(reading.readOn), reading.meter, reading.registerCode, format.quantity(reading.value), consumption,
                          readingSourceText(reading.source), readingStatusText(reading.status)));
    }
}

} // namespace

Exit accountShow(Call &call)
{
    Format format;
    const auto card = cardFor(call, format);
    if (!card)
        return card.error();
    if (call.wantsJson()) {
        call.print(toJson(*card));
        return Exit::Done;
    }
    call.say(QStringLiteral("%1  %2").arg(card->number, card->holder));
    call.say(QStringLiteral("%1  %2").arg(card->address, card->zone).trimmed());
    for (const AccountCard::Phone &phone : card->phones)
        call.say(AccountCommand::tr("Phone: %1 (%2)").arg(format.phone(phone.e164), phoneOriginText(phone.origin)));
    for (const AccountCard::Meter &meter : card->meters)
        call.say(AccountCommand::tr("Meter: %1, %2, tariff %3").arg(meter.serial, serviceText(meter.service), meter.tariff));
    sayBalance(call, format, *card);
    sayReadings(call, format, *card);
    return Exit::Done;
}

Exit accountEntries(Call &call)
{
    Format format;
    const auto card = cardFor(call, format);
    if (!card)
        return card.error();
    if (call.wantsJson()) {
        for (const QJsonValue &entry : entriesToJson(*card))
            call.print(entry.toObject());
        return Exit::Done;
    }
    for (const AccountCard::Entry &entry : card->entries) {
        const QString source = entry.message.isNull() ? entry.document : AccountCommand::tr("message %1").arg(entry.message.value);
        call.say(QStringLiteral("%1  %2  %3  %4  %5")
                     .arg(format.date(entry.happenedOn), entryKindText(entry.kind), format.money(entry.amount),
                          format.money(entry.balanceAfter), source));
        for (const QString &step : entry.working.split(u'\n', Qt::SkipEmptyParts))
            call.say(QStringLiteral("      ") + step);
    }
    return Exit::Done;
}

} // namespace contador
