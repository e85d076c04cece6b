// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/tables/cell_forms.h"
#include "engine/tables/table.h"

#include <QHash>

namespace contador {

/// How a file is to be read, where a person says so; what nobody says is found out. Kept as a mapping file
/// (docs/accounts-file.md): JSON of the format "contador-mapping/1".
struct ImportOptions {
    TableOptions table;
    QHash<QString, QString> columns; ///< heading in the file → column of ours; "": the column is left out
    std::optional<QChar> decimalMark;
    std::optional<DateOrder> dateOrder;

    /// None: it is no mapping file, or it names an encoding, a mark or an order that there is not.
    static std::optional<ImportOptions> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace contador
