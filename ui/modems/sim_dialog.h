// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"
#include "engine/messaging/sim.h"
#include "ui/shared/dialog_frame.h"
#include "ui/texts/format.h"

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace contador {

class PlainLabel;

/// What the contract of a SIM card lets us do: its name, number, limits, rate and cost.
class SimDialog : public DialogFrame {
    Q_OBJECT
public:
    SimDialog(const QString &modemTitle, const Sim &sim, const Currency &currency, const Format &format, QWidget *parent);

signals:
    void simChanged(const contador::Sim &sim);

private:
    void addRow(QFormLayout *form, const QString &words, QWidget *field, const QString &hint = {});
    [[nodiscard]] QSpinBox *makeCap(const std::optional<int> &cap);
    void save();

    Sim m_sim;
    Currency m_currency;
    Format m_format;
    QLineEdit *m_label;
    QLineEdit *m_number;
    QSpinBox *m_daily;
    QSpinBox *m_monthly;
    QSpinBox *m_reserve;
    QSpinBox *m_perMinute;
    QSpinBox *m_burst;
    QCheckBox *m_pacesReplies;
    QLineEdit *m_cost;
    PlainLabel *m_refusal;
};

} // namespace contador
