// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/accounts_store.h"

#include "engine/accounts/search_patterns.h"
#include "engine/accounts/services.h"
#include "engine/accounts/standing_store.h"

namespace contador {

namespace {

/// Columns in the order every query here selects them.
Account accountAt(const Query &query)
{
    return {AccountId{query.integer(0)},
            query.text(1),
            query.text(2),
            query.text(3),
            query.text(4),
            query.text(5),
            query.text(6),
            query.date(7)};
}

/// Columns in the order every query of dials selects them.
MeterRegister dialAt(const Query &query)
{
    const Service *service = findService(query.text(3));
    const std::optional<qint64> mostPerHour = query.optionalInteger(12);
    return {RegisterId{query.integer(0)},
            AccountId{query.integer(1)},
            query.text(2),
            query.text(3),
            query.text(4),
            query.text(5),
            query.text(6),
            service ? service->unit : QString(),
            int(query.integer(7)),
            int(query.integer(8)),
            query.date(9),
            Quantity{query.integer(10)},
            query.date(11),
            mostPerHour ? std::optional(Quantity{*mostPerHour}) : std::nullopt,
            query.date(13),
            query.date(14)};
}

std::vector<Account> allOf(Query &query)
{
    std::vector<Account> accounts;
    while (query.next())
        accounts.push_back(accountAt(query));
    return accounts;
}

/// "" is unknown, and unknown is NULL.
QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

QString orBlank(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

std::optional<Account> AccountsStore::find(const QString &number) const
{
    Query query = m_connection.query(R"(
        select a.id, a.number, p.name, p.language, b.address, b.zone, p.email, p.birth_date
        from account a join party p on p.id = a.party_id join premises b on b.id = a.premises_id
        where a.number = :number and a.withdrawn_by = 0)");
    query.bind(":number", number);
    return query.next() ? std::optional(accountAt(query)) : std::nullopt;
}

std::optional<Account> AccountsStore::find(AccountId id) const
{
    Query query = m_connection.query(R"(
        select a.id, a.number, p.name, p.language, b.address, b.zone, p.email, p.birth_date
        from account a join party p on p.id = a.party_id join premises b on b.id = a.premises_id
        where a.id = :id)");
    query.bind(":id", id);
    return query.next() ? std::optional(accountAt(query)) : std::nullopt;
}

std::vector<Account> AccountsStore::byPhone(const PhoneNumber &phone, const QDateTime &at) const
{
    Query query = m_connection.query(R"(
        select a.id, a.number, p.name, p.language, b.address, b.zone, p.email, p.birth_date
        from account a join party p on p.id = a.party_id join premises b on b.id = a.premises_id
        where +a.withdrawn_by = 0 and a.id in (select account_id from phone_binding
            where phone = :phone and bound_from <= :at and (bound_to is null or bound_to > :at) and disputed_at is null)
        order by a.number)");
    query.bind(":phone", phone.e164()).bind(":at", at);
    return allOf(query);
}

std::vector<MeterRegister> AccountsStore::registers(AccountId account) const
{
    Query query = m_connection.query(R"(
        select d.id, a.id, a.number, s.service, s.tariff, m.serial, d.code, d.digits, d.decimals, s.contract_date,
            d.multiplier, m.verification_due, m.most_per_hour, m.installed_on, m.removed_on
        from account a join service_point s on s.account_id = a.id join meter m on m.service_point_id = s.id
            join register d on d.meter_id = m.id
        where a.id = :account and d.withdrawn_by = 0 order by d.id)");
    query.bind(":account", account);
    std::vector<MeterRegister> registers;
    while (query.next())
        registers.push_back(dialAt(query));
    return registers;
}

std::optional<MeterRegister> AccountsStore::dial(RegisterId dial) const
{
    Query query = m_connection.query(R"(
        select d.id, a.id, a.number, s.service, s.tariff, m.serial, d.code, d.digits, d.decimals, s.contract_date,
            d.multiplier, m.verification_due, m.most_per_hour, m.installed_on, m.removed_on
        from register d join meter m on m.id = d.meter_id join service_point s on s.id = m.service_point_id
            join account a on a.id = s.account_id
        where d.id = :dial)");
    query.bind(":dial", dial);
    return query.next() ? std::optional(dialAt(query)) : std::nullopt;
}

std::vector<MeterRegister> AccountsStore::dialsOf(const QString &serial) const
{
    Query query = m_connection.query(R"(
        select d.id, a.id, a.number, s.service, s.tariff, m.serial, d.code, d.digits, d.decimals, s.contract_date,
            d.multiplier, m.verification_due, m.most_per_hour, m.installed_on, m.removed_on
        from meter m join register d on d.meter_id = m.id join service_point s on s.id = m.service_point_id
            join account a on a.id = s.account_id
        where m.serial = :serial and d.withdrawn_by = 0 order by d.id)");
    query.bind(":serial", serial);
    std::vector<MeterRegister> dials;
    while (query.next())
        dials.push_back(dialAt(query));
    return dials;
}

std::vector<PhoneBinding> AccountsStore::phones(AccountId account) const
{
    Query query = m_connection.query(R"(
        select phone, origin, bound_from, disputed_at from phone_binding
        where account_id = :account and bound_to is null order by id)");
    query.bind(":account", account);
    std::vector<PhoneBinding> phones;
    while (query.next())
        phones.push_back({query.text(0), query.text(1), query.moment(2), query.moment(3)});
    return phones;
}

std::vector<Account> AccountsStore::search(const QString &typed, int most) const
{
    const SearchPatterns patterns = SearchPatterns::of(typed, m_country);
    if (patterns.isEmpty())
        return {};

    Query query = m_connection.query(R"(
        select a.id, a.number, p.name, p.language, b.address, b.zone, p.email, p.birth_date
        from account a join party p on p.id = a.party_id join premises b on b.id = a.premises_id
        where +a.withdrawn_by = 0 and (a.search_text like :phone
            or (a.search_text like :word1 and a.search_text like :word2 and a.search_text like :word3
                and a.search_text like :word4 and a.search_text like :word5 and a.search_text like :word6))
        order by case when a.number = :number then 0 else 1 end, a.number limit :most)");
    patterns.bindTo(query);
    query.bind(":number", typed.trimmed()).bind(":most", most);
    return allOf(query);
}

AccountId AccountsStore::add(Transaction &transaction, const Account &account)
{
    Query party = transaction.connection().query(R"(
        insert into party (name, language, email, birth_date) values (:name, :language, :email, :birth_date))");
    party.bind(":name", orBlank(account.holder))
        .bind(":language", orNull(account.language))
        .bind(":email", orNull(account.email))
        .bind(":birth_date", account.birthDate)
        .run();
    Query premises = transaction.connection().query("insert into premises (address, zone) values (:address, :zone)");
    premises.bind(":address", orNull(account.address)).bind(":zone", orNull(account.zone)).run();
    Query query = transaction.connection().query(R"(
        insert into account (number, party_id, premises_id, search_text, created_at, created_by)
        values (:number, :party, :premises, '', :at, :by))");
    query.bind(":number", account.number)
        .bind(":party", party.insertedId())
        .bind(":premises", premises.insertedId())
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
    const AccountId id{query.insertedId()};
    StandingStore::begin(transaction, id);
    return id;
}

void AccountsStore::update(Transaction &transaction, const Account &account)
{
    Query party = transaction.connection().query(R"(
        update party set name = :name, language = :language, email = :email, birth_date = :birth_date
        where id = (select party_id from account where id = :account))");
    party.bind(":name", orBlank(account.holder))
        .bind(":language", orNull(account.language))
        .bind(":email", orNull(account.email))
        .bind(":birth_date", account.birthDate)
        .bind(":account", account.id)
        .run();
    Query premises = transaction.connection().query(R"(
        update premises set address = :address, zone = :zone
        where id = (select premises_id from account where id = :account))");
    premises.bind(":address", orNull(account.address)).bind(":zone", orNull(account.zone)).bind(":account", account.id).run();
}

void AccountsStore::bindPhone(Transaction &transaction, AccountId account, const PhoneNumber &phone, const QString &origin,
                              const QDateTime &from)
{
    Query query = transaction.connection().query(R"(
        insert into phone_binding (account_id, phone, origin, bound_from, bound_by)
        values (:account, :phone, :origin, :from, :by))");
    query.bind(":account", account)
        .bind(":phone", phone.e164())
        .bind(":origin", origin)
        .bind(":from", from)
        .bind(":by", transaction.actor().name)
        .run();
}

void AccountsStore::disputePhone(Transaction &transaction, AccountId account, const QString &e164, MessageId message)
{
    Query query = transaction.connection().query(R"(
        update phone_binding set disputed_at = :at, disputed_message = :message
        where account_id = :account and phone = :phone and bound_to is null and disputed_at is null)");
    query.bind(":at", transaction.at()).bind(":message", message).bind(":account", account).bind(":phone", e164).run();
}

void AccountsStore::unbindPhone(Transaction &transaction, AccountId account, const QString &e164)
{
    Query query = transaction.connection().query(R"(
        update phone_binding set bound_to = :at, unbound_by = :by
        where account_id = :account and phone = :phone and bound_to is null)");
    query.bind(":at", transaction.at()).bind(":by", transaction.actor().name).bind(":account", account).bind(":phone", e164).run();
}

void AccountsStore::refreshSearch(Transaction &transaction, AccountId account)
{
    const AccountsStore store(transaction.connection(), {});
    const std::optional<Account> found = store.find(account);
    if (!found)
        return;
    // Numbers and serials also without their hyphens and dots, as people type them.
    const auto joined = [](const QString &text) { return folded(text).remove(u' '); };
    QStringList words{folded(found->number), joined(found->number), folded(found->holder), folded(found->address),
                      folded(found->zone)};
    for (const MeterRegister &dial : store.registers(account))
        words << folded(dial.serial) << joined(dial.serial);
    for (const PhoneBinding &binding : store.phones(account))
        words << binding.phone.mid(1);
    words.removeAll(QString());
    words.removeDuplicates();
    Query query = transaction.connection().query(R"(
        update account set search_text = :text, holder_key = :holder, address_key = :address where id = :account)");
    query.bind(":text", orBlank(words.join(u' ')))
        .bind(":holder", orBlank(folded(found->holder)))
        .bind(":address", orBlank(folded(found->address)))
        .bind(":account", account)
        .run();
}

} // namespace contador
