// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/dialog_frame.h"

namespace contador {

/// Asks why, in a line that stays on record.
class ReasonDialog : public DialogFrame {
    Q_OBJECT
public:
    /// \param about what it is about, in plain words   \param proposed selected, so that typing replaces it
    ReasonDialog(const QString &heading, const QString &about, const QString &proposed, const QString &button, QWidget *parent);

signals:
    void given(const QString &reason);
};

} // namespace contador
