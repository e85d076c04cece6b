// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/debts.h"
#include "ui/shared/dialog_frame.h"

namespace contador {

/// Asks why a plan of payment ends, and says what that means.
class EndPlanDialog : public DialogFrame {
    Q_OBJECT
public:
    EndPlanDialog(const PlanLine &line, QWidget *parent);

signals:
    void given(const QString &reason);
};

} // namespace contador
