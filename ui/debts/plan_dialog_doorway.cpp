// SPDX-License-Identifier: GPL-3.0-or-later
// Where a plan of payment is tried and agreed.
#include "engine/station/station.h"
#include "ui/debts/plan_dialog.h"
#include "ui/shared/person.h"
#include "ui/texts/debts_text.h"
#include "ui/texts/store_text.h"

#include <QPushButton>

namespace contador {

namespace {

constexpr int mostHits = 12;

using Agreed = Outcome<std::optional<Outcome<InstalmentPlan, PlanFault>>, StoreFault>;

/// In words; null: it was carried out.
QString refusalOf(const Agreed &done)
{
    if (!done)
        return storeSentence(done.error());
    if (!*done)
        return PlanDialog::tr("The account is no longer there.");
    return **done ? QString() : planFaultSentence((*done)->error());
}

Pending<Agreed> atDesk(Station &station, const QString &account, const PlanTerms &terms, DebtsDesk::Mode mode)
{
    return station.command(person(), [account, terms, mode](Writer &writer) {
        return writer.atDebtsDesk([&](DebtsDesk &desk) { return desk.agree(account, terms, mode); });
    });
}

} // namespace

void PlanDialog::connectTo(Station &station)
{
    station.ask([](Reader &reader) { return std::pair(reader.moneyRules().plan, reader.today()); })
        .then(this, [this, currency = station.installation().currency](const Outcome<std::pair<PlanRules, QDate>, StoreFault> &rules) {
            if (rules)
                showRules(rules->first, currency, rules->second);
        });
    connect(this, &PlanDialog::searchWanted, this, [this, &station](const QString &typed) {
        station.ask([typed](Reader &reader) { return reader.search(typed, mostHits); })
            .then(this, [this, typed](const Outcome<std::vector<AccountHit>, StoreFault> &hits) {
                if (hits)
                    showHits(typed, *hits);
            });
    });
    connect(this, &PlanDialog::servicesWanted, this, [this, &station](const QString &account) {
        station.ask([account](Reader &reader) {
            const std::optional<AccountCard> card = reader.card(account);
            return card ? card->byService : std::vector<AccountCard::ServiceBalance>();
        }).then(this, [this, account](const Outcome<std::vector<AccountCard::ServiceBalance>, StoreFault> &owed) {
            if (owed)
                showServices(account, *owed);
        });
    });
    connect(this, &PlanDialog::previewWanted, this, [this, &station](const QString &account, const PlanTerms &wanted) {
        atDesk(station, account, wanted, DebtsDesk::Mode::DryRun).then(this, [this, account, wanted](const Agreed &tried) {
            if (const QString refusal = refusalOf(tried); !refusal.isEmpty())
                return refuse(refusal);
            showPreview(account, wanted, ***tried);
        });
    });
    connect(this, &PlanDialog::agreeWanted, this, [this, &station](const QString &account, const PlanTerms &wanted) {
        atDesk(station, account, wanted, DebtsDesk::Mode::Apply).then(this, [this, account](const Agreed &done) {
            if (const QString refusal = refusalOf(done); !refusal.isEmpty()) {
                m_go->setEnabled(true);
                return refuse(refusal);
            }
            emit agreed(account);
            accept();
        });
    });
}

} // namespace contador
