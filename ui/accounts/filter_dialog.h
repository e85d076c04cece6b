// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/accounts_list.h"
#include "ui/shared/dialog_frame.h"
#include "ui/texts/format.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace contador {

class PlainLabel;

/// The conditions of an audience, each in its row; what is left alone counts for all.
class FilterDialog : public DialogFrame {
    Q_OBJECT
public:
    FilterDialog(const AudienceFilter &filter, const AccountsChoices &choices, const Currency &currency, const Format &format,
                 QWidget *parent);

signals:
    void filterChosen(const contador::AudienceFilter &filter);

private:
    void addRow(QFormLayout *form, const QString &words, QWidget *field);
    void addRows(QFormLayout *form);
    void fill(const AudienceFilter &filter);
    void choose();

    AudienceFilter m_filter; ///< its text is not asked for here
    Currency m_currency;
    Format m_format;
    QComboBox *m_service;
    QComboBox *m_zone;
    QComboBox *m_tariff;
    QComboBox *m_status;
    QLineEdit *m_overdueOver;
    QSpinBox *m_overdueDays;
    QSpinBox *m_noReadingDays;
    QComboBox *m_contracted;
    QComboBox *m_onHold;
    QComboBox *m_vulnerable;
    QSpinBox *m_verificationDays;
    PlainLabel *m_refusal;
};

} // namespace contador
