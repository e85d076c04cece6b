// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_journal.h"
#include "engine/accounts/import_record.h"
#include "engine/accounts/import_report.h"
#include "engine/store/unit_of_work.h"

#include <QByteArray>

namespace contador {

/// What was brought in, when and by whom, and what it changed.
class ImportsStore {
public:
    explicit ImportsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::optional<ImportRecord> find(ImportId id) const;
    [[nodiscard]] std::vector<ImportRecord> latest(int most) const; ///< newest first
    [[nodiscard]] std::vector<ImportChange> changes(ImportId id) const; ///< in the order in which they were made

    /// Before the first change; `close` tells how it went.
    static ImportId open(Transaction &transaction, const QString &kind, const QString &fileName, const QByteArray &file);
    /// \param ordinal of the change before; goes on
    static void keepChanges(Transaction &transaction, ImportId id, const std::vector<ImportChange> &changes, int &ordinal);
    static void close(Transaction &transaction, ImportId id, const ImportReport &report);
    static void close(Transaction &transaction, ImportId id, int rows, int rowsNew, int rowsChanged);
    static void markUndone(Transaction &transaction, ImportId id);

private:
    Connection &m_connection;
};

} // namespace contador
