// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem.h"
#include "tests/engine/modem/scripted_modem.h"

#include <QStringList>

#include <deque>
#include <functional>

namespace contador::tests {

/// Deadlines of the field, made short: a test waits for events, and for these only where nothing else can happen.
[[nodiscard]] ModemTimings shortTimings();

/// A real Modem on a real pseudo terminal with a scripted modem at its other end, and what the modem told.
class ModemBench : public QObject {
    Q_OBJECT
public:
    explicit ModemBench(ModemOptions options = {.pin = {}, .timings = shortTimings()});

    [[nodiscard]] bool reaches(ModemState state);
    /// Plays a transcript to its end; says where it did not go on.
    [[nodiscard]] bool play(const Transcript &transcript, QString *why);

    std::deque<ArrivedPdu> arrived;
    QByteArrayList outcomes; ///< "accepted 5", "refused 304 proven permanent", "uncertain"
    ScriptedModem device;
    SystemClock clock;
    Modem modem; // the last member: what it owes is told while it goes

private:
    void holdSection(const Transcript &transcript, std::size_t from);
    [[nodiscard]] bool perform(const QByteArray &action);
    [[nodiscard]] bool takeArrived(ArrivedPdu::Kind kind, const QByteArray &hex);

    quint64 m_lastArrived = 0;
    quint64 m_lastToken = 0;
};

/// Works through events until `condition` holds, at most a few seconds.
[[nodiscard]] bool eventually(const std::function<bool()> &condition);

} // namespace contador::tests
