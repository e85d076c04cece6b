// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/oracle.h"

#include <algorithm>
#include <map>
#include <set>

namespace contador::simulation {

namespace {

using Sort = PlannedText::Sort;
using Said = std::pair<QString, QString>; ///< sender, text

} // namespace

Oracle::Oracle(const Plan &plan, const AirLog &air, Connection &database) : m_plan(plan), m_air(air), m_database(database)
{
    for (const PlannedText &text : m_plan.texts)
        ++(text.isWhole() ? m_tally.texts : m_tally.incomplete);
    m_tally.onTheAir = static_cast<int>(m_air.parts.size());
}

QStringList Oracle::complaints()
{
    everyPartIsKeptOnce();
    everyTextIsThereOnce();
    everyTextIsAnsweredOnce();
    everyReadingIsBookedOnce();
    nothingIsLeftOpen();
    nothingIsSentTwice();
    booksAddUp();
    return m_complaints;
}

qint64 Oracle::number(const char *sql)
{
    Query query = m_database.query(sql);
    return query.next() ? query.integer(0) : -1;
}

void Oracle::everyPartIsKeptOnce()
{
    std::set<QByteArray> given;
    for (const Arrival &arrival : m_plan.arrivals)
        given.insert(arrival.pdu);
    m_tally.parts = static_cast<int>(given.size());
    for (const QByteArray &pdu : given) {
        Query query = m_database.query("select count(*), count(message_id) from inbound_part where pdu = :pdu");
        query.bind(":pdu", QString::fromLatin1(pdu));
        if (!query.next())
            continue;
        if (query.integer(0) != 1)
            complain(QStringLiteral("PDU kept %1 times: %2").arg(QString::number(query.integer(0)), QString::fromLatin1(pdu)));
        else if (query.integer(1) != 1 && pdu != m_plan.refuse)
            complain(QStringLiteral("PDU kept, of no message: ") + QString::fromLatin1(pdu));
    }
}

void Oracle::everyTextIsThereOnce()
{
    std::map<Said, int> expected;
    for (const PlannedText &text : m_plan.texts) {
        if (text.isWhole())
            ++expected[{text.from, text.text}];
    }
    std::map<Said, int> there;
    Query query = m_database.query(R"(
        select m.phone, m.text from message m where m.direction = 'in' and coalesce(m.fault, '') = ''
        and not exists (select 1 from inbound_part p where p.message_id = m.id and p.pdu = :refuse))");
    query.bind(":refuse", QString::fromLatin1(m_plan.refuse));
    while (query.next())
        ++there[{query.text(0), query.text(1)}];
    for (const auto &[said, count] : expected) {
        const auto found = there.find(said);
        const int kept = found == there.end() ? 0 : found->second;
        if (kept != count)
            complain(QStringLiteral("text there %1 times, not %2: %3 '%4'")
                         .arg(QString::number(kept), QString::number(count), said.first, said.second));
    }
    for (const auto &[said, count] : there) {
        if (!expected.contains(said))
            complain(QStringLiteral("nobody said that: %1 '%2'").arg(said.first, said.second));
    }
}

void Oracle::everyTextIsAnsweredOnce()
{
    std::set<Said> consumers;
    for (const PlannedText &text : m_plan.texts) {
        if (text.isWhole() && text.sort != Sort::Stranger)
            consumers.insert({text.from, text.text});
    }
    Query query = m_database.query(R"(
        select m.phone, m.text, m.state, (select count(*) from message r where r.in_reply_to = m.id and r.direction = 'out')
        from message m where m.direction = 'in')");
    while (query.next()) {
        const bool isDue = consumers.contains({query.text(0), query.text(1)});
        if (query.integer(3) > 1 || (isDue && query.integer(3) == 0))
            complain(QStringLiteral("%1 answers to %2 '%3', which is %4")
                         .arg(QString::number(query.integer(3)), query.text(0), query.text(1), query.text(2)));
    }
}

void Oracle::everyReadingIsBookedOnce()
{
    for (const PlannedText &text : m_plan.texts) {
        if (text.sort != Sort::Reading || !text.isWhole())
            continue;
        Query query = m_database.query(R"(
            select count(*), coalesce(sum(case when r.status = 'accepted' then 1 else 0 end), 0),
                   (select count(*) from entry e join reading q on q.id = e.reading_id join message n on n.id = q.message_id
                    where e.kind = 'charge' and n.phone = :phone)
            from reading r join message m on m.id = r.message_id
            where m.phone = :phone and r.value = :value)");
        query.bind(":phone", text.from).bind(":value", qint64(text.value) * 1000);
        if (!query.next())
            continue;
        if (query.integer(0) != 1 || query.integer(1) != 1 || query.integer(2) != 1)
            complain(QStringLiteral("reading %1 of %2: %3 rows, %4 accepted, %5 charges")
                         .arg(QString::number(text.value), text.from, QString::number(query.integer(0)),
                              QString::number(query.integer(1)), QString::number(query.integer(2))));
    }
}

void Oracle::nothingIsLeftOpen()
{
    Query query = m_database.query("select phone, text, state from message where state in ('new', 'queued', 'sending')");
    while (query.next())
        complain(QStringLiteral("left %1: %2 '%3'").arg(query.text(2), query.text(0), query.text(1)));
    if (const qint64 open = number("select count(*) from submission where outcome in ('claimed', 'pending')"); open != 0)
        complain(QStringLiteral("%1 submissions without an outcome").arg(open));
}

void Oracle::booksAddUp()
{
    if (number("select count(*) from (select entry_id from posting group by entry_id having sum(amount) <> 0)") != 0)
        complain(QStringLiteral("an entry does not add up"));
}

std::vector<Oracle::Outbound> Oracle::outbound()
{
    std::vector<Outbound> messages;
    Query query = m_database.query(R"(
        select m.id, m.phone, m.text, m.state,
               coalesce((select max(s.parts) from submission s where s.message_id = m.id), 0),
               (select count(*) from submission s where s.message_id = m.id and s.outcome in ('accepted', 'unknown')),
               (select count(*) from submission s where s.message_id = m.id and s.note like 'repeated by rule%')
        from message m where m.direction = 'out')");
    while (query.next()) {
        messages.push_back({query.integer(0), query.text(1), query.text(2), query.text(3), static_cast<int>(query.integer(4)),
                            static_cast<int>(query.integer(5)), static_cast<int>(query.integer(6))});
    }
    return messages;
}

void Oracle::nothingIsSentTwice()
{
    const std::vector<Outbound> messages = outbound();
    m_tally.replies = static_cast<int>(messages.size());
    for (const Outbound &message : messages) {
        m_tally.unknown += message.state == QLatin1String("unknown") ? 1 : 0;
        m_tally.failed += message.state == QLatin1String("failed") ? 1 : 0;
        m_tally.repeatedByRule += message.repeatedByRule;
        nothingIsSentTwice(message, messages);
    }
    for (const SimulatedSubmit &part : m_air.parts) {
        const bool isOurs = std::ranges::any_of(
            messages, [&](const Outbound &message) { return message.to == part.to && message.text.contains(part.text); });
        if (!isOurs)
            complain(QStringLiteral("on the air, and nobody wrote it: %1 '%2'").arg(part.to, part.text));
    }
}

/// Of messages with one part only the text tells them apart: the same answer to the same person counts together.
void Oracle::nothingIsSentTwice(const Outbound &message, const std::vector<Outbound> &all)
{
    const QString name = QStringLiteral("%1 '%2' (%3)").arg(message.to, message.text, message.state);
    const bool saysItLeft = message.state == QLatin1String("sent") || message.state == QLatin1String("delivered");
    if (message.parts > 1) {
        for (int part = 1; part <= message.parts; ++part) {
            const int times = m_air.times(message.to, static_cast<int>(message.id & 0xFFFF), part);
            if (times > 1 + message.repeatedByRule)
                complain(QStringLiteral("part %1 sent %2 times: %3").arg(QString::number(part), QString::number(times), name));
            if (times == 0 && saysItLeft)
                complain(QStringLiteral("part %1 never left: %2").arg(QString::number(part), name));
        }
        return;
    }
    const int times = m_air.times(message.to, message.text);
    int may = 0;
    int mayHaveLeft = 0;
    int saidToHaveLeft = 0;
    for (const Outbound &same : all) {
        if (same.to != message.to || same.text != message.text)
            continue;
        may += 1 + same.repeatedByRule;
        mayHaveLeft += same.mayHaveLeft;
        saidToHaveLeft += same.state == QLatin1String("sent") || same.state == QLatin1String("delivered") ? 1 : 0;
    }
    if (times > may)
        complain(QStringLiteral("sent %1 times: %2").arg(QString::number(times), name));
    else if (times > mayHaveLeft)
        complain(QStringLiteral("sent %1 times, and %2 submissions may have left: %3")
                     .arg(QString::number(times), QString::number(mayHaveLeft), name));
    if (times < saidToHaveLeft)
        complain(QStringLiteral("never left: ") + name);
}

} // namespace contador::simulation
