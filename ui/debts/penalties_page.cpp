// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/penalties_page.h"

#include "ui/debts/penalties_model.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/texts/debts_text.h"

#include <QDateEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int charactersOfAmount = 14;
} // namespace

PenaltiesPage::PenaltiesPage(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_model(new PenaltiesModel(format, this)),
      m_rules(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)), m_day(new QDateEdit),
      m_look(new QPushButton(symbolIcon(QStringLiteral("search")), tr("&Look what would be asked"))),
      m_ask(new QPushButton(symbolIcon(QStringLiteral("banknote")), tr("Ask &these penalties"))), m_giveUp(new QPushButton(tr("Sto&p"))),
      m_said(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped)), m_table(new TableView(tr("Penalties"), 2))
{
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, charactersOfAmount, charactersOfAmount}, PenaltiesModel::Holder);
    (new EmptyState(QStringLiteral("calendar-clock"), tr("Nothing to ask"), tr("Look what a run up to a day would ask; nothing is booked by looking.")))
        ->coverWhileEmpty(m_table);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(m_format.datePattern());
    m_day->setMinimumWidth(m_day->sizeHint().width() + 3 * m_day->fontMetrics().averageCharWidth()); // with the arrow
    m_day->setAccessibleName(tr("Up to and with"));
    for (QPushButton *button : {m_look, m_ask, m_giveUp})
        button->setAutoDefault(false);
    auto *upTo = new PlainLabel(TextStyle::Body);
    upTo->setBuddy(m_day);
    upTo->setWords(tr("&Up to and with"));
    auto *day = new QWidget;
    auto *dayRow = new QHBoxLayout(day);
    dayRow->setContentsMargins(0, 0, 0, 0);
    dayRow->addWidget(upTo);
    dayRow->addWidget(m_day);
    auto *tools = new FlowLayout(FlowLayout::Widths::Natural);
    tools->setSpacing(unitOf(this));
    for (QWidget *tool : std::initializer_list<QWidget *>{day, m_look, m_ask, m_giveUp})
        tools->addWidget(tool);
    auto *sheet = new Card;
    const int space = 2 * unitOf(this);
    sheet->setContentsMargins(1, 4, 1, 6);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space, space / 2, space, 0);
    head->addWidget(m_rules);
    head->addLayout(tools);
    head->addWidget(m_said);
    inside->addLayout(head);
    inside->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sheet);
    setFocusProxy(m_look);
    connect(m_look, &QPushButton::clicked, this, [this] { begin(DebtsDesk::Mode::DryRun); });
    connect(m_ask, &QPushButton::clicked, this, [this] { begin(DebtsDesk::Mode::Apply); });
    connect(m_giveUp, &QPushButton::clicked, this, [this] {
        emit walkGivenUp();
        end(m_mode == DebtsDesk::Mode::DryRun ? tr("Stopped; nothing was booked.")
                                              : tr("Stopped. What was asked until then stays asked; the next run asks the rest."));
    });
    connect(m_day, &QDateEdit::dateChanged, this, &PenaltiesPage::refresh);
    connect(m_table, &TableView::activated, this,
            [this](const QModelIndex &index) { emit accountWanted(m_model->line(index.row()).account); });
    m_said->hide();
    refresh();
}

void PenaltiesPage::showRules(const std::optional<PenaltyRules> &rules, QDate today)
{
    m_hasRules = rules.has_value();
    m_rules->setWords(rules ? penaltyRuleSentences(*rules, m_format).join(u' ') : penaltyFaultSentence(PenaltyFault::NoRules));
    if (m_day->maximumDate() != today) {
        m_day->setMaximumDate(today);
        m_day->setDate(today);
    }
    refresh();
}

void PenaltiesPage::begin(DebtsDesk::Mode mode)
{
    m_isWalking = true;
    m_mode = mode;
    m_said->setWords(tr("Reading the book…"));
    m_said->show();
    refresh();
    emit walkWanted(m_day->date(), mode);
}

QString PenaltiesPage::foundWords(const PenaltyWalk::Found &found) const
{
    return tr("Debts: %1. Penalties: %2.").arg(m_format.count(found.debts), m_format.money(found.sum));
}

void PenaltiesPage::showProgress(int percent, const PenaltyWalk::Found &found)
{
    m_said->setWords(tr("%1 % of the book. %2").arg(QString::number(percent), foundWords(found)));
}

void PenaltiesPage::showFound(const PenaltyWalk::Found &found, DebtsDesk::Mode mode)
{
    m_model->show(found.lines);
    const bool isTrial = mode == DebtsDesk::Mode::DryRun;
    m_lookedAt = isTrial && found.debts > 0 ? m_day->date() : QDate();
    QStringList words{foundWords(found)};
    if (found.debts > qint64(found.lines.size()))
        words << tr("The first %1 are shown.").arg(m_format.count(qint64(found.lines.size())));
    words << (found.debts == 0 ? tr("Nothing is to be asked up to that day.") : isTrial ? tr("Nothing was booked yet.") : tr("They are booked."));
    end(words.join(u' '));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    if (!m_lookedAt.isNull())
        m_ask->setFocus(Qt::OtherFocusReason);
}

void PenaltiesPage::refuse(const QString &sentence)
{
    m_lookedAt = {};
    end(sentence);
}

void PenaltiesPage::end(const QString &sentence)
{
    m_isWalking = false;
    m_said->setWords(sentence);
    m_said->show();
    refresh();
}

void PenaltiesPage::refresh()
{
    m_day->setEnabled(m_hasRules && !m_isWalking);
    m_look->setEnabled(m_hasRules && !m_isWalking);
    m_ask->setEnabled(m_hasRules && !m_isWalking && m_lookedAt.isValid() && m_lookedAt == m_day->date());
    m_giveUp->setVisible(m_isWalking);
}

} // namespace contador
