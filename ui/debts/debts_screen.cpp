// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/debts_screen.h"

#include "ui/debts/ageing_page.h"
#include "ui/debts/end_plan_dialog.h"
#include "ui/debts/months_page.h"
#include "ui/debts/penalties_page.h"
#include "ui/debts/plan_dialog.h"
#include "ui/debts/plans_page.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/texts/visible_text.h"

#include <QDateEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int tabOfMonths = 3;
} // namespace

DebtsScreen::DebtsScreen(const Format &format, QWidget *parent)
    : Screen(parent), m_format(format), m_tabs(new QTabWidget), m_ageing(new AgeingPage(format)), m_penalties(new PenaltiesPage(format)),
      m_plans(new PlansPage(format)), m_months(new MonthsPage(format))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_ageing, symbolIcon(QStringLiteral("hourglass")), tr("A&ge"));
    m_tabs->addTab(m_penalties, symbolIcon(QStringLiteral("calendar-clock")), tr("Penalt&ies"));
    m_tabs->addTab(m_plans, symbolIcon(QStringLiteral("list-ordered")), tr("Plan&s"));
    m_tabs->addTab(m_months, symbolIcon(QStringLiteral("receipt-text")), tr("&How bills are paid"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    m_news.setSingleShot(true);
    connect(&m_news, &QTimer::timeout, this, [this] {
        if (isVisible())
            emit refreshWanted();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == tabOfMonths && !m_hasCounted)
            emit m_months->countWanted();
    });
    connect(m_ageing, &AgeingPage::accountWanted, this, &Screen::accountWanted);
    connect(m_penalties, &PenaltiesPage::accountWanted, this, &Screen::accountWanted);
    connect(m_plans, &PlansPage::accountWanted, this, &Screen::accountWanted);
    connect(m_ageing, &AgeingPage::planWanted, this, &DebtsScreen::openPlan);
    connect(m_plans, &PlansPage::planWanted, this, [this] { openPlan({}); });
    connect(m_plans, &PlansPage::endWanted, this, &DebtsScreen::openEnd);
}

QString DebtsScreen::account() const
{
    if (m_tabs->currentWidget() == m_ageing)
        return m_ageing->account();
    const PlanLine *line = m_tabs->currentWidget() == m_plans ? m_plans->chosen() : nullptr;
    return line ? line->account : QString();
}

QList<QWidget *> DebtsScreen::panes() const
{
    if (m_tabs->currentWidget() == m_ageing)
        return {m_tabs->tabBar(), m_ageing->ages(), m_ageing->accounts()};
    if (m_tabs->currentWidget() == m_penalties)
        return {m_tabs->tabBar(), m_penalties->day(), m_penalties->table()};
    if (m_tabs->currentWidget() == m_plans)
        return {m_tabs->tabBar(), m_plans->table(), m_plans->instalments()};
    return {m_tabs->tabBar(), m_months->table()};
}

void DebtsScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    emit refreshWanted();
}

void DebtsScreen::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

PlanDialog *DebtsScreen::openPlan(const QString &account)
{
    auto *dialog = new PlanDialog(m_format, this);
    emit planOpened(dialog);
    connect(dialog, &PlanDialog::agreed, this, [this](const QString &number) {
        m_plans->say(tr("Agreed: account %1.").arg(visibleLine(number)));
        emit refreshWanted();
    });
    dialog->openFor(account);
    return dialog;
}

EndPlanDialog *DebtsScreen::openEnd(const PlanLine &line)
{
    auto *dialog = new EndPlanDialog(line, this);
    connect(dialog, &EndPlanDialog::given, this, [this, account = line.account](const QString &reason) { emit endWanted(account, reason); });
    dialog->open();
    return dialog;
}

} // namespace contador
