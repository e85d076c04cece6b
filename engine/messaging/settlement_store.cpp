// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/settlement_store.h"

#include "engine/messaging/messages_store.h"
#include "engine/messaging/parts_state.h"
#include "engine/messaging/report_matching.h"
#include "engine/messaging/unknowns_store.h"

#include <algorithm>

namespace contador {

namespace {

constexpr int reportDays = 8; // the longest validity of ours is three days; TP-MR wraps long before
constexpr qsizetype tailDigits = 7;

struct Report {
    qint64 stray = 0; ///< its row, when it was kept before
    ReportFacts facts;
    int status = 0;
    QDateTime receivedAt;

    [[nodiscard]] QDateTime since() const
    {
        return receivedAt.addDays(-reportDays);
    } ///< what was meant before is not its subject
};

QString empty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

SubmissionFacts factsFrom(const Query &query)
{
    SubmissionFacts facts;
    facts.id = query.integer(0);
    facts.recipient = query.text(1);
    facts.iccid = query.text(2);
    facts.meantAt = query.moment(3);
    return facts;
}

std::vector<SubmissionFacts> acceptedCandidates(Transaction &transaction, const Report &report)
{
    Query query = transaction.connection().query(R"(
        select id, recipient, iccid, intent_at, report_status, service_centre_at from submission
        where recipient_tail = :tail and message_reference = :reference and intent_at >= :since and outcome = 'accepted'
        order by intent_at desc limit 32)");
    query.bind(":tail", numberTail(report.facts.recipient))
        .bind(":reference", report.facts.messageReference)
        .bind(":since", report.since());
    std::vector<SubmissionFacts> candidates;
    while (query.next()) {
        SubmissionFacts facts = factsFrom(query);
        facts.messageReference = report.facts.messageReference;
        if (const auto status = query.optionalInteger(4))
            facts.reportStatus = int(*status);
        facts.serviceCentreTime = query.moment(5);
        candidates.push_back(facts);
    }
    return candidates;
}

std::vector<SubmissionFacts> openCandidates(Transaction &transaction, const Report &report)
{
    Query query = transaction.connection().query(R"(
        select id, recipient, iccid, intent_at, 0 as in_flight from submission
        where outcome = 'unknown' and recipient_tail = :tail and intent_at >= :since
        union all
        select id, recipient, iccid, intent_at, 1 from submission
        where outcome = 'pending' and recipient_tail = :tail and intent_at >= :since)");
    query.bind(":tail", numberTail(report.facts.recipient)).bind(":since", report.since());
    std::vector<SubmissionFacts> candidates;
    while (query.next()) {
        SubmissionFacts facts = factsFrom(query);
        facts.isInFlight = query.integer(4) != 0;
        candidates.push_back(facts);
    }
    for (SubmissionFacts &facts : candidates)
        facts.possible = UnknownsStore::possibleReferences(transaction, facts.id);
    return candidates;
}

/// From what this SIM's latest reports say, where they agree.
ClockSkew skewOf(Transaction &transaction, const QString &iccid)
{
    constexpr size_t enough = 3;
    constexpr qint64 agreementSeconds = 120;
    Query query = transaction.connection().query(R"(
        select intent_at, service_centre_at from (
            select id, intent_at, service_centre_at from submission where iccid = :iccid order by id desc limit 64) s
        where service_centre_at is not null order by id desc limit 5)");
    query.bind(":iccid", empty(iccid));
    std::vector<qint64> skews;
    while (query.next())
        skews.push_back(query.moment(0).secsTo(query.moment(1)));
    std::ranges::sort(skews);
    if (skews.size() < enough || skews.back() - skews.front() > agreementSeconds)
        return std::nullopt;
    return std::chrono::seconds(skews.at(skews.size() / 2));
}

std::optional<qint64> submissionOf(Transaction &transaction, const Report &report)
{
    std::vector<SubmissionFacts> candidates = acceptedCandidates(transaction, report);
    const std::vector<SubmissionFacts> open = openCandidates(transaction, report);
    candidates.insert(candidates.end(), open.begin(), open.end());
    const ClockSkew skew = candidates.size() > 1 ? skewOf(transaction, report.facts.iccid) : std::nullopt;
    return matching(report.facts, candidates, skew);
}

/// The message of the submission, when the report is news about it.
std::optional<MessageId> write(Transaction &transaction, qint64 submission, const Report &report)
{
    std::optional<int> before;
    MessageId message;
    {
        Query query = transaction.connection().query("select message_id, report_status from submission where id = :id");
        query.bind(":id", submission);
        if (!query.next())
            return std::nullopt;
        message = MessageId{query.integer(0)};
        if (const auto status = query.optionalInteger(1))
            before = int(*status);
    }
    if (!isNews(report.status, before))
        return std::nullopt;
    Query query = transaction.connection().query(R"(
        update submission set report_status = :status, report_at = :at, service_centre_at = :service_centre_at,
               outcome = 'accepted', message_reference = :reference
        where id = :id)");
    query.bind(":status", report.status)
        .bind(":at", transaction.at())
        .bind(":service_centre_at", report.facts.serviceCentreTime)
        .bind(":reference", report.facts.messageReference)
        .bind(":id", submission)
        .run();
    return message;
}

void keep(Transaction &transaction, const Report &report)
{
    Query query = transaction.connection().query(R"(
        insert into stray_report (recipient_tail, recipient, iccid, message_reference, status, service_centre_at, received_at)
        values (:tail, :recipient, :iccid, :reference, :status, :service_centre_at, :at))");
    query.bind(":tail", numberTail(report.facts.recipient))
        .bind(":recipient", empty(report.facts.recipient))
        .bind(":iccid", empty(report.facts.iccid))
        .bind(":reference", report.facts.messageReference)
        .bind(":status", report.status)
        .bind(":service_centre_at", report.facts.serviceCentreTime)
        .bind(":at", transaction.at())
        .run();
}

std::vector<Report> straysFor(Transaction &transaction, const QString &tail)
{
    Query query = transaction.connection().query(R"(
        select id, recipient, iccid, message_reference, status, service_centre_at, received_at from stray_report
        where recipient_tail = :tail order by id desc limit 32)");
    query.bind(":tail", tail);
    std::vector<Report> reports;
    while (query.next()) {
        const ReportFacts facts{query.text(1), query.text(2), int(query.integer(3)), query.moment(5)};
        reports.push_back({query.integer(0), facts, int(query.integer(4)), query.moment(6)});
    }
    return reports;
}

void drop(Transaction &transaction, qint64 stray)
{
    Query query = transaction.connection().query("delete from stray_report where id = :id");
    query.bind(":id", stray).run();
}

std::vector<PartSubmission> submissionsOf(Transaction &transaction, MessageId message)
{
    Query query = transaction.connection().query(
        "select attempt, part, parts, outcome, report_status from submission where message_id = :message");
    query.bind(":message", message.value);
    std::vector<PartSubmission> submissions;
    while (query.next()) {
        PartSubmission each{
            int(query.integer(0)), int(query.integer(1)), int(query.integer(2)), PartSubmission::Outcome::Open, {}};
        const QString outcome = query.text(3);
        if (outcome == QLatin1String("accepted"))
            each.outcome = PartSubmission::Outcome::Accepted;
        else if (outcome == QLatin1String("refused"))
            each.outcome = PartSubmission::Outcome::Refused;
        else if (outcome == QLatin1String("unknown"))
            each.outcome = PartSubmission::Outcome::Unknown;
        if (const auto status = query.optionalInteger(4))
            each.reportStatus = int(*status);
        submissions.push_back(each);
    }
    return submissions;
}

} // namespace

QString numberTail(const QString &number)
{
    QString digits;
    for (const QChar character : number) {
        if (character >= u'0' && character <= u'9')
            digits += character;
    }
    return digits.isEmpty() ? QStringLiteral("") : digits.right(tailDigits);
}

std::optional<MessageId> SettlementStore::settle(Transaction &transaction, const sms::StatusReport &report, const QString &iccid)
{
    const Report told{0,
                      {report.recipientAddress.number, iccid, int(report.messageReference), report.serviceCentreTimeStamp.utc()},
                      int(report.status),
                      transaction.at()};
    const auto submission = submissionOf(transaction, told);
    if (!submission) {
        keep(transaction, told);
        return std::nullopt;
    }
    const auto message = write(transaction, *submission, told);
    if (message && restate(transaction, *message))
        return message;
    return std::nullopt;
}

std::vector<MessageId> SettlementStore::outcomeWritten(Transaction &transaction, qint64 submission)
{
    std::vector<MessageId> changed = UnknownsStore::settleByReferences(transaction, submission);
    QString tail;
    MessageId own;
    bool isOneOfSeveral = false;
    {
        Query query =
            transaction.connection().query("select recipient_tail, message_id, parts, attempt from submission where id = :id");
        query.bind(":id", submission);
        if (!query.next())
            return changed;
        tail = query.text(0);
        own = MessageId{query.integer(1)};
        isOneOfSeveral = query.integer(2) > 1 || query.integer(3) > 1;
    }
    std::vector<MessageId> touched;
    if (isOneOfSeveral)
        touched.push_back(own); // another part or attempt may have been reported already
    for (const Report &stray : straysFor(transaction, tail)) {
        const auto found = submissionOf(transaction, stray);
        if (!found)
            continue;
        drop(transaction, stray.stray);
        if (const auto message = write(transaction, *found, stray))
            touched.push_back(*message);
    }
    for (const MessageId message : touched) {
        if (restate(transaction, message) && std::ranges::find(changed, message) == changed.end())
            changed.push_back(message);
    }
    return changed;
}

bool SettlementStore::restate(Transaction &transaction, MessageId message)
{
    const MessageState state = stateOf(submissionsOf(transaction, message));
    if (state == MessageState::Sending)
        return false; // its other parts are still on their way
    Query query = transaction.connection().query("select 1 from message where id = :id and state = :state");
    query.bind(":id", message.value).bind(":state", messageStateName(state));
    if (query.next())
        return false;
    MessagesStore::setState(transaction, message, state);
    return true;
}

void SettlementStore::forgetStrays(Transaction &transaction)
{
    Query query = transaction.connection().query("delete from stray_report where received_at < :before");
    query.bind(":before", transaction.at().addDays(-reportDays)).run();
}

} // namespace contador
