// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/months_page.h"

#include "ui/debts/bars_chart.h"
#include "ui/debts/drawn_amount.h"
#include "ui/debts/months_model.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/texts/debts_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int whole = 100;
} // namespace

MonthsPage::MonthsPage(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_model(new MonthsModel(format, this)), m_chart(new BarsChart(tr("What became of the bills of each month"))),
      m_said(new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped)),
      m_again(new QPushButton(symbolIcon(QStringLiteral("repeat")), tr("&Count again"))), m_table(new TableView(tr("Months"), 2))
{
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 11, 12, 9, 12, 13, 10, 13, 8}, MonthsModel::Month);
    (new EmptyState(QStringLiteral("receipt-text"), tr("No bills"), tr("Nothing was billed and nothing came in during the last twelve months.")))
        ->coverWhileEmpty(m_table);
    m_again->setAutoDefault(false);
    auto *sheet = new Card;
    const int space = 2 * unitOf(this);
    sheet->setContentsMargins(1, 4, 1, 6);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space, space / 2, space, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_said, 1);
    row->addWidget(m_again);
    head->addLayout(row);
    head->addWidget(m_chart);
    inside->addLayout(head);
    inside->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sheet);
    setFocusProxy(m_table);
    connect(m_again, &QPushButton::clicked, this, &MonthsPage::countWanted);
}

void MonthsPage::show(const std::vector<PaymentMonth> &months, int percent)
{
    m_again->setEnabled(percent >= whole);
    if (percent < whole)
        return say(tr("Counting: %1 % of the book…").arg(percent));
    m_model->show(months);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    drawChart(months);
    say(tr("“In time” is the share of the amount of bills whose last day is over; of fewer than %1 bills no share is told.").arg(leastBillsOfShare));
}

void MonthsPage::drawChart(const std::vector<PaymentMonth> &months)
{
    QStringList marks;
    QStringList spoken;
    QList<BarsChart::Layer> layers{{tr("Paid in time"), Colour::GoodText, {}},
                                   {tr("Paid late"), Colour::AttentionText, {}},
                                   {tr("Plan or credit"), Colour::InfoText, {}},
                                   {tr("Not due or in dispute"), Colour::Border, {}},
                                   {tr("Overdue"), Colour::BadText, {}}};
    for (const PaymentMonth &month : months) {
        marks << m_format.month(month.month) + u' ' + month.month.toString(QStringLiteral("yy"));
        layers[0].values << drawnAmount(month.paidInTime);
        layers[1].values << drawnAmount(month.paidLate);
        layers[2].values << drawnAmount(month.arranged + month.credited);
        layers[3].values << drawnAmount(month.notDue + month.disputed);
        layers[4].values << drawnAmount(month.overdue);
        spoken << QStringLiteral("%1: %2").arg(marks.last(), percentText(inTimeShare(month), m_format));
    }
    m_chart->show(marks, layers, spoken.join(QStringLiteral("; ")));
}

void MonthsPage::say(const QString &sentence)
{
    m_said->setWords(sentence);
}

} // namespace contador
