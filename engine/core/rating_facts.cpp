// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/rating_facts.h"

#include <algorithm>

namespace contador {

std::optional<Decimal> RatingFacts::on(QDate day, RatingFactKind kind) const
{
    const RatingFact *latest = nullptr;
    for (const RatingFact &fact : facts) {
        const bool holds = fact.kind == kind && (!fact.from.isValid() || fact.from <= day);
        // Of two for the same day the later in the list counts. An invalid day is before every other.
        if (holds && (!latest || !latest->from.isValid() || (fact.from.isValid() && latest->from <= fact.from)))
            latest = &fact;
    }
    return latest ? std::optional(latest->value) : std::nullopt;
}

bool RatingFacts::isEntitled(QDate day, const QString &code) const
{
    return std::any_of(entitlements.begin(), entitlements.end(), [&](const RatingEntitlement &entitlement) {
        return entitlement.code == code && (!entitlement.from.isValid() || entitlement.from <= day)
            && (!entitlement.to || day <= *entitlement.to);
    });
}

QDate RatingFacts::nextChange(QDate day, QDate end) const
{
    QDate next = end;
    const auto consider = [&](QDate change) {
        if (change.isValid() && day < change && change < next)
            next = change;
    };
    for (const RatingFact &fact : facts)
        consider(fact.from);
    for (const RatingEntitlement &entitlement : entitlements) {
        consider(entitlement.from);
        if (entitlement.to)
            consider(entitlement.to->addDays(1));
    }
    return next;
}

} // namespace contador
