// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/sms_stops_store.h"

#include <algorithm>

namespace contador {

bool SmsStopsStore::has(const QString &phone, Purpose purpose) const
{
    Query query = m_connection.query("select 1 from sms_stop where phone = :phone and purpose = :purpose and ended_at is null");
    query.bind(":phone", phone).bind(":purpose", purposeName(purpose));
    return query.next();
}

std::vector<Purpose> SmsStopsStore::of(const QString &phone) const
{
    std::vector<Purpose> stopped;
    for (const PurposeRow &row : purposes()) {
        if (row.mayBeStopped && has(phone, row.purpose))
            stopped.push_back(row.purpose);
    }
    return stopped;
}

void SmsStopsStore::stop(Transaction &transaction, const QString &phone, Purpose purpose, MessageId message)
{
    if (!std::ranges::find(purposes(), purpose, &PurposeRow::purpose)->mayBeStopped)
        return;
    if (SmsStopsStore(transaction.connection()).has(phone, purpose))
        return;
    Query query = transaction.connection().query(R"(
        insert into sms_stop (phone, purpose, stopped_at, stopped_by, message_id) values (:phone, :purpose, :at, :by, :message))");
    query.bind(":phone", phone)
        .bind(":purpose", purposeName(purpose))
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .bind(":message", message)
        .run();
}

void SmsStopsStore::end(Transaction &transaction, const QString &phone, Purpose purpose, MessageId message)
{
    Query query = transaction.connection().query(R"(
        update sms_stop set ended_at = :at, ended_by = :by, ended_message = :message
        where phone = :phone and purpose = :purpose and ended_at is null)");
    query.bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .bind(":message", message)
        .bind(":phone", phone)
        .bind(":purpose", purposeName(purpose))
        .run();
}

} // namespace contador
