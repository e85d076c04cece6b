// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/payment_lines.h"
#include "engine/reports/account_card.h"
#include "ui/texts/format.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace contador {

class CandidatesModel;
class EmptyState;
class FactList;
class LinesModel;
class PlainLabel;
class TableView;

/// What waits for a person: whose payment is it? Worked by the keyboard alone: Enter looks for the account, Enter again books it
/// and goes on with the next one; N says that it is not ours; Ctrl+Z undoes the last decision.
class QueuePage : public QWidget {
    Q_OBJECT
public:
    explicit QueuePage(const Format &format, QWidget *parent = nullptr);

    void show(std::vector<KeptLine> lines);
    void showProposals(StatementLineId line, const MatchVerdict &verdict);
    void showHits(const QString &typed, const std::vector<AccountHit> &hits);
    /// A decision was carried out: it is the one that is undone.
    void decided(const KeptLine &line);
    void undone();
    void say(const QString &sentence); ///< what became of the last step

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QListView *candidates() const { return m_list; }
    void undo();

signals:
    void proposalsWanted(const contador::KeptLine &line);
    void searchWanted(const QString &typed);
    void assignWanted(contador::StatementLineId line, const QString &account);
    void notOursWanted(contador::StatementLineId line);
    void undoWanted(contador::StatementLineId line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSide();
    void connectAll();
    void showChosen();
    void assign();
    void setAside();
    bool onTableKey(int key);
    bool onSearchKey(int key);
    [[nodiscard]] const KeptLine *chosen() const;

    Format m_format;
    LinesModel *m_lines;
    TableView *m_table;
    PlainLabel *m_why;
    FactList *m_facts;
    QLineEdit *m_search;
    CandidatesModel *m_candidates;
    QListView *m_list;
    EmptyState *m_nobody;
    QPushButton *m_assign;
    QPushButton *m_notOurs;
    QPushButton *m_undo;
    PlainLabel *m_said;
    QTimer m_pause;
    StatementLineId m_shown;
    std::vector<StatementLineId> m_decided; ///< the last one is undone first
};

} // namespace contador
