// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/messages_page.h"

#include "ui/account/bubble_delegate.h"
#include "ui/account/conversation_model.h"
#include "ui/conversations/case_strip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/shared/theme.h"
#include "ui/texts/case_text.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr size_t mostCases = 3;
} // namespace

MessagesPage::MessagesPage(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_conversation(new ConversationModel(format, this)), m_messages(new QListView),
      m_strip(new QWidget), m_cases(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)),
      m_open(new QPushButton(symbolIcon(QStringLiteral("messages-square")), tr("Open the con&versation")))
{
    m_messages->setModel(m_conversation);
    m_messages->setItemDelegate(new BubbleDelegate(m_messages));
    m_messages->setAccessibleName(tr("Messages, oldest first"));
    m_messages->setFrameShape(QFrame::NoFrame);
    m_messages->setResizeMode(QListView::Adjust);
    m_messages->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_messages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    (new EmptyState(QStringLiteral("messages-square"), tr("No messages yet"),
                    tr("Texts from the phones of this account and our answers appear here.")))
        ->coverWhileEmpty(m_messages);
    const int space = unitOf(this);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(2 * space, space, 2 * space, space);
    row->setSpacing(space);
    row->addWidget(m_cases, 1);
    m_open->setAutoDefault(false);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_messages, 1);
    setFocusProxy(m_messages);
    connect(m_open, &QPushButton::clicked, this, [this] { emit conversationWanted(m_phone); });
    connect(m_messages, &QListView::activated, this, [this](const QModelIndex &index) { emit sourceWanted(m_conversation->messageAt(index.row())); });
}

void MessagesPage::show(const AccountCard &card)
{
    m_conversation->show(card);
    m_messages->scrollToBottom();
    QStringList sentences;
    m_phone = card.messages.empty() ? QString() : card.messages.back().phone;
    for (auto of = card.cases.rbegin(); of != card.cases.rend(); ++of) {
        if (of->isOpen())
            m_phone = of->phone; // the newest open one
    }
    for (const Case &of : card.cases) {
        if (sentences.size() < qsizetype(mostCases))
            sentences << caseKindText(caseKindName(of.kind)) + u' ' + CaseStrip::sentence(of, m_format);
    }
    m_cases->setWords(sentences.join(u'\n'));
    m_strip->setVisible(!m_phone.isEmpty());
}

bool MessagesPage::showMessage(MessageId message)
{
    const int row = m_conversation->rowOf(message);
    if (row < 0)
        return false;
    m_messages->setCurrentIndex(m_conversation->index(row));
    m_messages->scrollTo(m_messages->currentIndex(), QListView::PositionAtCenter);
    return true;
}

} // namespace contador
