// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/modems/day_course.h"
#include "ui/shared/dialog_frame.h"
#include "ui/texts/format.h"

namespace contador {

/// The charts of a modem as a table: for who does not see them, and for who wants the figures.
class HoursDialog : public DialogFrame {
    Q_OBJECT
public:
    HoursDialog(const QString &modemTitle, const DayCourse &course, const Format &format, QWidget *parent);
};

} // namespace contador
