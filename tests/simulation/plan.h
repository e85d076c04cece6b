// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/simulated_modem.h"

#include <QDateTime>

#include <chrono>
#include <map>
#include <vector>

namespace contador::simulation {

using milliseconds = std::chrono::milliseconds;

/// A text of somebody, and what the network makes of it.
struct PlannedText {
    enum class Sort {
        Reading, ///< the one reading of a consumer
        Words, ///< anything else of a consumer: asked, said, or without sense
        Stranger, ///< of a number that has no contract, or of a name
    };
    milliseconds at{0};
    size_t modem = 0;
    QString from;
    QString text = {};
    Sort sort = Sort::Words;
    int value = 0; ///< of a reading
    std::vector<QByteArray> pdus = {}; ///< hexadecimal, in order
    std::vector<bool> lost = {}; ///< parts that never reach the modem
    [[nodiscard]] bool isWhole() const;
};

/// The network has a PDU for a modem.
struct Arrival {
    milliseconds at{0};
    size_t modem = 0;
    QByteArray pdu;
};

/// Something goes wrong at a moment, or at the first opportunity after it.
struct PlannedFault {
    enum class What { OfModem, Noise, Kill };
    const char *name = nullptr; ///< its row in fault_kinds.cpp
    What what = What::OfModem;
    milliseconds at{0};
    size_t modem = 0;
    SimulatedFault fault = {}; ///< OfModem
    QByteArray noise = {}; ///< Noise
    QByteArray atCommand = {}; ///< with the next command that begins so; "PDU": with the next Ctrl-Z. Empty: at `at`
    milliseconds after{0}; ///< the command
    int atWrite = 0; ///< Kill: within the so many-th write of the driver to a line
    int passPercent = 0; ///< Kill: of these bytes, that still leave
    milliseconds downtime{0}; ///< Kill: until the station is started again
};

struct ModemPlan {
    SimulatedModemOptions options;
    int splitPercent = 30;
    int mostLatencyMs = 4;
};

/// A schedule: all that happens from outside. The same seed gives the same one.
struct Plan {
    quint32 seed = 0;
    QDateTime start; ///< wall clock
    std::vector<ModemPlan> modems;
    QString pin; ///< that the station was told
    std::vector<PlannedText> texts;
    std::vector<Arrival> arrivals;
    QByteArray refuse; ///< a PDU of random octets, one of the arrivals; perhaps none
    std::map<QByteArray, int> networkFaults; ///< what the arrivals have of lost, late and doubled parts, by name
    std::vector<PlannedFault> faults;
    milliseconds faultsEnd{0}; ///< from then on everything is well
};

[[nodiscard]] Plan planFor(quint32 seed);

/// One of THE table in fault_kinds.cpp, by its weight.
[[nodiscard]] PlannedFault drawFault(QRandomGenerator &dice, milliseconds at, size_t modem);

} // namespace contador::simulation
