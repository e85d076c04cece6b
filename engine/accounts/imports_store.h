// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_report.h"
#include "engine/store/unit_of_work.h"

#include <QByteArray>

namespace contador {

/// What was brought in, when and by whom.
class ImportsStore {
public:
    static ImportId record(Transaction &transaction, const QString &kind, const QString &fileName, const QByteArray &file,
                           const ImportReport &report);
};

} // namespace contador
