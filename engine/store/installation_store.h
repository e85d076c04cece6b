// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// The utility's own settings, rows of `setting`.
class InstallationStore {
public:
    explicit InstallationStore(Connection &connection) : m_connection(connection) {}
    [[nodiscard]] std::optional<Installation> load() const; ///< none: never initialised, or unreadable
    static void save(Transaction &transaction, const Installation &installation);

private:
    Connection &m_connection;
};

} // namespace contador
