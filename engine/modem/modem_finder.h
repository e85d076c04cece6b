// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_channel.h"
#include "engine/modem/modem_line.h"
#include "engine/modem/modem_timings.h"

#include <QStringList>

#include <deque>

namespace contador {

/// A serial port behind which there may be a modem.
struct PortCandidate {
    QString port; ///< "/dev/ttyUSB0"
    QString byId; ///< "/dev/serial/by-id/usb-HUAWEI_…-if00-port0": stays the same over replugging; empty where there is none
    QString heldBy; ///< the program that has it, as ModemStatus::heldBy
    bool operator==(const PortCandidate &) const = default;
};

/// All ttyUSB* and ttyACM* of the machine, by name. \param devices where tests have theirs
[[nodiscard]] std::vector<PortCandidate> portCandidates(const QString &devices = QStringLiteral("/dev"));

/// Looks for a modem by its IMEI, on one port after the other: its node got another name when it was enumerated again. Asks
/// nothing but ESC, AT and AT+CGSN, and only on ports that nobody holds.
class ModemFinder : public QObject {
    Q_OBJECT
public:
    ModemFinder(MakeModemLine makeLine, const ModemTimings &timings, QObject *parent = nullptr);

    /// \param candidates in the order in which they are tried
    void begin(const QString &imei, const std::vector<PortCandidate> &candidates);
    void cancel();

signals:
    void found(const QString &port);
    void notFound();

private:
    void tryNext();
    void answered(const AtReplies &replies);
    void later(std::function<void()> step);

    const MakeModemLine m_makeLine;
    const ModemTimings &m_timings;
    std::unique_ptr<ModemLine> m_line; ///< while it searches
    AtChannel m_channel;
    QString m_imei;
    QString m_port;
    std::deque<QString> m_ports;
    int m_search = 0; ///< which one, since the start
};

} // namespace contador
