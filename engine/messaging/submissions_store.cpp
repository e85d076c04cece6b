// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/submissions_store.h"

#include "engine/messaging/messages_store.h"
#include "engine/messaging/settlement_store.h"

#include <algorithm>

namespace contador {

namespace {

void setOutcome(Transaction &transaction, qint64 submission, const QString &outcome, std::optional<int> reference,
                std::optional<int> cmsCode, const QString &note)
{
    Query query = transaction.connection().query(R"(
        update submission set outcome = :outcome, outcome_at = :at, message_reference = coalesce(:reference, message_reference),
               cms_code = :cms, note = :note
        where id = :id)");
    query.bind(":outcome", outcome)
        .bind(":at", transaction.at())
        .bind(":reference", reference)
        .bind(":cms", cmsCode)
        .bind(":note", note)
        .bind(":id", submission)
        .run();
}

} // namespace

int SubmissionsStore::attempts(MessageId message) const
{
    Query query = m_connection.query("select coalesce(max(attempt), 0) from submission where message_id = :message");
    query.bind(":message", message.value);
    return query.next() ? int(query.integer(0)) : 0;
}

int SubmissionsStore::acceptedParts(MessageId message) const
{
    Query query = m_connection.query(
        "select distinct part from submission where message_id = :message and outcome = 'accepted' order by part");
    query.bind(":message", message.value);
    int leading = 0;
    while (query.next() && query.integer(0) == leading + 1)
        ++leading;
    return leading;
}

int SubmissionsStore::refusals(MessageId message) const
{
    Query query = m_connection.query(R"(
        select count(distinct attempt) from submission
        where message_id = :message and outcome = 'refused' and cms_code not between 310 and 331)"); // no SIM … no network
    query.bind(":message", message.value);
    return query.next() ? int(query.integer(0)) : 0;
}

qint64 SubmissionsStore::intend(Transaction &transaction, const SubmissionIntent &submission)
{
    Query query = transaction.connection().query(R"(
        insert into submission (message_id, attempt, part, parts, reference, recipient, recipient_tail, carrier, iccid, session, pdu,
                                intent_at, outcome)
        values (:message, :attempt, :part, :parts, :reference, :recipient, :tail, :carrier, :iccid, :session, :pdu, :at, 'claimed'))");
    query.bind(":message", submission.message.value)
        .bind(":attempt", submission.attempt)
        .bind(":part", submission.part)
        .bind(":parts", submission.parts)
        .bind(":reference", submission.reference)
        .bind(":recipient", submission.recipient)
        .bind(":tail", numberTail(submission.recipient))
        .bind(":carrier", submission.carrier)
        .bind(":iccid", submission.iccid.isNull() ? QStringLiteral("") : submission.iccid)
        .bind(":session", submission.session.isNull() ? QStringLiteral("") : submission.session)
        .bind(":pdu", QString::fromLatin1(submission.pduHex))
        .bind(":at", transaction.at())
        .run();
    return query.insertedId();
}

void SubmissionsStore::letGo(Transaction &transaction, qint64 submission)
{
    Query query = transaction.connection().query("update submission set outcome = 'pending' where id = :id");
    query.bind(":id", submission).run();
}

void SubmissionsStore::accepted(Transaction &transaction, qint64 submission, int messageReference)
{
    setOutcome(transaction, submission, QStringLiteral("accepted"), messageReference, std::nullopt, {});
}

void SubmissionsStore::refused(Transaction &transaction, qint64 submission, int cmsCode)
{
    setOutcome(transaction, submission, QStringLiteral("refused"), std::nullopt, cmsCode, {});
}

void SubmissionsStore::uncertain(Transaction &transaction, qint64 submission, const QString &note)
{
    setOutcome(transaction, submission, QStringLiteral("unknown"), std::nullopt, std::nullopt, note);
}

void SubmissionsStore::release(Transaction &transaction, MessageId message)
{
    Query query = transaction.connection().query(R"(
        update submission set outcome = 'refused', outcome_at = :at, note = 'released'
        where message_id = :message and outcome = 'claimed')");
    query.bind(":at", transaction.at()).bind(":message", message.value).run();
}

std::map<QString, int> SubmissionsStore::claimed() const
{
    Query query = m_connection.query(R"(
        select case when iccid = '' then carrier else iccid end as sim, count(*)
        from submission where outcome = 'claimed' group by sim)");
    std::map<QString, int> parts;
    while (query.next())
        parts[query.text(0)] = int(query.integer(1));
    return parts;
}

std::vector<MessageId> SubmissionsStore::settleInterrupted(Transaction &transaction)
{
    std::vector<qint64> submissions;
    std::vector<MessageId> messages;
    {
        Query query =
            transaction.connection().query("select id, message_id from submission where outcome = 'pending' order by id");
        while (query.next()) {
            submissions.push_back(query.integer(0));
            if (const MessageId message{query.integer(1)}; std::ranges::find(messages, message) == messages.end())
                messages.push_back(message);
        }
    }
    Query settle = transaction.connection().query(R"(
        update submission set outcome = 'unknown', outcome_at = :at, note = 'interrupted' where outcome = 'pending')");
    settle.bind(":at", transaction.at()).run();
    for (const MessageId message : messages)
        MessagesStore::setState(transaction, message, MessageState::Unknown, QStringLiteral("interrupted"));
    Query release = transaction.connection().query(R"(
        update submission set outcome = 'refused', outcome_at = :at, note = 'interrupted' where outcome = 'claimed')");
    release.bind(":at", transaction.at()).run();
    transaction.connection().query("update message set state = 'queued' where direction = 'out' and state = 'sending'").run();
    for (const qint64 submission : submissions) {
        for (const MessageId known : SettlementStore::outcomeWritten(transaction, submission))
            std::erase(messages, known); // its report came before the interruption
    }
    return messages;
}

} // namespace contador
