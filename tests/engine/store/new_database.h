// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/installation_store.h"

#include <QTemporaryDir>
#include <QTest>

namespace contador::tests {

/// A real database of a Portuguese utility in a folder of its own, gone at the end.
class NewDatabase {
public:
    NewDatabase() : url(DatabaseUrl::sqlite(m_folder.filePath(QStringLiteral("contador.db"))))
    {
        installation.utilityName = QStringLiteral("Águas do Vale");
        installation.country = QStringLiteral("PT");
        installation.currency = *Currency::fromCode(QStringLiteral("EUR"));
        installation.language = QStringLiteral("pt_PT");
        installation.timeZone = QTimeZone("Europe/Lisbon");
        writer = std::move(*Connection::create(url));
        Transaction transaction(*writer, Actor::import(), moment("2026-01-01T00:00:00Z"));
        InstallationStore::save(transaction, installation);
        if (!transaction.commit())
            qFatal("cannot set up a database");
    }

    [[nodiscard]] static QDateTime moment(const char *iso)
    {
        return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// The number that a query of one row and one column gives.
    [[nodiscard]] qint64 count(const char *sql) const
    {
        Query query = writer->query(sql);
        return query.next() ? query.integer(0) : -1;
    }

private:
    QTemporaryDir m_folder;

public:
    DatabaseUrl url;
    Installation installation;
    std::unique_ptr<Connection> writer;
};

} // namespace contador::tests
