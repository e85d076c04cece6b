// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/station/reader.h"
#include "ui/screen.h"
#include "ui/texts/format.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace contador {

class TableView;
class ThreadPane;
class ThreadsModel;
class PlainLabel;

/// What consumers and we say to each other, thread by thread: what waits for a person first. The chosen thread is at the right, with
/// the likeliest answer in it: Ctrl+Enter sends it.
class ConversationsScreen : public Screen {
    Q_OBJECT
public:
    explicit ConversationsScreen(const Format &format, QWidget *parent = nullptr);

    void connectTo(Station &station) override;
    /// \param subject a phone: its thread is opened
    void open(const QString &subject) override;
    [[nodiscard]] QString account() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }

    void showPage(const ThreadsPage &page, const QDateTime &now);
    void showMore(const ThreadsPage &page);
    void showThread(const ThreadView &view);
    /// The question of the list as it stands. \param after a page's `next`
    [[nodiscard]] ThreadsQuestion question(const QString &after = {}) const;
    void showWhich(ThreadsQuestion::Which which);

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] ThreadPane *pane() const { return m_pane; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] const QString &desk() const { return m_desk; }

signals:
    void pageWanted();
    void moreWanted(const QString &after);
    void threadWanted(const QString &phone);
    void left(); ///< no thread is open any more: it is not seen

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeList();
    void showChosen();
    void connectActions(Station &station);
    void connectCases(Station &station);
    void connectReplies(Station &station);
    void beat(Station &station);
    void refresh();

    Format m_format;
    QString m_desk; ///< this window, told apart from all others
    ThreadsModel *m_model;
    TableView *m_table;
    QComboBox *m_which;
    QLineEdit *m_search;
    PlainLabel *m_waiting;
    ThreadPane *m_pane;
    QString m_wanted; ///< the thread that is asked for
    QTimer m_typing;
};

} // namespace contador
