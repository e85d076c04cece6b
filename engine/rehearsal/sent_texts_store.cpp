// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rehearsal/sent_texts_store.h"

namespace contador {

QStringList SentTextsStore::after(MessageId message, const QString &phone, MessageId but) const
{
    Query query = m_connection.query(R"(
        select text from message where phone = :phone and direction = 'out' and id > :after and id <> :but order by id)");
    query.bind(":phone", phone).bind(":after", message.value).bind(":but", but.value);
    QStringList texts;
    while (query.next())
        texts << query.text(0);
    return texts;
}

} // namespace contador
