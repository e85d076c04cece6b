// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"

#include "engine/store/installation_store.h"

#include <QStandardPaths>

namespace contador {

Outcome<DatabaseUrl, StoreFault> Books::url(const Call &call)
{
    if (call.has("database"))
        return DatabaseUrl::parse(call.value("database"));
    return DatabaseUrl::sqlite(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/contador.db"));
}

Outcome<Books, StoreFault> Books::open(const Call &call, Connection::Access access)
{
    const auto address = url(call);
    if (!address)
        return failure(address.error());
    auto connection = Connection::open(*address, access);
    if (!connection)
        return failure(connection.error());
    const std::optional<Installation> installation = InstallationStore(**connection).load();
    if (!installation)
        return failure(StoreFault{StoreFault::Kind::NotContador, address->toString()});
    return Books{std::move(*connection), *installation};
}

QStringList tariffFolders(const Call &call)
{
    QStringList folders = call.values("tariffs");
    folders << QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/tariffs");
    folders << Tariffs::shippedFolder();
    return folders;
}

} // namespace contador
