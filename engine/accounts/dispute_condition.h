// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace contador {

/// Whether an open item is in dispute on the day `:today`, for any statement that has `open_item i`. The list of accounts comes
/// first: it is short, and saves looking each of them up.
inline constexpr char inDispute[] = R"(
    (i.account_id in (select c.account_id from account_hold c
        where c.kind = 'dispute' and c.held_from <= :today and (c.held_to is null or c.held_to > :today))
    and exists (select 1 from account_hold h where h.account_id = i.account_id and h.kind = 'dispute'
        and h.held_from <= :today and (h.held_to is null or h.held_to > :today)
        and (h.service is null or h.service = i.service)))
)";

} // namespace contador
