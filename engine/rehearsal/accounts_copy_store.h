// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/store/table_rows.h"
#include "engine/store/unit_of_work.h"

#include <span>
#include <vector>

namespace contador {

/// Some accounts with all that an answer to their consumers looks at, and the settings of the utility.
struct AccountsCopy {
    std::vector<TableRows> tables; ///< in the order in which they can be written
};

/// Rows of our database, whole, to be put into an empty one of the same schema.
class AccountsCopyStore {
public:
    explicit AccountsCopyStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] AccountsCopy copyOf(std::span<const AccountId> accounts) const;
    /// Into a new database, beside nothing else: what a row names may be left out here. To be called outside a unit of work.
    static Outcome<void, StoreFault> put(Connection &connection, const AccountsCopy &copy, const Actor &actor, const QDateTime &at);

    [[nodiscard]] static QByteArrayList tables(); ///< that are copied, each once

private:
    Connection &m_connection;
};

} // namespace contador
