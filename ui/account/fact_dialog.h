// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/account/change_dialog.h"
#include "ui/texts/format.h"

namespace contador {

/// A fact that prices ask for: which, how much, since when.
class FactDialog : public ChangeDialog {
    Q_OBJECT
public:
    FactDialog(const AccountCard &card, const Format &format, QWidget *parent);

protected:
    [[nodiscard]] AccountChange change() const override;
    [[nodiscard]] QString unreadable() const override;

private:
    void showNow(const AccountCard &card);

    Format m_format;
    QComboBox *m_fact;
    QLineEdit *m_amount;
    QDateEdit *m_from;
};

} // namespace contador
