// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/station/station.h"
#include "engine/training/simulated_modem_thread.h"
#include "tests/engine/store/new_database.h"
#include "ui/main_window.h"
#include "ui/modems/modem_card.h"
#include "ui/shared/appearance.h"

#include <memory>

namespace contador::tests {

/// The window on a real station with a modem behind a pseudo terminal, which a test lets fail.
class ModemBench {
public:
    explicit ModemBench(SimulatedModemOptions modem = {});
    ~ModemBench();

    /// Before `open`: what went through the modem in the last day, up to now.
    void writeHistory();
    /// What a supervisor set for the card that is in it.
    void setSim(const Sim &sim);
    void enqueue(MessageClass messageClass, int count);

    /// Opens station and window and waits until the modem is in this state.
    [[nodiscard]] bool open(const Format &format, ModemState state);
    void inject(SimulatedFault::Kind kind);
    void heal(SimulatedFault::Kind kind);
    void deliver(const QString &from, const QString &text);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Station &station() { return *m_station; }
    [[nodiscard]] ModemCard *card() const;
    [[nodiscard]] QString path() const { return m_link; }
    [[nodiscard]] bool waitFor(ModemState state) const;
    [[nodiscard]] Sim sim() const; ///< as the database has it

    static QString iccid() { return QString::fromLatin1(SimulatedIdentity().iccid); }

    NewDatabase books; ///< its writer closes when the station opens

private:
    template <typename Work> void write(const QDateTime &at, Work work);
    void writeHour(const QDateTime &begin, int hour, const QDateTime &now);
    void sample(const QDateTime &at, const QString &state, int dbm, int waiting);
    void send(const QDateTime &at, int key);
    void receive(const QDateTime &at, int key);

    SystemClock m_clock;
    QString m_link;
    SimulatedModemThread m_modem;
    Appearance m_appearance;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace contador::tests
