// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/debts.h"
#include "ui/texts/format.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace contador {

class InstalmentsModel;
class PlainLabel;
class PlansModel;
class TableView;

/// The plans of payment: how each stands, its instalments, and what a clerk does about it.
class PlansPage : public QWidget {
    Q_OBJECT
public:
    explicit PlansPage(const Format &format, QWidget *parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    void restart();
    void say(const QString &sentence);
    [[nodiscard]] PlansModel &plans() { return *m_plans; }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] TableView *instalments() const { return m_instalmentsTable; }
    [[nodiscard]] QPushButton *ending() const { return m_end; }
    [[nodiscard]] const PlanLine *chosen() const;

signals:
    void planWanted(); ///< a new one
    void endWanted(const contador::PlanLine &line);
    void watchWanted();
    void accountWanted(const QString &number);

private:
    QWidget *makeSide();
    void showChosen();

    Format m_format;
    QDate m_today;
    PlansModel *m_plans;
    InstalmentsModel *m_instalments;
    QPushButton *m_new;
    QPushButton *m_watch;
    QPushButton *m_end;
    QCheckBox *m_endedToo;
    PlainLabel *m_said;
    TableView *m_table;
    PlainLabel *m_title;
    TableView *m_instalmentsTable;
};

} // namespace contador
