// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/conversations_screen.h"

#include "ui/conversations/thread_pane.h"
#include "ui/conversations/threads_model.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/person.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/reflow.h"
#include "ui/shared/sms_edit.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QUuid>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr std::chrono::milliseconds pauseBeforeAsking{150};
constexpr int mostTypedCharacters = 120;
constexpr int charactersForBoth = 104;
constexpr int rowsInPage = 100;

} // namespace

ConversationsScreen::ConversationsScreen(const Format &format, QWidget *parent)
    : Screen(parent), m_format(format), m_desk(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_model(new ThreadsModel(format, this)),
      m_table(new TableView(tr("Conversations"), 2)), m_which(new QComboBox), m_search(new QLineEdit),
      m_waiting(new PlainLabel(TextStyle::Caption)), m_pane(new ThreadPane(format, person().name))
{
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 16, 14}, ThreadsModel::Who);
    (new EmptyState(QStringLiteral("circle-check"), tr("Nobody waits"),
                    tr("Texts that a person has to answer appear here. Choose “All” to read every conversation.")))
        ->coverWhileEmpty(m_table);
    auto *side = new Card;
    auto *inside = new QVBoxLayout(side);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_pane);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new Reflow(nullptr, {makeList(), 4}, {side, 5}, Reflow::Beside::Right, charactersForBoth));
    setFocusProxy(m_table);
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &ConversationsScreen::pageWanted);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_typing.start(pauseBeforeAsking); });
    connect(m_which, &QComboBox::currentIndexChanged, this, &ConversationsScreen::pageWanted);
    connect(m_model, &ThreadsModel::moreWanted, this, &ConversationsScreen::moreWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConversationsScreen::showChosen);
    connect(m_table, &TableView::activated, this, [this] { m_pane->setFocus(Qt::OtherFocusReason); });
    connect(m_pane, &ThreadPane::accountWanted, this, &Screen::accountWanted);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(QKeyCombination(Qt::CTRL, enter)), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, [this] { m_pane->send(false); });
}

QWidget *ConversationsScreen::makeList()
{
    const int space = unitOf(this);
    auto *sheet = new Card;
    sheet->setContentsMargins(1, 4, 1, 6);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * space, space, 2 * space, 0);
    row->setSpacing(space);
    m_which->addItem(tr("Waiting"), QVariant::fromValue(int(ThreadsQuestion::Which::Waiting)));
    m_which->addItem(tr("Unread"), QVariant::fromValue(int(ThreadsQuestion::Which::Unread)));
    m_which->addItem(tr("Mine"), QVariant::fromValue(int(ThreadsQuestion::Which::Mine)));
    m_which->addItem(tr("All"), QVariant::fromValue(int(ThreadsQuestion::Which::All)));
    m_which->setAccessibleName(tr("Which conversations"));
    m_search->setPlaceholderText(tr("Name, phone, account or reference"));
    m_search->setAccessibleName(tr("Find a conversation"));
    m_search->setMaxLength(mostTypedCharacters);
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_which);
    row->addWidget(m_search, 1);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(2 * space, 0, 2 * space, 0);
    foot->addWidget(m_waiting);
    column->addLayout(foot);
    return sheet;
}

ThreadsQuestion ConversationsScreen::question(const QString &after) const
{
    ThreadsQuestion question;
    question.which = ThreadsQuestion::Which(m_which->currentData().toInt());
    question.clerk = person().name;
    question.desk = m_desk;
    question.typed = m_search->text().trimmed();
    question.most = rowsInPage;
    question.after = after;
    return question;
}

void ConversationsScreen::showWhich(ThreadsQuestion::Which which)
{
    m_which->setCurrentIndex(m_which->findData(int(which)));
}

void ConversationsScreen::open(const QString &subject)
{
    if (!subject.isEmpty()) {
        m_wanted = subject;
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        if (const auto row = m_model->rowOf(subject))
            m_table->selectRow(*row);
        emit threadWanted(subject);
    }
    emit pageWanted();
}

void ConversationsScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    emit pageWanted();
}

void ConversationsScreen::hideEvent(QHideEvent *event)
{
    Screen::hideEvent(event);
    m_pane->keepDraft();
    emit left();
}

QString ConversationsScreen::account() const
{
    return m_pane->account();
}

QList<QWidget *> ConversationsScreen::panes() const
{
    return {m_search, m_table, m_pane->messages(), m_pane};
}

void ConversationsScreen::showPage(const ThreadsPage &page, const QDateTime &now)
{
    const QSignalBlocker blocker(m_table->selectionModel()); // the thread that is open stays open
    m_model->show(page, now);
    m_waiting->setWords(tr("%n conversation(s) wait", nullptr, page.waiting) + QStringLiteral(" · ") + tr("%n unread", nullptr, page.unread));
    if (const auto row = m_model->rowOf(m_wanted)) {
        m_table->selectRow(*row);
    } else if (m_wanted.isEmpty() && m_model->rowCount() > 0) {
        m_table->selectRow(0);
        showChosen();
    }
    m_table->viewport()->update();
}

void ConversationsScreen::showMore(const ThreadsPage &page)
{
    m_model->append(page);
}

void ConversationsScreen::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount())
        return;
    const QString phone = m_model->thread(index.row()).phone;
    if (phone == m_wanted && phone == m_pane->phone())
        return;
    m_wanted = phone;
    emit threadWanted(phone);
}

void ConversationsScreen::showThread(const ThreadView &view)
{
    if (view.card.phone == m_wanted) // else another one was chosen meanwhile
        m_pane->showThread(view);
}

void ConversationsScreen::refresh()
{
    if (!isVisible())
        return;
    emit pageWanted();
    if (!m_wanted.isEmpty())
        emit threadWanted(m_wanted);
}

} // namespace contador
