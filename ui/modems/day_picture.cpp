// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/day_picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace contador {

namespace {

struct DayPictureText {
    Q_DECLARE_TR_FUNCTIONS(DayPicture)
};

constexpr int lowestDbm = -110;
constexpr int highestDbm = -50;
constexpr int dbmStep = 20;
constexpr int mostSteps = 4;

DayPicture over(const DayCourse &course, const QString &title)
{
    DayPicture picture;
    picture.title = title;
    picture.begin = course.begin;
    picture.end = course.end;
    picture.off = course.off;
    return picture;
}

/// Counts from zero to a round number, in few round steps.
void countUpTo(DayPicture &picture, int most)
{
    for (int decade = 1;; decade *= 10) {
        for (const int digit : {1, 2, 5}) {
            const int step = digit * decade;
            const int steps = std::max(1, (most + step - 1) / step);
            if (steps > mostSteps)
                continue;
            picture.step = step;
            picture.high = step * std::max(2, steps);
            return;
        }
    }
}

} // namespace

DayPicture signalPicture(const DayCourse &course)
{
    DayPicture picture = over(course, DayPictureText::tr("Signal in dBm"));
    picture.low = lowestDbm;
    picture.high = highestDbm;
    picture.step = dbmStep;
    DayPicture::Curve curve{DayPictureText::tr("Signal"), DayPicture::Curve::Shape::Line, Colour::Accent, {}};
    for (const DayCourse::Signal &signal : course.signal)
        curve.points.push_back({signal.at, std::clamp(signal.dbm, lowestDbm, highestDbm), signal.goesOn});
    picture.curves = {curve};
    return picture;
}

DayPicture trafficPicture(const DayCourse &course)
{
    DayPicture picture = over(course, DayPictureText::tr("Texts per hour"));
    DayPicture::Curve received{DayPictureText::tr("Received"), DayPicture::Curve::Shape::LeftBars, Colour::GoodText, {}};
    DayPicture::Curve sent{DayPictureText::tr("Sent"), DayPicture::Curve::Shape::RightBars, Colour::Accent, {}};
    int most = 0;
    for (const DayCourse::Hour &hour : course.hours) {
        received.points.push_back({hour.begin, hour.received, false});
        sent.points.push_back({hour.begin, hour.sent, false});
        most = std::max({most, hour.received, hour.sent});
    }
    picture.curves = {received, sent};
    picture.namesCurves = true;
    countUpTo(picture, most);
    return picture;
}

DayPicture queuePicture(const DayCourse &course)
{
    DayPicture picture = over(course, DayPictureText::tr("Waiting to be sent"));
    DayPicture::Curve curve{DayPictureText::tr("Waiting"), DayPicture::Curve::Shape::Steps, Colour::AttentionText, {}};
    int most = 0;
    for (const DayCourse::Queue &queue : course.queue) {
        curve.points.push_back({queue.at, queue.waiting, queue.goesOn});
        most = std::max(most, queue.waiting);
    }
    picture.curves = {curve};
    countUpTo(picture, most);
    return picture;
}

} // namespace contador
