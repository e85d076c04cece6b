// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/account_records_store.h"

#include "engine/accounts/accounts_store.h"

#include <QCryptographicHash>

namespace contador {

namespace {

QString orBlank(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

AccountStatus AccountRecordsStore::status(AccountId account, QDate day) const
{
    Query query = m_connection.query(R"(
        select status from account_status where account_id = :account and valid_from <= :day
        order by valid_from desc, id desc limit 1)");
    query.bind(":account", account).bind(":day", day);
    return query.next() ? accountStatusNamed(query.text(0)).value_or(AccountStatus::Active) : AccountStatus::Active;
}

std::vector<HolderPeriod> AccountRecordsStore::holders(AccountId account) const
{
    Query query = m_connection.query(R"(
        select p.name, p.tax_id, h.moved_in, h.moved_out from holder_period h join party p on p.id = h.party_id
        where h.account_id = :account order by h.id)");
    query.bind(":account", account);
    std::vector<HolderPeriod> holders;
    while (query.next())
        holders.push_back({query.text(0), query.text(1), {query.date(2), query.date(3)}});
    if (!holders.empty())
        return holders;
    Query since = m_connection.query(R"(
        select p.name, p.tax_id from account a join party p on p.id = a.party_id where a.id = :account)");
    since.bind(":account", account);
    if (since.next())
        holders.push_back({since.text(0), since.text(1), {}});
    return holders;
}

std::optional<HolderPeriod> AccountRecordsStore::holderOn(AccountId account, QDate day) const
{
    for (const HolderPeriod &period : holders(account)) {
        if (period.days.holds(day))
            return period;
    }
    return std::nullopt;
}

std::optional<Quantity> AccountRecordsStore::premisesFact(AccountId account, PremisesFactName name, QDate day) const
{
    Query query = m_connection.query(R"(
        select f.amount from account a join premises_fact f on f.premises_id = a.premises_id
        where a.id = :account and f.name = :name and f.valid_from <= :day order by f.valid_from desc, f.id desc limit 1)");
    query.bind(":account", account).bind(":name", premisesFactWord(name)).bind(":day", day);
    return query.next() ? std::optional(Quantity{query.integer(0)}) : std::nullopt;
}

std::vector<QDate> AccountRecordsStore::factChanges(AccountId account, const QString &service, QDate from, QDate to) const
{
    Query query = m_connection.query(R"(
        select f.valid_from from account a join premises_fact f on f.premises_id = a.premises_id
        where a.id = :account and f.valid_from > :from and f.valid_from < :to
        union
        select c.valid_from from service_point s join contract_fact c on c.service_point_id = s.id
        where s.account_id = :account and s.service = :service and c.valid_from > :from and c.valid_from < :to
        order by 1)");
    query.bind(":account", account).bind(":service", service).bind(":from", from).bind(":to", to);
    std::vector<QDate> days;
    while (query.next())
        days.push_back(query.date(0));
    return days;
}

QString AccountRecordsStore::contractFact(AccountId account, const QString &service, ContractFactName name, QDate day) const
{
    Query query = m_connection.query(R"(
        select c.value from service_point s join contract_fact c on c.service_point_id = s.id
        where s.account_id = :account and s.service = :service and c.name = :name and c.valid_from <= :day
        order by c.valid_from desc, c.id desc limit 1)");
    query.bind(":account", account).bind(":service", service).bind(":name", contractFactWord(name)).bind(":day", day);
    return query.next() ? query.text(0) : QString();
}

RatingFacts AccountRecordsStore::ratingFacts(AccountId account, const QString &service) const
{
    RatingFacts facts;
    const auto add = [&facts](RatingFactKind kind, QDate from, std::optional<qint64> thousandths) {
        if (thousandths)
            facts.facts.push_back({kind, from, Quantity{*thousandths}.exact()});
    };
    Query premises = m_connection.query(R"(
        select f.name, f.valid_from, f.amount from account a join premises_fact f on f.premises_id = a.premises_id
        where a.id = :account order by f.valid_from, f.id)");
    premises.bind(":account", account);
    while (premises.next()) {
        if (const auto kind = valueNamed(ratingFactKinds, premises.text(0)))
            add(*kind, premises.date(1), premises.integer(2));
    }
    Query contract = m_connection.query(R"(
        select c.name, c.valid_from, c.value from service_point s join contract_fact c on c.service_point_id = s.id
        where s.account_id = :account and s.service = :service and c.name <> 'tariff' order by c.valid_from, c.id)");
    contract.bind(":account", account).bind(":service", service);
    while (contract.next()) {
        const bool isPower = contract.text(0) == contractFactWord(ContractFactName::ContractedPower);
        const std::optional<Quantity> amount = Quantity::fromString(contract.text(2));
        add(isPower ? RatingFactKind::Power : RatingFactKind::Diameter, contract.date(1),
            amount ? std::optional(amount->thousandths) : std::nullopt);
    }
    return facts;
}

std::vector<DatedFact> AccountRecordsStore::facts(AccountId account) const
{
    std::vector<DatedFact> facts;
    Query premises = m_connection.query(R"(
        select f.name, f.amount, f.valid_from, f.recorded_at, f.recorded_by
        from account a join premises_fact f on f.premises_id = a.premises_id
        where a.id = :account order by f.name, f.valid_from desc, f.id desc)");
    premises.bind(":account", account);
    while (premises.next())
        facts.push_back({premises.text(0), {}, Quantity{premises.integer(1)}.toString(), premises.date(2), premises.moment(3), premises.text(4)});
    Query contract = m_connection.query(R"(
        select c.name, s.service, c.value, c.valid_from, c.recorded_at, c.recorded_by
        from service_point s join contract_fact c on c.service_point_id = s.id
        where s.account_id = :account order by s.service, c.name, c.valid_from desc, c.id desc)");
    contract.bind(":account", account);
    while (contract.next())
        facts.push_back({contract.text(0), contract.text(1), contract.text(2), contract.date(3), contract.moment(4), contract.text(5)});
    return facts;
}

std::vector<AccountNote> AccountRecordsStore::notes(AccountId account) const
{
    Query query = m_connection.query(R"(
        select id, text, written_at, written_by from account_note where account_id = :account order by id desc)");
    query.bind(":account", account);
    std::vector<AccountNote> notes;
    while (query.next())
        notes.push_back({query.integer(0), query.text(1), query.moment(2), query.text(3)});
    return notes;
}

std::vector<AccountHold> AccountRecordsStore::holds(AccountId account) const
{
    Query query = m_connection.query(R"(
        select id, kind, service, held_from, held_to, reason, recorded_by from account_hold
        where account_id = :account order by id desc)");
    query.bind(":account", account);
    std::vector<AccountHold> holds;
    while (query.next())
        holds.push_back({query.integer(0), holdKindNamed(query.text(1)).value_or(HoldKind::Dispute), query.text(2),
                         {query.date(3), query.date(4)}, query.text(5), query.text(6)});
    return holds;
}

Disputes AccountRecordsStore::disputes(AccountId account, QDate day) const
{
    Query query = m_connection.query(R"(
        select service from account_hold
        where account_id = :account and kind = 'dispute' and held_from <= :day and (held_to is null or held_to > :day))");
    query.bind(":account", account).bind(":day", day);
    Disputes disputes;
    while (query.next()) {
        if (query.isNull(0))
            disputes.everything = true;
        else
            disputes.services << query.text(0);
    }
    return disputes;
}

std::vector<Vulnerability> AccountRecordsStore::vulnerabilities(AccountId account, QDate day) const
{
    Query query = m_connection.query(R"(
        select v.id, v.kind, v.valid_from, v.valid_to, v.evidence, v.source, v.recorded_by
        from account a join vulnerability v on v.party_id = a.party_id
        where a.id = :account and v.valid_from <= :day and (v.valid_to is null or v.valid_to > :day) order by v.id)");
    query.bind(":account", account).bind(":day", day);
    std::vector<Vulnerability> found;
    while (query.next())
        found.push_back({query.integer(0), vulnerabilityKindNamed(query.text(1)).value_or(VulnerabilityKind::Other),
                         {query.date(2), query.date(3)}, query.text(4), query.text(5), query.text(6)});
    return found;
}

std::vector<SmsAddendum> AccountRecordsStore::addenda(AccountId account) const
{
    Query query = m_connection.query(R"(
        select s.id, s.text_version, t.text, t.sha256, s.signed_on, s.identity_check, s.signature_note, s.recorded_by
        from sms_addendum s join addendum_text t on t.version = s.text_version
        where s.account_id = :account order by s.id desc)");
    query.bind(":account", account);
    std::vector<SmsAddendum> addenda;
    while (query.next())
        addenda.push_back({query.integer(0), query.text(1), query.text(2), query.text(3), query.date(4), query.text(5), query.text(6),
                           query.text(7)});
    return addenda;
}

void AccountRecordsStore::setStatus(Transaction &transaction, AccountId account, AccountStatus status, QDate from,
                                    const QString &reason)
{
    Query query = transaction.connection().query(R"(
        insert into account_status (account_id, status, valid_from, reason, recorded_at, recorded_by)
        values (:account, :status, :from, :reason, :at, :by))");
    query.bind(":account", account)
        .bind(":status", accountStatusName(status))
        .bind(":from", from)
        .bind(":reason", orBlank(reason))
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
}

void AccountRecordsStore::move(Transaction &transaction, AccountId account, const Account &newHolder, QDate on)
{
    Query party = transaction.connection().query(R"(
        insert into party (name, language, email, birth_date) values (:name, :language, :email, :birth_date))");
    party.bind(":name", orBlank(newHolder.holder))
        .bind(":language", orNull(newHolder.language))
        .bind(":email", orNull(newHolder.email))
        .bind(":birth_date", newHolder.birthDate)
        .run();
    const qint64 newParty = party.insertedId();
    Query first = transaction.connection().query(R"(
        insert into holder_period (account_id, party_id, moved_in, moved_out, recorded_at, recorded_by)
        select a.id, a.party_id, null, null, :at, :by from account a
        where a.id = :account and not exists (select 1 from holder_period h where h.account_id = a.id))");
    first.bind(":account", account).bind(":at", transaction.at()).bind(":by", transaction.actor().name).run();
    Query close = transaction.connection().query(
        "update holder_period set moved_out = :on where account_id = :account and moved_out is null");
    close.bind(":on", on).bind(":account", account).run();
    Query open = transaction.connection().query(R"(
        insert into holder_period (account_id, party_id, moved_in, moved_out, recorded_at, recorded_by)
        values (:account, :party, :on, null, :at, :by))");
    open.bind(":account", account)
        .bind(":party", newParty)
        .bind(":on", on)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
    Query now = transaction.connection().query("update account set party_id = :party where id = :account");
    now.bind(":party", newParty).bind(":account", account).run();
    // Who moved out speaks for this account no more.
    Query phones = transaction.connection().query(
        "update phone_binding set bound_to = :at, unbound_by = :by where account_id = :account and bound_to is null");
    phones.bind(":at", transaction.at()).bind(":by", transaction.actor().name).bind(":account", account).run();
    AccountsStore::refreshSearch(transaction, account);
}

void AccountRecordsStore::setPremisesFact(Transaction &transaction, AccountId account, PremisesFactName name, Quantity amount,
                                          QDate from)
{
    Query query = transaction.connection().query(R"(
        insert into premises_fact (premises_id, name, amount, valid_from, recorded_at, recorded_by)
        select premises_id, :name, :amount, :from, :at, :by from account where id = :account)");
    query.bind(":name", premisesFactWord(name))
        .bind(":amount", amount.thousandths)
        .bind(":from", from)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .bind(":account", account)
        .run();
}

void AccountRecordsStore::setContractFact(Transaction &transaction, AccountId account, const QString &service,
                                          ContractFactName name, const QString &value, QDate from)
{
    Query query = transaction.connection().query(R"(
        insert into contract_fact (service_point_id, name, value, valid_from, recorded_at, recorded_by)
        select id, :name, :value, :from, :at, :by from service_point
        where account_id = :account and service = :service and withdrawn_by = 0)");
    query.bind(":name", contractFactWord(name))
        .bind(":value", value)
        .bind(":from", from)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .bind(":account", account)
        .bind(":service", service)
        .run();
}

void AccountRecordsStore::addNote(Transaction &transaction, AccountId account, const QString &text)
{
    Query query = transaction.connection().query(R"(
        insert into account_note (account_id, text, written_at, written_by) values (:account, :text, :at, :by))");
    query.bind(":account", account)
        .bind(":text", orBlank(text))
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
}

qint64 AccountRecordsStore::addHold(Transaction &transaction, AccountId account, const AccountHold &hold)
{
    Query query = transaction.connection().query(R"(
        insert into account_hold (account_id, kind, service, held_from, held_to, reason, recorded_at, recorded_by)
        values (:account, :kind, :service, :from, :to, :reason, :at, :by))");
    query.bind(":account", account)
        .bind(":kind", holdKindName(hold.kind))
        .bind(":service", orNull(hold.service))
        .bind(":from", hold.days.from)
        .bind(":to", hold.days.to)
        .bind(":reason", orBlank(hold.reason))
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
    return query.insertedId();
}

bool AccountRecordsStore::endHold(Transaction &transaction, qint64 hold, QDate on)
{
    Query query = transaction.connection().query(R"(
        update account_hold set held_to = :on, ended_by = :by
        where id = :hold and (held_to is null or held_to > :on) and held_from <= :on)");
    query.bind(":on", on).bind(":by", transaction.actor().name).bind(":hold", hold).run();
    return query.rowsChanged() > 0;
}

void AccountRecordsStore::addVulnerability(Transaction &transaction, AccountId account, const Vulnerability &vulnerability)
{
    Query query = transaction.connection().query(R"(
        insert into vulnerability (party_id, kind, valid_from, valid_to, evidence, source, recorded_at, recorded_by)
        select party_id, :kind, :from, :to, :evidence, :source, :at, :by from account where id = :account)");
    query.bind(":kind", vulnerabilityKindName(vulnerability.kind))
        .bind(":from", vulnerability.days.from)
        .bind(":to", vulnerability.days.to)
        .bind(":evidence", orBlank(vulnerability.evidence))
        .bind(":source", orBlank(vulnerability.source))
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .bind(":account", account)
        .run();
}

bool AccountRecordsStore::endVulnerability(Transaction &transaction, AccountId account, qint64 vulnerability, QDate on)
{
    Query query = transaction.connection().query(R"(
        update vulnerability set valid_to = :on, ended_by = :by
        where id = :vulnerability and valid_from <= :on and (valid_to is null or valid_to > :on)
            and party_id = (select party_id from account where id = :account))");
    query.bind(":on", on)
        .bind(":by", transaction.actor().name)
        .bind(":vulnerability", vulnerability)
        .bind(":account", account)
        .run();
    return query.rowsChanged() > 0;
}

std::optional<qint64> AccountRecordsStore::addAddendum(Transaction &transaction, AccountId account, const SmsAddendum &addendum)
{
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(addendum.text.toUtf8(), QCryptographicHash::Sha256).toHex());
    Query put = transaction.connection().query(R"(
        insert into addendum_text (version, text, sha256) values (:version, :text, :sha256) on conflict (version) do nothing)");
    put.bind(":version", orBlank(addendum.textVersion)).bind(":text", orBlank(addendum.text)).bind(":sha256", hash).run();
    {
        Query known = transaction.connection().query("select sha256 from addendum_text where version = :version");
        known.bind(":version", orBlank(addendum.textVersion));
        if (!known.next() || known.text(0) != hash)
            return std::nullopt;
    }
    Query query = transaction.connection().query(R"(
        insert into sms_addendum (account_id, party_id, text_version, signed_on, identity_check, signature_note, recorded_at,
            recorded_by)
        values (:account, (select party_id from account where id = :account), :version, :signed_on, :identity_check,
            :signature_note, :at, :by))");
    query.bind(":account", account)
        .bind(":version", addendum.textVersion)
        .bind(":signed_on", addendum.signedOn)
        .bind(":identity_check", orBlank(addendum.identityCheck))
        .bind(":signature_note", orBlank(addendum.signatureNote))
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
    return query.insertedId();
}

void AccountRecordsStore::bindByAddendum(Transaction &transaction, AccountId account, const PhoneNumber &phone, std::optional<qint64> addendum,
                                         const QString &identityCheck, const QDateTime &from)
{
    Query query = transaction.connection().query(R"(
        insert into phone_binding (account_id, phone, origin, bound_from, bound_by, addendum_id, identity_check)
        values (:account, :phone, 'desk', :from, :by, :addendum, :identity_check))");
    query.bind(":account", account)
        .bind(":phone", phone.e164())
        .bind(":from", from)
        .bind(":by", transaction.actor().name)
        .bind(":addendum", addendum)
        .bind(":identity_check", orBlank(identityCheck))
        .run();
}

} // namespace contador
