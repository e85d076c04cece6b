// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/dialog_frame.h"

namespace contador {

/// The name that an audience is kept by.
class NameDialog : public DialogFrame {
    Q_OBJECT
public:
    NameDialog(const QString &name, const QString &conditions, QWidget *parent);

signals:
    void named(const QString &name);
};

} // namespace contador
