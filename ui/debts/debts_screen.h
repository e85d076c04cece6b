// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/debts.h"
#include "engine/reports/payment_months.h"
#include "ui/screen.h"
#include "ui/texts/format.h"

#include <QPointer>
#include <QTimer>

class QTabWidget;

namespace contador {

class AgeingPage;
class EndPlanDialog;
class MonthsPage;
class PenaltiesPage;
class PenaltyWalk;
class PlanDialog;
class PlansPage;

/// What everybody owes: its age, what it costs, the plans to pay it, and how bills were paid.
class DebtsScreen : public Screen {
    Q_OBJECT
public:
    explicit DebtsScreen(const Format &format, QWidget *parent = nullptr);

    void connectTo(Station &station) override;
    [[nodiscard]] QString account() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    [[nodiscard]] AgeingPage &ageing() { return *m_ageing; }
    [[nodiscard]] PenaltiesPage &penalties() { return *m_penalties; }
    [[nodiscard]] PlansPage &plans() { return *m_plans; }
    [[nodiscard]] MonthsPage &months() { return *m_months; }
    void showTab(int tab);
    PlanDialog *openPlan(const QString &account); ///< empty: of an account that is looked for
    EndPlanDialog *openEnd(const PlanLine &line);

signals:
    void refreshWanted();
    void planOpened(contador::PlanDialog *dialog);
    void endWanted(const QString &account, const QString &reason);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectAgeing(Station &station);
    void connectPenalties(Station &station);
    void connectPlans(Station &station);
    void connectMonths(Station &station);
    void countMonths(Station &station, EntryId after);

    Format m_format;
    QTabWidget *m_tabs;
    AgeingPage *m_ageing;
    PenaltiesPage *m_penalties;
    PlansPage *m_plans;
    MonthsPage *m_months;
    QTimer m_news; ///< what others book is shown some seconds later, together
    QPointer<PenaltyWalk> m_walk;
    std::optional<PaymentMonths> m_counted; ///< while the book is read
    bool m_hasCounted = false;
};

} // namespace contador
