// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of debts: how old they are, what they cost when paid late, plans of payment.
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "app/contadorctl/json.h"
#include "engine/accounts/accounts_store.h"
#include "engine/billing/penalty_run.h"
#include "engine/billing/plan_desk.h"
#include "engine/reports/debts_store.h"
#include "ui/texts/account_text.h"
#include "ui/texts/debts_text.h"

namespace contador {

namespace {

struct DebtsCommand {
    Q_DECLARE_TR_FUNCTIONS(DebtsCommand)
};

/// The books open for writing, and the day it is.
struct Desk {
    Books books;
    QDate today;
};

Outcome<Desk, Exit> deskFor(Call &call, Connection::Access access)
{
    auto books = Books::open(call, access);
    if (!books)
        return failure(call.fail(books.error()));
    const QDate today = books->installation.dateAt(call.clock().now());
    return Desk{std::move(*books), today};
}

/// The day of an option; without it `otherwise`; invalid where it is no day.
QDate dayOf(const Call &call, const char *option, QDate otherwise)
{
    return call.has(option) ? QDate::fromString(call.value(option), Qt::ISODate) : otherwise;
}

Exit noDay(Call &call)
{
    return call.usage(DebtsCommand::tr("A day is written like 2026-11-25."));
}

Exit unknownAccount(Call &call, const QString &number)
{
    return call.fail(Exit::No, QStringLiteral("unknown_account"), DebtsCommand::tr("There is no account with this number."),
                     {{"account", number}});
}

/// Commits, or with --dry-run takes it all back.
Outcome<void, Exit> finish(Call &call, Desk &desk, Transaction &transaction)
{
    if (desk.books.connection->hasFault())
        return failure(call.fail(*desk.books.connection->fault()));
    if (call.has("dry-run")) {
        transaction.rollBack();
        return {};
    }
    if (const auto kept = transaction.commit(); !kept)
        return failure(call.fail(kept.error()));
    return {};
}

QString numberOf(const AccountsStore &accounts, AccountId id)
{
    const std::optional<Account> account = accounts.find(id);
    return account ? account->number : QString();
}

Exit refuse(Call &call, PlanFault fault)
{
    return call.fail(Exit::No, planFaultCode(fault), planFaultSentence(fault));
}

QJsonObject toJson(const InstalmentPlan &plan, const QString &account)
{
    QJsonArray parts;
    for (const InstalmentPlan::Part &part : plan.parts)
        parts.append(QJsonObject{{"service", part.service},
                                 {"due_date", part.dueOn.toString(Qt::ISODate)},
                                 {"amount", toJson(part.amount)},
                                 {"open", toJson(part.open)}});
    return {{"plan_id", plan.id},
            {"account", account},
            {"agreed_on", plan.agreedOn.toString(Qt::ISODate)},
            {"agreed_by", plan.agreedBy},
            {"state", plan.outcome ? planOutcomeName(*plan.outcome) : QStringLiteral("running")},
            {"instalments", parts}};
}

void tell(Call &call, const Format &format, const InstalmentPlan &plan, const QString &account)
{
    if (call.wantsJson()) {
        call.print(toJson(plan, account));
        return;
    }
    call.say(DebtsCommand::tr("Account %1, plan of %2: %3").arg(account, format.date(plan.agreedOn), planOutcomeSentence(plan)));
    for (const InstalmentPlan::Part &part : plan.parts)
        call.say(QStringLiteral("  %1  %2  %3  (%4)")
                     .arg(format.date(part.dueOn), serviceText(part.service), format.money(part.amount), format.money(part.open)));
}

} // namespace

Exit ageing(Call &call)
{
    auto desk = deskFor(call, Connection::Access::Read);
    if (!desk)
        return desk.error();
    const Snapshot snapshot(*desk->books.connection);
    const Ageing ageing = DebtsStore(*desk->books.connection, desk->books.installation).ageing(call.value("service"), desk->today);
    if (snapshot.fault())
        return call.fail(*snapshot.fault());
    if (call.wantsJson()) {
        QJsonArray buckets;
        for (const Ageing::Bucket &bucket : ageing.buckets)
            buckets.append(QJsonObject{{"from_days", bucket.from},
                                       {"to_days", bucket.to ? QJsonValue(*bucket.to) : QJsonValue(QJsonValue::Null)},
                                       {"amount", toJson(bucket.amount)}});
        call.print({{"not_due", toJson(ageing.notDue)},
                    {"undated", toJson(ageing.undated)},
                    {"disputed", toJson(ageing.disputed)},
                    {"credits", toJson(ageing.credits)},
                    {"overdue", buckets}});
        return Exit::Done;
    }
    const Format format = desk->books.format(call);
    call.say(DebtsCommand::tr("Not yet due: %1").arg(format.money(ageing.notDue)));
    for (const Ageing::Bucket &bucket : ageing.buckets) {
        const QString amount = format.money(bucket.amount);
        call.say(bucket.to ? DebtsCommand::tr("%1 to %2 days overdue: %3")
                                 .arg(QString::number(bucket.from), QString::number(*bucket.to), amount)
                           : DebtsCommand::tr("%1 days and more: %2").arg(QString::number(bucket.from), amount));
    }
    call.say(DebtsCommand::tr("Without a due date: %1").arg(format.money(ageing.undated)));
    call.say(DebtsCommand::tr("In dispute: %1").arg(format.money(ageing.disputed)));
    call.say(DebtsCommand::tr("Paid in advance: %1").arg(format.money(-ageing.credits)));
    return Exit::Done;
}

Exit penaltiesRun(Call &call)
{
    auto desk = deskFor(call, Connection::Access::Write);
    if (!desk)
        return desk.error();
    const QDate upTo = dayOf(call, "to", desk->today);
    if (!upTo.isValid())
        return noDay(call);
    const Installation &installation = desk->books.installation;
    const auto run = PenaltyRun::ofCountry(installation, upTo, desk->today);
    if (!run)
        return call.fail(Exit::No, penaltyFaultCode(run.error()), penaltyFaultSentence(run.error()));
    Connection &connection = *desk->books.connection;
    Transaction transaction(connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const std::vector<PenaltyChange> changes = run->run(transaction, upTo);
    const AccountsStore accounts(connection, installation.country);
    std::vector<QString> numbers;
    for (const PenaltyChange &change : changes)
        numbers.push_back(numberOf(accounts, change.account));
    if (const auto done = finish(call, *desk, transaction); !done)
        return done.error();
    Money sum = Money::zero(installation.currency);
    const Format format = desk->books.format(call);
    for (size_t i = 0; i < changes.size(); ++i) {
        const Money amount = changes[i].fine + changes[i].interest;
        sum += amount;
        if (call.wantsJson())
            call.print({{"account", numbers[i]},
                        {"debt_entry_id", changes[i].debt.value},
                        {"fine", toJson(changes[i].fine)},
                        {"interest", toJson(changes[i].interest)}});
        else
            call.say(QStringLiteral("%1  %2").arg(numbers[i], format.money(amount)));
    }
    if (call.wantsJson())
        call.print({{"debts", qint64(changes.size())}, {"amount", toJson(sum)}, {"dry_run", call.has("dry-run")}});
    call.say(DebtsCommand::tr("Debts: %1. Penalties: %2.").arg(QString::number(changes.size()), format.money(sum)));
    if (call.has("dry-run"))
        call.say(DebtsCommand::tr("Dry run: nothing was written."));
    return Exit::Done;
}

Exit planAgree(Call &call)
{
    auto desk = deskFor(call, Connection::Access::Write);
    if (!desk)
        return desk.error();
    const Installation &installation = desk->books.installation;
    const PlanTerms terms{call.value("instalments").toInt(), dayOf(call, "first", {}), call.value("service")};
    if (!terms.firstDue.isValid())
        return noDay(call);
    const QString number = call.operands().front();
    const std::optional<Account> account = AccountsStore(*desk->books.connection, installation.country).find(number);
    if (!account)
        return unknownAccount(call, number);
    Transaction transaction(*desk->books.connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const auto plan = PlanDesk(installation).agree(transaction, account->id, terms, desk->today);
    if (!plan)
        return refuse(call, plan.error());
    if (const auto done = finish(call, *desk, transaction); !done)
        return done.error();
    tell(call, desk->books.format(call), *plan, number);
    if (call.has("dry-run"))
        call.say(DebtsCommand::tr("Dry run: nothing was written."));
    return Exit::Done;
}

Exit planShow(Call &call)
{
    auto desk = deskFor(call, Connection::Access::Read);
    if (!desk)
        return desk.error();
    const Snapshot snapshot(*desk->books.connection);
    const Installation &installation = desk->books.installation;
    const QString number = call.operands().front();
    const std::optional<Account> account = AccountsStore(*desk->books.connection, installation.country).find(number);
    const std::vector<InstalmentPlan> plans =
        account ? PlanDesk(installation).plans(*desk->books.connection, account->id) : std::vector<InstalmentPlan>();
    if (snapshot.fault())
        return call.fail(*snapshot.fault());
    if (!account)
        return unknownAccount(call, number);
    for (const InstalmentPlan &plan : plans)
        tell(call, desk->books.format(call), plan, number);
    if (plans.empty())
        call.say(DebtsCommand::tr("No plan was ever agreed for this account."));
    return Exit::Done;
}

Exit planWatch(Call &call)
{
    auto desk = deskFor(call, Connection::Access::Write);
    if (!desk)
        return desk.error();
    const Installation &installation = desk->books.installation;
    Transaction transaction(*desk->books.connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const std::vector<InstalmentPlan> ended = PlanDesk(installation).watch(transaction, desk->today);
    const AccountsStore accounts(*desk->books.connection, installation.country);
    std::vector<QString> numbers;
    for (const InstalmentPlan &plan : ended)
        numbers.push_back(numberOf(accounts, plan.account));
    if (const auto done = finish(call, *desk, transaction); !done)
        return done.error();
    for (size_t i = 0; i < ended.size(); ++i)
        tell(call, desk->books.format(call), ended[i], numbers[i]);
    call.say(DebtsCommand::tr("Plans that ended: %1.").arg(ended.size()));
    return Exit::Done;
}

Exit planEnd(Call &call)
{
    if (call.value("reason").trimmed().isEmpty())
        return call.usage(DebtsCommand::tr("Say why with --reason: it stays on record."));
    auto desk = deskFor(call, Connection::Access::Write);
    if (!desk)
        return desk.error();
    const Installation &installation = desk->books.installation;
    const QString number = call.operands().front();
    const std::optional<Account> account = AccountsStore(*desk->books.connection, installation.country).find(number);
    if (!account)
        return unknownAccount(call, number);
    Transaction transaction(*desk->books.connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const PlanDesk plans(installation);
    if (!plans.cancel(transaction, account->id, desk->today, call.value("reason").trimmed()))
        return call.fail(Exit::No, QStringLiteral("no_plan"), DebtsCommand::tr("No plan of this account runs."));
    const InstalmentPlan ended = plans.plans(*desk->books.connection, account->id).front();
    if (const auto done = finish(call, *desk, transaction); !done)
        return done.error();
    tell(call, desk->books.format(call), ended, number);
    return Exit::Done;
}

} // namespace contador
