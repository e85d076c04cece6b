// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/suggestions.h"

#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/readings_store.h"
#include "engine/accounts/works_store.h"
#include "engine/dialogue/owed.h"
#include "engine/ledger/ledger_store.h"

#include <algorithm>

namespace contador {

namespace {

/// What is asked of him, by what is doubted; any other doubt is asked without its reason.
QString replyFor(ReadingDoubt doubt)
{
    switch (doubt) {
    case ReadingDoubt::BelowPrevious:
        return QStringLiteral("below_previous");
    case ReadingDoubt::Implausible:
        return QStringLiteral("implausible");
    case ReadingDoubt::UnusuallyHigh:
        return QStringLiteral("unusually_high");
    case ReadingDoubt::TooManyDigits:
        return QStringLiteral("too_many_digits");
    case ReadingDoubt::TooManyDecimals:
        return QStringLiteral("too_many_decimals");
    default:
        return QStringLiteral("clerk_ask_again");
    }
}

/// What a case is answered with first.
QString replyFor(CaseKind kind)
{
    return kind == CaseKind::CallMe ? QStringLiteral("clerk_will_call") : QStringLiteral("clerk_looks_at_it");
}

} // namespace

const Lexicon &Suggestions::languageOf(const QString &account) const
{
    return m_lexicons.of(account.isEmpty() ? m_installation.language : account);
}

QString Suggestions::balance(const Lexicon &lexicon, const Account &account, QDate today) const
{
    const LedgerStore ledger(m_connection, m_installation);
    const Balance now = ledger.balance(account.id, today, AccountRecordsStore(m_connection).disputes(account.id, today));
    return lexicon.say(QStringLiteral("balance"),
                       {{QStringLiteral("account"), tailOf(account.number)}, {QStringLiteral("owed"), owed(lexicon, now)}});
}

QString Suggestions::works(const Lexicon &lexicon, const Account &account, const QDateTime &now) const
{
    const std::vector<Works> found = account.zone.isEmpty() ? std::vector<Works>() : WorksStore(m_connection).inZone(account.zone, now);
    if (found.empty())
        return {};
    const Works &first = found.front();
    return lexicon.say(QStringLiteral("works"), {{QStringLiteral("zone"), inBasicLetters(first.zone)},
                                                 {QStringLiteral("words"), inBasicLetters(first.words)},
                                                 {QStringLiteral("from"), lexicon.moment(first.from.toTimeZone(m_installation.timeZone))},
                                                 {QStringLiteral("to"), lexicon.moment(first.to.toTimeZone(m_installation.timeZone))}});
}

QString Suggestions::askAgain(const Lexicon &lexicon, const Reading &reading) const
{
    const auto dial = AccountsStore(m_connection, m_installation.country).dial(reading.registerId);
    if (!dial)
        return {};
    Lexicon::Values values{{QStringLiteral("value"), lexicon.quantity(reading.value)},
                           {QStringLiteral("meter"), shownSerial(dial->serial)},
                           {QStringLiteral("digits"), QString::number(dial->digits)},
                           {QStringLiteral("unit"), lexicon.unit(dial->unit)},
                           {QStringLiteral("consumption"), lexicon.quantity(reading.consumption.value_or(Quantity{}))}};
    QString reply = replyFor(reading.reason);
    if (const auto before = ReadingsStore(m_connection).before(reading)) {
        values.insert(QStringLiteral("previous"), lexicon.quantity(before->value));
        values.insert(QStringLiteral("previous_date"), lexicon.date(before->readOn));
    }
    for (const QString &name : lexicon.placeholders(reply)) {
        if (!values.contains(name))
            reply = QStringLiteral("clerk_ask_again"); // no placeholder is ever left empty
    }
    return lexicon.say(reply, values);
}

QString Suggestions::askAgain(ReadingId id) const
{
    const auto reading = ReadingsStore(m_connection).find(id);
    const AccountsStore accounts(m_connection, m_installation.country);
    const auto dial = reading ? accounts.dial(reading->registerId) : std::nullopt;
    const auto account = dial ? accounts.find(dial->account) : std::nullopt;
    return account ? askAgain(languageOf(account->language), *reading) : QString();
}

/// The held reading that a clerk would look at.
std::optional<Reading> Suggestions::waiting(AccountId account) const
{
    Query query = m_connection.query(R"(
        select max(q.reading_id) from service_point s join meter m on m.service_point_id = s.id join register d on d.meter_id = m.id
            join reading_to_check q on q.register_id = d.id
        where s.account_id = :account)");
    query.bind(":account", account.value);
    return query.next() ? ReadingsStore(m_connection).find(ReadingId{query.integer(0)}) : std::nullopt;
}

std::vector<SuggestedReply> Suggestions::forThread(const std::vector<Account> &accounts, const std::vector<Case> &cases,
                                                   const QDateTime &now) const
{
    const Lexicon &lexicon = languageOf(accounts.empty() ? QString() : accounts.front().language);
    const QDate today = m_installation.dateAt(now);
    std::vector<SuggestedReply> replies;
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            replies.push_back({name, text});
    };
    for (const Case &open : cases) {
        if (open.kind != CaseKind::ReadingDoubt)
            add(replyFor(open.kind), lexicon.say(replyFor(open.kind), {{QStringLiteral("reference"), open.reference}}));
    }
    for (const Account &account : accounts) {
        if (const auto held = waiting(account.id))
            replies.insert(replies.begin(), {QStringLiteral("clerk_ask_again"), askAgain(lexicon, *held)});
        add(QStringLiteral("works"), works(lexicon, account, now));
        add(QStringLiteral("balance"), balance(lexicon, account, today));
    }
    if (!cases.empty())
        add(QStringLiteral("clerk_is_settled"), lexicon.say(QStringLiteral("clerk_is_settled"), {{QStringLiteral("reference"), cases.back().reference}}));
    if (accounts.empty())
        add(QStringLiteral("unknown_sender"),
            lexicon.say(QStringLiteral("unknown_sender"), {{QStringLiteral("utility"), inBasicLetters(m_installation.utilityName)}}));
    return replies;
}

} // namespace contador
