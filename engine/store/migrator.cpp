// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/migrator.h"

#include "engine/store/connection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace contador {

using Kind = StoreFault::Kind;

std::vector<Migrator::Migration> Migrator::shipped() const
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{4})-([a-z0-9-]+)(?:\\.([a-z]+))?\\.sql\\z"));
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = form.match(name);
        Q_ASSERT_X(match.hasMatch(), "migrations", "a file there is named NNNN-name[.dialect].sql");
        if (!match.captured(3).isEmpty() && match.captured(3) != m_connection.dialect().name())
            continue;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        migrations.push_back({match.captured(1).toInt(), name, QString::fromUtf8(text),
                              QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())});
    }
    return migrations;
}

Outcome<int, StoreFault> Migrator::applied() const
{
    const std::vector<Migration> known = shipped();
    m_connection.forgetFault();
    Query query = m_connection.query("select number, name, hash from migration order by number");
    size_t count = 0;
    while (query.next()) {
        if (count >= known.size())
            return failure(StoreFault{Kind::NewerThanProgram, query.text(1)});
        if (query.integer(0) != known[count].number || query.text(2) != known[count].hash)
            return failure(StoreFault{Kind::ChangedMigration, query.text(1)});
        ++count;
    }
    if (m_connection.hasFault()) {
        const StoreFault fault = *m_connection.fault();
        m_connection.forgetFault();
        return failure(fault.kind == Kind::Other && !fault.isPassing ? StoreFault{Kind::NotContador, fault.detail} : fault);
    }
    return int(count);
}

Outcome<void, StoreFault> Migrator::create() const
{
    m_connection.forgetFault();
    Query anything = m_connection.query(m_connection.dialect().hasTables().toUtf8().constData());
    if (anything.next())
        return failure(StoreFault{Kind::Exists, m_connection.url().toString()});
    m_connection.forgetFault();
    if (!m_connection.execute(
            QStringLiteral("create table migration (number integer primary key, name text not null, hash text not null)")))
        return failure(*m_connection.fault());
    return bringUpToDate();
}

Outcome<void, StoreFault> Migrator::bringUpToDate() const
{
    Outcome<int, StoreFault> done = applied();
    if (!done)
        return failure(done.error());
    const std::vector<Migration> known = shipped();
    if (size_t(*done) == known.size())
        return {};
    if (const QString lock = m_connection.dialect().lockSchema(); !lock.isEmpty()) {
        if (!m_connection.execute(lock))
            return failure(*m_connection.fault());
        done = applied(); // meanwhile another one may have done it
    }
    Outcome<void, StoreFault> result;
    if (!done)
        result = failure(done.error());
    for (size_t i = size_t(done.value_or(0)); result && i < known.size(); ++i)
        result = apply(known[i]);
    if (const QString unlock = m_connection.dialect().unlockSchema(); !unlock.isEmpty())
        m_connection.execute(unlock);
    m_connection.forgetFault();
    return result;
}

Outcome<void, StoreFault> Migrator::check() const
{
    const Outcome<int, StoreFault> done = applied();
    if (!done)
        return failure(done.error());
    return {};
}

Outcome<void, StoreFault> Migrator::apply(const Migration &migration) const
{
    static const QRegularExpression blankLine(QStringLiteral("\\n[ \\t]*\\n"));
    m_connection.forgetFault();
    m_connection.begin(m_connection.dialect().beginWrite());
    for (const QString &statement : m_connection.dialect().withTokens(migration.sql).split(blankLine, Qt::SkipEmptyParts)) {
        static const QRegularExpression comments(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
        const QString bare = QString(statement).remove(comments).trimmed();
        if (!bare.isEmpty() && !m_connection.hasFault())
            m_connection.execute(bare);
    }
    Query record = m_connection.query("insert into migration (number, name, hash) values (:number, :name, :hash)");
    record.bind(":number", migration.number).bind(":name", migration.name).bind(":hash", migration.hash).run();
    if (!m_connection.hasFault() && m_connection.execute(QStringLiteral("commit"))) {
        m_connection.ended();
        return {};
    }
    const StoreFault fault = *m_connection.fault();
    m_connection.execute(QStringLiteral("rollback"));
    m_connection.ended();
    m_connection.forgetFault();
    return failure(StoreFault{fault.kind, migration.name + QStringLiteral(": ") + fault.detail, fault.isPassing});
}

} // namespace contador
