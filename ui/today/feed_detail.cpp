// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/feed_detail.h"

#include "ui/shared/bubble.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/pill.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/texts/account_text.h"
#include "ui/texts/feed_text.h"
#include "ui/today/feed_look.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace contador {

namespace {

/// Its amount is what was paid, not what is owed.
bool isOfMoney(FeedKind kind)
{
    return kind == FeedKind::Payment || kind == FeedKind::PaymentTakenBack || kind == FeedKind::PaymentFile;
}

} // namespace

FeedDetail::FeedDetail(Format format, QWidget *parent)
    : Card(parent), m_format(std::move(format)), m_pages(new QStackedLayout(this)), m_pill(new PillLabel),
      m_moment(new PlainLabel(TextStyle::Caption)), m_holder(new PlainLabel(TextStyle::Heading)),
      m_account(new PlainLabel(TextStyle::Caption)), m_theirs(new Bubble(Bubble::Side::Theirs)),
      m_ours(new Bubble(Bubble::Side::Ours)), m_advice(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)),
      m_facts(new FactList), m_workingTitle(new PlainLabel(TextStyle::Strong)),
      m_working(new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped)),
      m_open(new QPushButton(symbolIcon(QStringLiteral("id-card")), tr("&Open account")))
{
    setAccessibleName(tr("Details of the chosen row"));
    m_pages->addWidget(new EmptyState(QStringLiteral("message-square-text"), tr("Nothing chosen"),
                                      tr("Choose a row to read both messages and how the amount was worked out.")));
    m_pages->addWidget(makePage());
    setFocusProxy(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { emit accountWanted(m_event.account); });
}

QWidget *FeedDetail::makePage()
{
    auto *page = new QWidget;
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    const int space = unitOf(this);
    column->setContentsMargins(0, 0, space / 2, 0);
    column->setSpacing(space);
    auto *top = new QHBoxLayout;
    top->addWidget(m_pill);
    top->addStretch();
    m_moment->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    top->addWidget(m_moment, 1);
    column->addLayout(top);
    column->addSpacing(space / 2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_holder, m_account, m_theirs, m_ours, m_advice})
        column->addWidget(part);
    column->addSpacing(space / 2);
    column->addWidget(m_facts);
    m_workingTitle->setWords(tr("How it was worked out"));
    column->addWidget(m_workingTitle);
    column->addWidget(m_working);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("Messages and working"));
    whole->addWidget(scroll, 1);
    m_open->setDefault(true);
    whole->addWidget(m_open);
    return page;
}

QString FeedDetail::answerCaption(const FeedEvent &event) const
{
    if (event.kind == FeedKind::SendFailed || event.kind == FeedKind::SendUnknown)
        return feedKindText(event.kind);
    return event.latencyMs ? tr("Answered in %1").arg(m_format.elapsed(std::chrono::milliseconds(*event.latencyMs)))
                           : tr("Waiting to be sent");
}

void FeedDetail::showRow(const FeedEvent &event)
{
    const bool sameMessage = event.id == m_event.id;
    m_event = event;
    m_pages->setCurrentIndex(1);
    m_pill->setPill(feedPill(event.kind));
    m_moment->setWords(m_format.date(event.at) + u' ' + m_format.time(event.at));
    m_holder->setWords(event.holder.isEmpty() ? m_format.phone(event.phone) : event.holder);
    const QString phone = event.phone.isEmpty() ? QString() : QStringLiteral(" · ") + m_format.phone(event.phone);
    m_account->setWords(event.account.isEmpty() ? tr("No account") : tr("Account %1").arg(event.account) + phone);
    m_theirs->say(event.kind == FeedKind::Modem ? feedWords(event) : event.text, {});
    m_ours->say(event.reply, answerCaption(event));
    const QString advice = feedAdvice(event.kind);
    m_advice->setWords(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_open->setVisible(!event.account.isEmpty());
    if (sameMessage)
        return; // the answer came: what the account told stays
    m_facts->clear();
    showWorking({});
    if (event.amount)
        m_facts->add(isOfMoney(event.kind) ? tr("Paid") : tr("Owed"), m_format.money(*event.amount));
}

void FeedDetail::showCard(const AccountCard &card)
{
    if (card.number != m_event.account || m_event.message.isNull())
        return;
    m_facts->clear();
    for (const AccountCard::Reading &reading : card.readings) {
        if (reading.message == m_event.message)
            addFacts(card, reading);
    }
    QString working;
    for (const AccountCard::Entry &entry : card.entries) {
        if (entry.message != m_event.message)
            continue;
        m_facts->add(entryKindText(entry.kind), m_format.money(entry.amount));
        working += working.isEmpty() ? entry.working : u'\n' + entry.working;
    }
    if (m_event.amount)
        m_facts->add(isOfMoney(m_event.kind) ? tr("Paid") : tr("Owed after it"), m_format.money(*m_event.amount));
    m_facts->add(tr("Owed now"), m_format.money(card.total));
    showWorking(working);
}

void FeedDetail::showWorking(const QString &working)
{
    m_working->setWords(working);
    m_working->setVisible(!working.isEmpty());
    m_workingTitle->setVisible(!working.isEmpty());
}

void FeedDetail::addFacts(const AccountCard &card, const AccountCard::Reading &reading)
{
    const auto meter = std::ranges::find(card.meters, reading.meter, &AccountCard::Meter::serial);
    const QString unit = meter != card.meters.end() ? meter->unit : QString();
    m_facts->add(tr("Meter"), reading.meter);
    m_facts->add(tr("Reading"), m_format.quantity(reading.value, unit));
    if (reading.consumption)
        m_facts->add(tr("Consumption"), m_format.quantity(*reading.consumption, unit));
    if (!reading.reason.isEmpty())
        m_facts->add(tr("Held because"), readingDoubtSentence(reading.reason));
}

void FeedDetail::showNothing()
{
    m_event = {};
    m_pages->setCurrentIndex(0);
}

} // namespace contador
