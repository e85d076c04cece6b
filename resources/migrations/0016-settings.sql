-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who changed what of `setting`, and when. Null: the standard counted.

create table setting_change (
    id {id},
    name text not null,
    value_before text,
    value_after text,
    changed_at text not null,
    changed_by text not null
) {strict};
