// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff.h"
#include "engine/core/outcome.h"

#include <QByteArray>
#include <QHash>

namespace contador {

/// The tariff files of one thread. What stands in the file now is what counts: an edited file changes the next charge.
class Tariffs {
public:
    static QString shippedFolder() { return QStringLiteral(":/tariffs"); }
    /// A name comes from an accounts file or a field: it must not lead out of the folder.
    static bool isBareName(const QString &name);

    /// Folders are searched in order; the first that has the file decides.
    explicit Tariffs(QStringList folders) : m_folders(std::move(folders)) { }

    /// By the name of its file, with or without ".json".
    [[nodiscard]] Outcome<Tariff, TariffFault> find(const QString &name) const;
    [[nodiscard]] QStringList names() const; ///< sorted, each once

private:
    struct Read {
        QByteArray text;
        Outcome<Tariff, TariffFault> tariff;
    };
    QStringList m_folders;
    mutable QHash<QString, Read> m_read; ///< by path: a text is parsed once
};

} // namespace contador
