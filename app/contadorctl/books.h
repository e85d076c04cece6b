// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contadorctl/call.h"
#include "engine/billing/tariffs.h"
#include "engine/core/installation.h"
#include "engine/store/connection.h"

#include <memory>

namespace contador {

/// A database opened for one call.
struct Books {
    std::unique_ptr<Connection> connection;
    Installation installation;

    /// The database named by --database; the user's own data folder without it.
    static Outcome<DatabaseUrl, StoreFault> url(const Call &call);
    static Outcome<Books, StoreFault> open(const Call &call, Connection::Access access);

    [[nodiscard]] Format format(const Call &call) const { return {call.locale(), installation.timeZone}; }
};

/// The folders of --tariffs, then the user's own, then the shipped ones.
QStringList tariffFolders(const Call &call);

} // namespace contador
