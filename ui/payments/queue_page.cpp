// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/queue_page.h"

#include "ui/payments/candidates_model.h"
#include "ui/payments/lines_model.h"
#include "ui/shared/card.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/reflow.h"
#include "ui/shared/scrolled_column.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/texts/payment_text.h"
#include "ui/texts/visible_text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr std::chrono::milliseconds pauseBeforeAsking{120};
constexpr int mostTypedCharacters = 120;
constexpr int charactersForBoth = 88;

} // namespace

QueuePage::QueuePage(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_lines(new LinesModel(format, this)), m_table(new TableView(tr("Payments that wait"), 2)),
      m_why(new PlainLabel(TextStyle::Heading, PlainLabel::Lines::Wrapped)), m_facts(new FactList), m_search(new QLineEdit),
      m_candidates(new CandidatesModel(format, this)), m_list(new QListView),
      m_nobody(new EmptyState(QStringLiteral("user-round-search"), tr("Nobody proposed"),
                              tr("Type a number, a name, a phone or an address."))),
      m_assign(new QPushButton(symbolIcon(QStringLiteral("circle-check")), tr("&Book for this account"))),
      m_notOurs(new QPushButton(symbolIcon(QStringLiteral("circle-x")), tr("&Not ours"))),
      m_undo(new QPushButton(symbolIcon(QStringLiteral("history")), tr("&Undo the last"))), m_said(new PlainLabel(TextStyle::Caption))
{
    m_table->setModel(m_lines);
    m_table->setColumnWidths({11, 0, 14, 13}, LinesModel::Payer);
    m_table->hideColumn(LinesModel::What); // all of them wait
    (new EmptyState(QStringLiteral("circle-check"), tr("Nothing waits"), tr("Payments that Contador cannot place appear here.")))
        ->coverWhileEmpty(m_table);
    auto *sheet = new Card;
    sheet->setContentsMargins(1, 4, 1, 6);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_table);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new Reflow(nullptr, {sheet, 5}, {makeSide(), 4}, Reflow::Beside::Right, charactersForBoth));
    setFocusProxy(m_table);
    connectAll();
    showChosen();
}

QWidget *QueuePage::makeSide()
{
    auto *side = new Card;
    const int space = 2 * unitOf(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space, space, space, space);
    m_search->setPlaceholderText(tr("Number, name, phone, meter or address"));
    m_search->setAccessibleName(tr("Look for the account"));
    m_search->setMaxLength(mostTypedCharacters);
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_candidates);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setAccessibleName(tr("Accounts it may be for"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nobody->coverWhileEmpty(m_list);
    for (QPushButton *button : {m_assign, m_notOurs, m_undo})
        button->setAutoDefault(false);
    auto *buttons = new QGridLayout;
    buttons->addWidget(m_assign, 0, 0, 1, 2);
    buttons->addWidget(m_notOurs, 1, 0);
    buttons->addWidget(m_undo, 1, 1);
    auto *about = new ScrolledColumn;
    auto *aboutColumn = new QVBoxLayout(about);
    aboutColumn->setContentsMargins(0, 0, 0, 0);
    aboutColumn->addWidget(m_why);
    aboutColumn->addWidget(m_facts);
    aboutColumn->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(about);
    scroll->viewport()->setAutoFillBackground(false);
    about->setAutoFillBackground(false);
    scroll->setMinimumHeight(fontMetrics().height() * 2);
    m_list->setMinimumHeight(fontMetrics().height() * 2);
    column->addWidget(scroll, 1);
    column->addSpacing(space / 2);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
    return side;
}

void QueuePage::connectAll()
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { emit searchWanted(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (typed.trimmed().isEmpty() && chosen())
            emit proposalsWanted(*chosen());
        else
            m_pause.start(pauseBeforeAsking);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showChosen(); });
    connect(m_table, &TableView::activated, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListView::activated, this, &QueuePage::assign);
    connect(m_assign, &QPushButton::clicked, this, &QueuePage::assign);
    connect(m_notOurs, &QPushButton::clicked, this, &QueuePage::setAside);
    connect(m_undo, &QPushButton::clicked, this, &QueuePage::undo);
    connect(new QShortcut(QKeySequence::Undo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &QueuePage::undo);
    m_table->installEventFilter(this);
    m_search->installEventFilter(this);
    m_undo->setEnabled(false);
}

bool QueuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_table && key->modifiers() == Qt::NoModifier && onTableKey(key->key()))
            return true;
        if (watched == m_search && onSearchKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Letters act while the table has the focus only.
bool QueuePage::onTableKey(int key)
{
    if (key == Qt::Key_N)
        setAside();
    return key == Qt::Key_N;
}

bool QueuePage::onSearchKey(int key)
{
    const int rows = m_candidates->rowCount();
    const int row = std::max(0, m_list->currentIndex().row());
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (rows > 0)
            m_list->setCurrentIndex(m_candidates->index(std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, rows - 1)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_pause.isActive()) // the list is still of what was typed before
            assign();
        return true;
    case Qt::Key_Escape:
        m_table->setFocus();
        return true;
    default:
        return false;
    }
}

const KeptLine *QueuePage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_lines->rowCount() ? &m_lines->line(index.row()) : nullptr;
}

void QueuePage::show(std::vector<KeptLine> lines)
{
    const int row = std::max(0, m_table->currentIndex().row());
    const StatementLineId kept = chosen() ? chosen()->id : StatementLineId();
    m_lines->show(std::move(lines));
    if (m_lines->rowCount() > 0)
        m_table->selectRow(m_lines->rowOf(kept).value_or(std::min(row, m_lines->rowCount() - 1)));
    showChosen();
}

void QueuePage::showChosen()
{
    const KeptLine *line = chosen();
    if (line && line->id == m_shown)
        return; // what was typed about it stays
    m_shown = line ? line->id : StatementLineId();
    m_facts->clear();
    m_search->clear();
    m_pause.stop();
    m_candidates->show({}, {});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_assign, m_notOurs, m_list})
        widget->setEnabled(line != nullptr);
    if (!line) {
        m_why->setWords(tr("Nothing to decide"));
        return;
    }
    m_why->setWords(queueReasonText(line->reason));
    m_facts->add(tr("Amount"), m_format.money(line->line.amount));
    m_facts->add(tr("Date"), m_format.date(line->line.valueDate));
    m_facts->add(tr("Payer"), visibleLine(line->line.payerName));
    m_facts->add(tr("Text"), visibleLine(QStringList{line->line.creditorReference, line->line.remittance, line->line.namedAccount}.join(u' ').trimmed()));
    m_facts->add(tr("From"), visibleLine(line->line.payerAccount));
    m_facts->add(tr("File"), tr("%1, line %2").arg(visibleLine(line->file), QString::number(line->line.row)));
    emit proposalsWanted(*line);
}

void QueuePage::showProposals(StatementLineId id, const MatchVerdict &verdict)
{
    if (!chosen() || chosen()->id != id || !m_search->text().trimmed().isEmpty())
        return;
    std::vector<CandidatesModel::Candidate> candidates;
    for (const MatchCandidate &candidate : verdict.proposals)
        candidates.push_back({candidate, matchRuleText(verdict.rule)});
    m_candidates->show(std::move(candidates), chosen()->line.amount);
    if (m_candidates->rowCount() > 0)
        m_list->setCurrentIndex(m_candidates->index(0));
}

void QueuePage::showHits(const QString &typed, const std::vector<AccountHit> &hits)
{
    if (!chosen() || typed != m_search->text().trimmed())
        return;
    std::vector<CandidatesModel::Candidate> candidates;
    for (const AccountHit &hit : hits)
        candidates.push_back({{hit.id, hit.number, hit.holder, hit.balance}, hit.address});
    m_candidates->show(std::move(candidates), chosen()->line.amount);
    if (m_candidates->rowCount() > 0)
        m_list->setCurrentIndex(m_candidates->index(0));
}

void QueuePage::assign()
{
    const QModelIndex account = m_list->currentIndex();
    if (!chosen() || !account.isValid())
        return;
    m_table->setFocus(); // where the next one is
    emit assignWanted(chosen()->id, m_candidates->number(account.row()));
}

void QueuePage::setAside()
{
    if (chosen())
        emit notOursWanted(chosen()->id);
}

void QueuePage::undo()
{
    if (!m_decided.empty())
        emit undoWanted(m_decided.back());
}

void QueuePage::decided(const KeptLine &line)
{
    if (line.state == LineState::Booked || line.state == LineState::NotOurs)
        m_decided.push_back(line.id);
    m_undo->setEnabled(!m_decided.empty());
    say(line.accountNumber.isEmpty() ? tr("%1: not ours.").arg(m_format.money(line.line.amount))
                                     : tr("%1 for %2, account %3.").arg(m_format.money(line.line.amount), visibleLine(line.holder), line.accountNumber));
}

void QueuePage::undone()
{
    if (!m_decided.empty())
        m_decided.pop_back();
    m_undo->setEnabled(!m_decided.empty());
    say(tr("Undone: it waits again."));
}

void QueuePage::say(const QString &sentence)
{
    m_said->setWords(sentence);
}

} // namespace contador
