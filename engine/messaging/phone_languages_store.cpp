// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/phone_languages_store.h"

namespace contador {

QString PhoneLanguagesStore::of(const QString &phone) const
{
    Query query = m_connection.query("select language from phone_language where phone = :phone");
    query.bind(":phone", phone);
    return query.next() ? query.text(0) : QString();
}

void PhoneLanguagesStore::choose(Transaction &transaction, const QString &phone, const QString &language, MessageId message)
{
    Query query = transaction.connection().query(R"(
        insert into phone_language (phone, language, chosen_at, chosen_by, message_id)
        values (:phone, :language, :at, :by, :message)
        on conflict (phone) do update set language = excluded.language, chosen_at = excluded.chosen_at,
            chosen_by = excluded.chosen_by, message_id = excluded.message_id)");
    query.bind(":phone", phone)
        .bind(":language", language)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .bind(":message", message)
        .run();
}

} // namespace contador
