// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QObject>

namespace contador {

/// Letters and colours of the whole application: loads the fonts, sets style and palette, remembers the choice.
/// One per program, made before the first window.
class Appearance : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    /// Shows it at once; kept for the next start with `remember`.
    void choose(Choice choice);
    void remember() const;

private:
    void apply() const;

    bool m_systemIsDark;
    Choice m_choice = Choice::System;
};

} // namespace contador
