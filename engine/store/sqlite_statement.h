// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <span>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace contador {

/// What goes into one place of a statement.
using Cell = std::variant<std::nullptr_t, qint64, QString, QByteArray>;

/// A statement prepared through SQLite's own interface, on the connection that Qt's driver holds: running it thousands of
/// times takes a third of what it takes through QSqlQuery, which looks up the name of every place.
class SqliteStatement {
public:
    /// None where the driver is not of this SQLite (https://doc.qt.io/qt-6/qsqldriver.html#handle), or the text has a fault.
    static std::unique_ptr<SqliteStatement> prepare(const QSqlDatabase &database, const QByteArray &sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    bool run(std::span<const Cell> cells); ///< to its end; rows that it gives are dropped
    [[nodiscard]] QSqlError error() const; ///< of the last run

private:
    explicit SqliteStatement(sqlite3_stmt *statement) : m_statement(statement) { }
    sqlite3_stmt *m_statement;
};

} // namespace contador
