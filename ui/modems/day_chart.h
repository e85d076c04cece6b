// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/modems/day_picture.h"
#include "ui/texts/format.h"

#include <QWidget>

namespace contador {

/// Draws a day: hours below, counts on the left, grey where the modem was off. Its twin in figures is HoursDialog.
class DayChart : public QWidget {
    Q_OBJECT
public:
    explicit DayChart(Format format, QWidget *parent = nullptr);
    void show(const DayPicture &picture);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] qreal xOf(const QDateTime &at) const;
    [[nodiscard]] qreal yOf(int value) const;
    void drawHead(QPainter &painter) const;
    void drawGrid(QPainter &painter) const;
    void drawHours(QPainter &painter) const;
    void drawOff(QPainter &painter) const;
    void drawCurve(QPainter &painter, const DayPicture::Curve &curve) const;
    void drawBars(QPainter &painter, const DayPicture::Curve &curve) const;
    [[nodiscard]] QString wordsAt(int x) const;

    Format m_format;
    DayPicture m_picture;
};

} // namespace contador
