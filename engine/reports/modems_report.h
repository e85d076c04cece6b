// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/reports/modem_figures.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// The figures of a modem's card. Read them inside one Snapshot.
class ModemsReport {
public:
    ModemsReport(Connection &connection, const Installation &installation)
        : m_connection(connection), m_installation(installation)
    {
    }

    /// \param iccid of the SIM that stands in it now; empty where the modem does not tell
    [[nodiscard]] ModemFigures figures(const QString &carrier, const QString &iccid, const QDateTime &now) const;

private:
    Connection &m_connection;
    const Installation &m_installation;
};

} // namespace contador
