// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/plans_page.h"

#include "ui/debts/instalments_model.h"
#include "ui/debts/plans_model.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/reflow.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/texts/visible_text.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int charactersForBoth = 100;
} // namespace

PlansPage::PlansPage(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_plans(new PlansModel(format, this)), m_instalments(new InstalmentsModel(format, this)),
      m_new(new QPushButton(symbolIcon(QStringLiteral("plus")), tr("&New plan…"))),
      m_watch(new QPushButton(symbolIcon(QStringLiteral("circle-check")), tr("&Check all today"))),
      m_end(new QPushButton(symbolIcon(QStringLiteral("ban")), tr("&End…"))), m_endedToo(new QCheckBox(tr("En&ded ones too"))),
      m_said(new PlainLabel(TextStyle::Caption)), m_table(new TableView(tr("Plans of payment"), 2)),
      m_title(new PlainLabel(TextStyle::Heading)), m_instalmentsTable(new TableView(tr("Instalments"), 2))
{
    m_table->setModel(m_plans);
    m_table->setColumnWidths({0, 18, 10, 15, 9}, PlansModel::Holder);
    (new EmptyState(QStringLiteral("list-ordered"), tr("No plan runs"), tr("Agree one with a consumer who cannot pay at once.")))
        ->coverWhileEmpty(m_table);
    m_watch->setToolTip(tr("Ends the plans that are paid, and those of which an instalment was missed"));
    for (QPushButton *button : {m_new, m_watch, m_end})
        button->setAutoDefault(false);
    m_endedToo->setMinimumHeight(m_new->sizeHint().height()); // in one line with the buttons
    auto *sheet = new Card;
    const int space = 2 * unitOf(this);
    sheet->setContentsMargins(1, 4, 1, 6);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space, space / 2, space, 0);
    auto *tools = new FlowLayout(FlowLayout::Widths::Natural);
    tools->setSpacing(unitOf(this));
    for (QWidget *tool : std::initializer_list<QWidget *>{m_new, m_watch, m_endedToo})
        tools->addWidget(tool);
    head->addLayout(tools);
    head->addWidget(m_said);
    inside->addLayout(head);
    inside->addWidget(m_table, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new Reflow(nullptr, {sheet, 2}, {makeSide(), 1}, Reflow::Beside::Right, charactersForBoth));
    setFocusProxy(m_table);
    m_said->hide();
    connect(m_new, &QPushButton::clicked, this, &PlansPage::planWanted);
    connect(m_watch, &QPushButton::clicked, this, &PlansPage::watchWanted);
    connect(m_endedToo, &QCheckBox::toggled, this, &PlansPage::restart);
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (chosen())
            emit endWanted(*chosen());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlansPage::showChosen);
    connect(m_table, &TableView::activated, this, [this](const QModelIndex &index) { emit accountWanted(m_plans->line(index.row()).account); });
    connect(m_plans, &PlansModel::pageCame, this, [this] {
        if (!m_table->currentIndex().isValid() && m_plans->rowCount() > 0)
            m_table->selectRow(0);
        showChosen();
    });
    showChosen();
}

QWidget *PlansPage::makeSide()
{
    m_instalmentsTable->setModel(m_instalments);
    m_instalmentsTable->setColumnWidths({0, 8, 8}, InstalmentsModel::DueOn);
    auto *side = new Card;
    const int space = 2 * unitOf(this);
    side->setContentsMargins(1, 4, 1, 6);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space, space / 2, space, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_end);
    column->addLayout(head);
    column->addWidget(m_instalmentsTable, 1);
    return side;
}

const PlanLine *PlansPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_plans->rowCount() ? &m_plans->line(index.row()) : nullptr;
}

void PlansPage::restart()
{
    m_plans->restart(!m_endedToo->isChecked());
}

void PlansPage::say(const QString &sentence)
{
    m_said->setWords(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void PlansPage::showChosen()
{
    const PlanLine *line = chosen();
    m_end->setEnabled(line && !line->plan.outcome);
    m_title->setWords(line ? visibleLine(line->holder) : tr("No plan chosen"));
    m_instalments->show(line ? line->plan.parts : std::vector<InstalmentPlan::Part>(), m_today);
}

} // namespace contador
