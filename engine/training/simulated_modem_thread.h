// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/simulated_modem.h"

#include <QThread>

namespace contador {

/// A simulated modem in a thread of its own, so that no busy window slows the line down.
class SimulatedModemThread {
public:
    /// The clock must outlive this.
    explicit SimulatedModemThread(const Clock &clock, SimulatedModemOptions options = {});
    ~SimulatedModemThread();
    Q_DISABLE_COPY_MOVE(SimulatedModemThread)

    /// False when there is no terminal to be had.
    bool start();
    /// What a serial driver opens; valid after `start`.
    [[nodiscard]] QString path() const { return m_path; }
    /// For connecting to its signals only; everything else goes through `post`.
    [[nodiscard]] SimulatedModem &modem() { return *m_modem; }

    /// Runs `work(modem)` in the modem's thread, soon.
    template <typename Work> void post(Work work)
    {
        QMetaObject::invokeMethod(
            m_modem, [modem = m_modem, work = std::move(work)] { work(*modem); }, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    SimulatedModem *m_modem; ///< deleted in its thread when that ends
    QString m_path;
};

} // namespace contador
