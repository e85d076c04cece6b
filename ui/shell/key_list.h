// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/dialog_frame.h"

namespace contador {

/// F1: what can be done from the keyboard.
class KeyList : public DialogFrame {
    Q_OBJECT
public:
    explicit KeyList(QWidget *parent);
};

} // namespace contador
