// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace contador {

/// A symbol of resources/icons drawn in one colour: "gauge" is :/icons/gauge.svg. `side` in device independent pixels.
QPixmap symbol(const QString &name, int side, const QColor &colour, qreal devicePixelRatio);

/// The same as the icon of a button: takes the colour of the button's text in whatever theme is on.
QIcon symbolIcon(const QString &name);

/// The symbol of a service: a drop, a bolt, a flame.
QString serviceSymbol(const QString &service);

} // namespace contador
