// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_table.h"
#include "engine/core/installation.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// Brings in a file of charges that another program made (profile "charges"): each becomes an entry of the ledger with its document and
/// due date; a negative one is a credit note. The same document of the same day is one charge, however often it comes. All or nothing.
class ChargesImport {
public:
    explicit ChargesImport(Installation installation) : m_installation(std::move(installation)) { }
    ImportReport run(Transaction &transaction, const QByteArray &file, const QString &fileName, bool apply,
                     const ImportOptions &options = {}) const;

    static std::vector<ImportColumn> columns();

private:
    Installation m_installation;
};

} // namespace contador
