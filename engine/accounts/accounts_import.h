// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_options.h"
#include "engine/accounts/import_report.h"
#include "engine/core/installation.h"
#include "engine/store/unit_of_work.h"

#include <QByteArray>

namespace contador {

/// Brings in an accounts file (docs/accounts-file.md). All or nothing: one invalid row, and nothing is changed.
/// The same file again changes nothing. An empty cell is unknown and never erases what is known.
class AccountsImport {
public:
    enum class Mode { Apply, DryRun };

    explicit AccountsImport(Installation installation) : m_installation(std::move(installation)) { }
    ImportReport run(Transaction &transaction, const QByteArray &file, const QString &fileName, Mode mode,
                     const ImportOptions &options = {}) const;

private:
    Installation m_installation;
};

} // namespace contador
