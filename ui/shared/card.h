// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace contador {

/// A white sheet with round corners that carries what belongs together; its edge shows where the focus is.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    static constexpr qreal radius = 10;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hasFocusInside = false;
};

} // namespace contador
