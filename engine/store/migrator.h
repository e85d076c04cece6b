// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/store/store_fault.h"

#include <QString>

#include <vector>

namespace contador {

class Connection;

/// Applies resources/migrations/NNNN-name.sql (or NNNN-name.<dialect>.sql where the SQL truly differs) in order of number.
/// A migration and its record, with its hash, commit together.
class Migrator {
public:
    explicit Migrator(Connection &connection) : m_connection(connection) { }

    Outcome<void, StoreFault> create() const; ///< on an empty database
    Outcome<void, StoreFault> bringUpToDate() const; ///< applies what is missing
    Outcome<void, StoreFault> check() const; ///< for readers: is it ours, and not newer?

private:
    struct Migration {
        int number = 0;
        QString name;
        QString sql;
        QString hash;
    };
    [[nodiscard]] std::vector<Migration> shipped() const;
    Outcome<int, StoreFault> applied() const; ///< how many; each compared with its shipped text
    Outcome<void, StoreFault> apply(const Migration &migration) const;

    Connection &m_connection;
};

} // namespace contador
