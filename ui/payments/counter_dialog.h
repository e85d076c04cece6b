// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/payment_desk.h"
#include "engine/reports/account_card.h"
#include "ui/shared/dialog_frame.h"
#include "ui/texts/format.h"

#include <QTimer>

class QDateEdit;
class QLineEdit;

namespace contador {

class PlainLabel;

/// Money at the counter: who, how much, when. What is pressed twice is booked once.
class CounterDialog : public DialogFrame {
    Q_OBJECT
public:
    CounterDialog(QDate today, const Currency &currency, const Format &format, QWidget *parent);

    void showHits(const QString &typed, const std::vector<AccountHit> &hits);
    void refuse(const QString &sentence);

signals:
    void searchWanted(const QString &typed);
    void taken(const contador::PaymentDesk::Taken &taken);

private:
    void book();

    Currency m_currency;
    Format m_format;
    QString m_key;
    QLineEdit *m_account;
    PlainLabel *m_holder;
    QLineEdit *m_amount;
    QDateEdit *m_day;
    QLineEdit *m_reference;
    PlainLabel *m_refusal;
    QTimer m_pause;
    std::vector<AccountHit> m_hits; ///< for what stands in the field
};

} // namespace contador
