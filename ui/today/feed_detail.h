// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/feed/feed_event.h"
#include "engine/reports/account_card.h"
#include "ui/shared/card.h"
#include "ui/texts/format.h"

class QPushButton;
class QStackedLayout;

namespace contador {

class Bubble;
class EmptyState;
class FactList;
class PillLabel;
class PlainLabel;

/// The chosen row in full: both texts, and how the figure came about.
class FeedDetail : public Card {
    Q_OBJECT
public:
    explicit FeedDetail(Format format, QWidget *parent = nullptr);

    void showRow(const FeedEvent &event);
    /// Adds what the account knows about the message shown; a card of another account is ignored.
    void showCard(const AccountCard &card);
    void showNothing();
    [[nodiscard]] const FeedEvent &shown() const { return m_event; }

signals:
    void accountWanted(const QString &number);

private:
    QWidget *makePage();
    [[nodiscard]] QString answerCaption(const FeedEvent &event) const;
    void showWorking(const QString &working);
    void addFacts(const AccountCard &card, const AccountCard::Reading &reading);

    Format m_format;
    FeedEvent m_event;
    QStackedLayout *m_pages;
    PillLabel *m_pill;
    PlainLabel *m_moment;
    PlainLabel *m_holder;
    PlainLabel *m_account;
    Bubble *m_theirs;
    Bubble *m_ours;
    PlainLabel *m_advice;
    FactList *m_facts;
    PlainLabel *m_workingTitle;
    PlainLabel *m_working;
    QPushButton *m_open;
};

} // namespace contador
