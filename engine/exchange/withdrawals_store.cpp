// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/withdrawals_store.h"

#include "engine/store/row_batch.h"

#include <map>

namespace contador {

namespace {

struct Statement {
    ImportSubject subject;
    const char *field; ///< of a restored one
    const char *sql; ///< with a place for the import or the value, and one for the subject
};

constexpr Statement withdrawing[] = {
    {ImportSubject::Account, nullptr, "update account set withdrawn_by = ? where id = ?"},
    {ImportSubject::Account, nullptr, "update service_point set withdrawn_by = ? where withdrawn_by = 0 and account_id = ?"},
    {ImportSubject::Account, nullptr, R"(
        update meter set withdrawn_by = ? where withdrawn_by = 0
            and service_point_id in (select id from service_point where account_id = ?))"},
    {ImportSubject::Account, nullptr, R"(
        update register set withdrawn_by = ? where withdrawn_by = 0 and meter_id in (
            select m.id from meter m join service_point s on s.id = m.service_point_id where s.account_id = ?))"},
    {ImportSubject::Service, nullptr, "update service_point set withdrawn_by = ? where id = ?"},
    {ImportSubject::Service, nullptr, "update meter set withdrawn_by = ? where withdrawn_by = 0 and service_point_id = ?"},
    {ImportSubject::Service, nullptr, R"(
        update register set withdrawn_by = ? where withdrawn_by = 0
            and meter_id in (select id from meter where service_point_id = ?))"},
    {ImportSubject::Meter, nullptr, "update meter set withdrawn_by = ? where id = ?"},
    {ImportSubject::Meter, nullptr, "update register set withdrawn_by = ? where withdrawn_by = 0 and meter_id = ?"},
    {ImportSubject::Dial, nullptr, "update register set withdrawn_by = ? where id = ?"},
    {ImportSubject::Consent, nullptr, "update sms_consent set taken_back_by = ? where id = ?"},
};

constexpr Statement restoring[] = {
    {ImportSubject::Account, "holder_name",
     "update party set name = coalesce(?, '') where id = (select party_id from account where id = ?)"},
    {ImportSubject::Account, "language", "update party set language = ? where id = (select party_id from account where id = ?)"},
    {ImportSubject::Account, "email", "update party set email = ? where id = (select party_id from account where id = ?)"},
    {ImportSubject::Account, "birth_date", "update party set birth_date = ? where id = (select party_id from account where id = ?)"},
    {ImportSubject::Account, "address", "update premises set address = ? where id = (select premises_id from account where id = ?)"},
    {ImportSubject::Account, "zone", "update premises set zone = ? where id = (select premises_id from account where id = ?)"},
    {ImportSubject::Service, "tariff", "update service_point set tariff = ? where id = ?"},
    {ImportSubject::Service, "contract_date", "update service_point set contract_date = ? where id = ?"},
    {ImportSubject::Dial, "digits", "update register set digits = nullif(cast(? as integer), 0) where id = ?"},
    {ImportSubject::Consent, "withdrawn_on", "update sms_consent set withdrawn_at = ?, withdrawn_by = null where id = ?"},
    {ImportSubject::Dial, "decimals", "update register set decimals = cast(? as integer) where id = ?"},
};

} // namespace

void WithdrawalsStore::withdraw(Transaction &transaction, ImportId import, const std::vector<const ImportChange *> &made)
{
    Connection &connection = transaction.connection();
    for (const Statement &statement : withdrawing) {
        RowBatch rows(connection, statement.sql, 2);
        for (const ImportChange *change : made) {
            if (change->subject == statement.subject)
                rows.add(import).add(change->id);
        }
        rows.write();
    }
    RowBatch phones(connection, "update phone_binding set bound_to = ? where account_id = ? and bound_to is null", 2);
    for (const ImportChange *change : made) {
        if (change->subject == ImportSubject::Account)
            phones.add(transaction.at()).add(change->id);
    }
    phones.write();
}

void WithdrawalsStore::restore(Transaction &transaction, const std::vector<const ImportChange *> &changed, const QDateTime &importedAt)
{
    Connection &connection = transaction.connection();
    for (const Statement &statement : restoring) {
        RowBatch rows(connection, statement.sql, 2);
        for (auto change = changed.rbegin(); change != changed.rend(); ++change) { // the first of several comes last
            if ((*change)->subject == statement.subject && (*change)->field == QLatin1String(statement.field))
                rows.add((*change)->before.isEmpty() ? QString() : (*change)->before).add((*change)->id);
        }
        rows.write();
    }
    RowBatch unbound(connection, "update phone_binding set bound_to = ? where account_id = ? and phone = ? and bound_to is null", 3);
    RowBatch bound(connection, "update phone_binding set bound_to = null where account_id = ? and phone = ? and bound_to = ?", 3);
    for (const ImportChange *change : changed) {
        if (change->subject != ImportSubject::Phone)
            continue;
        if (change->field == QStringLiteral("bound"))
            unbound.add(transaction.at()).add(change->account).add(change->after);
        else
            bound.add(change->account).add(change->before).add(importedAt);
    }
    unbound.write();
    bound.write();
}

} // namespace contador
