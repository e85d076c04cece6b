// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_report.h"
#include "engine/core/actor.h"
#include "engine/core/installation.h"
#include "engine/core/outcome.h"
#include "engine/store/database_url.h"

#include <QHash>

namespace contador {

/// What a new utility starts with: its settings and, if wanted, its accounts.
struct UtilityProfile {
    Installation installation;
    QString accountsFile; ///< name of the file; empty: none
    QByteArray accounts;  ///< its bytes
    QByteArray pastReadings; ///< empty: none; see past_readings.h
};

struct ProfileFault {
    enum class Kind { Unreadable, NotAProfile, BadSetting };
    Kind kind = Kind::Unreadable;
    QString detail; ///< the file, or the name of the setting
};

/// Reads a profile (JSON, "contador-profile/1"): a path, "demo" for the demonstration utility, or empty for none.
/// `settings` ("country", "currency", "language", "timezone", "utility_name") go before those of the file.
Outcome<UtilityProfile, ProfileFault> readProfile(const QString &named, const QHash<QString, QString> &settings);

/// Makes the database, all of it or nothing: where a row is invalid, the report says so and no database is left.
Outcome<ImportReport, StoreFault> establish(const DatabaseUrl &url, const UtilityProfile &profile, const Actor &actor,
                                            const QDateTime &at);

} // namespace contador
