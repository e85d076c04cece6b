// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/database_url.h"

#include <QFileInfo>
#include <QUrlQuery>

#include <algorithm>

namespace contador {

namespace {

/// What a person may choose. Never a password: an address stands in lists of processes and in desktop files.
const QStringList &knownSettings()
{
    static const QStringList names{QStringLiteral("host"),        QStringLiteral("service"),   QStringLiteral("passfile"),
                                   QStringLiteral("sslmode"),     QStringLiteral("sslcert"),   QStringLiteral("sslkey"),
                                   QStringLiteral("sslrootcert"), QStringLiteral("krbsrvname")};
    return names;
}

bool isServer(const DatabaseUrl &url)
{
    const auto settings = url.settings();
    const auto has = [&](const char *name) {
        return std::ranges::any_of(settings, [&](const auto &each) { return each.first == QLatin1String(name); });
    };
    const bool allKnown = std::ranges::all_of(
        settings, [](const auto &each) { return knownSettings().contains(each.first) && !each.second.isEmpty(); });
    return allKnown && (has("service") || ((has("host") || !url.server.host().isEmpty()) && url.server.path().size() > 1));
}

} // namespace

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
    const DatabaseUrl url{Engine::Postgresql, {}, server};
    if (server.isValid() && server.scheme() == QStringLiteral("postgresql") && isServer(url))
        return url;
    return failure(StoreFault{StoreFault::Kind::BadUrl, text});
}

QList<std::pair<QString, QString>> DatabaseUrl::settings() const
{
    QList<std::pair<QString, QString>> settings;
    for (const auto &[name, value] : QUrlQuery(server).queryItems(QUrl::FullyDecoded))
        settings.emplace_back(name, value);
    return settings;
}

QString DatabaseUrl::toString() const
{
    return engine == Engine::Sqlite ? QStringLiteral("sqlite:") + path : server.toString(QUrl::RemovePassword);
}

} // namespace contador
