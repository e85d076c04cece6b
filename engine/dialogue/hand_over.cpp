// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/hand_over.h"

#include "engine/core/holiday_calendar.h"
#include "engine/dialogue/asked_accounts.h"

namespace contador {

QDateTime answeredBy(const Installation &installation, const QDateTime &now)
{
    const QTime endOfWork(17, 0);
    const HolidayCalendar *calendar = HolidayCalendar::shipped(installation.country);
    const auto isWorkingDay = [&](QDate day) {
        return calendar ? calendar->isWorkingDay(day) : day.dayOfWeek() < Qt::Saturday;
    };
    QDate day = installation.dateAt(now).addDays(1);
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return QDateTime(day, endOfWork, installation.timeZone);
}

Answer handOver(const Turn &turn, CaseKind kind, const char *reply, std::vector<CaseFact> facts, Lexicon::Values values)
{
    const std::vector<Account> accounts = askedAccounts(turn);
    CasesStore::NewCase wanted;
    wanted.phone = turn.phone;
    wanted.kind = kind;
    wanted.message = turn.message.id;
    wanted.facts = std::move(facts);
    Answer answer;
    if (accounts.size() == 1)
        wanted.account = answer.account = accounts.front().id;
    values.insert(QStringLiteral("case"), CasesStore::open(turn.transaction, wanted).reference);
    const QDateTime until = answeredBy(turn.installation, turn.message.receivedAt);
    values.insert(QStringLiteral("until"), turn.lexicon.moment(until));
    answer.text = turn.lexicon.say(QLatin1String(reply), values);
    answer.state = MessageState::Held;
    answer.kind = kind == CaseKind::Complaint ? FeedKind::Complaint : FeedKind::HandedOver;
    return answer;
}

} // namespace contador
