// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sqlite_statement.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QStringConverter>
#include <QVariant>

#include <sqlite3.h>

#include <bit>
#include <cstring>

namespace contador {

namespace {

constexpr int bitsOfFilled = 64;
constexpr qsizetype mostUtf8PerUnit = 3; // a UTF-16 unit becomes at most three bytes

bool isThisSqlite(const QSqlDatabase &database)
{
    QSqlQuery query(QStringLiteral("select sqlite_source_id()"), database);
    return query.next() && query.value(0).toString() == QString::fromLatin1(sqlite3_sourceid());
}

qsizetype mostBytesOf(std::span<const Cell> cells)
{
    qsizetype bytes = 0;
    for (const Cell &cell : cells) {
        if (const auto *text = std::get_if<QString>(&cell))
            bytes += text->size() * mostUtf8PerUnit;
    }
    return bytes;
}

/// All but texts, which need a place to stay.
void bindShort(sqlite3_stmt *statement, int place, const Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        sqlite3_bind_int64(statement, place, *number);
    else if (const auto *bytes = std::get_if<QByteArray>(&cell); bytes && !bytes->isNull())
        sqlite3_bind_blob64(statement, place, bytes->constData(), sqlite3_uint64(bytes->size()), SQLITE_TRANSIENT);
    else
        sqlite3_bind_null(statement, place);
}

} // namespace

void SqliteStatement::configure()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // refused, without harm, once SQLite is in use
    Q_UNUSED(done)
}

sqlite3 *SqliteStatement::handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0 || !isThisSqlite(database))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

std::unique_ptr<SqliteStatement> SqliteStatement::prepare(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK || !statement)
        return nullptr;
    return std::unique_ptr<SqliteStatement>(new SqliteStatement(statement));
}

SqliteStatement::SqliteStatement(sqlite3_stmt *statement)
    : m_statement(statement), m_places(sqlite3_bind_parameter_count(statement))
{
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::bindPlace(int place, const Cell &cell)
{
    if (place <= bitsOfFilled)
        m_filled |= quint64(1) << (place - 1);
    if (const auto *text = std::get_if<QString>(&cell); text && !text->isNull()) {
        const QByteArray utf8 = text->toUtf8();
        sqlite3_bind_text64(m_statement, place, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else {
        bindShort(m_statement, place, cell);
    }
}

void SqliteStatement::bind(const char *name, const Cell &value)
{
    const int place = sqlite3_bind_parameter_index(m_statement, name);
    if (place == 0)
        m_misuse = QStringLiteral("no such parameter: ") + QString::fromLatin1(name);
    else
        bindPlace(place, value);
}

void SqliteStatement::bindAt(int place, const Cell &value)
{
    bindPlace(place + 1, value);
}

/// What was not bound would be NULL without a word.
bool SqliteStatement::isFilled() const
{
    return m_places > bitsOfFilled || std::popcount(m_filled) == m_places;
}

bool SqliteStatement::run()
{
    sqlite3_reset(m_statement);
    if (m_misuse.isEmpty() && !isFilled())
        m_misuse = QStringLiteral("a parameter without a value: ") + QString::fromUtf8(sqlite3_sql(m_statement));
    if (!m_misuse.isEmpty()) {
        m_state = State::Failed;
        return false;
    }
    const int result = sqlite3_step(m_statement);
    m_state = result == SQLITE_ROW ? State::AtFirstRow : result == SQLITE_DONE ? State::Ended : State::Failed;
    return m_state != State::Failed;
}

bool SqliteStatement::next()
{
    if (m_state == State::AtFirstRow) {
        m_state = State::AtRow;
        return true;
    }
    if (m_state != State::AtRow)
        return false;
    const int result = sqlite3_step(m_statement);
    m_state = result == SQLITE_ROW ? State::AtRow : result == SQLITE_DONE ? State::Ended : State::Failed;
    return m_state == State::AtRow;
}

void SqliteStatement::finish()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_filled = 0;
    m_misuse.clear();
    m_state = State::Idle;
}

QSqlError SqliteStatement::error() const
{
    if (m_state != State::Failed)
        return {};
    if (!m_misuse.isEmpty())
        return {QString(), m_misuse, QSqlError::StatementError, QString::number(SQLITE_MISUSE)};
    sqlite3 *handle = sqlite3_db_handle(m_statement);
    return {QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
            QString::number(sqlite3_extended_errcode(handle))};
}

QByteArrayList SqliteStatement::columns() const
{
    QByteArrayList names;
    for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
        names << sqlite3_column_name(m_statement, column);
    return names;
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqliteStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray SqliteStatement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

qint64 SqliteStatement::insertedId() const
{
    return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement));
}

qint64 SqliteStatement::rowsChanged() const
{
    return sqlite3_changes64(sqlite3_db_handle(m_statement));
}

bool SqliteStatement::runWith(std::span<const Cell> cells)
{
    Q_ASSERT(sqlite3_bind_parameter_count(m_statement) == int(cells.size()));
    sqlite3_reset(m_statement);
    const qsizetype room = mostBytesOf(cells);
    if (m_texts.size() < room)
        m_texts.resize(room);
    QStringEncoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    char *end = m_texts.data();
    int place = 0;
    for (const Cell &cell : cells) {
        ++place;
        const auto *text = std::get_if<QString>(&cell);
        if (!text || text->isNull()) {
            bindShort(m_statement, place, cell);
            continue;
        }
        const char *begin = end;
        end = utf8.appendToBuffer(end, *text);
        sqlite3_bind_text64(m_statement, place, begin, sqlite3_uint64(end - begin), SQLITE_STATIC, SQLITE_UTF8);
    }
    int result = SQLITE_ROW;
    while (result == SQLITE_ROW)
        result = sqlite3_step(m_statement);
    m_state = result == SQLITE_DONE ? State::Ended : State::Failed;
    if (m_state == State::Failed)
        return false; // what happened is asked for before it is reset
    sqlite3_reset(m_statement);
    return true;
}

} // namespace contador
