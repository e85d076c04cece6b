// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/database_url.h"

#include <QFileInfo>

namespace contador {

Outcome<DatabaseUrl, StoreFault> DatabaseUrl::parse(const QString &text)
{
    const QString sqlitePrefix = QStringLiteral("sqlite:");
    if (text.startsWith(sqlitePrefix)) {
        QString path = text.mid(sqlitePrefix.size());
        if (path.startsWith(QStringLiteral("//")))
            path = path.mid(2);
        if (!path.isEmpty())
            return sqlite(QFileInfo(path).absoluteFilePath());
    }
    const QUrl server(text, QUrl::StrictMode);
    if (server.scheme() == QStringLiteral("postgresql") && !server.host().isEmpty() && server.path().size() > 1)
        return DatabaseUrl{Engine::Postgresql, {}, server};
    return failure(StoreFault{StoreFault::Kind::BadUrl, text});
}

QString DatabaseUrl::toString() const
{
    return engine == Engine::Sqlite ? QStringLiteral("sqlite:") + path : server.toString(QUrl::RemovePassword);
}

} // namespace contador
