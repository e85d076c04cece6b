// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "engine/reports/check_queue.h"
#include "ui/screen.h"
#include "ui/texts/format.h"

class QPushButton;

namespace contador {

class AskAgainDialog;
class Bubble;
class CheckModel;
class ConsumptionChart;
class FactList;
class PlainLabel;
class TableView;

/// Readings of all accounts that wait for a clerk. Worked by the keyboard alone, while the table has the focus: A accepts, E accepts
/// another value, R asks the consumer again, N goes on; Ctrl+Z takes the last accept back.
class CheckScreen : public Screen {
    Q_OBJECT
public:
    explicit CheckScreen(const Format &format, QWidget *parent = nullptr);

    void connectTo(Station &station) override;
    /// \param subject an account: its reading is chosen; empty: as it stands, and once more the next one
    void open(const QString &subject) override;
    [[nodiscard]] QString account() const override;
    bool goToNextToCheck() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }

    void showPage(const CheckPage &page, const QDateTime &now);
    void showMore(const CheckPage &page);
    void showCard(const AccountCard &card); ///< of the account that is chosen: its chart
    /// A decision was carried out: the row goes, and it is the one that Ctrl+Z takes back. \param accepted as it counts now
    void decided(const ReadingToCheck &reading, ReadingId accepted);
    void undone();
    /// Another desk was faster: the row says so and goes.
    void settledElsewhere(ReadingId reading, const QString &sentence);
    void asked(ReadingId reading);
    void say(const QString &sentence);

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] QString said() const;
    [[nodiscard]] int rowsShown() const;
    [[nodiscard]] const ReadingToCheck *chosen() const;
    [[nodiscard]] const Format &format() const { return m_format; }

signals:
    void refreshWanted();
    void moreWanted(contador::ReadingId after);
    void cardWanted(const QString &account);
    void acceptWanted(const contador::ReadingToCheck &reading);
    void acceptAsWanted(const contador::ReadingToCheck &reading, contador::Quantity value, const QString &reason);
    void askOpened(contador::AskAgainDialog *dialog, const contador::ReadingToCheck &reading);
    void undoWanted(contador::ReadingId accepted);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeButtons();
    bool onTableKey(int key);
    void showChosen();
    void showFacts(const ReadingToCheck &reading);
    void acceptReading();
    void edit();
    void ask();
    void next();
    void undo();
    void leave(ReadingId reading); ///< takes its row away and chooses the one after it

    struct Decided {
        ReadingId accepted;
        QString words;
    };
    Format m_format;
    CheckModel *m_model;
    TableView *m_table;
    PlainLabel *m_waiting;
    PlainLabel *m_why;
    Bubble *m_text;
    FactList *m_facts;
    ConsumptionChart *m_chart;
    PlainLabel *m_said;
    QPushButton *m_accept = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_open = nullptr;
    QString m_wanted; ///< an account whose reading is to be chosen once it is there
    ReadingId m_shown;
    qint64 m_total = 0;
    std::vector<Decided> m_decided; ///< the last one is taken back first
};

} // namespace contador
