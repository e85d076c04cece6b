-- SPDX-License-Identifier: GPL-3.0-or-later
-- What banks and other takers of money report, and which account each payment is for.

-- The file as it came, whole: what was imported can always be shown. The same bytes count once: again only after their import
-- was taken back.
create table bank_file (
    id {id},
    import_id {integer} not null unique references import (id),
    sha256 text not null,
    name text not null,
    format text not null check (format = 'camt.053' or format = 'mt940' or format = '1c' or format = 'table'),
    mapping text, -- of a table: how its columns were read
    bytes {blob} not null,
    imported_at text not null,
    imported_by text not null
) {strict};

create index bank_file_by_content on bank_file (sha256);

-- Balances are null where the file has none.
create table bank_statement (
    id {id},
    file_id {integer} not null references bank_file (id),
    account text not null,
    number text not null,
    opening {integer},
    closing {integer}
) {strict};

create index bank_statement_by_file on bank_statement (file_id);

-- One movement. `line_key` says which one it is, however many files report it: the bank's account and its reference, or the
-- reference of the bundle and the place in it; day, amount and text where the bank gives none. `state` is that of the last match.
create table statement_line (
    id {id},
    statement_id {integer} not null references bank_statement (id),
    row_number {integer} not null,
    line_key text not null,
    account text not null,
    entry_reference text not null,
    position {integer} not null,
    amount {integer} not null,
    value_date text not null,
    end_to_end_id text not null,
    creditor_reference text not null,
    remittance text not null,
    payer_name text not null,
    payer_account text not null,
    named_account text not null,
    channel text not null,
    is_reversal {integer} not null check (is_reversal in (0, 1)),
    state text not null check (state = 'booked' or state = 'queued' or state = 'outgoing' or state = 'not_ours'
        or state = 'taken_back' or state = 'took_back' or state = 'undone'),
    why text not null -- it waits: 'ambiguous'
) {strict};

-- A line whose file was taken back may come again.
create unique index statement_line_by_key on statement_line (line_key) where state <> 'undone';

create index statement_line_by_statement on statement_line (statement_id, id);

create index statement_line_queued on statement_line (id) where state = 'queued';

create index statement_line_by_reference on statement_line (entry_reference, account);

create index statement_line_by_amount on statement_line (account, amount) where state = 'booked';

-- What was decided about a line, one decision after the other; never changed.
create table line_match (
    id {id},
    line_id {integer} not null references statement_line (id),
    ordinal {integer} not null,
    state text not null,
    rule text not null,
    account_id {integer} references account (id),
    entry_id {integer} references entry (id),
    reason text not null,
    matched_at text not null,
    matched_by text not null,
    unique (line_id, ordinal)
) {strict};

create index line_match_by_entry on line_match (entry_id) where entry_id is not null;

-- Who paid for whom, learnt from matches that did not come from here.
create table payer_memory (
    payer_account text not null,
    account_id {integer} not null references account (id),
    matches {integer} not null,
    last_at text not null,
    primary key (payer_account, account_id)
) {strict};

create table account_reference (
    id {id},
    account_id {integer} not null references account (id),
    kind text not null check (kind = 'multibanco' or kind = 'creditor' or kind = 'agreed'),
    entity text not null, -- of Multibanco; else empty
    reference text not null, -- without blanks, in capitals
    recorded_at text not null,
    recorded_by text not null,
    unique (kind, entity, reference)
) {strict};

create index account_reference_by_reference on account_reference (reference);

create index account_reference_by_account on account_reference (account_id);

-- How the columns of somebody's table are read, by a name.
create table payment_mapping (
    name text primary key,
    definition text not null,
    saved_at text not null,
    saved_by text not null
) {strict};

-- Who asked for an SMS of a kind that he may do without; for one phone of one account. Ended, never erased.
create table sms_consent (
    id {id},
    binding_id {integer} not null references phone_binding (id),
    purpose text not null check (purpose = 'payment_receipt'),
    given_at text not null,
    given_by text not null,
    message_id {integer} references message (id), -- by which he asked
    evidence text, -- in words, where no message is the proof: "form 12/2024"
    withdrawn_at text,
    withdrawn_by text,
    withdrawn_message {integer} references message (id), -- by which he ended it
    taken_back_by {integer} not null default 0 -- the import that brought it and was undone; 0: it counts
) {strict};

create unique index sms_consent_in_force on sms_consent (binding_id, purpose) where withdrawn_at is null and taken_back_by = 0;

-- A payment is told to a phone once.
create table payment_receipt (
    entry_id {integer} not null references entry (id),
    phone text not null,
    message_id {integer} not null references message (id),
    primary key (entry_id, phone)
) {strict};
