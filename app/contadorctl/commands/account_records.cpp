// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/reading_call.h"
#include "engine/accounts/account_desk.h"
#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/binding_codes_store.h"
#include "ui/texts/account_change_text.h"

#include <algorithm>

namespace contador {

namespace {

struct AccountRecordsCommand {
    Q_DECLARE_TR_FUNCTIONS(AccountRecordsCommand)
};

Exit unknownService(Call &call, const QString &service)
{
    return call.fail(Exit::No, QStringLiteral("unknown_service"), AccountRecordsCommand::tr("The account has no such service."),
                     {{"service", service}});
}

/// What is written about one account: opened, done, committed, told.
class Record {
public:
    explicit Record(Call &call) : m_call(call) { }

    /// `work` gets the transaction and the account; it gives how the call ends, and what is told of it in `json`.
    template <typename Work> Exit write(Work work)
    {
        auto books = Books::open(m_call, Connection::Access::Write);
        if (!books)
            return m_call.fail(books.error());
        Transaction transaction(*books->connection, Actor::operatorNamed(m_call.actorName()), m_call.clock().now());
        const auto account = accountFor(m_call, *books);
        if (!account)
            return account.error();
        m_installation = books->installation;
        m_today = m_installation.dateAt(transaction.at());
        QJsonObject json{{"account", account->number}};
        if (const Exit exit = work(transaction, *account, json); exit != Exit::Done)
            return exit;
        if (const auto kept = transaction.commit(); !kept)
            return m_call.fail(kept.error());
        if (m_call.wantsJson())
            m_call.print(json);
        m_call.say(AccountRecordsCommand::tr("Kept."));
        return Exit::Done;
    }

    /// None: it is done; else how the call ends.
    std::optional<Exit> change(Transaction &transaction, const Account &account, const AccountChange &change)
    {
        const auto fault = AccountDesk(transaction, m_installation).carryOut(account.number, change);
        if (!fault)
            return std::nullopt;
        if (fault->kind == AccountChangeFault::Kind::NoService)
            return unknownService(m_call, fault->value);
        return m_call.fail(Exit::No, accountChangeFaultName(fault->kind), accountChangeSentence(*fault), {{"value", fault->value}});
    }

    [[nodiscard]] QDate today() const { return m_today; }
    /// The day of --date, today without it; invalid where it is none.
    [[nodiscard]] QDate day() const { return m_call.has("date") ? QDate::fromString(m_call.value("date"), Qt::ISODate) : m_today; }
    Exit noDay() { return m_call.usage(AccountRecordsCommand::tr("--date wants a day such as 2026-03-31.")); }

private:
    Call &m_call;
    Installation m_installation;
    QDate m_today;
};

bool hasService(Transaction &transaction, AccountId account, const QString &service)
{
    for (const MeterRegister &dial : AccountsStore(transaction.connection(), {}).registers(account)) {
        if (dial.service == service)
            return true;
    }
    return false;
}

} // namespace

Exit accountNoteAdd(Call &call)
{
    const QString text = call.operands().at(1).trimmed();
    if (text.isEmpty())
        return call.usage(AccountRecordsCommand::tr("An empty note says nothing."));
    return Record(call).write([&](Transaction &transaction, const Account &account, QJsonObject &json) {
        AccountRecordsStore::addNote(transaction, account.id, text);
        json.insert(QStringLiteral("text"), text);
        json.insert(QStringLiteral("by"), transaction.actor().name);
        return Exit::Done;
    });
}

Exit accountHoldAdd(Call &call)
{
    const std::optional<HoldKind> kind = holdKindNamed(call.operands().at(1));
    if (!kind)
        return call.usage(AccountRecordsCommand::tr("A hold is one of: dispute, complaint, plan."));
    if (call.value("reason").trimmed().isEmpty())
        return call.usage(AccountRecordsCommand::tr("--reason is needed: it stands beside the hold."));
    Record record(call);
    return record.write([&](Transaction &transaction, const Account &account, QJsonObject &json) {
        AccountHold hold;
        hold.kind = *kind;
        hold.service = call.value("service");
        hold.reason = call.value("reason");
        hold.days.from = record.day();
        if (!hold.days.from.isValid())
            return record.noDay();
        if (!hold.service.isEmpty() && !hasService(transaction, account.id, hold.service))
            return unknownService(call, hold.service);
        json.insert(QStringLiteral("hold_id"), AccountRecordsStore::addHold(transaction, account.id, hold));
        json.insert(QStringLiteral("kind"), holdKindName(*kind));
        json.insert(QStringLiteral("from"), hold.days.from.toString(Qt::ISODate));
        return Exit::Done;
    });
}

Exit accountHoldEnd(Call &call)
{
    const qint64 id = call.operands().at(1).toLongLong();
    Record record(call);
    return record.write([&](Transaction &transaction, const Account &account, QJsonObject &json) {
        const QDate on = record.day();
        if (!on.isValid())
            return record.noDay();
        const auto holds = AccountRecordsStore(transaction.connection()).holds(account.id);
        const bool isIts = std::any_of(holds.begin(), holds.end(), [&](const AccountHold &hold) { return hold.id == id; });
        if (!isIts || !AccountRecordsStore::endHold(transaction, id, on))
            return call.fail(Exit::No, QStringLiteral("unknown_hold"),
                             AccountRecordsCommand::tr("The account has no open hold of this number."), {{"hold_id", id}});
        json.insert(QStringLiteral("hold_id"), id);
        json.insert(QStringLiteral("to"), on.toString(Qt::ISODate));
        return Exit::Done;
    });
}

Exit accountStatus(Call &call)
{
    const std::optional<AccountStatus> status = accountStatusNamed(call.operands().at(1));
    if (!status)
        return call.usage(AccountRecordsCommand::tr("A status is one of: active, suspended, closed, in_court."));
    if (call.value("reason").trimmed().isEmpty())
        return call.usage(AccountRecordsCommand::tr("--reason is needed: it stands beside the status."));
    Record record(call);
    return record.write([&](Transaction &transaction, const Account &account, QJsonObject &json) {
        const QDate from = record.day();
        if (!from.isValid())
            return record.noDay();
        if (const auto refused = record.change(transaction, account, StatusChange{*status, from, call.value("reason")}))
            return *refused;
        json.insert(QStringLiteral("status"), accountStatusName(*status));
        json.insert(QStringLiteral("from"), from.toString(Qt::ISODate));
        return Exit::Done;
    });
}

/// The code that stands on the statement, by which a phone is bound; made where there is none.
Exit accountCode(Call &call)
{
    Record record(call);
    return record.write([&](Transaction &transaction, const Account &account, QJsonObject &json) {
        const QString code = BindingCodesStore::make(transaction, account.id);
        json.insert(QStringLiteral("code"), code);
        call.say(AccountRecordsCommand::tr("The statement of the account shows the code %1.").arg(code));
        return Exit::Done;
    });
}

Exit accountFact(Call &call)
{
    const QString name = call.operands().at(1);
    const QString value = call.operands().at(2).trimmed();
    const std::optional<PremisesFactName> ofPremises = premisesFactNamed(name);
    const std::optional<ContractFactName> ofContract = contractFactNamed(name);
    if (!ofPremises && (!ofContract || ofContract == ContractFactName::Tariff)) // the tariff comes with the accounts file
        return call.usage(AccountRecordsCommand::tr("A fact is one of: %1.").arg(QStringLiteral(
            "area, heated_area, persons, units, contracted_power, diameter")));
    const std::optional<Quantity> amount = Quantity::fromString(value);
    if (!amount || *amount < Quantity{})
        return call.usage(AccountRecordsCommand::tr("This fact is a number that is not negative, such as 4 or 82.5."));
    if (ofContract && !call.has("service"))
        return call.usage(AccountRecordsCommand::tr("--service is needed: this is a fact of the contract of one service."));
    Record record(call);
    return record.write([&](Transaction &transaction, const Account &account, QJsonObject &json) {
        const QDate from = record.day();
        if (!from.isValid())
            return record.noDay();
        if (const auto refused = record.change(transaction, account, FactChange{name, call.value("service"), *amount, from}))
            return *refused;
        json.insert(QStringLiteral("fact"), name);
        json.insert(QStringLiteral("value"), value);
        json.insert(QStringLiteral("from"), from.toString(Qt::ISODate));
        return Exit::Done;
    });
}

} // namespace contador
