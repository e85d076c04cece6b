// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace contador {

/// Works on the network of a zone, planned or after a fault: what a consumer there is told who asks, and told once who does not.
struct Works {
    qint64 id = 0;
    QString zone; ///< as accounts have it
    QString service; ///< "water"; empty: all
    QDateTime from;
    QDateTime to; ///< as announced
    QString words; ///< what is done: "Substituicao de conduta"
    QString enteredBy = {};
    QDateTime endedAt = {}; ///< over or called off before `to`; invalid: as announced
};

/// A phone that works are to be told to.
struct WorksListener {
    AccountId account;
    QString phone; ///< E.164
    QString language; ///< of the holder; empty: unknown
};

class WorksStore {
public:
    explicit WorksStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::vector<Works> all(const QDateTime &endingAfter) const; ///< by their begin; ended ones too
    [[nodiscard]] std::optional<Works> find(qint64 id) const;
    /// Those that go on or are to come in a zone, the first to begin first.
    [[nodiscard]] std::vector<Works> inZone(const QString &zone, const QDateTime &now) const;
    /// Each phone that speaks for an account in the zone (with that service), once, and was not told of them.
    [[nodiscard]] std::vector<WorksListener> listeners(const Works &works) const;
    [[nodiscard]] bool hasZone(const QString &zone) const; ///< any account is there

    static qint64 add(Transaction &transaction, const Works &works);
    static bool end(Transaction &transaction, qint64 id); ///< false: there are none of that number, or they have ended
    static void setTold(Transaction &transaction, qint64 works, const QString &phone, MessageId message);

private:
    Connection &m_connection;
};

} // namespace contador
