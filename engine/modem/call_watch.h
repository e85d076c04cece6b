// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_channel.h"
#include "engine/modem/modem_timings.h"

namespace contador {

/// People who ring the number of the utility: each call is told once, with its number where the network shows it, and then
/// hung up, so that the line is free. TS 27.007 §6.11 +CRC, §7.6 +CLIP, §6.5 +CHUP
class CallWatch : public QObject {
    Q_OBJECT
public:
    CallWatch(AtChannel &channel, const ModemTimings &timings, QObject *parent = nullptr);

    void noticed(const AtNotice &notice);
    /// Starts hanging up if somebody rings.
    [[nodiscard]] bool hangUp();

signals:
    void called(const QString &number);
    void due();

private:
    void tell(const QString &number);

    AtChannel &m_channel;
    const ModemTimings &m_timings;
    QTimer m_over; ///< no ring for so long: the next one is another call
    int m_rings = 0;
    std::optional<QString> m_told;
    bool m_hangUpDue = false;
};

} // namespace contador
