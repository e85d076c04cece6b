// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/import_undo.h"

namespace contador {

/// What stands in the way of taking an import back.
class ImportObstaclesStore {
public:
    explicit ImportObstaclesStore(Connection &connection) : m_connection(connection) { }

    /// All of it but the fields and phones that were changed since, each thing once, by row.
    [[nodiscard]] std::vector<ImportObstacle> of(ImportId import) const;
    /// The fields and phones among `changes` that are no longer as the import left them.
    [[nodiscard]] std::vector<ImportObstacle> changedSince(const std::vector<ImportChange> &changes) const;

private:
    Connection &m_connection;
};

} // namespace contador
