// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/reading.h"
#include "engine/ledger/entry.h"
#include "engine/store/connection.h"

namespace contador {

/// A charge of a reading, or a note that corrected it, that was not taken back.
struct StandingCharge {
    EntryId entry;
    QDate happenedOn;
    Money total; ///< net + tax
    Money net;
    Money tax;
    int receivableLine = 0; ///< of the entry
};

class StandingChargesStore {
public:
    StandingChargesStore(Connection &connection, Currency currency) : m_connection(connection), m_currency(std::move(currency)) { }

    /// Of a reading and of all that it stands for; in the order of booking.
    [[nodiscard]] std::vector<StandingCharge> of(const Reading &reading) const;

private:
    Connection &m_connection;
    Currency m_currency;
};

} // namespace contador
