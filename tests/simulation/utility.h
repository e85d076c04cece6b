// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/store/connection.h"

#include <QTemporaryDir>

namespace contador::simulation {

/// The utility that every schedule begins with: a dozen consumers, each with a meter. Made once; a schedule gets a copy.
class Utility {
public:
    static constexpr int consumers = 12;
    [[nodiscard]] static QString phone(int consumer); ///< E.164
    [[nodiscard]] static int lastReading(int consumer);
    [[nodiscard]] static QString meter(int consumer);

    explicit Utility(const QDateTime &at);

    [[nodiscard]] const Installation &installation() const { return m_installation; }
    [[nodiscard]] QStringList tariffFolders() const { return {m_folder.path()}; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A new database of that name with nothing in it but the accounts.
    [[nodiscard]] DatabaseUrl freshDatabase(const QString &name) const;
    /// As it would be found if the process that writes to it died now.
    [[nodiscard]] DatabaseUrl whatIsOnDisk(const DatabaseUrl &written, const QString &name) const;
    void remove(const DatabaseUrl &url) const;

private:
    void writeTariff() const;
    void fill(const QDateTime &at) const;

    QTemporaryDir m_folder;
    Installation m_installation;
};

} // namespace contador::simulation
