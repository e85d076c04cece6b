// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database_url.h"

#include <QSqlError>

namespace contador {

/// Where SQLite and PostgreSQL differ: a few words of the migrations, how a writing unit of work begins, what errors mean.
class Dialect {
public:
    virtual ~Dialect() = default;
    [[nodiscard]] virtual QString name() const = 0; ///< "sqlite", "postgresql": part of a dialect-only migration's name
    [[nodiscard]] virtual QString driver() const = 0; ///< of Qt SQL
    [[nodiscard]] virtual QString withTokens(QString sql) const = 0; ///< {id} {integer} {blob} {strict} {clustered}
    [[nodiscard]] virtual QStringList onOpen(bool writer) const = 0; ///< statements each new connection runs first
    [[nodiscard]] virtual QStringList beforeWriting() const = 0; ///< these change the file: not before it is known to be ours
    [[nodiscard]] virtual QString beginWrite() const = 0;
    [[nodiscard]] virtual QString beginRead() const = 0;
    /// What spares the next writer work while nobody waits; empty: nothing.
    [[nodiscard]] virtual QString whileIdle() const = 0;
    [[nodiscard]] virtual QString hasTables() const = 0; ///< selects one row when the database is not empty
    [[nodiscard]] virtual StoreFault fault(const QSqlError &error) const = 0;

    static const Dialect &of(DatabaseUrl::Engine engine);
};

} // namespace contador
