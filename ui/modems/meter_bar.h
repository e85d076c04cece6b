// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace contador {

/// How much of something is used, as a bar beside the figures; nothing for a screen reader.
class MeterBar : public QWidget {
    Q_OBJECT
public:
    explicit MeterBar(QWidget *parent = nullptr);
    /// From 80 per cent it asks for attention, when all is used it is bad.
    void show(int used, int total);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_used = 0;
    int m_total = 0;
};

} // namespace contador
