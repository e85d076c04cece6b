// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/prepared_statement.h"

#include <QSqlDatabase>

#include <span>

struct sqlite3;
struct sqlite3_stmt;

namespace contador {

/// A statement through SQLite's own interface, on the connection that Qt's driver holds: no value is wrapped, no row copied,
/// no name of a place looked up in text, and the text goes in and out as SQLite keeps it, in UTF-8.
class SqliteStatement final : public PreparedStatement {
public:
    /// Before the first connection: SQLite counts no memory. Nobody asks for its counts, and a lock around each allocation costs
    /// some six percent of an import. https://sqlite.org/c3ref/c_config_covering_index_scan.html, SQLITE_CONFIG_MEMSTATUS
    static void configure();
    /// The connection of Qt's driver (https://doc.qt.io/qt-6/qsqldriver.html#handle). None where the driver was built with a
    /// copy of SQLite of its own: that one must not be reached into with ours.
    static sqlite3 *handleOf(const QSqlDatabase &database);
    /// None where the text has a fault.
    static std::unique_ptr<SqliteStatement> prepare(sqlite3 *handle, const char *sql);
    ~SqliteStatement() override;

    void bind(const char *name, const Cell &value) override;
    void bindAt(int place, const Cell &value) override;
    bool run() override;
    bool next() override;
    void finish() override;
    [[nodiscard]] QSqlError error() const override;

    [[nodiscard]] QByteArrayList columns() const override;
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] qint64 integer(int column) const override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] QByteArray bytes(int column) const override;
    [[nodiscard]] qint64 insertedId() const override;
    [[nodiscard]] qint64 rowsChanged() const override;

    /// Runs it with all its places filled, to its end; rows that it gives are dropped.
    bool runWith(std::span<const Cell> cells);

private:
    explicit SqliteStatement(sqlite3_stmt *statement);
    void bindPlace(int place, const Cell &cell); ///< from 1
    [[nodiscard]] bool isFilled() const;

    enum class State { Idle, AtFirstRow, AtRow, Ended, Failed };
    sqlite3_stmt *m_statement;
    int m_places;
    quint64 m_filled = 0; ///< a bit for each of the first 64 places
    QString m_misuse; ///< a name that the statement has not
    State m_state = State::Idle;
    QByteArray m_texts; ///< of the cells of `runWith`, one after the other
};

} // namespace contador
