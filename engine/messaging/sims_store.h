// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/sim.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// The SIMs that were ever in one of our modems, and their use.
class SimsStore {
public:
    explicit SimsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::vector<Sim> all() const;
    [[nodiscard]] Sim read(const QString &iccid) const; ///< of one that nobody set anything for: as by default
    [[nodiscard]] SimUse use(const QString &iccid, QDate day) const;

    static void seen(Transaction &transaction, const QString &iccid, const QString &ownNumber); ///< it stands in a modem
    static void change(Transaction &transaction, const Sim &sim); ///< what a person set; when it was first seen stays
    /// So many parts more; fewer when negative: they turned out never to have left.
    static void count(Transaction &transaction, const QString &iccid, QDate day, int parts, const QDateTime &bucketFullAt);

private:
    Connection &m_connection;
};

} // namespace contador
