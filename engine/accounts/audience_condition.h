// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/audience.h"
#include "engine/store/query.h"

#include <array>
#include <string_view>

namespace contador {

/// The condition of an audience, for any statement that has `account a` and its `account_standing g`. One text for every
/// filter, SQLite and PostgreSQL: what is not asked for is a parameter that is null, and its part is passed over. The `+` keeps
/// SQLite from an index in which nearly every account has the same value.
inline constexpr char audienceCondition[] = R"(
    +a.withdrawn_by = 0 and (a.search_text like :phone
        or (a.search_text like :word1 and a.search_text like :word2 and a.search_text like :word3
            and a.search_text like :word4 and a.search_text like :word5 and a.search_text like :word6))
    and (cast(:overdue_days as text) is null or g.oldest_due < :due_before)
    and (cast(:overdue_over as text) is null or (g.oldest_due < :today and g.balance > :least_balance
        and (select sum(i.amount) from open_item i where i.account_id = a.id and i.amount > 0 and i.due_on < :today) > :overdue_least))
    and (cast(:no_reading as text) is null or g.last_read_on < :read_since)
    and (cast(:zone as text) is null or a.premises_id in (select b.id from premises b where b.zone = :zone))
    and (cast(:service as text) is null
        or exists (select 1 from service_point s where s.account_id = a.id and s.service = :service and s.withdrawn_by = 0))
    and (cast(:tariff as text) is null or a.id in (select s.account_id from service_point s where s.tariff = :tariff and s.withdrawn_by = 0))
    and (cast(:status as text) is null or :status = coalesce((select t.status from account_status t
        where t.account_id = a.id and t.valid_from <= :today order by t.valid_from desc, t.id desc limit 1), 'active'))
    and (cast(:contracted as text) is null or (:contracted = 'yes')
        = exists (select 1 from phone_binding f where f.account_id = a.id and f.bound_to is null))
    and (cast(:on_hold as text) is null or (:on_hold = 'yes') = (a.id in (select h.account_id from account_hold h
        where h.held_from <= :today and (h.held_to is null or h.held_to > :today))))
    and (cast(:vulnerable as text) is null or (:vulnerable = 'yes') = (a.party_id in (select v.party_id from vulnerability v
        where v.valid_from <= :today and (v.valid_to is null or v.valid_to > :today))))
    and (cast(:verification as text) is null or exists (select 1 from service_point s join meter m on m.service_point_id = s.id
        where s.account_id = a.id and m.withdrawn_by = 0 and m.removed_on is null and m.verification_due <= :verification_by))
)";

/// Binds every parameter of `audienceCondition`.
void bindAudience(Query &query, const AudienceFilter &filter, const QString &country, QDate today);

namespace joined_sql {
template <const auto &...parts> consteval auto join()
{
    std::array<char, (std::size(parts) + ... + 1) - sizeof...(parts)> text{}; // each part brings an end of its own
    size_t at = 0;
    const auto add = [&](std::string_view part) {
        for (const char c : part)
            text[at++] = c;
    };
    (add(std::string_view(parts, std::size(parts) - 1)), ...);
    return text;
}
template <const auto &...parts> inline constexpr auto text = join<parts...>();
} // namespace joined_sql

/// A whole statement of constant parts, put together by the compiler: no value can get into it.
template <const auto &...parts> constexpr const char *wholeSql()
{
    return joined_sql::text<parts...>.data();
}

} // namespace contador
