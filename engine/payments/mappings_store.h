// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/payments_mapping.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// The mappings that somebody saved, by their names.
class MappingsStore {
public:
    explicit MappingsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::optional<PaymentsMapping> find(const QString &name) const;
    [[nodiscard]] std::vector<PaymentsMapping> all() const; ///< by name
    static void save(Transaction &transaction, const PaymentsMapping &mapping); ///< in place of the one of its name

private:
    Connection &m_connection;
};

} // namespace contador
