// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/station/clerk_reply.h"
#include "engine/station/reader.h"
#include "ui/texts/format.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QListView;
class QPushButton;
class QVBoxLayout;

namespace contador {

class CaseStrip;
class ConversationModel;
class EmptyState;
class FlowLayout;
class PlainLabel;
class SmsEdit;

/// One thread: what was said, what it is about, and the answer that is being written. The likeliest answer is there; what the clerk
/// writes is his draft in this thread, and of nobody else.
class ThreadPane : public QWidget {
    Q_OBJECT
public:
    ThreadPane(const Format &format, const QString &clerk, QWidget *parent = nullptr);

    /// Another thread, or the same with what is new: what is being written stays.
    void showThread(const ThreadView &view);
    [[nodiscard]] QString phone() const { return m_view.card.phone; }
    [[nodiscard]] QString account() const;
    [[nodiscard]] MessageId newest() const { return m_view.card.newest; }
    [[nodiscard]] const ThreadView &view() const { return m_view; }
    [[nodiscard]] SmsEdit *edit() const { return m_edit; }
    [[nodiscard]] QListView *messages() const { return m_messages; }
    [[nodiscard]] bool isWriting() const; ///< something of his own stands there
    [[nodiscard]] QString said() const;
    void setPartCost(qint64 partCost, const Currency &currency);
    void say(const QString &sentence);
    void sent(MessageId message); ///< the text is gone, and the draft with it
    void send(bool closes);
    /// What was written and is not kept yet is kept now.
    void keepDraft();

signals:
    void replyWanted(const contador::ClerkReply &reply, bool closes);
    void draftWanted(const QString &phone, const QString &text);
    void closeWanted();
    void claimWanted(bool take);
    void takeOverWanted(const QString &phone, contador::AccountId account);
    void noteWritten(const QString &text);
    void accountWanted(const QString &number);

private:
    QWidget *makeHeader();
    QWidget *makeComposer();
    void showHeader();
    void showVisitors();
    void showSuggestions();
    void suggest(const QString &text);
    void refreshButtons();

    Format m_format;
    ThreadView m_view;
    PlainLabel *m_title;
    PlainLabel *m_about;
    PlainLabel *m_visitors;
    QPushButton *m_open = nullptr;
    CaseStrip *m_case;
    ConversationModel *m_conversation;
    QListView *m_messages;
    QWidget *m_suggestions;
    FlowLayout *m_chips = nullptr;
    SmsEdit *m_edit;
    PlainLabel *m_said;
    QPushButton *m_send = nullptr;
    QPushButton *m_sendAndClose = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_takeOver = nullptr;
    EmptyState *m_nothing;
    QWidget *m_whole;
    QTimer m_pause; ///< before a draft is kept
    QHash<QString, QString> m_drafts; ///< by phone, as written at this desk: they may be on their way to the database still
    bool m_isEdited = false; ///< since it was kept or sent
    bool m_isOwn = false; ///< what stands there was written by the clerk
};

} // namespace contador
