// SPDX-License-Identifier: GPL-3.0-or-later
// Where the debts come from, and where a clerk's word about them goes.
#include "engine/station/station.h"
#include "ui/debts/ageing_page.h"
#include "ui/debts/debtors_model.h"
#include "ui/debts/debts_screen.h"
#include "ui/debts/months_page.h"
#include "ui/debts/penalties_page.h"
#include "ui/debts/plan_dialog.h"
#include "ui/debts/plans_model.h"
#include "ui/debts/plans_page.h"
#include "ui/shared/person.h"
#include "ui/texts/store_text.h"

namespace contador {

namespace {

constexpr std::chrono::seconds pauseBetweenNews{20}; // the whole book of what is open is added up each time
constexpr int whole = 100;

} // namespace

void DebtsScreen::connectTo(Station &station)
{
    connectAgeing(station);
    connectPenalties(station);
    connectPlans(station);
    connectMonths(station);
    connect(this, &DebtsScreen::planOpened, this, [&station](PlanDialog *dialog) { dialog->connectTo(station); });
    connect(&station, &Station::feed, this, [this](const FeedEvent &event) {
        const bool isAboutMoney = event.amount.has_value();
        if (isAboutMoney && isVisible() && !m_news.isActive())
            m_news.start(pauseBetweenNews);
    });
    if (isVisible())
        emit refreshWanted();
}

void DebtsScreen::connectAgeing(Station &station)
{
    connect(this, &DebtsScreen::refreshWanted, this, [this, &station] {
        station.ask([](Reader &reader) { return reader.debts(); }).then(this, [this](const Outcome<DebtsPicture, StoreFault> &picture) {
            if (!picture)
                return; // the fault is told by the shell
            m_plans->setToday(picture->today);
            m_ageing->show(*picture);
        });
    });
    connect(&m_ageing->debtors(), &DebtorsModel::pageWanted, this, [this, &station](int round, const DebtorsQuestion &question) {
        station.ask([question](Reader &reader) { return reader.debtors(question); })
            .then(this, [this, round](const Outcome<DebtorsPage, StoreFault> &page) {
                if (page)
                    m_ageing->debtors().addPage(round, *page);
            });
    });
}

void DebtsScreen::connectPenalties(Station &station)
{
    connect(this, &DebtsScreen::refreshWanted, this, [this, &station] {
        station.ask([](Reader &reader) { return std::pair(reader.moneyRules().penalty, reader.today()); })
            .then(this, [this](const Outcome<std::pair<std::optional<PenaltyRules>, QDate>, StoreFault> &rules) {
                if (rules)
                    m_penalties->showRules(rules->first, rules->second);
            });
    });
    connect(m_penalties, &PenaltiesPage::walkWanted, this, [this, &station](QDate upTo, DebtsDesk::Mode mode) {
        m_walk = new PenaltyWalk(station, upTo, mode, this);
        connect(m_walk, &PenaltyWalk::progressed, m_penalties, &PenaltiesPage::showProgress);
        connect(m_walk, &PenaltyWalk::finished, this, [this, mode](const PenaltyWalk::Found &found) {
            m_walk->deleteLater();
            m_penalties->showFound(found, mode);
            if (mode == DebtsDesk::Mode::Apply)
                emit refreshWanted();
        });
        connect(m_walk, &PenaltyWalk::refused, this, [this](const QString &sentence) {
            m_walk->deleteLater();
            m_penalties->refuse(sentence);
        });
        m_walk->start();
    });
    connect(m_penalties, &PenaltiesPage::walkGivenUp, this, [this] { delete m_walk; });
}

void DebtsScreen::connectPlans(Station &station)
{
    connect(this, &DebtsScreen::refreshWanted, m_plans, &PlansPage::restart);
    connect(&m_plans->plans(), &PlansModel::pageWanted, this, [this, &station](int round, const PlansQuestion &question) {
        station.ask([question](Reader &reader) { return reader.plans(question); })
            .then(this, [this, round](const Outcome<std::vector<PlanLine>, StoreFault> &lines) {
                if (lines)
                    m_plans->plans().addPage(round, *lines);
            });
    });
    connect(m_plans, &PlansPage::watchWanted, this, [this, &station] {
        station
            .command(person(),
                     [](Writer &writer) { return writer.atDebtsDesk([](DebtsDesk &desk) { return desk.watch(); }); })
            .then(this, [this](const Outcome<std::vector<InstalmentPlan>, StoreFault> &ended) {
                if (!ended)
                    return m_plans->say(storeSentence(ended.error()));
                const auto kept = std::ranges::count(*ended, PlanOutcome::Kept, &InstalmentPlan::outcome);
                m_plans->say(tr("Ended: %1 paid as agreed, %2 broken.")
                                 .arg(m_format.count(kept), m_format.count(qint64(ended->size()) - kept)));
                emit refreshWanted();
            });
    });
    connect(this, &DebtsScreen::endWanted, this, [this, &station](const QString &account, const QString &reason) {
        station
            .command(person(),
                     [account, reason](Writer &writer) {
                         return writer.atDebtsDesk([&](DebtsDesk &desk) { return desk.end(account, reason); });
                     })
            .then(this, [this](const Outcome<bool, StoreFault> &done) {
                m_plans->say(!done ? storeSentence(done.error()) : *done ? tr("The plan has ended.") : tr("No plan of this account runs."));
                emit refreshWanted();
            });
    });
}

void DebtsScreen::connectMonths(Station &station)
{
    connect(m_months, &MonthsPage::countWanted, this, [this, &station] {
        if (m_counted)
            return; // it is being counted
        m_counted.emplace(station.installation().currency);
        m_hasCounted = true;
        countMonths(station, {});
    });
}

/// A stretch of the book at a time, so that other questions go between.
void DebtsScreen::countMonths(Station &station, EntryId after)
{
    station.ask([after](Reader &reader) { return reader.paymentMonthsAfter(after, MonthRange::yearUntil(reader.today())); })
        .then(this, [this, &station](const Outcome<PaymentMonthsStretch, StoreFault> &stretch) {
            if (!stretch) {
                m_counted.reset();
                return m_months->say(storeSentence(stretch.error()));
            }
            m_counted->add(stretch->months);
            const bool isAll = stretch->last.isNull();
            m_months->show(m_counted->months(), isAll ? whole : std::min(stretch->percent, whole - 1));
            if (isAll)
                m_counted.reset();
            else
                countMonths(station, stretch->last);
        });
}

} // namespace contador
