// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/store/connection.h"
#include "engine/tables/table_sink.h"

#include <functional>
#include <span>

namespace contador {

/// Takes one row of an export; false: no more is wanted.
using ExportedRow = std::function<bool(const QStringList &)>;

/// A kind of file that Contador writes.
struct ExportKind {
    const char *name; ///< "accounts": the word of the command line
    const char *profile; ///< of its version line: "readings-out"
    std::vector<WrittenColumn> (*columns)();
    /// Gives its rows in the order of their age, from within a snapshot.
    void (*rows)(Connection &connection, const Installation &installation, QDate today, const ExportedRow &row);
};

/// THE table of exports.
std::span<const ExportKind> exportKinds();
const ExportKind *findExportKind(const QString &name); ///< none: there is no such kind

/// Writes all rows of a kind: how many, or none where the sink failed.
std::optional<qint64> writeExport(const ExportKind &kind, Connection &connection, const Installation &installation, QDate today,
                                  TableSink &sink);

} // namespace contador
