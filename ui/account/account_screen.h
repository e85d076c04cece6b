// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/screen.h"
#include "ui/texts/format.h"

class QListView;
class QStackedLayout;
class QTabWidget;

namespace contador {

class AccountHeader;
class AccountSide;
class ConversationModel;
class EmptyState;
class LedgerPage;
class ReadingsPage;

/// Everything about one account. It follows the news: what arrives while it is open appears in it.
class AccountScreen : public Screen {
    Q_OBJECT
public:
    explicit AccountScreen(const Format &format, QWidget *parent = nullptr);

    void connectTo(Station &station) override;
    void open(const QString &accountNumber) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    void show(const AccountCard &card);
    void showUnknown(const QString &accountNumber);
    void showTab(int tab);

signals:
    void cardWanted(const QString &accountNumber);

private:
    QWidget *makeCard();
    void showMessage(MessageId message);

    QString m_number; ///< the account asked for last
    QStackedLayout *m_pages;
    EmptyState *m_empty;
    AccountHeader *m_header;
    AccountSide *m_side;
    QTabWidget *m_tabs;
    ReadingsPage *m_readings;
    LedgerPage *m_ledger;
    ConversationModel *m_conversation;
    QListView *m_messages;
};

} // namespace contador
