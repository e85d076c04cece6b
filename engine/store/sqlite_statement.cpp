// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sqlite_statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

#include <cstring>

namespace contador {

namespace {

/// A driver that was built with a copy of SQLite of its own must not be reached into with ours.
bool isThisSqlite(const QSqlDatabase &database)
{
    QSqlQuery query(QStringLiteral("select sqlite_source_id()"), database);
    return query.next() && query.value(0).toString() == QString::fromLatin1(sqlite3_sourceid());
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0 || !isThisSqlite(database))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void bind(sqlite3_stmt *statement, int place, const Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell)) {
        sqlite3_bind_int64(statement, place, *number);
    } else if (const auto *text = std::get_if<QString>(&cell); text && !text->isNull()) {
        sqlite3_bind_text16(statement, place, text->utf16(), int(text->size() * qsizetype(sizeof(char16_t))), SQLITE_STATIC);
    } else if (const auto *bytes = std::get_if<QByteArray>(&cell); bytes && !bytes->isNull()) {
        sqlite3_bind_blob64(statement, place, bytes->constData(), sqlite3_uint64(bytes->size()), SQLITE_STATIC);
    } else {
        sqlite3_bind_null(statement, place);
    }
}

} // namespace

std::unique_ptr<SqliteStatement> SqliteStatement::prepare(const QSqlDatabase &database, const QByteArray &sql)
{
    sqlite3 *handle = handleOf(database);
    if (!handle)
        return nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return nullptr;
    return std::unique_ptr<SqliteStatement>(new SqliteStatement(statement));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

bool SqliteStatement::run(std::span<const Cell> cells)
{
    Q_ASSERT(sqlite3_bind_parameter_count(m_statement) == int(cells.size()));
    int place = 0;
    for (const Cell &cell : cells)
        bind(m_statement, ++place, cell);
    int result = SQLITE_ROW;
    while (result == SQLITE_ROW)
        result = sqlite3_step(m_statement);
    return sqlite3_reset(m_statement) == SQLITE_OK && result == SQLITE_DONE;
}

QSqlError SqliteStatement::error() const
{
    sqlite3 *handle = sqlite3_db_handle(m_statement);
    return {QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
            QString::number(sqlite3_extended_errcode(handle))};
}

} // namespace contador
