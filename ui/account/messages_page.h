// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/texts/format.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace contador {

class ConversationModel;
class PlainLabel;

/// What was said between the phones of an account and us, and what of it was handed over to a person.
class MessagesPage : public QWidget {
    Q_OBJECT
public:
    explicit MessagesPage(const Format &format, QWidget *parent = nullptr);

    void show(const AccountCard &card);
    /// False: it is not among the last ones.
    bool showMessage(MessageId message);

signals:
    void sourceWanted(contador::MessageId message); ///< what came of it
    void conversationWanted(const QString &phone);

private:
    Format m_format;
    ConversationModel *m_conversation;
    QListView *m_messages;
    QWidget *m_strip;
    PlainLabel *m_cases;
    QPushButton *m_open;
    QString m_phone; ///< of the conversation that is opened
};

} // namespace contador
