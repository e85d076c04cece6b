// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account_records.h"

#include <QByteArray>

#include <optional>

namespace contador {

/// Which accounts are meant: every condition that is set must hold. Counted from the day it is asked for, so that a kept one
/// stays true. A list and a notice that name the same audience speak of the same accounts.
struct AudienceFilter {
    QString text; ///< as in the search box: number, holder, address, meter, phone
    QString service; ///< "water"
    QString zone;
    QString tariff;
    std::optional<AccountStatus> status;
    std::optional<qint64> overdueOver; ///< overdue more than this, in minor units
    std::optional<int> overdueDays; ///< the oldest overdue debt is late by more days than this
    std::optional<int> noReadingDays; ///< nobody has read a meter in so many days
    std::optional<bool> contracted; ///< a phone speaks for it
    std::optional<bool> onHold; ///< procedures rest: dispute, complaint, plan
    std::optional<bool> vulnerable; ///< its holder
    std::optional<int> verificationDays; ///< the verification of a meter is due within so many days; 0: due now

    [[nodiscard]] bool isEmpty() const { return *this == AudienceFilter(); }
    bool operator==(const AudienceFilter &) const = default;
};

/// "contador-audience/1".
QByteArray toJson(const AudienceFilter &filter);
/// None: it is of a later version, or damaged. Half an audience would be another one.
std::optional<AudienceFilter> audienceFilterFrom(const QByteArray &json);

/// A filter kept by its name.
struct Audience {
    qint64 id = 0;
    QString name;
    AudienceFilter filter;
};

} // namespace contador
