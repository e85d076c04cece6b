// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/ageing_page.h"

#include "ui/debts/ageing_model.h"
#include "ui/debts/bars_chart.h"
#include "ui/debts/debtors_model.h"
#include "ui/debts/drawn_amount.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/reflow.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/texts/account_text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int oldest = 6; // the row of the oldest debts: where a clerk begins
constexpr int charactersForBoth = 100;
constexpr int charactersOfAge = 20;
constexpr int charactersOfAmount = 12;
} // namespace

AgeingPage::AgeingPage(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_model(new AgeingModel(format, this)), m_debtors(new DebtorsModel(format, this)),
      m_chart(new BarsChart(tr("Debts by age"))), m_ages(new TableView(tr("Ages of debts"), 1)), m_owed(new PlainLabel(TextStyle::Heading)),
      m_title(new PlainLabel(TextStyle::Heading)), m_service(new QComboBox),
      m_plan(new QPushButton(symbolIcon(QStringLiteral("list-ordered")), tr("&Plan of payment…"))),
      m_accounts(new TableView(tr("Accounts of this age"), 2))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new Reflow(nullptr, {makeAges(), 1}, {makeAccounts(), 1}, Reflow::Beside::Right, charactersForBoth));
    setFocusProxy(m_ages);
    connectAll();
    showChosen();
}

QWidget *AgeingPage::makeAges()
{
    m_ages->setModel(m_model);
    m_ages->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * charactersOfAmount);
    auto *sheet = new Card;
    const int space = 2 * unitOf(this);
    sheet->setContentsMargins(1, 4, 1, 6);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space, space / 2, space, 0);
    head->addWidget(m_owed);
    head->addWidget(m_chart);
    column->addLayout(head);
    column->addWidget(m_ages, 1);
    return sheet;
}

QWidget *AgeingPage::makeAccounts()
{
    m_accounts->setModel(m_debtors);
    m_accounts->setColumnWidths({0, charactersOfAmount + 3, charactersOfAmount}, DebtorsModel::Holder);
    (new EmptyState(QStringLiteral("circle-check"), tr("No account"), tr("Nobody owes anything of this age.")))->coverWhileEmpty(m_accounts);
    m_service->setAccessibleName(tr("Service"));
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_plan->setAutoDefault(false);
    auto *sheet = new Card;
    const int space = 2 * unitOf(this);
    sheet->setContentsMargins(1, 4, 1, 6);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space, space / 2, space, 0);
    head->addWidget(m_title);
    auto *tools = new FlowLayout(FlowLayout::Widths::Natural);
    tools->setSpacing(unitOf(this));
    tools->addWidget(m_service);
    tools->addWidget(m_plan);
    head->addLayout(tools);
    column->addLayout(head);
    column->addWidget(m_accounts, 1);
    return sheet;
}

void AgeingPage::connectAll()
{
    connect(m_ages->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showChosen(); });
    connect(m_ages, &TableView::activated, m_accounts, qOverload<>(&QWidget::setFocus));
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] { showChosen(); });
    connect(m_accounts, &TableView::activated, this,
            [this](const QModelIndex &index) { emit accountWanted(m_debtors->line(index.row()).number); });
    connect(m_debtors, &DebtorsModel::pageCame, this, [this] {
        if (!m_accounts->currentIndex().isValid() && m_debtors->rowCount() > 0)
            m_accounts->selectRow(0);
        m_plan->setEnabled(!account().isEmpty());
    });
    connect(m_plan, &QPushButton::clicked, this, [this] { emit planWanted(account()); });
    m_plan->setEnabled(false);
    m_accounts->installEventFilter(this);
}

/// Letters act while the table has the focus only.
bool AgeingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_accounts && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_P && key->modifiers() == Qt::NoModifier && !account().isEmpty()) {
            emit planWanted(account());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString AgeingPage::account() const
{
    const QModelIndex chosen = m_accounts->currentIndex();
    return chosen.isValid() && chosen.row() < m_debtors->rowCount() ? m_debtors->line(chosen.row()).number : QString();
}

void AgeingPage::show(const DebtsPicture &picture)
{
    const int chosen = m_ages->currentIndex().isValid() ? m_ages->currentIndex().row() : oldest;
    const QString service = m_service->currentData().toString();
    m_shown.reset();
    {
        const QSignalBlocker quiet(m_service);
        m_service->clear();
        m_service->addItem(tr("All services"), QString());
        for (const DebtsPicture::OfService &one : picture.services) {
            if (!one.service.isEmpty())
                m_service->addItem(serviceText(one.service), one.service);
        }
        m_service->setCurrentIndex(std::max(0, m_service->findData(service)));
    }
    m_model->show(picture);
    QList<int> widths{charactersOfAge};
    widths.resize(m_model->columnCount(), charactersOfAmount);
    m_ages->setColumnWidths(widths, AgeingModel::Age);
    m_owed->setWords(tr("%1 owed, of it %2 overdue").arg(m_format.money(picture.all.owed()), m_format.money(picture.all.overdue())));
    drawChart();
    m_ages->selectRow(chosen);
    showChosen();
}

void AgeingPage::drawChart()
{
    QStringList marks;
    QStringList spoken;
    BarsChart::Layer amounts{tr("Debts"), Colour::Accent, {}};
    for (const AgeingModel::Row &row : m_model->rows()) {
        spoken << QStringLiteral("%1: %2").arg(row.name, m_format.money(row.total));
        if (row.mark.isEmpty())
            continue;
        marks << row.mark;
        amounts.values << drawnAmount(row.total);
    }
    m_chart->show(marks, {amounts}, spoken.join(QStringLiteral("; ")));
}

void AgeingPage::showChosen()
{
    const QModelIndex chosen = m_ages->currentIndex();
    if (!chosen.isValid() || chosen.row() >= m_model->rowCount()) {
        m_title->setWords(tr("No age chosen"));
        return;
    }
    const AgeingModel::Row &row = m_model->row(chosen.row());
    m_title->setWords(row.name);
    const QString service = m_service->currentData().toString();
    if (m_shown == row.bucket && m_shownService == service)
        return; // where the reader is stays
    m_shown = row.bucket;
    m_shownService = service;
    m_plan->setEnabled(false);
    DebtorsQuestion question;
    question.bucket = row.bucket;
    question.service = service;
    m_debtors->restart(question);
}

} // namespace contador
