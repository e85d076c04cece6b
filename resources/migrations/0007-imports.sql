-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each import made and changed, so that it can be taken back.

alter table import add column undone_at text;

alter table import add column undone_by text;

-- What hangs on a thing that was made goes with it. No field: the subject was made; of a phone, "bound" or "unbound".
create table import_change (
    import_id {integer} not null references import (id),
    ordinal {integer} not null, -- from 1, in the order in which they were made
    file_row {integer} not null,
    account_id {integer} not null references account (id),
    subject text not null check (subject = 'account' or subject = 'service' or subject = 'meter' or subject = 'dial'
        or subject = 'phone' or subject = 'reading' or subject = 'entry' or subject = 'consent'),
    subject_id {integer} not null,
    field text,
    before text,
    after text,
    primary key (import_id, ordinal)
) {clustered};
