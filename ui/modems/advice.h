// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace contador {

/// A sentence that says what to do, and how much it matters.
struct Advice {
    QString sentence;
    QString symbol; ///< of resources/icons
    Tone tone = Tone::Neutral;

    bool operator==(const Advice &) const = default;
};

/// Sentences one below the other, the gravest on top, each on the ground of its tone.
class AdviceList : public QWidget {
    Q_OBJECT
public:
    explicit AdviceList(QWidget *parent = nullptr);
    /// Tells a screen reader when something new asks for attention.
    void show(const QList<Advice> &all);

private:
    QVBoxLayout *m_column;
    QList<Advice> m_shown;
};

} // namespace contador
