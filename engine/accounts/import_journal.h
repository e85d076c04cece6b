// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"

#include <QString>

#include <optional>

namespace contador {

/// What an import may make or change.
enum class ImportSubject { Account, Service, Meter, Dial, Phone, Reading, Entry, Consent };

QString importSubjectName(ImportSubject subject); ///< "dial": the word in the database
std::optional<ImportSubject> importSubjectNamed(const QString &name);

/// One thing that an import made or changed, so that it can be taken back. What hangs on a thing that was made goes with it.
struct ImportChange {
    int row = 0; ///< of the file
    AccountId account;
    ImportSubject subject = ImportSubject::Account;
    qint64 id = 0; ///< of a phone: none
    QString field; ///< empty: it was made; of a phone "bound" or "unbound"
    QString before;
    QString after;
};

} // namespace contador
