// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace contador {

/// What is metered and sold. THE table of services is in services.cpp.
struct Service {
    QString name; ///< "water": the word in the database, in tariffs and in exports
    QString unit; ///< "m³"
    QStringList alsoWritten; ///< words in an accounts file that mean it, folded
};

std::span<const Service> services();

/// The row of "water", "Água" or "agua"; null when there is none.
const Service *findService(const QString &written);

/// Lower case without accents, everything but letters and digits a blank: for comparing and finding.
QString folded(const QString &text);

} // namespace contador
