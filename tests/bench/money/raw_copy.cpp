// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/money/raw_copy.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <memory>
#include <variant>
#include <vector>

namespace contador::bench {

namespace {

using Cell = std::variant<std::nullptr_t, qint64, QByteArray>;

struct Table {
    QByteArray name;
    int columns = 0;
    std::vector<Cell> cells; ///< row after row
    std::vector<bool> isBlob;
};

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

void check(int result, sqlite3 *database)
{
    if (result != SQLITE_OK && result != SQLITE_DONE && result != SQLITE_ROW)
        qFatal("raw SQLite: %s", sqlite3_errmsg(database));
}

Database opened(const QString &path)
{
    sqlite3 *database = nullptr;
    check(sqlite3_open(path.toUtf8().constData(), &database), database);
    for (const char *pragma : {"pragma foreign_keys = on", "pragma trusted_schema = off", "pragma cell_size_check = on",
                               "pragma cache_size = -65536", "pragma synchronous = full", "pragma recursive_triggers = on",
                               "pragma wal_autocheckpoint = 50000"})
        check(sqlite3_exec(database, pragma, nullptr, nullptr, nullptr), database);
    return {database, &sqlite3_close};
}

Statement prepared(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr), database);
    return {statement, &sqlite3_finalize};
}

Table read(sqlite3 *database, const QByteArray &name)
{
    const Statement statement = prepared(database, "select * from " + name + " order by 1, 2");
    Table table{name, sqlite3_column_count(statement.get()), {}, {}};
    while (sqlite3_step(statement.get()) == SQLITE_ROW) {
        for (int column = 0; column < table.columns; ++column) {
            const int type = sqlite3_column_type(statement.get(), column);
            if (type == SQLITE_NULL)
                table.cells.emplace_back(nullptr);
            else if (type == SQLITE_INTEGER)
                table.cells.emplace_back(qint64(sqlite3_column_int64(statement.get(), column)));
            else
                table.cells.emplace_back(QByteArray(static_cast<const char *>(sqlite3_column_blob(statement.get(), column)),
                                                    sqlite3_column_bytes(statement.get(), column)));
            table.isBlob.push_back(type == SQLITE_BLOB);
        }
    }
    return table;
}

void insert(sqlite3_stmt *statement, const Table &table, size_t row)
{
    for (int column = 0; column < table.columns; ++column) {
        const size_t at = row * size_t(table.columns) + size_t(column);
        const Cell &cell = table.cells[at];
        if (const auto *number = std::get_if<qint64>(&cell)) {
            sqlite3_bind_int64(statement, column + 1, *number);
        } else if (const auto *text = std::get_if<QByteArray>(&cell)) {
            if (table.isBlob[at])
                sqlite3_bind_blob(statement, column + 1, text->constData(), int(text->size()), SQLITE_STATIC);
            else
                sqlite3_bind_text(statement, column + 1, text->constData(), int(text->size()), SQLITE_STATIC);
        } else {
            sqlite3_bind_null(statement, column + 1);
        }
    }
    check(sqlite3_step(statement), sqlite3_db_handle(statement));
    sqlite3_reset(statement);
}

} // namespace

double secondsToInsertAgain(const QString &from, const QString &to, const QByteArrayList &tables, size_t inTransaction)
{
    std::vector<Table> read_;
    {
        const Database source = opened(from);
        for (const QByteArray &table : tables)
            read_.push_back(read(source.get(), table));
    }
    const Database target = opened(to);
    QElapsedTimer timer;
    timer.start();
    for (const Table &table : read_) {
        QByteArray places = QByteArray("?,").repeated(table.columns);
        places.chop(1);
        const Statement statement = prepared(target.get(), "insert into " + table.name + " values (" + places + ")");
        const size_t rows = table.cells.size() / size_t(table.columns);
        for (size_t row = 0; row < rows; ++row) {
            if (row % inTransaction == 0)
                check(sqlite3_exec(target.get(), "begin immediate", nullptr, nullptr, nullptr), target.get());
            insert(statement.get(), table, row);
            if (row % inTransaction == inTransaction - 1 || row == rows - 1)
                check(sqlite3_exec(target.get(), "commit", nullptr, nullptr, nullptr), target.get());
        }
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace contador::bench
