// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/audience_condition.h"

#include "engine/accounts/search_patterns.h"

namespace contador {

namespace {

const QString &orNull(const QString &text)
{
    static const QString null;
    return text.isEmpty() ? null : text;
}

QString asked(bool isSet)
{
    return isSet ? QStringLiteral("yes") : QString();
}

QString answer(const std::optional<bool> &flag)
{
    return !flag ? QString() : *flag ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

void bindAudience(Query &query, const AudienceFilter &filter, const QString &country, QDate today)
{
    SearchPatterns::of(filter.text, country).bindTo(query);
    query.bind(":today", today)
        .bind(":overdue_days", asked(filter.overdueDays.has_value()))
        .bind(":due_before", today.addDays(-filter.overdueDays.value_or(0)))
        .bind(":overdue_over", asked(filter.overdueOver.has_value()))
        .bind(":least_balance", filter.overdueOver.value_or(0))
        .bind(":overdue_least", filter.overdueOver.value_or(0))
        .bind(":no_reading", asked(filter.noReadingDays.has_value()))
        .bind(":read_since", today.addDays(-filter.noReadingDays.value_or(0)))
        .bind(":zone", orNull(filter.zone))
        .bind(":service", orNull(filter.service))
        .bind(":tariff", orNull(filter.tariff))
        .bind(":status", filter.status ? accountStatusName(*filter.status) : QString())
        .bind(":contracted", answer(filter.contracted))
        .bind(":on_hold", answer(filter.onHold))
        .bind(":vulnerable", answer(filter.vulnerable))
        .bind(":verification", asked(filter.verificationDays.has_value()))
        .bind(":verification_by", today.addDays(filter.verificationDays.value_or(0)));
}

} // namespace contador
