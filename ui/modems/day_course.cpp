// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/day_course.h"

#include <algorithm>

namespace contador {

namespace {

constexpr int hoursShown = 24;
constexpr qint64 hour = 3600;
constexpr qint64 sampleHolds = 11 * 60; // two samples and a minute: beyond it Contador was not running

bool isReady(const CarrierSample &sample)
{
    return sample.state == QLatin1String("ready");
}

/// The first full hour after `now`, by the clock of the utility.
QDateTime nextHour(const QDateTime &now, const QTimeZone &zone)
{
    QDateTime local = now.toTimeZone(zone);
    local.setTime(QTime(local.time().hour(), 0));
    return local.toUTC().addSecs(hour);
}

/// A state lasts until the next sample, unless that comes too late to know.
QDateTime endOf(const std::vector<CarrierSample> &samples, size_t index, const QDateTime &now)
{
    const QDateTime next = index + 1 < samples.size() ? samples[index + 1].at : now;
    return std::min(next, samples[index].at.addSecs(sampleHolds));
}

void addOff(DayCourse &course, QDateTime from, QDateTime to)
{
    from = std::max(from, course.begin);
    to = std::min(to, course.now);
    if (from >= to)
        return;
    if (!course.off.empty() && course.off.back().to >= from)
        course.off.back().to = to;
    else
        course.off.push_back({from, to});
}

void addSamples(DayCourse &course, const std::vector<CarrierSample> &samples)
{
    QDateTime knownUntil = course.begin;
    for (size_t i = 0; i < samples.size(); ++i) {
        const CarrierSample &sample = samples[i];
        const QDateTime end = endOf(samples, i, course.now);
        addOff(course, knownUntil, sample.at);
        if (!isReady(sample))
            addOff(course, sample.at, end);
        knownUntil = std::max(knownUntil, end);
        if (sample.at < course.begin)
            continue;
        const bool goesOn = i > 0 && isReady(samples[i - 1]) && endOf(samples, i - 1, course.now) == sample.at;
        if (isReady(sample) && sample.signalDbm)
            course.signal.push_back({sample.at, *sample.signalDbm, goesOn && samples[i - 1].signalDbm});
        course.queue.push_back({sample.at, sample.waiting, i > 0 && endOf(samples, i - 1, course.now) == sample.at});
    }
    addOff(course, knownUntil, course.now);
}

DayCourse::Hour *hourOf(DayCourse &course, const QDateTime &at)
{
    const qint64 index = course.begin.secsTo(at) / hour;
    return at >= course.begin && index < qint64(course.hours.size()) ? &course.hours[size_t(index)] : nullptr;
}

void addHours(DayCourse &course, const CarrierTraffic &traffic)
{
    for (const CarrierTraffic::Minute &minute : traffic.sent) {
        if (auto *in = hourOf(course, minute.begin))
            in->sent += minute.parts;
    }
    for (const CarrierTraffic::Minute &minute : traffic.received) {
        if (auto *in = hourOf(course, minute.begin))
            in->received += minute.parts;
    }
    for (const DayCourse::Queue &queue : course.queue) {
        if (auto *in = hourOf(course, queue.at))
            in->mostWaiting = std::max(in->mostWaiting, queue.waiting);
    }
    for (DayCourse::Hour &each : course.hours) {
        const QDateTime end = each.begin.addSecs(hour);
        qint64 off = 0;
        for (const DayCourse::Span &span : course.off)
            off += std::max<qint64>(0, std::max(span.from, each.begin).secsTo(std::min(span.to, end)));
        each.minutesOff = int((off + 30) / 60);
        int sum = 0;
        int count = 0;
        for (const DayCourse::Signal &signal : course.signal) {
            if (signal.at >= each.begin && signal.at < end) {
                sum += signal.dbm;
                ++count;
            }
        }
        if (count > 0)
            each.signalDbm = (2 * sum - count) / (2 * count); // to the nearest; they are negative
    }
}

} // namespace

DayCourse dayCourse(const ModemFigures &figures, const QTimeZone &zone)
{
    DayCourse course;
    course.now = figures.at;
    course.end = nextHour(figures.at, zone);
    course.begin = course.end.addSecs(-hoursShown * hour);
    for (int i = 0; i < hoursShown; ++i)
        course.hours.push_back({.begin = course.begin.addSecs(i * hour), .signalDbm = {}});
    addSamples(course, figures.samples);
    addHours(course, figures.traffic);
    return course;
}

} // namespace contador
