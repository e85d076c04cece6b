// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"

#include <QString>
#include <QTimeZone>

namespace contador {

/// What a utility decides once, at `init`.
struct Installation {
    QString utilityName;
    QString country;  ///< ISO 3166 "PT": reads national phone numbers
    Currency currency;
    QString language; ///< of the consumers' texts where an account names none: "pt_PT"
    QTimeZone timeZone;
    bool demonstration = false; ///< filled with invented consumers; never to be used for real

    /// The local civil date at a moment: dates of readings, due dates.
    [[nodiscard]] QDate dateAt(const QDateTime &moment) const { return moment.toTimeZone(timeZone).date(); }
};

} // namespace contador
