// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff.h"
#include "engine/core/outcome.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace contador {

/// A tariff file where it lies.
struct TariffFile {
    QString name; ///< without ".json": as accounts name it
    QString path;
    bool isShipped = false; ///< comes with Contador; nobody can change it
    QByteArray text;
    std::optional<QDate> lastCharged; ///< the last day that was charged by it
};

/// Of each name the file that counts: the first of the folders that has it. Sorted by name.
std::vector<TariffFile> tariffFiles(const QStringList &folders);

/// Why a tariff is not saved.
struct TariffSavingFault {
    enum class Kind {
        BadName, ///< not the bare name of a file
        Shipped, ///< a tariff that comes with Contador has this name
        Exists, ///< a new one, and there is one of this name
        Changed, ///< somebody else changed the file meanwhile
        NotATariff, ///< `tariff` says what is wrong
        VersionCharged, ///< a version that was charged by would change; `day` is its first
        DaysCharged, ///< a new version would begin on a day that was charged; `day` is the last of those
        CannotWrite, ///< `detail` says why
        NoFolder, ///< there is none but the shipped one
    };
    Kind kind = Kind::CannotWrite;
    QString detail;
    QDate day;
    std::optional<TariffFault> tariff;
    bool operator==(const TariffSavingFault &) const = default;
};

/// A file to be written.
struct TariffSaving {
    QString name;
    QByteArray text;
    QByteArray before; ///< as it was read; empty: a new file
};

/// Writes it into the first folder that is not the shipped one; the file is whole at any moment. What was charged stays
/// explained: of a version that days were charged by nothing changes but its end, and that not to a day charged already. Gives
/// the path.
Outcome<QString, TariffSavingFault> saveTariff(const QStringList &folders, const TariffSaving &saving,
                                               std::optional<QDate> lastCharged);

} // namespace contador
