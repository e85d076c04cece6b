// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QFont>
#include <QMetaType>
#include <QString>
#include <QWidget>

class QPainter;

namespace contador {

/// A state in a word, with its symbol and tone.
struct Pill {
    QString text;
    QString symbol; ///< of resources/icons
    Tone tone = Tone::Neutral;
};

QFont pillFont(const QFont &base);
QSize pillSize(const Pill &pill, const QFont &base);
/// Draws it at the left of `room`, centred in its height; a text too long ends in "…".
void drawPill(QPainter *painter, const QRect &room, const Pill &pill, const Theme &theme, const QFont &base);

/// A pill beside other widgets.
class PillLabel : public QWidget {
    Q_OBJECT
public:
    explicit PillLabel(QWidget *parent = nullptr);

    void setPill(const Pill &pill);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Pill m_pill;
};

} // namespace contador

Q_DECLARE_METATYPE(contador::Pill)
