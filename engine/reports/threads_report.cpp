// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/threads_report.h"

#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/audience_condition.h"
#include "engine/ledger/ledger_store.h"
#include "engine/messaging/cases_store.h"
#include "engine/messaging/messages_store.h"
#include "engine/messaging/origin.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace contador {

namespace {

constexpr int mostMessages = 200;
constexpr int mostFound = 50;

// Each phone with an open case or a text that waits, how urgent it is and since when it waits.
constexpr char begin[] = "select w.phone, min(w.urgency), min(w.since) from (";
constexpr char openCases[] = R"(
    select c.phone, case when c.kind = 'danger' then 0 else 1 end as urgency, c.opened_at as since
    from conversation_case c where c.closed_at is null)";
constexpr char ofClerk[] = " and c.claimed_by = :clerk";
constexpr char heldTexts[] = R"(
    union all select h.phone, 2 as urgency, h.created_at as since from message h
    where h.state = 'held' and h.direction = 'in' and h.phone <> '')"; // what nobody can be told to have sent is on Today
constexpr char unseenTexts[] = R"(
    select h.phone, case when exists (select 1 from conversation_case d where d.phone = h.phone and d.closed_at is null
        and d.kind = 'danger') then 0 else 1 end as urgency, h.created_at as since
    from message h where h.state = 'held' and h.direction = 'in' and h.phone <> ''
        and h.id > coalesce((select r.up_to from thread_read r where r.phone = h.phone), 0))";
constexpr char onwards[] = R"(
    ) w group by w.phone
    having min(w.urgency) > :urgency or (min(w.urgency) = :urgency and (min(w.since) > :since
        or (min(w.since) = :since and w.phone > :phone)))
    order by min(w.urgency), min(w.since), w.phone limit :most)";
constexpr char countBegin[] = "select count(distinct w.phone) from (";
constexpr char countEnd[] = ") w";

struct WhichRow {
    ThreadsQuestion::Which which;
    const char *sql;
};

constexpr std::array whichRows{
    WhichRow{ThreadsQuestion::Which::Waiting, wholeSql<begin, openCases, heldTexts, onwards>()},
    WhichRow{ThreadsQuestion::Which::Unread, wholeSql<begin, unseenTexts, onwards>()},
    WhichRow{ThreadsQuestion::Which::Mine, wholeSql<begin, openCases, ofClerk, onwards>()},
};

int countOf(Connection &connection, const char *sql)
{
    Query query = connection.query(sql);
    return query.next() ? int(query.integer(0)) : 0;
}

bool isReachable(const QString &phone)
{
    return phone.startsWith(u'+') && phone.size() > 5; // E.164; short codes and names cannot be answered
}

AccountCard::Message messageOf(const ConversationLine &line)
{
    return {line.id, line.at, line.inbound, line.phone, line.text, line.state, line.writtenBy,
            isForeignCentre(line.phone, line.serviceCentre) ? line.serviceCentre : QString()};
}

} // namespace

std::vector<QString> ThreadsReport::waiting(const ThreadsQuestion &question, QString &next) const
{
    const auto row = std::ranges::find(whichRows, question.which, &WhichRow::which);
    if (row == whichRows.end())
        return {};
    Query query = m_connection.query(row->sql);
    const QString after = question.after.isEmpty() ? QStringLiteral("-1  ") : question.after; // before all of them
    query.bind(":urgency", after.section(u' ', 0, 0).toInt())
        .bind(":since", QStringLiteral("%1").arg(after.section(u' ', 1, 1)))
        .bind(":phone", QStringLiteral("%1").arg(after.section(u' ', 2)))
        .bind(":most", question.most + 1);
    if (question.which == ThreadsQuestion::Which::Mine)
        query.bind(":clerk", question.clerk);
    std::vector<QString> phones;
    QString last;
    while (query.next()) {
        if (phones.size() == size_t(question.most)) {
            next = last;
            break;
        }
        phones.push_back(query.text(0));
        last = query.text(1) + u' ' + query.text(2) + u' ' + query.text(0);
    }
    return phones;
}

/// By the newest message of each phone: a message that another one of its phone follows is passed over.
std::vector<QString> ThreadsReport::all(const ThreadsQuestion &question, QString &next) const
{
    Query query = m_connection.query(R"(
        select m.id, m.phone from message m
        where m.id < :before and not exists (select 1 from message n where n.phone = m.phone and n.id > m.id)
        order by m.id desc limit :most)");
    query.bind(":before", question.after.isEmpty() ? std::numeric_limits<qint64>::max() : question.after.toLongLong())
        .bind(":most", question.most + 1);
    std::vector<QString> phones;
    qint64 last = 0;
    while (query.next()) {
        if (phones.size() == size_t(question.most)) {
            next = QString::number(last);
            break;
        }
        phones.push_back(query.text(1));
        last = query.integer(0);
    }
    return phones;
}

/// By the reference of a case, a phone, or whatever finds an account.
std::vector<QString> ThreadsReport::found(const ThreadsQuestion &question) const
{
    std::vector<QString> phones;
    const auto add = [&phones, this](const QString &phone) {
        const bool isThere = !ThreadsStore(m_connection).newest(phone).isNull();
        if (isThere && std::ranges::find(phones, phone) == phones.end())
            phones.push_back(phone);
    };
    {
        Query query = m_connection.query("select phone from conversation_case where reference = :reference order by closed_at is not null, id desc limit 5");
        query.bind(":reference", question.typed.trimmed().toUpper());
        while (query.next())
            add(query.text(0));
    }
    if (const auto phone = PhoneNumber::parse(question.typed, m_installation.country))
        add(phone->e164());
    const AccountsStore accounts(m_connection, m_installation.country);
    for (const Account &account : accounts.search(question.typed, mostFound)) {
        for (const PhoneBinding &binding : accounts.phones(account.id))
            add(binding.phone);
    }
    return phones;
}

ThreadLine ThreadsReport::line(const QString &phone, const QString &desk, const QDateTime &now) const
{
    ThreadLine line;
    line.phone = phone;
    const auto accounts = AccountsStore(m_connection, m_installation.country).byPhone(PhoneNumber::fromStored(phone), now);
    line.accounts = int(accounts.size());
    if (line.accounts == 1) {
        line.account = accounts.front().number;
        line.holder = accounts.front().holder;
    }
    for (const ConversationLine &newest : MessagesStore(m_connection).thread(phone, 1)) {
        line.newest = newest.id;
        line.at = newest.at;
        line.inbound = newest.inbound;
        line.text = newest.text;
        line.state = newest.state;
    }
    const ThreadsStore threads(m_connection);
    {
        const MessageId seen = threads.readUpTo(phone);
        Query query = m_connection.query(R"(
            select count(*), count(case when id > :seen then 1 end) from message
            where phone = :phone and state = 'held' and direction = 'in')");
        query.bind(":seen", seen.value).bind(":phone", phone);
        if (query.next()) {
            line.held = int(query.integer(0));
            line.unread = int(query.integer(1));
        }
    }
    line.cases = CasesStore(m_connection).openOf(phone);
    line.visitors = threads.visitors(phone, desk, now);
    return line;
}

ThreadsPage ThreadsReport::page(const ThreadsQuestion &question, const QDateTime &now) const
{
    ThreadsPage page;
    std::vector<QString> phones;
    if (!question.typed.trimmed().isEmpty())
        phones = found(question);
    else if (question.which == ThreadsQuestion::Which::All)
        phones = all(question, page.next);
    else
        phones = waiting(question, page.next);
    for (const QString &phone : phones)
        page.rows.push_back(line(phone, question.desk, now));
    std::tie(page.waiting, page.unread) = counts();
    return page;
}

std::pair<int, int> ThreadsReport::counts() const
{
    return {countOf(m_connection, wholeSql<countBegin, openCases, heldTexts, countEnd>()),
            countOf(m_connection, wholeSql<countBegin, unseenTexts, countEnd>())};
}

ThreadCard ThreadsReport::card(const QString &phone, const QString &clerk, const QString &desk, const QDateTime &now) const
{
    ThreadCard card;
    card.phone = phone;
    card.isReachable = isReachable(phone);
    const QDate today = m_installation.dateAt(now);
    const LedgerStore ledger(m_connection, m_installation);
    const AccountRecordsStore records(m_connection);
    for (const Account &account : AccountsStore(m_connection, m_installation.country).byPhone(PhoneNumber::fromStored(phone), now))
        card.accounts.push_back({account.id, account.number, account.holder, account.address, account.language,
                                 ledger.balance(account.id, today, records.disputes(account.id, today)).total});
    for (const ConversationLine &line : MessagesStore(m_connection).thread(phone, mostMessages)) {
        card.messages.push_back(messageOf(line));
        card.isHeld = card.isHeld || (line.inbound && line.state == messageStateName(MessageState::Held));
    }
    if (!card.messages.empty())
        card.newest = card.messages.back().id;
    const CasesStore cases(m_connection);
    for (const Case &open : cases.openOf(phone))
        card.cases.push_back({open, cases.messages(open.id), cases.steps(open.id)});
    const ThreadsStore threads(m_connection);
    card.draft = threads.draft(phone, clerk);
    card.visitors = threads.visitors(phone, desk, now);
    return card;
}

} // namespace contador
