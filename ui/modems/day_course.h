// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/modem_figures.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace contador {

/// The last 24 hours of a modem, in whole hours of the utility's clock; the last of them is not over yet.
struct DayCourse {
    struct Signal {
        QDateTime at;
        int dbm = 0;
        bool goesOn = false; ///< from the one before: the modem worked in between
    };
    struct Queue {
        QDateTime at;
        int waiting = 0;
        bool goesOn = false;
    };
    struct Span {
        QDateTime from;
        QDateTime to;
    };
    struct Hour {
        QDateTime begin;
        std::optional<int> signalDbm; ///< the mean of what was measured
        int sent = 0; ///< parts
        int received = 0;
        int mostWaiting = 0;
        int minutesOff = 0;
    };

    QDateTime begin;
    QDateTime end;
    QDateTime now;
    std::vector<Signal> signal;
    std::vector<Queue> queue;
    std::vector<Span> off; ///< unplugged, without network, Contador not running: nothing could arrive
    std::vector<Hour> hours; ///< 24
};

/// What the figures of a modem say about its day.
DayCourse dayCourse(const ModemFigures &figures, const QTimeZone &zone);

} // namespace contador
