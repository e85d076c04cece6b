// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/oracle.h"
#include "tests/simulation/run.h"

#include <map>
#include <optional>

class QCommandLineParser;

namespace contador::simulation {

/// Many schedules one after the other, the red ones by their seed, and a sum at the end.
class Campaign {
public:
    struct Options {
        std::vector<quint32> seeds;
        Wiring wiring = Wiring::Cable;
        bool traces = false;
        quint32 twiceEvery = 20; ///< schedules; 0: none is played twice
        int job = 0; ///< this process of `jobs`
        int jobs = 1;
    };
    static std::optional<Options> optionsFrom(const QCommandLineParser &parser);

    explicit Campaign(Options options) : m_options(std::move(options)) { }

    /// The exit code: 0 where every promise was kept.
    int play();

private:
    struct Played {
        QStringList complaints;
        Oracle::Tally tally;
        std::map<QByteArray, int> faults;
        quint64 sum = 0;
        milliseconds length{0};
    };
    Played play(const Plan &plan, bool traces);
    void count(const Plan &plan, const Played &played);
    void sumUp() const;

    Options m_options;
    std::unique_ptr<Utility> m_utility;
    SimulatedDispatcher *m_dispatcher = nullptr; ///< the application's
    int m_schedules = 0;
    QStringList m_red;
    Oracle::Tally m_sum;
    milliseconds m_length{0};
    std::map<QByteArray, int> m_faults; ///< by name
    quint64 m_stories = 0; ///< the sums of all stories: two campaigns with the same seeds and the same program have the same
};

} // namespace contador::simulation
