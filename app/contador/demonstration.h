// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/outcome.h"
#include "engine/store/database_url.h"
#include "engine/training/simulated_consumers.h"
#include "engine/training/simulated_modem_thread.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <memory>

namespace contador {

class Station;

/// A utility that does not exist, its modem and its consumers. Everything goes the way of a real one: through the serial
/// driver, the engine and the database, which is made anew each time and goes with it.
class Demonstration : public QObject {
    Q_OBJECT
public:
    explicit Demonstration(QObject *parent = nullptr);
    ~Demonstration() override;

    /// Makes the database and plugs in the modem.
    Outcome<void, StoreFault> prepare();
    [[nodiscard]] DatabaseUrl database() const;
    [[nodiscard]] QString modemPath() const { return m_modem.path(); }

    /// Lets the consumers text, and what they pay arrive. The conversation goes to standard output.
    void start(Station &station);
    [[nodiscard]] int answered() const { return m_answered; }

private:
    void pay(Station &station, const QString &account, const QString &amount);
    void print(const QString &arrow, const QString &phone, const QString &text);

    SystemClock m_clock;
    QTemporaryDir m_folder;
    SimulatedModemThread m_modem;
    std::unique_ptr<SimulatedConsumers> m_consumers;
    QTextStream m_out;
    int m_payments = 0;
    int m_answered = 0;
};

} // namespace contador
