// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem.h"
#include "tests/engine/modem/scripted_modem.h"

#include <QStringList>

#include <deque>

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

    ScriptedModem device;
    Modem modem;
    std::deque<ArrivedPdu> arrived;
    QByteArrayList outcomes; ///< "accepted 5", "refused 304 proven permanent", "uncertain"

private:
    [[nodiscard]] bool perform(const QByteArray &action);
    [[nodiscard]] bool takeArrived(ArrivedPdu::Kind kind, const QByteArray &hex);

    quint64 m_lastArrived = 0;
    quint64 m_lastToken = 0;
};

/// The state's name as in the enumeration.
[[nodiscard]] QByteArray stateName(ModemState state);

/// Waits for events until `condition` holds, at most a few seconds.
template <typename Condition>
[[nodiscard]] bool eventually(Condition condition);

} // namespace contador::tests

#include <QTest>

template <typename Condition>
bool contador::tests::eventually(Condition condition)
{
    return QTest::qWaitFor(condition, 4000);
}
