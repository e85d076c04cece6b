// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QSqlError>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace contador {

/// What goes into one place of a statement. A null text or null bytes are NULL.
using Cell = std::variant<std::nullptr_t, qint64, QString, QByteArray>;

/// A prepared statement, as far as a Query needs it: bound by name or number, run, read column by column.
class PreparedStatement {
public:
    PreparedStatement() = default;
    virtual ~PreparedStatement() = default;
    PreparedStatement(const PreparedStatement &) = delete;
    PreparedStatement &operator=(const PreparedStatement &) = delete;

    virtual void bind(const char *name, const Cell &value) = 0; ///< `name` with its colon
    virtual void bindAt(int place, const Cell &value) = 0; ///< the `?` of that number, from 0
    virtual bool run() = 0; ///< false on a fault
    virtual bool next() = 0; ///< of one that runs; false at the end, and on a fault
    virtual void finish() = 0; ///< lets go of the rows that were not read
    [[nodiscard]] virtual QSqlError error() const = 0; ///< of the last run or step; not valid where there was none

    [[nodiscard]] virtual QByteArrayList columns() const = 0; ///< their names; of one that runs
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    [[nodiscard]] virtual qint64 insertedId() const = 0;
    [[nodiscard]] virtual qint64 rowsChanged() const = 0;
};

/// The prepared statements of one text that nobody uses now.
using IdleStatements = std::vector<std::unique_ptr<PreparedStatement>>;

} // namespace contador
