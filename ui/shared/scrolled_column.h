// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace contador {

/// What a scroll area shows whose rows wrap: its height follows from its width alone. A layout by itself would ask for the
/// height that its rows had in the narrowest column, and the scroll bar would lead into emptiness.
class ScrolledColumn : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = QWidget::minimumSizeHint();
        return layout() && layout()->hasHeightForWidth() ? QSize(least.width(), 0) : least; // of rows that do not wrap it is true
    }
};

} // namespace contador
