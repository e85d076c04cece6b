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
                                intent_at, outcome, fence)
        values (:message, :attempt, :part, :parts, :reference, :recipient, :tail, :carrier, :iccid, :session, :pdu, :at, 'claimed',
                :fence))");
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
        .bind(":fence", submission.fence == 0 ? std::nullopt : std::optional(submission.fence))
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

QStringList SubmissionsStore::openCarriers() const
{
    Query query = m_connection.query("select distinct carrier from submission where outcome = 'claimed' or outcome = 'pending'");
    QStringList carriers;
    while (query.next())
        carriers << query.text(0);
    return carriers;
}

std::map<QString, int> SubmissionsStore::claimed(const std::optional<QString> &carrier) const
{
    Query query = m_connection.query(R"(
        select case when iccid = '' then carrier else iccid end as sim, count(*)
        from submission where outcome = 'claimed' and carrier = coalesce(:carrier, carrier) group by sim)");
    query.bind(":carrier", carrier);
    std::map<QString, int> parts;
    while (query.next())
        parts[query.text(0)] = int(query.integer(1));
    return parts;
}

std::vector<MessageId> SubmissionsStore::settleInterrupted(Transaction &transaction, const std::optional<QString> &carrier)
{
    std::vector<qint64> submissions;
    std::vector<MessageId> messages;
    {
        Query query = transaction.connection().query(R"(
            select id, message_id from submission where outcome = 'pending' and carrier = coalesce(:carrier, carrier) order by id)");
        query.bind(":carrier", carrier);
        while (query.next()) {
            submissions.push_back(query.integer(0));
            if (const MessageId message{query.integer(1)}; std::ranges::find(messages, message) == messages.end())
                messages.push_back(message);
        }
    }
    Query settle = transaction.connection().query(R"(
        update submission set outcome = 'unknown', outcome_at = :at, note = 'interrupted'
        where outcome = 'pending' and carrier = coalesce(:carrier, carrier))");
    settle.bind(":at", transaction.at()).bind(":carrier", carrier).run();
    for (const MessageId message : messages)
        MessagesStore::setState(transaction, message, MessageState::Unknown, QStringLiteral("interrupted"));
    Query release = transaction.connection().query(R"(
        update submission set outcome = 'refused', outcome_at = :at, note = 'interrupted'
        where outcome = 'claimed' and carrier = coalesce(:carrier, carrier))");
    release.bind(":at", transaction.at()).bind(":carrier", carrier).run();
    if (!carrier) {
        transaction.connection().query("update message set state = 'queued' where direction = 'out' and state = 'sending'").run();
    } else { // which it tried last, or which nobody did: that one cannot be written as SMS, and whoever is next finds out
        Query again = transaction.connection().query(R"(
            update message set state = 'queued' where direction = 'out' and state = 'sending'
                and coalesce((select s.carrier from submission s where s.message_id = message.id order by s.id desc limit 1), '')
                    in (:carrier, ''))");
        again.bind(":carrier", carrier).run();
    }
    for (const qint64 submission : submissions) {
        for (const MessageId known : SettlementStore::outcomeWritten(transaction, submission))
            std::erase(messages, known); // its report came before the interruption
    }
    return messages;
}

} // namespace contador
