// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/account/change_dialog.h"

namespace contador {

/// Active, suspended, closed, in court: which, since when, and why.
class StatusDialog : public ChangeDialog {
    Q_OBJECT
public:
    StatusDialog(const AccountCard &card, QWidget *parent);

protected:
    [[nodiscard]] AccountChange change() const override;

private:
    QComboBox *m_status;
    QDateEdit *m_from;
    QLineEdit *m_reason;
};

} // namespace contador
