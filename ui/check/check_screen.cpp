// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/check_screen.h"

#include "ui/account/consumption_chart.h"
#include "ui/check/ask_again_dialog.h"
#include "ui/check/check_model.h"
#include "ui/check/edit_reading_dialog.h"
#include "ui/shared/bubble.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/reflow.h"
#include "ui/shared/scrolled_column.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/texts/account_text.h"
#include "ui/texts/visible_text.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr int charactersForBoth = 112;
constexpr int barsOfChart = 6;

} // namespace

CheckScreen::CheckScreen(const Format &format, QWidget *parent)
    : Screen(parent), m_format(format), m_model(new CheckModel(format, this)),
      m_table(new TableView(tr("Readings that wait, oldest first"), 2)), m_waiting(new PlainLabel(TextStyle::Caption)),
      m_why(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped)), m_text(new Bubble(Bubble::Side::Theirs)),
      m_facts(new FactList), m_chart(new ConsumptionChart(format, nullptr, barsOfChart)), m_said(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped))
{
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 10, 12, 17, 12}, CheckModel::Account);
    (new EmptyState(QStringLiteral("circle-check"), tr("No reading waits"), tr("A reading that a rule doubts appears here.")))
        ->coverWhileEmpty(m_table);
    auto *sheet = new Card;
    sheet->setContentsMargins(1, 4, 1, 6);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_table, 1);
    const int space = unitOf(this);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(2 * space, 0, 2 * space, 0);
    foot->addWidget(m_waiting);
    inside->addLayout(foot);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new Reflow(nullptr, {sheet, 11}, {makeSide(), 6}, Reflow::Beside::Right, charactersForBoth));
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckScreen::showChosen);
    connect(m_table, &TableView::activated, this, [this] {
        if (chosen())
            emit accountWanted(chosen()->account);
    });
    connect(m_model, &CheckModel::moreWanted, this, &CheckScreen::moreWanted);
    connect(new QShortcut(QKeySequence::Undo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &CheckScreen::undo);
    showChosen();
}

QWidget *CheckScreen::makeSide()
{
    auto *side = new Card;
    auto *outer = new QVBoxLayout(side);
    outer->setContentsMargins(1, 1, 1, 1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new ScrolledColumn;
    const int space = 2 * unitOf(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(space / 2);
    column->addWidget(m_why);
    column->addWidget(m_text);
    column->addWidget(makeButtons());
    column->addWidget(m_said);
    column->addWidget(m_chart);
    column->addWidget(m_facts);
    column->addStretch();
    m_said->hide();
    area->setWidget(content);
    content->setAutoFillBackground(false);
    outer->addWidget(area);
    return side;
}

QWidget *CheckScreen::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(FlowLayout::Widths::Natural);
    flow->setSpacing(unitOf(this));
    buttons->setLayout(flow);
    const auto add = [&](const char *symbolName, const QString &words, auto what) {
        auto *button = new QPushButton(symbolIcon(QLatin1String(symbolName)), words);
        button->setAutoDefault(false);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, what);
        return button;
    };
    m_accept = add("circle-check", tr("Accept (A)"), [this] { acceptReading(); });
    m_edit = add("notebook-pen", tr("Edit (E)…"), [this] { edit(); });
    m_ask = add("send", tr("Ask (R)…"), [this] { ask(); });
    m_next = add("corner-down-right", tr("Next (N)"), [this] { next(); });
    m_undo = add("history", tr("Undo (Ctrl+Z)"), [this] { undo(); });
    m_open = add("id-card", tr("Acc&ount"), [this] {
        if (chosen())
            emit accountWanted(chosen()->account);
    });
    m_undo->setEnabled(false);
    return buttons;
}

void CheckScreen::open(const QString &subject)
{
    m_wanted = subject;
    if (!subject.isEmpty()) {
        if (const auto row = m_model->rowOfAccount(subject)) {
            m_table->selectRow(*row);
            m_wanted.clear();
        }
    }
    emit refreshWanted();
}

void CheckScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    emit refreshWanted();
}

QString CheckScreen::account() const
{
    return chosen() ? chosen()->account : QString();
}

bool CheckScreen::goToNextToCheck()
{
    if (m_table->hasFocus())
        next();
    m_table->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QList<QWidget *> CheckScreen::panes() const
{
    return {m_table, m_accept};
}

int CheckScreen::rowsShown() const
{
    return m_model->rowCount();
}

QString CheckScreen::said() const
{
    return m_said->text();
}

const ReadingToCheck *CheckScreen::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->reading(index.row()) : nullptr;
}

void CheckScreen::showPage(const CheckPage &page, const QDateTime &now)
{
    const int row = std::max(0, m_table->currentIndex().row());
    const ReadingId kept = chosen() ? chosen()->id : ReadingId();
    const QString holder = chosen() ? visibleLine(chosen()->holder) : QString();
    m_model->show(page, now);
    const bool isInPage = page.isLast || (!page.rows.empty() && kept <= page.rows.back().id);
    if (!kept.isNull() && isInPage && !m_model->rowOf(kept))
        say(tr("The reading of %1 waits no more: another desk or the consumer settled it.").arg(holder));
    m_total = page.total;
    m_waiting->setWords(tr("%n reading(s) wait", nullptr, int(m_total)));
    if (m_model->rowCount() > 0) {
        const auto wanted = m_wanted.isEmpty() ? std::nullopt : m_model->rowOfAccount(m_wanted);
        m_table->selectRow(wanted.value_or(m_model->rowOf(kept).value_or(std::min(row, m_model->rowCount() - 1))));
    }
    m_wanted.clear();
    showChosen();
}

void CheckScreen::showMore(const CheckPage &page)
{
    m_model->append(page);
}

void CheckScreen::showChosen()
{
    const ReadingToCheck *reading = chosen();
    for (QPushButton *button : {m_accept, m_edit, m_next, m_open})
        button->setEnabled(reading != nullptr);
    m_ask->setEnabled(reading && reading->phone.startsWith(u'+'));
    if (reading && reading->id == m_shown)
        return;
    m_shown = reading ? reading->id : ReadingId();
    m_facts->clear();
    m_chart->hide();
    m_text->say({}, {});
    m_why->setWords(reading ? readingDoubtSentence(reading->reason) : tr("Nothing to decide"));
    if (!reading)
        return;
    showFacts(*reading);
    if (!reading->text.isEmpty())
        m_text->say(visibleText(reading->text), m_format.moment(reading->receivedAt) + QStringLiteral(" · ") + m_format.phone(reading->phone));
    emit cardWanted(reading->account);
}

void CheckScreen::showFacts(const ReadingToCheck &reading)
{
    m_facts->add(tr("Holder"), visibleLine(reading.holder));
    m_facts->add(tr("Account"), reading.account);
    m_facts->add(tr("Address"), visibleLine(reading.address));
    m_facts->add(tr("Meter"), serviceText(reading.service) + QStringLiteral(" · ") + visibleLine(reading.meter) + u' ' + visibleLine(reading.registerCode));
    m_facts->add(tr("Phone"), reading.phone.isEmpty() ? QString() : m_format.phone(reading.phone));
    if (reading.previous)
        m_facts->add(tr("Previous"), tr("%1 on %2").arg(m_format.quantity(*reading.previous, reading.unit), m_format.date(reading.previousOn)));
    m_facts->add(tr("New"), tr("%1 on %2").arg(m_format.quantity(reading.value, reading.unit), m_format.date(reading.readOn)));
    if (reading.consumption)
        m_facts->add(tr("Consumption"), m_format.quantity(*reading.consumption, reading.unit));
    if (reading.usual)
        m_facts->add(tr("Usual in that time"), m_format.quantity(*reading.usual, reading.unit));
    if (reading.proposal)
        m_facts->add(tr("Would be plausible"), m_format.quantity(*reading.proposal, reading.unit));
    if (reading.askedAt.isValid())
        m_facts->add(tr("Asked again"), tr("%1 by %2").arg(m_format.moment(reading.askedAt), visibleLine(reading.askedBy)));
}

void CheckScreen::showCard(const AccountCard &card)
{
    const ReadingToCheck *reading = chosen();
    if (!reading || card.number != reading->account)
        return;
    m_chart->show(card, reading->meter);
    m_chart->setVisible(!m_chart->isEmpty());
}

void CheckScreen::leave(ReadingId reading)
{
    const std::optional<int> row = m_model->rowOf(reading);
    if (!row)
        return;
    m_model->remove(reading);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::min(*row, m_model->rowCount() - 1));
    m_total = std::max<qint64>(0, m_total - 1);
    m_waiting->setWords(tr("%n reading(s) wait", nullptr, int(m_total)));
    showChosen();
}

void CheckScreen::decided(const ReadingToCheck &reading, ReadingId accepted)
{
    m_decided.push_back({accepted, visibleLine(reading.holder)});
    m_undo->setEnabled(true);
    leave(reading.id);
    say(tr("Accepted: %1, %2. Ctrl+Z takes it back.").arg(visibleLine(reading.holder), m_format.quantity(reading.value, reading.unit)));
}

void CheckScreen::undone()
{
    const QString words = m_decided.empty() ? QString() : m_decided.back().words;
    if (!m_decided.empty())
        m_decided.pop_back();
    m_undo->setEnabled(!m_decided.empty());
    say(tr("Taken back: the reading of %1 waits again.").arg(words));
    emit refreshWanted();
}

void CheckScreen::settledElsewhere(ReadingId reading, const QString &sentence)
{
    leave(reading);
    say(sentence);
}

void CheckScreen::asked(ReadingId reading)
{
    if (chosen() && chosen()->id == reading)
        next();
    say(tr("Asked again. The reading waits for the answer."));
    emit refreshWanted();
}

void CheckScreen::say(const QString &sentence)
{
    m_said->setWords(sentence);
    m_said->setAccessibleName(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

bool CheckScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && onTableKey(key->key()))
            return true;
    }
    return Screen::eventFilter(watched, event);
}

/// Letters act while the table has the focus only.
bool CheckScreen::onTableKey(int key)
{
    switch (key) {
    case Qt::Key_A:
        acceptReading();
        return true;
    case Qt::Key_E:
        edit();
        return true;
    case Qt::Key_R:
        ask();
        return true;
    case Qt::Key_N:
        next();
        return true;
    default:
        return false;
    }
}

void CheckScreen::acceptReading()
{
    if (chosen())
        emit acceptWanted(*chosen());
}

void CheckScreen::edit()
{
    if (!chosen())
        return;
    auto *dialog = new EditReadingDialog(*chosen(), m_format, this);
    connect(dialog, &EditReadingDialog::given, this,
            [this, reading = *chosen()](Quantity value, const QString &reason) { emit acceptAsWanted(reading, value, reason); });
    dialog->open();
}

void CheckScreen::ask()
{
    if (!chosen())
        return;
    if (!m_ask->isEnabled())
        return say(tr("There is no phone to ask: call at the house, or edit the value."));
    auto *dialog = new AskAgainDialog(*chosen(), m_format, this);
    emit askOpened(dialog, *chosen());
    dialog->open();
}

void CheckScreen::next()
{
    const int row = m_table->currentIndex().row() + 1;
    if (m_model->canFetchMore({}) && row >= m_model->rowCount())
        m_model->fetchMore({});
    if (m_model->rowCount() > 0)
        m_table->selectRow(row < m_model->rowCount() ? row : 0);
}

void CheckScreen::undo()
{
    if (!m_decided.empty())
        emit undoWanted(m_decided.back().accepted);
}

} // namespace contador
