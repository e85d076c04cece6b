// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/store/store_fault.h"

#include <QUrl>

namespace contador {

/// Where the accounts live: "sqlite:/path/file.db", or "postgresql://user@host:port/name" for several desks. After a "?" may
/// stand settings of PostgreSQL's client library, "host=/folder/of/the/socket" or "service=name" among them; what is not
/// written comes from where that library looks: PGPASSFILE, PGSERVICE, PGHOST … PostgreSQL manual §34.1
struct DatabaseUrl {
    enum class Engine { Sqlite, Postgresql };
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: absolute file path
    QUrl server; ///< PostgreSQL

    static Outcome<DatabaseUrl, StoreFault> parse(const QString &text);
    static DatabaseUrl sqlite(const QString &path) { return {Engine::Sqlite, path, {}}; }
    [[nodiscard]] QString toString() const; ///< without a password
    /// What stands after the "?", for the client library.
    [[nodiscard]] QList<std::pair<QString, QString>> settings() const;
};

} // namespace contador
