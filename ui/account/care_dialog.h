// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/account/change_dialog.h"

class QCheckBox;

namespace contador {

/// A reason to treat the holder with more care: which, what shows it, who said it, from when until when.
class CareDialog : public ChangeDialog {
    Q_OBJECT
public:
    CareDialog(const AccountCard &card, QWidget *parent);

protected:
    [[nodiscard]] AccountChange change() const override;

private:
    QComboBox *m_kind;
    QLineEdit *m_evidence;
    QLineEdit *m_source;
    QDateEdit *m_from;
    QCheckBox *m_ends;
    QDateEdit *m_to;
};

} // namespace contador
