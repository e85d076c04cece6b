// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"

#include <QDateTime>
#include <QString>

namespace contador {

/// An import that was applied.
struct ImportRecord {
    ImportId id;
    QString kind; ///< "accounts"
    QString fileName;
    QDateTime at;
    QString by;
    int rows = 0;
    int rowsNew = 0;
    int rowsChanged = 0;
    QDateTime undoneAt; ///< invalid: it stands
    QString undoneBy;
};

} // namespace contador
