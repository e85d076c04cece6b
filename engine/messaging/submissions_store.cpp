// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/submissions_store.h"

#include "engine/messaging/messages_store.h"

namespace contador {

namespace {

constexpr int reportDays = 8; // the longest validity period is 63 weeks, ours is days; TP-MR wraps long before

struct Candidate {
    qint64 submission = 0;
    MessageId message;
};

std::optional<Candidate> acceptedOne(Transaction &transaction, const sms::StatusReport &report)
{
    Query query = transaction.connection().query(R"(
        select id, message_id from submission
        where recipient = :recipient and message_reference = :reference and intent_at >= :since and outcome = 'accepted'
          and (report_status is null or report_status between 32 and 63)
        order by id desc limit 1)");
    query.bind(":recipient", report.recipientAddress.number)
        .bind(":reference", int(report.messageReference))
        .bind(":since", transaction.at().addDays(-reportDays));
    if (!query.next())
        return std::nullopt;
    return Candidate{query.integer(0), MessageId{query.integer(1)}};
}

/// It is of one whose end is known already: no news, least of all of another.
bool isRepeated(Transaction &transaction, const sms::StatusReport &report)
{
    Query query = transaction.connection().query(R"(
        select 1 from submission
        where recipient = :recipient and message_reference = :reference and intent_at >= :since and outcome = 'accepted' limit 1)");
    query.bind(":recipient", report.recipientAddress.number)
        .bind(":reference", int(report.messageReference))
        .bind(":since", transaction.at().addDays(-reportDays));
    return query.next();
}

std::optional<Candidate> onlyUnknownOne(Transaction &transaction, const sms::StatusReport &report)
{
    Query query = transaction.connection().query(R"(
        select id, message_id from submission
        where recipient = :recipient and outcome = 'unknown' and intent_at >= :since order by id desc limit 2)");
    query.bind(":recipient", report.recipientAddress.number).bind(":since", transaction.at().addDays(-reportDays));
    if (!query.next())
        return std::nullopt;
    const Candidate candidate{query.integer(0), MessageId{query.integer(1)}};
    if (query.next())
        return std::nullopt; // two could be meant: never a guess
    return candidate;
}

/// The state that all parts of the last attempt amount to.
MessageState stateOf(Transaction &transaction, MessageId message)
{
    Query query = transaction.connection().query(R"(
        select count(*), min(parts),
               sum(case when outcome = 'accepted' then 1 else 0 end),
               sum(case when report_status = 0 then 1 else 0 end),
               sum(case when report_status >= 64 then 1 else 0 end),
               sum(case when outcome = 'unknown' then 1 else 0 end)
        from submission s
        where message_id = :message and outcome <> 'refused')");
    query.bind(":message", message.value);
    if (!query.next())
        return MessageState::Unknown;
    const qint64 parts = query.integer(1);
    if (query.integer(4) > 0)
        return MessageState::Failed;
    if (query.integer(5) > 0)
        return MessageState::Unknown;
    if (query.integer(3) >= parts)
        return MessageState::Delivered;
    return query.integer(2) >= parts ? MessageState::Sent : MessageState::Sending;
}

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
    Query query =
        m_connection.query("select coalesce(max(part), 0) from submission where message_id = :message and outcome = 'accepted'");
    query.bind(":message", message.value);
    return query.next() ? int(query.integer(0)) : 0;
}

qint64 SubmissionsStore::intend(Transaction &transaction, const SubmissionIntent &submission)
{
    Query query = transaction.connection().query(R"(
        insert into submission (message_id, attempt, part, parts, reference, recipient, carrier, iccid, pdu, intent_at, outcome)
        values (:message, :attempt, :part, :parts, :reference, :recipient, :carrier, :iccid, :pdu, :at, 'claimed'))");
    query.bind(":message", submission.message.value)
        .bind(":attempt", submission.attempt)
        .bind(":part", submission.part)
        .bind(":parts", submission.parts)
        .bind(":reference", submission.reference)
        .bind(":recipient", submission.recipient)
        .bind(":carrier", submission.carrier)
        .bind(":iccid", submission.iccid.isNull() ? QStringLiteral("") : submission.iccid)
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

std::vector<MessageId> SubmissionsStore::settleInterrupted(Transaction &transaction)
{
    std::vector<MessageId> messages;
    {
        Query query = transaction.connection().query("select distinct message_id from submission where outcome = 'pending'");
        while (query.next())
            messages.push_back(MessageId{query.integer(0)});
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
    return messages;
}

std::optional<MessageId> SubmissionsStore::settle(Transaction &transaction, const sms::StatusReport &report)
{
    std::optional<Candidate> candidate = acceptedOne(transaction, report);
    if (!candidate && !isRepeated(transaction, report))
        candidate = onlyUnknownOne(transaction, report);
    if (!candidate)
        return std::nullopt;
    Query query = transaction.connection().query(R"(
        update submission set report_status = :status, report_at = :at, outcome = 'accepted', message_reference = :reference
        where id = :id)");
    query.bind(":status", int(report.status))
        .bind(":at", transaction.at())
        .bind(":reference", int(report.messageReference))
        .bind(":id", candidate->submission)
        .run();
    const MessageState state = stateOf(transaction, candidate->message);
    if (state == MessageState::Sending)
        return std::nullopt; // its other parts are still on their way
    MessagesStore::setState(transaction, candidate->message, state);
    return candidate->message;
}

} // namespace contador
