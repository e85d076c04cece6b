// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/station/engine.h"
#include "tests/simulation/air_log.h"
#include "tests/simulation/cable.h"
#include "tests/simulation/plan.h"
#include "tests/simulation/simulated_dispatcher.h"
#include "tests/simulation/utility.h"

#include <QEventLoop>

namespace contador::simulation {

enum class Wiring {
    Cable, ///< in memory, on the simulated clock
    Terminal, ///< pseudo terminals and the driver's own serial line; time stands still while bytes are under way
};

/// Plays one schedule: modems, consumers, faults and kills around an engine that knows nothing of it.
class Run : public QObject {
    Q_OBJECT
public:
    Run(const Plan &plan, const Utility &utility, SimulatedDispatcher &dispatcher, Wiring wiring, Story &story);
    ~Run() override;

    /// To the end: quiet, or stuck.
    void play();

    [[nodiscard]] const QString &stuck() const { return m_stuck; } ///< on what; empty: it became quiet
    [[nodiscard]] const AirLog &air() const { return m_air; }
    [[nodiscard]] const DatabaseUrl &database() const { return m_database; } ///< closed after `play`
    [[nodiscard]] const QStringList &troubles() const { return m_troubles; } ///< what the engine could not store
    [[nodiscard]] milliseconds length() const; ///< of simulated time
    /// How often each fault began: one that waits for a command may wait in vain.
    [[nodiscard]] const std::map<QByteArray, int> &faults() const { return m_faults; }

private:
    void buildModems();
    void listenTo(SimulatedModem &modem, size_t index);
    void scheduleAll();
    void startStation();
    void listenToEngine();

    void begin(const PlannedFault &fault);
    void armed(size_t modem, const QByteArray &command);
    void kill(const PlannedFault &fault);
    QByteArray onWrite(const QByteArray &bytes);
    void die();
    void healAll();

    void look();
    [[nodiscard]] QString unquiet();
    [[nodiscard]] QString unquietModem() const;
    [[nodiscard]] QString unquietDatabase();
    void end(const QString &stuck);
    void tell(QByteArrayView who, QByteArrayView what) { m_story.tell(m_clock.uptime(), who, what); }

    const Plan &m_plan;
    const Utility &m_utility;
    const Wiring m_wiring;
    Story &m_story;
    SimulatedClock m_clock;
    QEventLoop m_loop;
    std::vector<std::unique_ptr<Cable>> m_cables;
    std::vector<std::unique_ptr<SimulatedModem>> m_modems;
    QStringList m_paths;
    DatabaseUrl m_database;
    int m_deaths = 0;
    std::unique_ptr<Engine> m_engine;
    std::map<QString, ModemState> m_states;
    std::vector<const PlannedFault *> m_armed; ///< wait for their command
    const PlannedFault *m_killer = nullptr; ///< waits for its write
    int m_writesToKill = 0;
    milliseconds m_downtime{0};
    AirLog m_air;
    std::map<QByteArray, int> m_faults;
    QStringList m_troubles;
    QTimer m_look;
    QString m_stuck;
};

} // namespace contador::simulation
