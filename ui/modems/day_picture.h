// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/modems/day_course.h"
#include "ui/shared/theme.h"

#include <QString>

namespace contador {

/// What a chart of a day shows, ready to be drawn.
struct DayPicture {
    struct Point {
        QDateTime at; ///< of a bar: where its hour begins
        int value = 0;
        bool goesOn = false; ///< joined to the point before
    };
    struct Curve {
        enum class Shape { Line, Steps, LeftBars, RightBars };
        QString name;
        Shape shape = Shape::Line;
        Colour colour = Colour::Accent;
        std::vector<Point> points;
    };

    QString title;
    int low = 0;
    int high = 1;
    int step = 1; ///< between two lines of the grid
    bool namesCurves = false; ///< a legend: there are several
    QDateTime begin;
    QDateTime end;
    std::vector<DayCourse::Span> off;
    std::vector<Curve> curves;
};

DayPicture signalPicture(const DayCourse &course);
DayPicture trafficPicture(const DayCourse &course);
DayPicture queuePicture(const DayCourse &course);

} // namespace contador
