// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_options.h"
#include "engine/accounts/import_table.h"
#include "engine/billing/tariffs.h"
#include "engine/core/installation.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// Brings in a file of readings (profile "readings-in"). Each is judged, priced and booked as if a clerk had keyed it in; one that is
/// doubtful is held, and its row says why. All or nothing; the same file again changes nothing.
class ReadingsImport {
public:
    ReadingsImport(const Tariffs &tariffs, Installation installation) : m_tariffs(tariffs), m_installation(std::move(installation)) { }
    ImportReport run(Transaction &transaction, const QByteArray &file, const QString &fileName, bool apply,
                     const ImportOptions &options = {}) const;

    static std::vector<ImportColumn> columns();

private:
    const Tariffs &m_tariffs;
    Installation m_installation;
};

} // namespace contador
