// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/dialect.h"
#include "engine/store/query.h"

#include <QSqlDatabase>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

class QLockFile;

namespace contador {

/// One connection of one thread. The writer holds the lock that keeps every other process from writing; readers cannot
/// change anything. Prepared statements are kept by their text.
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
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }

    /// The first fault since the unit of work began.
    [[nodiscard]] bool hasFault() const { return m_fault.has_value(); }
    [[nodiscard]] const std::optional<StoreFault> &fault() const { return m_fault; }
    void keepFault(const QSqlError &error);
    void forgetFault() { m_fault.reset(); }

    /// Runs text that is not prepared: begin, commit, pragma, migrations.
    bool execute(const QString &sql);
    /// Spares the next writer work, while nobody waits; a fault is no news, it would come again with the next write.
    void tidyWhileIdle();
    void giveBack(IdleStatements &home, std::unique_ptr<QSqlQuery> statement);

private:
    Connection(DatabaseUrl url, Access access);
    Outcome<void, StoreFault> takeWriterLock();
    Outcome<void, StoreFault> connectToEngine();
    Outcome<void, StoreFault> prepareToWrite();
    Outcome<void, StoreFault> executeAll(const QStringList &statements);
    static Outcome<std::unique_ptr<Connection>, StoreFault> connected(const DatabaseUrl &url, Access access);

    DatabaseUrl m_url;
    Access m_access;
    const Dialect &m_dialect;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QSqlDatabase m_database;
    /// By their text, which is looked up without a copy. Freed in the destructor, before the connection.
    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, IdleStatements, TextHash, std::equal_to<>> m_idle;
    std::optional<StoreFault> m_fault;
};

} // namespace contador
