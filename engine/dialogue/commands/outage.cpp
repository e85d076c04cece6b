// SPDX-License-Identifier: GPL-3.0-or-later
// Faults that consumers report, and the works that the clerk entered for their zone.
#include "engine/accounts/outage_reports_store.h"
#include "engine/accounts/works_store.h"
#include "engine/dialogue/asked_accounts.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/hand_over.h"

#include <algorithm>

namespace contador {

namespace {

constexpr qint64 reportsCountSeconds = 12 * 60 * 60; // as long as a report of others is worth telling

QString worksText(const Turn &turn, const Works &works, const char *reply)
{
    const QTimeZone &zone = turn.installation.timeZone;
    return turn.lexicon.say(QLatin1String(reply), {{QStringLiteral("zone"), inBasicLetters(works.zone)},
                                                   {QStringLiteral("words"), inBasicLetters(works.words)},
                                                   {QStringLiteral("from"), turn.lexicon.moment(works.from.toTimeZone(zone))},
                                                   {QStringLiteral("to"), turn.lexicon.moment(works.to.toTimeZone(zone))}});
}

/// Works of the zone of an account that touch a service it has.
std::vector<Works> worksFor(const Turn &turn, const Account &account)
{
    if (account.zone.isEmpty())
        return {};
    std::vector<Works> works = WorksStore(turn.transaction.connection()).inZone(account.zone, turn.message.receivedAt);
    const std::vector<MeterRegister> dials = turn.accountsStore.registers(account.id);
    std::erase_if(works, [&](const Works &each) {
        return !each.service.isEmpty() && std::ranges::find(dials, each.service, &MeterRegister::service) == dials.end();
    });
    return works;
}

QString infoFor(const Turn &turn, const Account &account)
{
    const std::vector<Works> works = worksFor(turn, account);
    if (!works.empty())
        return worksText(turn, works.front(), "works");
    const Lexicon::Values zone{{QStringLiteral("zone"), inBasicLetters(account.zone)}};
    const int reports = OutageReportsStore(turn.transaction.connection())
                            .accountsIn(account.zone, turn.message.receivedAt.addSecs(-reportsCountSeconds));
    if (reports == 0)
        return turn.lexicon.say(QStringLiteral("no_works"), zone);
    Lexicon::Values values = zone;
    values.insert(QStringLiteral("count"), QString::number(reports));
    return turn.lexicon.say(QStringLiteral("outage_known"), values);
}

} // namespace

Answer outageReport(Turn &turn)
{
    const std::vector<Account> accounts = askedAccounts(turn);
    for (const Account &account : accounts)
        OutageReportsStore::add(turn.transaction, {0, account.id, {}, turn.phone, account.zone}, turn.message.id);
    for (const Account &account : accounts) {
        for (const Works &works : worksFor(turn, account)) {
            if (works.from > turn.message.receivedAt)
                continue; // what is still to come does not explain it
            Answer answer;
            answer.account = accounts.size() == 1 ? account.id : AccountId();
            answer.text = worksText(turn, works, "works_now");
            return answer;
        }
    }
    const QString zone = inBasicLetters(accounts.front().zone);
    if (zone.isEmpty())
        return handOver(turn, CaseKind::Outage, "outage_noted_no_zone");
    return handOver(turn, CaseKind::Outage, "outage_noted", {{QStringLiteral("zone"), accounts.front().zone}},
                    {{QStringLiteral("zone"), zone}});
}

/// Gas, live wires: a person reads it before anything else.
Answer danger(Turn &turn)
{
    for (const Account &account : askedAccounts(turn))
        OutageReportsStore::add(turn.transaction, {0, account.id, {}, turn.phone, account.zone}, turn.message.id);
    return handOver(turn, CaseKind::Danger, "danger");
}

Answer outageInfo(Turn &turn)
{
    const std::vector<Account> accounts = askedAccounts(turn);
    if (std::ranges::any_of(accounts, [](const Account &account) { return account.zone.isEmpty(); }))
        return handOver(turn, CaseKind::Outage, "person"); // where it is nobody knows: nothing can be said of it
    return forEachAccount(turn, [&](const Account &account) { return infoFor(turn, account); });
}

} // namespace contador
