// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/tried_pin.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// PINs that a card was given and, as far as we know, refused: a restart must not spend another of its three tries.
class TriedPinsStore {
public:
    explicit TriedPinsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::vector<TriedPin> all() const;
    static void add(Transaction &transaction, const TriedPin &pin);
    static void remove(Transaction &transaction, const TriedPin &pin); ///< the card took it

private:
    Connection &m_connection;
};

} // namespace contador
