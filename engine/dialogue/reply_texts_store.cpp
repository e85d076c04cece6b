// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/reply_texts_store.h"

namespace contador {

qint64 ReplyTextsStore::newest() const
{
    Query query = m_connection.query("select coalesce(max(id), 0) from reply_text");
    return query.next() ? query.integer(0) : 0;
}

std::vector<OwnReply> ReplyTextsStore::inForce() const
{
    Query query = m_connection.query(R"(
        select r.language, r.reply, r.text, r.shipped, r.saved_at, r.saved_by from reply_text r
        where r.text is not null and r.id = (select max(n.id) from reply_text n where n.language = r.language and n.reply = r.reply)
        order by r.language, r.reply)");
    std::vector<OwnReply> own;
    while (query.next())
        own.push_back({query.text(0), query.text(1), query.text(2), query.text(3), query.moment(4), query.text(5)});
    return own;
}

std::vector<ReplyVersion> ReplyTextsStore::versions(const QString &language, const QString &reply) const
{
    Query query = m_connection.query(
        "select text, saved_at, saved_by from reply_text where language = :language and reply = :reply order by id desc");
    query.bind(":language", language).bind(":reply", reply);
    std::vector<ReplyVersion> versions;
    while (query.next()) {
        versions.push_back({query.isNull(0) ? std::nullopt : std::optional(query.text(0)), query.moment(1), query.text(2)});
    }
    return versions;
}

void ReplyTextsStore::add(Transaction &transaction, const QString &language, const QString &reply, const std::optional<QString> &text,
                          const QString &shipped)
{
    Query query = transaction.connection().query(R"(
        insert into reply_text (language, reply, text, shipped, saved_at, saved_by)
        values (:language, :reply, :text, :shipped, :at, :by))");
    query.bind(":language", language)
        .bind(":reply", reply)
        .bind(":text", text)
        .bind(":shipped", shipped)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
}

} // namespace contador
