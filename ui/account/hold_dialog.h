// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account_records.h"
#include "ui/shared/dialog_frame.h"

namespace contador {

/// Why the procedures of an account rest from now on, and until when.
class HoldDialog : public DialogFrame {
    Q_OBJECT
public:
    HoldDialog(const QStringList &services, QDate today, QWidget *parent);

signals:
    void chosen(const contador::AccountHold &hold);
};

} // namespace contador
