// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/debts.h"
#include "ui/texts/format.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace contador {

class AgeingModel;
class BarsChart;
class DebtorsModel;
class PlainLabel;
class TableView;

/// How old debts are, and the accounts behind the part that is chosen. Enter goes from the ages to the accounts, and from there
/// to the account's card; P agrees a plan.
class AgeingPage : public QWidget {
    Q_OBJECT
public:
    explicit AgeingPage(const Format &format, QWidget *parent = nullptr);

    void show(const DebtsPicture &picture);
    [[nodiscard]] DebtorsModel &debtors() { return *m_debtors; }
    [[nodiscard]] TableView *ages() const { return m_ages; }
    [[nodiscard]] TableView *accounts() const { return m_accounts; }
    [[nodiscard]] QString account() const; ///< that is chosen; empty: none

signals:
    void accountWanted(const QString &number);
    void planWanted(const QString &number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeAges();
    QWidget *makeAccounts();
    void connectAll();
    void showChosen();
    void drawChart();

    Format m_format;
    AgeingModel *m_model;
    DebtorsModel *m_debtors;
    BarsChart *m_chart;
    TableView *m_ages;
    PlainLabel *m_owed;
    PlainLabel *m_title;
    QComboBox *m_service;
    QPushButton *m_plan;
    TableView *m_accounts;
    std::optional<DebtBucket> m_shown;
    QString m_shownService;
};

} // namespace contador
