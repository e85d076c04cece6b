// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/debts_desk.h"
#include "engine/ledger/money_rules.h"
#include "engine/reports/account_card.h"
#include "ui/shared/dialog_frame.h"
#include "ui/texts/format.h"

#include <QTimer>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace contador {

class InstalmentsModel;
class PlainLabel;
class Station;
class TableView;

/// Agrees a plan of payment: of whom, how many instalments, from which day. Each instalment stands there before it is agreed.
/// `auto *dialog = new PlanDialog(format, parent); dialog->connectTo(station); dialog->openFor(number);`
class PlanDialog : public DialogFrame {
    Q_OBJECT
public:
    explicit PlanDialog(const Format &format, QWidget *parent);

    void connectTo(Station &station);
    /// \param account its number; empty: it is still looked for
    void openFor(const QString &account);

    void showRules(const PlanRules &rules, const Currency &currency, QDate today);
    void showHits(const QString &typed, const std::vector<AccountHit> &hits);
    void showServices(const QString &account, const std::vector<AccountCard::ServiceBalance> &owed);
    void showPreview(const QString &account, const PlanTerms &terms, const InstalmentPlan &plan);
    void refuse(const QString &sentence);

    [[nodiscard]] QLineEdit *accountField() const { return m_account; }
    [[nodiscard]] QSpinBox *instalments() const { return m_instalments; }
    [[nodiscard]] QDateEdit *firstDay() const { return m_first; }
    [[nodiscard]] QPushButton *go() const { return m_go; }
    [[nodiscard]] PlanTerms terms() const;

signals:
    void searchWanted(const QString &typed);
    void servicesWanted(const QString &account);
    void previewWanted(const QString &account, const contador::PlanTerms &terms);
    void agreeWanted(const QString &account, const contador::PlanTerms &terms);
    void agreed(const QString &account);

private:
    QLayout *makeForm();
    void connectAll();
    void choose(const AccountHit &hit);
    void changed();

    Format m_format;
    QLineEdit *m_account;
    PlainLabel *m_holder;
    QComboBox *m_service;
    QSpinBox *m_instalments;
    QDateEdit *m_first;
    PlainLabel *m_rules;
    InstalmentsModel *m_model;
    TableView *m_table;
    PlainLabel *m_refusal;
    QPushButton *m_go;
    QTimer m_search;
    QTimer m_preview;
    QString m_chosen; ///< number of the account that is sure
    QDate m_today;
};

} // namespace contador
