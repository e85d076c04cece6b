// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"
#include "engine/rehearsal/rehearsal.h"
#include "ui/texts/format.h"

#include <QWidget>

namespace contador {

/// One text of the handset with its answer, what it was taken for, what came of it, and what the answer would cost.
class TurnView : public QWidget {
    Q_OBJECT
public:
    TurnView(const RehearsedText &turn, const Currency &currency, const Format &format, QWidget *parent = nullptr);

    /// "1 SMS, 88 of 160 · 0.045 EUR · 0.8 ms"
    static QString costSentence(const RehearsedText &turn, const Currency &currency, const Format &format);
};

} // namespace contador
