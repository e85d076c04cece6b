// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/change_dialog.h"

namespace contador {

/// A phone that will speak for the account: its number, and how it is known to be the holder's.
class PhoneDialog : public ChangeDialog {
    Q_OBJECT
public:
    explicit PhoneDialog(QWidget *parent);

protected:
    [[nodiscard]] AccountChange change() const override;

private:
    QLineEdit *m_phone;
    QLineEdit *m_identity;
};

} // namespace contador
