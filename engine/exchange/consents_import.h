// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_table.h"
#include "engine/core/installation.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// Brings in a file of consents (profile "consents"): which phone of which account asked for what, since when, and by which proof.
/// What a consumer has withdrawn here stays withdrawn, whatever a file says. All or nothing; the same file again changes nothing.
class ConsentsImport {
public:
    explicit ConsentsImport(Installation installation) : m_installation(std::move(installation)) { }
    ImportReport run(Transaction &transaction, const QByteArray &file, const QString &fileName, bool apply,
                     const ImportOptions &options = {}) const;

    static std::vector<ImportColumn> columns();

private:
    Installation m_installation;
};

} // namespace contador
