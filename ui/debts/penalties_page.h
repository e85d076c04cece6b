// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/money_rules.h"
#include "ui/debts/penalty_walk.h"
#include "ui/texts/format.h"

#include <QWidget>

class QDateEdit;
class QPushButton;

namespace contador {

class PenaltiesModel;
class PlainLabel;
class TableView;

/// What debts paid late cost more: the rule, what a run would ask, and the run. It is asked only after it was looked at.
class PenaltiesPage : public QWidget {
    Q_OBJECT
public:
    explicit PenaltiesPage(const Format &format, QWidget *parent = nullptr);

    void showRules(const std::optional<PenaltyRules> &rules, QDate today);
    void showProgress(int percent, const PenaltyWalk::Found &found);
    void showFound(const PenaltyWalk::Found &found, DebtsDesk::Mode mode);
    void refuse(const QString &sentence);

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] QDateEdit *day() const { return m_day; }
    [[nodiscard]] QPushButton *look() const { return m_look; }
    [[nodiscard]] QPushButton *ask() const { return m_ask; }
    [[nodiscard]] bool isWalking() const { return m_isWalking; }

signals:
    void walkWanted(QDate upTo, contador::DebtsDesk::Mode mode);
    void walkGivenUp();
    void accountWanted(const QString &number);

private:
    void begin(DebtsDesk::Mode mode);
    void end(const QString &sentence);
    void refresh();
    [[nodiscard]] QString foundWords(const PenaltyWalk::Found &found) const;

    Format m_format;
    PenaltiesModel *m_model;
    PlainLabel *m_rules;
    QDateEdit *m_day;
    QPushButton *m_look;
    QPushButton *m_ask;
    QPushButton *m_giveUp;
    PlainLabel *m_said;
    TableView *m_table;
    bool m_hasRules = false;
    bool m_isWalking = false;
    DebtsDesk::Mode m_mode = DebtsDesk::Mode::DryRun; ///< of the walk
    QDate m_lookedAt; ///< the day whose penalties stand in the table, and were not asked yet
};

} // namespace contador
