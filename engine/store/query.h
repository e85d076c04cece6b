// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/store/prepared_statement.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace contador {

class Connection;

/// One prepared statement at work. Binds by name, reads by column number; goes back to its connection for the next use.
/// A fault is not returned here: it sticks to the unit of work (Transaction, Snapshot), whose end reports it.
class Query {
public:
    Query(Connection &connection, IdleStatements &home, std::unique_ptr<PreparedStatement> statement, int session);
    Query(Query &&) noexcept = default;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query &operator=(Query &&) = delete;
    ~Query();

    Query &bind(const char *name, const QString &value); ///< a null string is stored as NULL; U+0000 as U+FFFD where it must
    Query &bind(const char *name, const QByteArray &value);
    Query &bind(const char *name, qint64 value);
    Query &bind(const char *name, int value) { return bind(name, qint64(value)); }
    Query &bind(const char *name, const QDateTime &value); ///< UTC with milliseconds; invalid is NULL
    Query &bind(const char *name, QDate value); ///< invalid is NULL
    template <typename T> Query &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    template <typename Tag> Query &bind(const char *name, Id<Tag> id) ///< "none yet" is NULL
    {
        return id.isNull() ? bindNull(name) : bind(name, id.value);
    }
    Query &bindNull(const char *name);
    Query &bindAt(int place, const Cell &value); ///< the `?` of that number, from 0; of a statement without names

    /// Runs it; false on a fault. The row number of an inserted row is `insertedId`.
    bool run();
    [[nodiscard]] qint64 insertedId() const;
    [[nodiscard]] qint64 rowsChanged() const;

    /// Runs it at the first call, then steps: `while (query.next())`.
    bool next();
    [[nodiscard]] QByteArrayList columns() const; ///< their names, once it ran
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] std::optional<QDate> optionalDate(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    Connection *m_connection;
    IdleStatements *m_home; ///< of the connection; it stays where it is
    std::unique_ptr<PreparedStatement> m_statement;
    int m_session; ///< of the connection that prepared it
    bool m_running = false;
};

} // namespace contador
