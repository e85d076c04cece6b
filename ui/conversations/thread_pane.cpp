// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/thread_pane.h"

#include "ui/account/bubble_delegate.h"
#include "ui/account/conversation_model.h"
#include "ui/conversations/case_strip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/sms_edit.h"
#include "ui/shared/symbol.h"
#include "ui/shared/theme.h"
#include "ui/texts/visible_text.h"

#include <QCoreApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr std::chrono::milliseconds pauseBeforeKeeping{700};
constexpr size_t mostSuggestions = 5;

struct Suggestion {
    Q_DECLARE_TR_FUNCTIONS(Suggestion)
};

QString titleOf(const SuggestedReply &reply)
{
    if (reply.name == QLatin1String("clerk_ask_again"))
        return Suggestion::tr("Read again");
    if (reply.name == QLatin1String("clerk_looks_at_it"))
        return Suggestion::tr("We look at it");
    if (reply.name == QLatin1String("clerk_will_call"))
        return Suggestion::tr("We will call");
    if (reply.name == QLatin1String("clerk_is_settled"))
        return Suggestion::tr("It is settled");
    if (reply.name == QLatin1String("balance"))
        return Suggestion::tr("What is owed");
    if (reply.name == QLatin1String("works"))
        return Suggestion::tr("Works");
    if (reply.name == QLatin1String("unknown_sender"))
        return Suggestion::tr("Unknown phone");
    return visibleLine(reply.text);
}

} // namespace

ThreadPane::ThreadPane(const Format &format, const QString &clerk, QWidget *parent)
    : QWidget(parent), m_format(format), m_title(new PlainLabel(TextStyle::Heading)), m_about(new PlainLabel(TextStyle::Caption)),
      m_visitors(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped)), m_case(new CaseStrip(format, clerk)),
      m_conversation(new ConversationModel(format, this)), m_messages(new QListView), m_suggestions(new QWidget),
      m_edit(new SmsEdit(format, tr("Your answer"))), m_said(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)),
      m_nothing(new EmptyState(QStringLiteral("messages-square"), tr("No conversation open"),
                               tr("Choose one in the list, or type a name, a phone or a reference above it."))),
      m_whole(new QWidget)
{
    const int space = unitOf(this);
    m_messages->setModel(m_conversation);
    m_messages->setItemDelegate(new BubbleDelegate(m_messages));
    m_messages->setAccessibleName(tr("Messages, oldest first"));
    m_messages->setFrameShape(QFrame::NoFrame);
    m_messages->setResizeMode(QListView::Adjust);
    m_messages->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_messages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_messages->setMinimumHeight(fontMetrics().lineSpacing() * 7);
    auto *column = new QVBoxLayout(m_whole);
    column->setContentsMargins(2 * space, space, 2 * space, space);
    column->setSpacing(space);
    column->addWidget(makeHeader());
    column->addWidget(m_visitors);
    column->addWidget(m_case);
    column->addWidget(m_messages, 1);
    column->addWidget(makeComposer());
    m_visitors->hide();
    auto *pages = new QStackedLayout(this);
    pages->addWidget(m_nothing);
    pages->addWidget(m_whole);
    setFocusProxy(m_edit);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ThreadPane::keepDraft);
    connect(m_edit, &SmsEdit::edited, this, [this] {
        m_isEdited = true;
        m_isOwn = true;
        m_pause.start(pauseBeforeKeeping);
        refreshButtons();
    });
    connect(m_edit, &SmsEdit::sendWanted, this, [this] { send(false); });
    connect(m_case, &CaseStrip::claimWanted, this, &ThreadPane::claimWanted);
    connect(m_case, &CaseStrip::noteWritten, this, &ThreadPane::noteWritten);
}

QWidget *ThreadPane::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_about);
    row->addLayout(names, 1);
    m_open = new QPushButton(symbolIcon(QStringLiteral("id-card")), tr("&Account"));
    m_open->setAutoDefault(false);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!account().isEmpty())
            emit accountWanted(account());
    });
    return header;
}

QWidget *ThreadPane::makeComposer()
{
    const int space = unitOf(this);
    auto *composer = new QWidget;
    auto *column = new QVBoxLayout(composer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    m_chips = new FlowLayout(FlowLayout::Widths::Natural);
    m_chips->setSpacing(space / 2);
    m_suggestions->setLayout(m_chips);
    column->addWidget(m_suggestions);
    column->addWidget(m_edit);
    column->addWidget(m_said);
    m_said->hide();
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(FlowLayout::Widths::Natural);
    flow->setSpacing(space);
    buttons->setLayout(flow);
    const auto add = [&](const char *symbolName, const QString &words, auto what) {
        auto *button = new QPushButton(symbolIcon(QLatin1String(symbolName)), words);
        button->setAutoDefault(false);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, what);
        return button;
    };
    m_send = add("send", tr("&Send (Ctrl+Enter)"), [this] { send(false); });
    m_sendAndClose = add("circle-check", tr("Send and c&lose"), [this] { send(true); });
    m_close = add("circle-x", tr("Close &without an answer"), [this] { emit closeWanted(); });
    m_takeOver = add("users", tr("Take o&ver"), [this] {
        const std::vector<ThreadCard::Holder> &accounts = m_view.card.accounts;
        emit takeOverWanted(m_view.card.phone, accounts.size() == 1 ? accounts.front().id : AccountId());
    });
    m_takeOver->setToolTip(plainToolTip(tr("Opens a case that is yours: the program answers nothing here until you close it.")));
    column->addWidget(buttons);
    return composer;
}

QString ThreadPane::account() const
{
    return m_view.card.accounts.empty() ? QString() : m_view.card.accounts.front().number;
}

bool ThreadPane::isWriting() const
{
    return m_isOwn && !m_edit->text().trimmed().isEmpty();
}

QString ThreadPane::said() const
{
    return m_said->text();
}

void ThreadPane::setPartCost(qint64 partCost, const Currency &currency)
{
    m_edit->setPartCost(partCost, currency);
}

void ThreadPane::say(const QString &sentence)
{
    m_said->setWords(sentence);
    m_said->setAccessibleName(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void ThreadPane::showThread(const ThreadView &view)
{
    const bool isAnother = view.card.phone != m_view.card.phone;
    if (isAnother)
        keepDraft();
    const bool isNew = isAnother || view.card.newest != m_view.card.newest;
    const bool interrupts = !isAnother && isNew && m_isOwn && !m_edit->text().trimmed().isEmpty();
    m_view = view;
    showHeader();
    showVisitors();
    m_case->show(view.card.cases);
    const int place = m_messages->verticalScrollBar()->value();
    m_conversation->showMessages(view.card.messages);
    if (isNew)
        m_messages->scrollToBottom();
    else
        m_messages->verticalScrollBar()->setValue(place); // states may have changed; the reader is where he was
    showSuggestions();
    if (isAnother) {
        const QString draft = m_drafts.value(view.card.phone, view.card.draft);
        const bool hasDraft = !draft.isEmpty();
        m_isOwn = hasDraft;
        m_isEdited = false;
        m_edit->setText(hasDraft                   ? draft
                        : view.suggestions.empty() ? QString()
                                                   : view.suggestions.front().text);
        if (!view.card.isHeld && view.card.cases.empty() && !hasDraft)
            m_edit->setText({}); // nobody waits for a word
        say({});
    } else if (interrupts) {
        say(tr("Something was said just now: read it before you send."));
    }
    refreshButtons();
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_whole);
}

void ThreadPane::showHeader()
{
    const ThreadCard &card = m_view.card;
    const QString phone = m_format.phone(card.phone);
    m_open->setEnabled(!card.accounts.empty());
    if (card.accounts.empty()) {
        m_title->setWords(phone);
        m_about->setWords(tr("No contract names this phone: tell it nothing of any account."));
        return;
    }
    const ThreadCard::Holder &first = card.accounts.front();
    m_title->setWords(visibleLine(first.holder));
    QStringList words{phone, first.number};
    if (card.accounts.size() > 1)
        words << tr("and %n more account(s)", nullptr, int(card.accounts.size() - 1));
    words << visibleLine(first.address) << tr("owes %1").arg(m_format.money(first.owed));
    words.removeAll(QString());
    m_about->setWords(words.join(QStringLiteral(" · ")));
}

void ThreadPane::showVisitors()
{
    QStringList words;
    for (const ThreadVisitor &visitor : m_view.card.visitors)
        words << (visitor.isWriting ? tr("%1 is writing an answer here.") : tr("%1 has this open.")).arg(visibleLine(visitor.clerk));
    m_visitors->setWords(words.join(u' '));
    m_visitors->setVisible(!words.isEmpty());
}

void ThreadPane::showSuggestions()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    size_t shown = 0;
    for (const SuggestedReply &reply : m_view.suggestions) {
        if (shown++ == mostSuggestions)
            break;
        auto *chip = new QPushButton(titleOf(reply));
        chip->setAutoDefault(false);
        chip->setToolTip(plainToolTip(visibleText(reply.text)));
        chip->setAccessibleDescription(visibleLine(reply.text));
        m_chips->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, text = reply.text] { suggest(text); });
    }
    m_suggestions->setVisible(shown > 0 && m_view.card.isReachable);
}

/// As if typed: Ctrl+Z brings back what stood there.
void ThreadPane::suggest(const QString &text)
{
    QTextCursor cursor(m_edit->field()->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ThreadPane::refreshButtons()
{
    const bool canSend = m_view.card.isReachable && m_edit->canBeSent();
    m_edit->setEnabled(m_view.card.isReachable);
    m_send->setEnabled(canSend);
    m_sendAndClose->setEnabled(canSend);
    m_takeOver->setVisible(m_view.card.isReachable && m_view.card.cases.empty());
    m_sendAndClose->setVisible(!m_view.card.cases.empty());
    m_close->setEnabled(m_view.card.isHeld || !m_view.card.cases.empty());
}

void ThreadPane::send(bool closes)
{
    if (!m_send->isEnabled() || m_view.card.phone.isEmpty())
        return;
    m_pause.stop();
    m_send->setEnabled(false); // until the outcome is there: once
    m_sendAndClose->setEnabled(false);
    const AccountId account = m_view.card.accounts.size() == 1 ? m_view.card.accounts.front().id : AccountId();
    emit replyWanted({m_view.card.phone, account, m_edit->text().trimmed(), m_view.card.newest}, closes);
}

void ThreadPane::sent(MessageId message)
{
    m_view.card.newest = message;
    m_edit->setText({});
    m_drafts.remove(m_view.card.phone);
    m_isEdited = false;
    m_isOwn = true; // what comes next is not overwritten by a suggestion
    refreshButtons();
}

void ThreadPane::keepDraft()
{
    m_pause.stop();
    if (!m_isEdited || m_view.card.phone.isEmpty())
        return;
    m_isEdited = false;
    m_drafts.insert(m_view.card.phone, m_edit->text());
    emit draftWanted(m_view.card.phone, m_edit->text());
}

} // namespace contador
