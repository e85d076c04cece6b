// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/replies_screen.h"

#include "engine/core/languages.h"
#include "ui/replies/replies_model.h"
#include "ui/replies/reply_editor.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/reflow.h"
#include "ui/shared/scrolled_column.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/texts/reply_fault_text.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr int charactersSideBySide = 108;
constexpr int longestFilter = 80;

} // namespace

RepliesScreen::RepliesScreen(const Format &format, QWidget *parent)
    : Screen(parent), m_model(new RepliesModel(this)), m_languages(new QComboBox), m_filter(new QLineEdit),
      m_list(new TableView(tr("Replies"), 2)), m_editor(new ReplyEditor(format))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Reflow(nullptr, {makeListSide(), 2}, {makeEditorSide(), 3}, Reflow::Beside::Right, charactersSideBySide));
    setFocusProxy(m_list);
    for (const QString &code : answerLanguages())
        m_languages->addItem(endonymOf(code), code);
    m_editor->setEnabled(false);
    connect(m_languages, &QComboBox::currentIndexChanged, this, &RepliesScreen::refreshList);
    connect(m_filter, &QLineEdit::textChanged, this, &RepliesScreen::refreshList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { choose(now.row()); });
    connect(m_list, &QTableView::activated, this, [this] { m_editor->edit()->setFocus(Qt::OtherFocusReason); });
    connect(m_editor, &ReplyEditor::changed, this, &RepliesScreen::keepDraft);
    connect(m_editor, &ReplyEditor::saveWanted, this, [this](const QString &text, bool several) {
        emit saveWanted(m_editor->reply().language, m_editor->reply().reply, text, several);
    });
    connect(m_editor, &ReplyEditor::resetWanted, this,
            [this] { emit resetWanted(m_editor->reply().language, m_editor->reply().reply); });
}

QWidget *RepliesScreen::makeListSide()
{
    m_languages->setAccessibleName(tr("Language of the replies"));
    m_filter->setAccessibleName(tr("Find a reply"));
    m_filter->setPlaceholderText(tr("Find a reply by its words"));
    m_filter->setMaxLength(longestFilter);
    m_filter->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setColumnWidths({0, 18}, RepliesModel::Name);
    (new EmptyState(QStringLiteral("message-square-text"), tr("No reply has these words"), tr("Type fewer of them.")))->coverWhileEmpty(m_list);
    auto *sheet = new Card;
    auto *column = new QVBoxLayout(sheet);
    const int space = unitOf(this);
    column->setContentsMargins(1, space, 1, 6);
    column->setSpacing(space);
    auto *above = new QHBoxLayout;
    above->setContentsMargins(space, 0, space, 0);
    above->addWidget(m_languages);
    above->addWidget(m_filter, 1);
    column->addLayout(above);
    column->addWidget(m_list, 1);
    return sheet;
}

QWidget *RepliesScreen::makeEditorSide()
{
    auto *inside = new ScrolledColumn;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_editor);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);
    auto *sheet = new Card;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(1, 4, 1, 6);
    column->addWidget(area);
    return sheet;
}

QList<QWidget *> RepliesScreen::panes() const
{
    return {m_filter, m_list, m_editor->edit()};
}

void RepliesScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    emit textsWanted();
}

void RepliesScreen::open(const QString &reply)
{
    if (reply.isEmpty())
        return;
    m_chosen = reply;
    m_filter->clear();
    refreshList();
}

QString RepliesScreen::language() const
{
    return m_languages->currentData().toString();
}

void RepliesScreen::showTexts(const std::vector<ReplyText> &texts, qint64 partCost, const Currency &currency)
{
    m_texts = texts;
    m_editor->setPrice(partCost, currency);
    refreshList();
}

void RepliesScreen::refreshList()
{
    std::vector<ReplyText> shown;
    QSet<QString> drafts;
    const QString wanted = m_filter->text().trimmed();
    for (const ReplyText &text : m_texts) {
        const bool isFound = wanted.isEmpty() || text.text().contains(wanted, Qt::CaseInsensitive)
            || replyTitle(text.reply).contains(wanted, Qt::CaseInsensitive) || text.reply.contains(wanted, Qt::CaseInsensitive);
        if (text.language != language() || !isFound)
            continue;
        shown.push_back(text);
        if (m_drafts.contains(draftKey(text)))
            drafts << text.reply;
    }
    const QString chosen = m_chosen; // the reset of the model chooses nothing meanwhile
    m_model->show(std::move(shown), drafts);
    const int row = std::max(0, m_model->rowOf(chosen));
    m_list->setCurrentIndex(m_model->index(row, 0));
    if (!m_list->currentIndex().isValid())
        m_editor->setEnabled(false);
}

void RepliesScreen::choose(int row)
{
    const ReplyText *text = m_model->textAt(row);
    if (!text)
        return;
    m_chosen = text->reply;
    m_editor->setEnabled(true);
    m_editor->show(*text, m_drafts.value(draftKey(*text)));
    m_editor->showVersions({});
    emit versionsWanted(text->language, text->reply);
}

void RepliesScreen::keepDraft()
{
    const ReplyText &text = m_editor->reply();
    if (m_editor->isChanged())
        m_drafts.insert(draftKey(text), m_editor->written());
    else
        m_drafts.remove(draftKey(text));
}

void RepliesScreen::showSaved()
{
    m_drafts.remove(draftKey(m_editor->reply()));
    emit textsWanted();
}

void RepliesScreen::showVersions(const QString &language, const QString &reply, const std::vector<ReplyVersion> &versions)
{
    if (m_editor->reply().language == language && m_editor->reply().reply == reply)
        m_editor->showVersions(versions);
}

void RepliesScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        return m_editor->save();
    if (event->key() == Qt::Key_Escape && m_editor->edit()->hasFocus())
        return m_list->setFocus(Qt::OtherFocusReason);
    Screen::keyPressEvent(event);
}

} // namespace contador
