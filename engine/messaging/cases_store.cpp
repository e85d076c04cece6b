// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/cases_store.h"

#include "engine/messaging/case_reference.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace contador {

namespace {

QString stored(const std::vector<CaseFact> &facts)
{
    QJsonArray rows;
    for (const CaseFact &fact : facts)
        rows.append(QJsonArray{fact.name, fact.value});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

std::vector<CaseFact> factsStored(const QString &text)
{
    std::vector<CaseFact> facts;
    const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &row : rows)
        facts.push_back({row.toArray().at(0).toString(), row.toArray().at(1).toString()});
    return facts;
}

Case caseFrom(const Query &query)
{
    Case found;
    found.id = CaseId{query.integer(0)};
    found.reference = query.text(1);
    found.phone = query.text(2);
    found.account = AccountId{query.integer(3)};
    found.kind = caseKindNamed(query.text(4)).value_or(CaseKind::NotUnderstood);
    found.mutes = query.integer(5) != 0;
    found.openedAt = query.moment(6);
    found.openedBy = query.text(7);
    found.claimedBy = query.text(8);
    found.claimedAt = query.moment(9);
    found.closedBy = query.text(10);
    found.closedAt = query.moment(11);
    found.closedHow = caseEndNamed(query.text(12));
    return found;
}

std::vector<Case> casesFrom(Query &query)
{
    std::vector<Case> cases;
    while (query.next())
        cases.push_back(caseFrom(query));
    return cases;
}

std::optional<std::pair<CaseId, QString>> openOfKind(Connection &connection, const QString &phone, CaseKind kind)
{
    Query query = connection.query(
        "select id, reference from conversation_case where phone = :phone and kind = :kind and closed_at is null");
    query.bind(":phone", phone).bind(":kind", caseKindName(kind));
    if (!query.next())
        return std::nullopt;
    return std::pair(CaseId{query.integer(0)}, query.text(1));
}

bool isTaken(Connection &connection, const QString &reference)
{
    Query query = connection.query("select 1 from conversation_case where reference = :reference and closed_at is null");
    query.bind(":reference", reference);
    return query.next();
}

/// The next one that no open case has.
QString freeReference(Connection &connection)
{
    qint64 number = 0;
    {
        Query query = connection.query("select coalesce(max(id), 0) + 1 from conversation_case");
        number = query.next() ? query.integer(0) : 0;
    }
    for (qint64 step = 0; step < shortCaseReferences; ++step) {
        const QString reference = caseReference(number + step);
        if (!isTaken(connection, reference))
            return reference;
    }
    return longCaseReference(number);
}

void addMessage(Transaction &transaction, CaseId id, MessageId message, const std::vector<CaseFact> &facts)
{
    Query query = transaction.connection().query(R"(
        insert into case_message (case_id, ordinal, message_id, facts, added_at, added_by)
        values (:case, (select coalesce(max(ordinal), 0) + 1 from case_message where case_id = :same), :message, :facts, :at, :by))");
    query.bind(":case", id.value)
        .bind(":same", id.value)
        .bind(":message", message)
        .bind(":facts", stored(facts))
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
}

void addStep(Transaction &transaction, CaseId id, const char *what, const QString &text)
{
    Query query = transaction.connection().query(
        "insert into case_step (case_id, what, text, at, by_whom) values (:case, :what, :text, :at, :by)");
    query.bind(":case", id.value)
        .bind(":what", QString::fromLatin1(what))
        .bind(":text", text.isNull() ? QStringLiteral("") : text)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
}

} // namespace

CasesStore::Opened CasesStore::open(Transaction &transaction, const NewCase &wanted)
{
    if (const auto known = openOfKind(transaction.connection(), wanted.phone, wanted.kind)) {
        addMessage(transaction, known->first, wanted.message, wanted.facts);
        return {known->first, known->second, false};
    }
    Opened opened;
    opened.reference = freeReference(transaction.connection());
    Query query = transaction.connection().query(R"(
        insert into conversation_case (reference, phone, account_id, kind, mutes, opened_at, opened_by)
        values (:reference, :phone, :account, :kind, :mutes, :at, :by))");
    query.bind(":reference", opened.reference)
        .bind(":phone", wanted.phone)
        .bind(":account", wanted.account)
        .bind(":kind", caseKindName(wanted.kind))
        .bind(":mutes", mutes(wanted.kind) ? 1 : 0)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
    opened.id = CaseId{query.insertedId()};
    addMessage(transaction, opened.id, wanted.message, wanted.facts);
    return opened;
}

bool CasesStore::isMuted(const QString &phone) const
{
    Query query = m_connection.query("select 1 from conversation_case where phone = :phone and closed_at is null and mutes = 1");
    query.bind(":phone", phone);
    return query.next();
}

bool CasesStore::addToMuting(Transaction &transaction, const QString &phone, MessageId message)
{
    CaseId id;
    {
        Query query = transaction.connection().query(R"(
            select max(id) from conversation_case where phone = :phone and closed_at is null and mutes = 1)");
        query.bind(":phone", phone);
        if (query.next())
            id = CaseId{query.integer(0)};
    }
    if (!id.isNull())
        addMessage(transaction, id, message, {});
    return !id.isNull();
}

std::optional<Case> CasesStore::find(CaseId id) const
{
    Query query = m_connection.query(R"(
        select id, reference, phone, account_id, kind, mutes, opened_at, opened_by, claimed_by, claimed_at, closed_by, closed_at, closed_how
        from conversation_case where id = :id)");
    query.bind(":id", id.value);
    if (!query.next())
        return std::nullopt;
    return caseFrom(query);
}

std::vector<Case> CasesStore::openOf(const QString &phone) const
{
    Query query = m_connection.query(R"(
        select id, reference, phone, account_id, kind, mutes, opened_at, opened_by, claimed_by, claimed_at, closed_by, closed_at, closed_how
        from conversation_case where phone = :phone and closed_at is null order by id)");
    query.bind(":phone", phone);
    return casesFrom(query);
}

std::vector<Case> CasesStore::ofAccount(AccountId account, int most) const
{
    Query query = m_connection.query(R"(
        select id, reference, phone, account_id, kind, mutes, opened_at, opened_by, claimed_by, claimed_at, closed_by, closed_at, closed_how
        from conversation_case where account_id = :account order by id desc limit :most)");
    query.bind(":account", account.value).bind(":most", most);
    return casesFrom(query);
}

std::vector<CaseMessage> CasesStore::messages(CaseId id) const
{
    Query query = m_connection.query(
        "select message_id, facts, added_at, added_by from case_message where case_id = :case order by ordinal");
    query.bind(":case", id.value);
    std::vector<CaseMessage> messages;
    while (query.next())
        messages.push_back({MessageId{query.integer(0)}, factsStored(query.text(1)), query.moment(2), query.text(3)});
    return messages;
}

std::vector<CaseStep> CasesStore::steps(CaseId id) const
{
    Query query = m_connection.query("select what, text, at, by_whom from case_step where case_id = :case order by id");
    query.bind(":case", id.value);
    std::vector<CaseStep> steps;
    while (query.next())
        steps.push_back({query.text(0), query.text(1), query.moment(2), query.text(3)});
    return steps;
}

bool CasesStore::claim(Transaction &transaction, CaseId id)
{
    Query query = transaction.connection().query(R"(
        update conversation_case set claimed_by = :by, claimed_at = :at
        where id = :id and closed_at is null and claimed_by is null)");
    query.bind(":by", transaction.actor().name).bind(":at", transaction.at()).bind(":id", id.value).run();
    if (query.rowsChanged() == 1) {
        addStep(transaction, id, "claimed", {});
        return true;
    }
    const std::optional<Case> known = CasesStore(transaction.connection()).find(id);
    return known && known->isOpen() && known->claimedBy == transaction.actor().name;
}

bool CasesStore::release(Transaction &transaction, CaseId id)
{
    Query query = transaction.connection().query(R"(
        update conversation_case set claimed_by = null, claimed_at = null
        where id = :id and closed_at is null and claimed_by = :by)");
    query.bind(":id", id.value).bind(":by", transaction.actor().name).run();
    if (query.rowsChanged() != 1)
        return false;
    addStep(transaction, id, "released", {});
    return true;
}

bool CasesStore::close(Transaction &transaction, CaseId id, CaseEnd how)
{
    Query query = transaction.connection().query(R"(
        update conversation_case set closed_by = :by, closed_at = :at, closed_how = :how where id = :id and closed_at is null)");
    query.bind(":by", transaction.actor().name)
        .bind(":at", transaction.at())
        .bind(":how", caseEndName(how))
        .bind(":id", id.value)
        .run();
    if (query.rowsChanged() != 1)
        return false;
    addStep(transaction, id, "closed", caseEndName(how));
    return true;
}

void CasesStore::closeOf(Transaction &transaction, const QString &phone, CaseKind kind, CaseEnd how)
{
    if (const auto known = openOfKind(transaction.connection(), phone, kind))
        close(transaction, known->first, how);
}

void CasesStore::note(Transaction &transaction, CaseId id, const QString &text)
{
    addStep(transaction, id, "note", text);
}

} // namespace contador
