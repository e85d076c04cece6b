// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"
#include "engine/core/quantity.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <chrono>

namespace contador {

/// How a person reads money, quantities and moments: in his language, and in the time of the utility.
struct Format {
    QLocale locale;
    QTimeZone zone = QTimeZone::utc();

    [[nodiscard]] QString money(const Money &amount) const; ///< "1.023,40 €"
    [[nodiscard]] QString quantity(const Quantity &quantity, const QString &unit = {}) const; ///< "9,5 m³"
    [[nodiscard]] QString count(qint64 number) const; ///< "8 412"
    [[nodiscard]] QString date(const QDate &date) const; ///< "25/11/2026"
    [[nodiscard]] QString datePattern() const; ///< the same for a field: "dd/MM/yyyy"
    [[nodiscard]] QString date(const QDateTime &moment) const;
    [[nodiscard]] QString month(const QDate &date) const; ///< "nov."
    [[nodiscard]] QString time(const QDateTime &moment) const; ///< "10:15:02"
    [[nodiscard]] QString moment(const QDateTime &moment) const; ///< "25/11/2026 10:15"
    [[nodiscard]] QString elapsed(std::chrono::milliseconds time) const; ///< "840 ms", "1,8 s", "2 min 5 s"
    [[nodiscard]] QString clock(const QDateTime &moment) const; ///< "10:15"
    /// How long before `now` it was, as one says it: "2 minutes ago", "yesterday at 10:15".
    [[nodiscard]] QString ago(const QDateTime &moment, const QDateTime &now) const;
    /// "+351 912 345 678", or the sender's name made harmless.
    [[nodiscard]] QString phone(const QString &sender) const;
};

} // namespace contador
