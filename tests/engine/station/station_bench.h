// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/feed/feed_store.h"
#include "engine/station/station.h"
#include "engine/training/simulated_modem_thread.h"
#include "tests/engine/store/new_database.h"

#include <QMutex>
#include <QSemaphore>
#include <QSqlDatabase>

namespace contador::tests {

/// A utility with a handful of accounts, a modem behind a pseudo terminal, and a station that has both.
class StationBench {
public:
    explicit StationBench(SimulatedModemOptions modem = {});
    ~StationBench();

    [[nodiscard]] StationOptions options() const;
    /// Opens the station and waits until its modem is ready.
    [[nodiscard]] bool start(const QString &pin = {}, ModemState until = ModemState::Ready);
    void stop() { m_station.reset(); }
    Station &station() { return *m_station; }

    void deliver(const QString &from, const QString &text);
    void inject(SimulatedFault::Kind kind, int code = 0);
    void heal(SimulatedFault::Kind kind);
    /// Runs it in the modem's thread and waits for it.
    void inModem(const std::function<void(SimulatedModem &)> &work);

    /// What reached the network, oldest first; "number: text".
    [[nodiscard]] QStringList replies();
    /// Blocks the calling thread, its event loop too, until so many replies have left.
    [[nodiscard]] bool waitBlocked(int replies);
    [[nodiscard]] int onSim(); ///< messages that the SIM holds
    [[nodiscard]] QByteArrayList commandsTaken(); ///< command lines the modem was given
    [[nodiscard]] qint64 storedAtFirstDeletion(); ///< messages in the database when the first AT+CMGD came; -1: none came

    [[nodiscard]] QStringList feedKinds() const; ///< of the events that came, without those of the modem
    [[nodiscard]] std::optional<FeedEvent> event(FeedKind kind) const; ///< the last of this kind
    [[nodiscard]] const std::vector<StoreFault> &troubles() const { return m_troubles; }
    /// Of the check of the books after `start`; none: it has not ended.
    [[nodiscard]] const std::optional<std::vector<BooksFault>> &booksFaults() const { return m_booksFaults; }
    [[nodiscard]] ModemState modemState() const { return m_modemState; }

    [[nodiscard]] qint64 count(const char *sql) const { return counted(books.url, sql); }
    [[nodiscard]] QString text(const char *sql) const;
    [[nodiscard]] static qint64 counted(const DatabaseUrl &url, const char *sql);

    NewDatabase books; ///< its writer is closed: the station writes
    QStringList furtherModems; ///< of the station, beside the bench's own

private:
    void listen();
    void watchModem();
    void setTariff(const QString &name, const QString &service, const QString &price) const;

    SystemClock m_clock;
    QString m_link;
    QMutex m_mutex; ///< for what the modem's thread writes down
    QStringList m_replies;
    QByteArrayList m_commands;
    qint64 m_storedAtFirstDeletion = -1;
    QSemaphore m_left;
    SimulatedModemThread m_modem;
    std::unique_ptr<Station> m_station;
    std::vector<FeedEvent> m_events;
    std::vector<StoreFault> m_troubles;
    std::optional<std::vector<BooksFault>> m_booksFaults;
    ModemState m_modemState = ModemState::Stopped;
};

/// Another program that writes to the database file and does not let go.
class ForeignLock {
public:
    explicit ForeignLock(const DatabaseUrl &url);
    ~ForeignLock();

private:
    QSqlDatabase m_database;
};

} // namespace contador::tests
