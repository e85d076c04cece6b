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
    /// As if one unit of work came after the other. Where several write at once one of them may end as Contended.
    [[nodiscard]] virtual QString beginWrite() const = 0;
    [[nodiscard]] virtual QString beginRead() const = 0;
    /// What spares the next writer work while nobody waits; empty: nothing.
    [[nodiscard]] virtual QString whileIdle() const = 0;
    /// Selects `:count` ids that no row of the table has, or gets meanwhile, ascending: each row has the first of a run and how
    /// many it has.
    [[nodiscard]] virtual QString freeIds(const QString &table) const = 0;
    [[nodiscard]] virtual QString hasTables() const = 0; ///< selects one row when the database is not empty
    /// Of several programs that find an old schema one brings it up to date, and the others wait; empty: only one writes.
    [[nodiscard]] virtual QString lockSchema() const = 0;
    [[nodiscard]] virtual QString unlockSchema() const = 0;
    [[nodiscard]] virtual QStringList dropEverything() const = 0; ///< of ours; empty where the file goes as a whole
    /// Rows can be read while other statements of the same connection run, without all of them in memory.
    [[nodiscard]] virtual bool canStep() const = 0;
    [[nodiscard]] virtual bool takesNul() const = 0; ///< in a text
    [[nodiscard]] virtual StoreFault fault(const QSqlError &error) const = 0;

    static const Dialect &of(DatabaseUrl::Engine engine);
};

} // namespace contador
