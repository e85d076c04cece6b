// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/unknowns_store.h"

#include "engine/messaging/messages_store.h"
#include "engine/messaging/queue_store.h"
#include "engine/messaging/reference_run.h"
#include "engine/messaging/settlement_store.h"

#include <algorithm>

namespace contador {

namespace {

constexpr int unknownDays = 8; // older ones were given up long ago
const QString forPerson = QStringLiteral("ask_person");
const QString givenUp = QStringLiteral("never_known");
const QString repeatedByRule = QStringLiteral("repeated by rule");

struct Place {
    QString iccid;
    QString session;
    qint64 id = 0;

    /// Without a SIM or a session nothing tells which submissions were counted together.
    [[nodiscard]] bool isKnown() const { return !iccid.isEmpty() && !session.isEmpty(); }
};

Place placeOf(Transaction &transaction, qint64 submission)
{
    Query query = transaction.connection().query("select iccid, session from submission where id = :id");
    query.bind(":id", submission);
    if (!query.next())
        return {};
    return {query.text(0), query.text(1), submission};
}

/// In order, up to and with this one.
std::vector<GivenToModem> given(Transaction &transaction, const Place &place)
{
    using Outcome = GivenToModem::Outcome;
    Query query = transaction.connection().query(R"(
        select id, outcome, message_reference, coalesce(cms_code, -1), session from submission
        where iccid = :iccid and id <= :id order by id desc limit 64)");
    query.bind(":iccid", place.iccid).bind(":id", place.id);
    std::vector<GivenToModem> session;
    while (query.next() && query.text(4) == place.session) {
        const QString outcome = query.text(1);
        GivenToModem each{query.integer(0), Outcome::Unknown, int(query.integer(2))};
        if (outcome == QLatin1String("accepted") && !query.isNull(2))
            each.outcome = Outcome::Accepted;
        else if (outcome == QLatin1String("claimed") || (outcome == QLatin1String("refused") && query.integer(3) < 0))
            each.outcome = Outcome::NotSent;
        else if (outcome == QLatin1String("refused"))
            each.outcome = Outcome::Refused;
        session.push_back(each);
    }
    std::ranges::reverse(session);
    return session;
}

std::optional<int> acceptedBefore(Transaction &transaction, const Place &place)
{
    const std::vector<GivenToModem> session = given(transaction, place);
    for (auto each = session.rbegin(); each != session.rend(); ++each) {
        if (each->outcome == GivenToModem::Outcome::Accepted)
            return each->messageReference;
    }
    return std::nullopt;
}

std::optional<int> acceptedAfter(Transaction &transaction, const Place &place)
{
    Query query = transaction.connection().query(R"(
        select message_reference from (
            select id, session, outcome, message_reference from submission where iccid = :iccid and id > :id order by id limit 64) s
        where session = :session and outcome = 'accepted' and message_reference is not null order by id limit 1)");
    query.bind(":iccid", place.iccid).bind(":id", place.id).bind(":session", place.session);
    return query.next() ? std::optional(int(query.integer(0))) : std::nullopt;
}

bool isAnyUnknown(Transaction &transaction)
{
    Query query =
        transaction.connection().query("select 1 from submission where outcome = 'unknown' and intent_at >= :since limit 1");
    query.bind(":since", transaction.at().addDays(-unknownDays));
    return query.next();
}

MessageId messageOf(Transaction &transaction, qint64 submission)
{
    Query query = transaction.connection().query("select message_id from submission where id = :id");
    query.bind(":id", submission);
    return query.next() ? MessageId{query.integer(0)} : MessageId{};
}

/// That a message was repeated by rule stays on record: a second one on the air has to be explained.
void setTold(Transaction &transaction, qint64 submission, std::optional<int> reference)
{
    Query query = transaction.connection().query(R"(
        update submission set outcome = :outcome, message_reference = :reference, outcome_at = :at,
               note = case when note = :repeated then note || ', told by references' else 'told by references' end
        where id = :id and outcome = 'unknown')");
    query.bind(":outcome", reference ? QStringLiteral("accepted") : QStringLiteral("refused"))
        .bind(":repeated", repeatedByRule)
        .bind(":reference", reference)
        .bind(":at", transaction.at())
        .bind(":id", submission)
        .run();
}

/// Only a message that is unknown: one that a person or the rule dealt with meanwhile is theirs.
bool queueUnknownAgain(Transaction &transaction, MessageId message)
{
    Query query = transaction.connection().query("select 1 from message where id = :id and state = 'unknown'");
    query.bind(":id", message.value);
    if (!query.next())
        return false;
    QueueStore::queueAgain(transaction, message, transaction.at());
    return true;
}

struct Unknown {
    qint64 submission = 0;
    MessageId message;
    QString iccid;
    UnknownFacts facts;
};

std::vector<Unknown> unsettled(Transaction &transaction)
{
    Query query = transaction.connection().query(R"(
        select s.id, s.message_id, s.iccid, m.class, m.created_at, s.outcome_at, coalesce(m.fault, ''),
               (select count(*) from submission t
                where t.message_id = s.message_id and t.part = s.part and t.outcome = 'unknown')
        from submission s join message m on m.id = s.message_id
        where s.outcome = 'unknown' and s.intent_at >= :since and m.state = 'unknown' order by s.intent_at limit 1000)");
    query.bind(":since", transaction.at().addDays(-unknownDays));
    std::vector<Unknown> unknown;
    while (query.next()) {
        Unknown each{query.integer(0), MessageId{query.integer(1)}, query.text(2), {}};
        each.facts.messageClass = messageClassNamed(query.text(3));
        each.facts.writtenAt = query.moment(4);
        each.facts.unknownSince = query.moment(5);
        each.facts.isForPerson = query.text(6) == forPerson;
        each.facts.isFinal = query.text(6) == givenUp;
        each.facts.unknownAttempts = int(query.integer(7));
        unknown.push_back(each);
    }
    return unknown;
}

/// Its last three accepted submissions that are older than a minute, of the last day, all have reports.
bool doReportsWork(Transaction &transaction, const QString &iccid)
{
    constexpr int looked = 3;
    constexpr qint64 patienceSeconds = 60;
    Query query = transaction.connection().query(R"(
        select report_status from (
            select id, outcome, outcome_at, intent_at, report_status from submission where iccid = :iccid order by id desc limit 256) s
        where outcome = 'accepted' and outcome_at <= :before and intent_at >= :since order by id desc limit 3)");
    query.bind(":iccid", iccid)
        .bind(":before", transaction.at().addSecs(-patienceSeconds))
        .bind(":since", transaction.at().addDays(-1));
    int reported = 0;
    while (query.next())
        reported += query.isNull(0) ? 0 : 1;
    return reported == looked;
}

void note(Transaction &transaction, qint64 submission, const QString &text)
{
    Query query = transaction.connection().query("update submission set note = :note where id = :id");
    query.bind(":note", text).bind(":id", submission).run();
}

void carryOut(Transaction &transaction, const Unknown &unknown, UnknownEnd end)
{
    if (end == UnknownEnd::Repeat) {
        note(transaction, unknown.submission, repeatedByRule);
        QueueStore::queueAgain(transaction, unknown.message, transaction.at());
        return;
    }
    MessagesStore::setState(transaction, unknown.message, MessageState::Unknown,
                            end == UnknownEnd::AskPerson ? forPerson : givenUp);
}

} // namespace

PossibleReferences UnknownsStore::possibleReferences(Transaction &transaction, qint64 submission)
{
    const Place place = placeOf(transaction, submission);
    if (!place.isKnown())
        return {};
    return {acceptedBefore(transaction, place), acceptedAfter(transaction, place)};
}

std::vector<MessageId> UnknownsStore::settleByReferences(Transaction &transaction, qint64 accepted)
{
    if (!isAnyUnknown(transaction))
        return {};
    const Place place = placeOf(transaction, accepted);
    if (!place.isKnown())
        return {};
    const ToldByReferences told = toldByReferences(given(transaction, place));
    std::vector<MessageId> changed;
    for (size_t i = 0; i < told.submissions.size(); ++i) {
        const qint64 submission = told.submissions.at(i);
        const MessageId message = messageOf(transaction, submission);
        const auto reference = told.firstReference ? std::optional((*told.firstReference + int(i)) % 256) : std::nullopt;
        setTold(transaction, submission, reference);
        const bool isChanged =
            reference ? SettlementStore::restate(transaction, message) : queueUnknownAgain(transaction, message);
        if (isChanged && std::ranges::find(changed, message) == changed.end())
            changed.push_back(message);
    }
    return changed;
}

std::vector<UnknownsStore::Settled> UnknownsStore::settleByRule(Transaction &transaction, const SendingRules &rules,
                                                                const QTimeZone &zone)
{
    std::vector<Settled> settled;
    for (Unknown &unknown : unsettled(transaction)) {
        unknown.facts.reportsWork = doReportsWork(transaction, unknown.iccid);
        const UnknownEnd end = endOf(unknown.facts, rules, transaction.at(), zone);
        const bool isDone = std::ranges::find(settled, unknown.message, &Settled::message) != settled.end();
        if (end == UnknownEnd::Wait || isDone)
            continue;
        carryOut(transaction, unknown, end);
        settled.push_back({unknown.message, end});
    }
    return settled;
}

} // namespace contador
