// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/imported_consents_store.h"

#include "engine/store/row_batch.h"

namespace contador {

std::map<ImportedConsentsStore::PhoneKey, qint64> ImportedConsentsStore::bindings(std::span<const AccountId> accounts) const
{
    std::map<PhoneKey, qint64> known;
    ListQuery(m_connection, "select account_id, phone, id from phone_binding where account_id in ({list}) and bound_to is null order by id")
        .forEach(accounts, [&](const Query &row) { known[{AccountId{row.integer(0)}, row.text(1)}] = row.integer(2); });
    return known;
}

std::map<ImportedConsentsStore::ConsentKey, std::vector<KeptConsent>> ImportedConsentsStore::consents(std::span<const AccountId> accounts) const
{
    std::map<ConsentKey, std::vector<KeptConsent>> known;
    ListQuery(m_connection, R"(
        select b.id, c.purpose, c.id, c.given_at, c.given_by, c.withdrawn_at, c.withdrawn_by
        from phone_binding b join sms_consent c on c.binding_id = b.id
        where b.account_id in ({list}) and b.bound_to is null and c.taken_back_by = 0 order by c.id)")
        .forEach(accounts, [&](const Query &row) {
            known[{row.integer(0), row.text(1)}].push_back(
                {row.integer(2), row.moment(3), row.text(4), {}, row.moment(5), row.text(6)});
        });
    return known;
}

std::vector<qint64> ImportedConsentsStore::add(Transaction &transaction, const std::vector<Change> &made)
{
    Connection &connection = transaction.connection();
    const std::vector<qint64> ids = reserveIds(connection, "sms_consent", made.size());
    RowBatch rows(connection, "sms_consent",
                  {"id", "binding_id", "purpose", "given_at", "given_by", "evidence", "withdrawn_at", "withdrawn_by"});
    for (size_t i = 0; i < std::min(ids.size(), made.size()); ++i) {
        const KeptConsent &consent = made[i].consent;
        rows.add(ids[i])
            .add(made[i].key.first)
            .add(made[i].key.second)
            .add(consent.givenAt)
            .add(consent.givenBy)
            .add(consent.evidence.isEmpty() ? QString() : consent.evidence)
            .add(consent.withdrawnAt)
            .add(consent.withdrawnAt.isValid() ? consent.withdrawnBy : QString());
    }
    rows.write();
    return ids;
}

void ImportedConsentsStore::end(Transaction &transaction, const std::vector<Change> &ended)
{
    RowBatch rows(transaction.connection(), "update sms_consent set withdrawn_at = ?, withdrawn_by = ? where id = ?", 3);
    for (const Change &change : ended)
        rows.add(change.consent.withdrawnAt).add(change.consent.withdrawnBy).add(change.consent.id);
    rows.write();
}

} // namespace contador
