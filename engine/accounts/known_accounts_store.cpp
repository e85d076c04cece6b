// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/known_accounts_store.h"

#include "engine/store/row_batch.h"

#include <unordered_map>

namespace contador {

namespace {

using ById = std::unordered_map<qint64, KnownAccount *>;

void addServices(Connection &connection, std::span<const qint64> ids, ById &byId)
{
    ListQuery(connection, R"(
        select account_id, id, service, tariff, contract_date from service_point
        where account_id in ({list}) and withdrawn_by = 0 order by id)")
        .forEach(ids, [&](const Query &row) {
            KnownAccount *account = byId[row.integer(0)];
            if (!account->service(row.text(2))) // the last value of a list may be asked for twice
                account->services.push_back({row.integer(1), row.text(2), row.text(3), row.date(4), std::nullopt, false});
        });
    ListQuery(connection, R"(
        select e.account_id, p.service, p.amount, p.due_on, e.kind
        from entry e join posting p on p.entry_id = e.id and p.ledger = 'receivable'
        where e.account_id in ({list}) and e.kind <> 'reversal' and not exists (select 1 from entry r where r.reverses = e.id)
        order by e.id, p.line)")
        .forEach(ids, [&](const Query &row) {
            KnownService *service = byId[row.integer(0)]->service(row.text(1));
            if (!service)
                return;
            service->hasEntries = true;
            if (row.text(4) == QStringLiteral("opening") && !service->opening)
                service->opening = KnownOpening{row.integer(2), row.optionalDate(3)};
        });
}

void addDials(Connection &connection, std::span<const qint64> ids, ById &byId)
{
    ListQuery(connection, R"(
        select s.account_id, s.id, m.id, m.serial, d.id, d.code, d.digits, d.decimals
        from service_point s join meter m on m.service_point_id = s.id left join register d on d.meter_id = m.id and d.withdrawn_by = 0
        where s.account_id in ({list}) and s.withdrawn_by = 0 and m.withdrawn_by = 0 order by m.id, d.id)")
        .forEach(ids, [&](const Query &row) {
            KnownAccount *account = byId[row.integer(0)];
            if (!account->meter(row.integer(1), row.text(3)))
                account->meters.push_back({row.integer(2), row.integer(1), row.text(3)});
            if (!row.isNull(4) && !account->dial(row.integer(2), row.text(5)))
                account->dials.push_back({RegisterId{row.integer(4)}, row.integer(2), row.text(5), int(row.integer(6)),
                                          int(row.integer(7)), false, {}});
        });
}

} // namespace

KnownAccounts KnownAccountsStore::find(std::span<const QString> numbers) const
{
    KnownAccounts accounts;
    accounts.reserve(qsizetype(numbers.size()));
    ListQuery(m_connection, R"(
        select a.number, a.id, a.party_id, a.premises_id, p.name, p.language, b.address, b.zone, p.email, p.birth_date
        from account a join party p on p.id = a.party_id join premises b on b.id = a.premises_id
        where a.number in ({list}) and a.withdrawn_by = 0)")
        .forEach(numbers, [&](const Query &row) {
            KnownAccount known;
            known.account = {AccountId{row.integer(1)}, row.text(0), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8),
                             row.date(9)};
            known.party = row.integer(2);
            known.premises = row.integer(3);
            accounts.insert(known.account.number, std::move(known));
        });
    if (accounts.isEmpty())
        return accounts;
    ById byId;
    std::vector<qint64> ids;
    for (KnownAccount &known : accounts) {
        byId[known.account.id.value] = &known;
        ids.push_back(known.account.id.value);
    }
    addServices(m_connection, ids, byId);
    addDials(m_connection, ids, byId);
    ListQuery(m_connection, R"(
        select account_id, phone, origin, bound_from from phone_binding
        where account_id in ({list}) and bound_to is null order by id)")
        .forEach(std::span<const qint64>(ids), [&](const Query &row) {
            std::vector<PhoneBinding> &phones = byId[row.integer(0)]->phones;
            const bool isThere = std::any_of(phones.begin(), phones.end(), [&](const PhoneBinding &binding) { return binding.phone == row.text(1); });
            if (!isThere)
                phones.push_back({row.text(1), row.text(2), row.moment(3)});
        });
    return accounts;
}

void KnownAccountsStore::addReadings(KnownAccounts &accounts) const
{
    std::unordered_map<qint64, KnownDial *> byId;
    std::vector<qint64> ids;
    for (KnownAccount &known : accounts) {
        for (KnownDial &dial : known.dials) {
            if (dial.isNew)
                continue;
            byId[dial.id.value] = &dial;
            ids.push_back(dial.id.value);
        }
    }
    ListQuery(m_connection, R"(
        select r.register_id, r.value, r.read_on from reading r
        where r.register_id in ({list}) and r.status = 'accepted'
            and not exists (select 1 from reading s where s.supersedes = r.id))")
        .forEach(std::span<const qint64>(ids), [&](const Query &row) {
            byId[row.integer(0)]->readings.emplace_back(Quantity{row.integer(1)}, row.date(2));
        });
}

} // namespace contador
