// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/dialect.h"
#include "engine/store/query.h"
#include "engine/store/sqlite_statement.h"
#include "engine/store/prepared_statement.h"

#include <QSqlDatabase>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

class QLockFile;
class QObject;

namespace contador {

/// One connection of one thread. With SQLite the writer holds the lock that keeps every other process from writing; with
/// PostgreSQL several desks write, and units of work that get in each other's way end as Contended. Readers cannot change
/// anything. Prepared statements are kept by their text. A connection to a server that broke is made anew when the next
/// unit of work begins.
class Connection {
public:
    enum class Access { Write, Read };

    /// Opens an existing database, bringing its schema up to date when writing.
    static Outcome<std::unique_ptr<Connection>, StoreFault> open(const DatabaseUrl &url, Access access);
    /// Makes a new one; refuses where something is already.
    static Outcome<std::unique_ptr<Connection>, StoreFault> create(const DatabaseUrl &url);
    /// Takes a database back that `create` made and nobody could fill: half of one would stand in the way of the next try.
    static void discard(std::unique_ptr<Connection> created);
    ~Connection();

    [[nodiscard]] Query query(const char *sql);
    /// A statement with `?` for its places through SQLite's own interface; none with PostgreSQL, or where the text has a fault.
    [[nodiscard]] SqliteStatement *direct(const QByteArray &sql);
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }

    /// The first fault since the unit of work began.
    [[nodiscard]] bool hasFault() const { return m_fault.has_value(); }
    [[nodiscard]] const std::optional<StoreFault> &fault() const { return m_fault; }
    void keepFault(const QSqlError &error);
    void forgetFault() { m_fault.reset(); }

    /// Runs text that is not prepared: commit, pragma, migrations.
    bool execute(const QString &sql);
    /// Begins a unit of work; where the connection had broken, on a new one.
    bool begin(const QString &sql);
    void ended() { m_inUnit = false; } ///< the unit of work, by commit or rollback
    /// Counts how often it was connected: what another desk told in between nobody has heard.
    [[nodiscard]] int session() const { return m_session; }
    /// Calls `heard` in the thread of `context` after each commit that notifies `channel`, also of this connection. Nothing
    /// where only one program writes.
    void listen(const QString &channel, QObject *context, const std::function<void(const QString &payload)> &heard);
    /// Spares the next writer work, while nobody waits; a fault is no news, it would come again with the next write.
    void tidyWhileIdle();
    void giveBack(IdleStatements &home, std::unique_ptr<PreparedStatement> statement, int session);

private:
    Connection(DatabaseUrl url, Access access);
    Outcome<void, StoreFault> takeWriterLock();
    Outcome<void, StoreFault> connectToEngine();
    void chooseServer();
    bool connectAgain();
    std::unique_ptr<PreparedStatement> prepared(const char *sql);
    [[nodiscard]] bool isEmpty();
    Outcome<void, StoreFault> prepareToWrite();
    Outcome<void, StoreFault> executeAll(const QStringList &statements);
    static Outcome<std::unique_ptr<Connection>, StoreFault> connected(const DatabaseUrl &url, Access access);

    DatabaseUrl m_url;
    Access m_access;
    const Dialect &m_dialect;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QSqlDatabase m_database;
    sqlite3 *m_sqlite = nullptr; ///< of m_database, where it is ours to use
    /// By their text, which is looked up without a copy. Freed in the destructor, before the connection.
    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, IdleStatements, TextHash, std::equal_to<>> m_idle;
    std::unordered_map<QByteArray, std::unique_ptr<SqliteStatement>> m_direct;
    std::optional<StoreFault> m_fault;
    std::optional<StoreFault> m_gone; ///< why there is no connection just now
    std::chrono::steady_clock::time_point m_triedAt; ///< to connect again
    QStringList m_channels;
    int m_session = 0;
    bool m_inUnit = false;
};

} // namespace contador
