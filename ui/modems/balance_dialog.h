// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/ussd.h"
#include "ui/shared/dialog_frame.h"

class QLineEdit;

namespace contador {

class PlainLabel;

/// Asks the operator by a code such as *#123# what is left on the SIM card; the code is remembered for each card.
class BalanceDialog : public DialogFrame {
    Q_OBJECT
public:
    /// \param sim under which the code is remembered
    BalanceDialog(const QString &modemTitle, const QString &sim, QWidget *parent);

    /// Nothing: the modem went before the operator answered.
    void showAnswer(const std::optional<UssdAnswer> &answer);

signals:
    void asked(const QString &code);

private:
    void ask();

    QString m_sim;
    QLineEdit *m_code;
    QPushButton *m_ask;
    PlainLabel *m_said;
    PlainLabel *m_answer;
};

} // namespace contador
