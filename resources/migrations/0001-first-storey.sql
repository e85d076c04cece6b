-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything one inbound meter reading passes through. Statements are separated by blank lines.
-- Money is in minor units of the installation's currency, quantities in thousandths, moments are UTC text
-- (2026-11-25T10:15:00.000Z), dates are local civil dates (2026-11-25).
-- Checks of several values say `or`, not `in`: for a list SQLite would build a table at each statement.

create table setting (
    name text primary key,
    value text not null
) {strict};

create table party (
    id {id},
    name text not null,
    language text,
    email text,
    birth_date text
) {strict};

create table premises (
    id {id},
    address text,
    zone text
) {strict};

create table account (
    id {id},
    number text not null,
    party_id {integer} not null references party (id),
    premises_id {integer} not null references premises (id),
    search_text text not null,
    created_at text not null,
    created_by text not null,
    withdrawn_by {integer} not null default 0, -- the import whose taking back took it along; 0: it is there
    unique (withdrawn_by, number)
) {strict};

create table service_point (
    id {id},
    account_id {integer} not null references account (id),
    service text not null,
    tariff text,
    contract_date text,
    withdrawn_by {integer} not null default 0,
    unique (account_id, service, withdrawn_by)
) {strict};

create table meter (
    id {id},
    service_point_id {integer} not null references service_point (id),
    serial text not null,
    withdrawn_by {integer} not null default 0,
    unique (service_point_id, serial, withdrawn_by)
) {strict};

create index meter_by_serial on meter (serial);

create table register (
    id {id},
    meter_id {integer} not null references meter (id),
    code text not null,
    digits {integer} check (digits between 1 and 12),
    decimals {integer} not null check (decimals between 0 and 3),
    withdrawn_by {integer} not null default 0,
    unique (meter_id, code, withdrawn_by)
) {strict};

create table phone_binding (
    id {id},
    account_id {integer} not null references account (id),
    phone text not null,
    origin text not null check (origin in ('imported', 'desk', 'bill_code')),
    bound_from text not null,
    bound_to text,
    bound_by text not null
) {strict};

create index phone_binding_by_phone on phone_binding (phone);

create index phone_binding_by_account on phone_binding (account_id);

create table message (
    id {id},
    direction text not null check (direction in ('in', 'out')),
    phone text not null,
    account_id {integer} references account (id),
    text text not null,
    class text check (class = 'reply' or class = 'legal' or class = 'service' or class = 'greeting'),
    state text not null check (state = 'new' or state = 'answered' or state = 'held' or state = 'kept'
        or state = 'queued' or state = 'sending' or state = 'sent' or state = 'delivered' or state = 'failed'
        or state = 'unknown' or state = 'printed'),
    carrier text not null,
    fault text,
    kind text,
    loop_prevention {integer} not null default 0 check (loop_prevention in (0, 1)),
    in_reply_to {integer} references message (id),
    network_time text,
    created_at text not null,
    due_at text,
    settled_at text
) {strict};

-- Written with `or`, not `in`: only then does SQLite find it for `state = 'new'`.
create index message_open on message (state, direction, id) where state = 'new' or state = 'queued' or state = 'sending';

-- Each class and carrier has its queue, in the order of sending.
create index message_queue on message (class, carrier, due_at, id) where state = 'queued';

create index message_by_account on message (account_id, id);

create index message_by_phone on message (phone, id);

create index message_by_question on message (in_reply_to);

-- What was answered to a number lately, however much it wrote.
create index message_replies on message (phone, created_at) where class = 'reply';

-- A longer message whose parts have the same sender, reference, total and SIM.
create table assembly (
    id {id},
    originator text not null,
    reference {integer} not null,
    parts {integer} not null,
    iccid text not null,
    carrier text not null,
    state text not null check (state = 'open' or state = 'shown' or state = 'whole' or state = 'contested'),
    began_at text not null,
    message_id {integer} references message (id)
) {strict};

create index assembly_by_reference on assembly (originator, reference, id);

create index assembly_open on assembly (originator, id) where state = 'open';

create index assembly_open_by_age on assembly (began_at, id) where state = 'open';

-- The same TPDU in the same SIM is the same message, whichever modem the SIM is in. No ICCID: the modem did not tell it yet.
create table inbound_part (
    id {id},
    key {blob} not null,
    kind text not null check (kind = 'deliver' or kind = 'status_report' or kind = 'undecodable' or kind = 'refused'),
    carrier text not null,
    iccid text not null,
    pdu text not null,
    seen {integer} not null default 1,
    received_at text not null,
    message_id {integer} references message (id),
    originator text,
    reference {integer},
    parts {integer} not null default 1,
    sequence {integer} not null default 1,
    assembly_id {integer} references assembly (id),
    unique (key, iccid)
) {strict};

create index inbound_part_open on inbound_part (originator, reference, parts) where message_id is null and kind = 'deliver';

create index inbound_part_by_message on inbound_part (message_id) where message_id is not null;

create index inbound_part_by_assembly on inbound_part (assembly_id, id) where assembly_id is not null;

create table submission (
    id {id},
    message_id {integer} not null references message (id),
    attempt {integer} not null,
    part {integer} not null,
    parts {integer} not null,
    reference {integer} not null,
    recipient text not null,
    recipient_tail text not null,
    carrier text not null,
    iccid text not null,
    session text not null,
    pdu text not null,
    intent_at text not null,
    outcome text not null check (outcome = 'claimed' or outcome = 'pending' or outcome = 'accepted'
        or outcome = 'refused' or outcome = 'unknown'),
    outcome_at text,
    message_reference {integer},
    cms_code {integer},
    note text,
    report_status {integer},
    report_at text,
    service_centre_at text,
    unique (message_id, attempt, part)
) {strict};

create index submission_by_report on submission (recipient_tail, message_reference, intent_at);

create index submission_by_sim on submission (iccid, id);

create index submission_open on submission (outcome) where outcome = 'claimed' or outcome = 'pending';

create index submission_unknown on submission (intent_at) where outcome = 'unknown';

create index submission_unsettled on submission (recipient_tail, outcome) where outcome = 'pending' or outcome = 'unknown';

-- Status reports for which no submission was found yet.
create table stray_report (
    id {id},
    recipient_tail text not null,
    recipient text not null,
    iccid text not null,
    message_reference {integer} not null,
    status {integer} not null,
    service_centre_at text,
    received_at text not null
) {strict};

create index stray_report_by_recipient on stray_report (recipient_tail);

-- The settings of a SIM; costs are in thousandths of a minor unit. A burst below the longest message would never let it go.
create table sim (
    iccid text primary key,
    label text not null,
    own_number text not null,
    per_minute {integer} not null check (per_minute > 0),
    burst {integer} not null check (burst >= 10),
    paces_replies {integer} not null check (paces_replies in (0, 1)),
    daily_cap {integer} check (daily_cap >= 0),
    monthly_cap {integer} check (monthly_cap >= 0),
    reply_reserve {integer} not null check (reply_reserve between 0 and 100),
    part_cost {integer} not null check (part_cost >= 0),
    paused {integer} not null check (paused in (0, 1)),
    first_seen text not null
) {strict};

-- Parts sent in a civil day (2026-11-25) and month (2026-11).
create table sim_use (
    iccid text not null,
    period text not null,
    parts {integer} not null,
    bucket_full_at text,
    primary key (iccid, period)
) {strict};

-- How the modems were: every five minutes and at each change of state, for thirty days.
create table carrier_sample (
    id {id},
    at text not null,
    carrier text not null,
    iccid text not null,
    state text not null,
    signal_dbm {integer},
    operator text not null,
    technology text not null,
    storage_used {integer},
    storage_total {integer},
    waiting {integer} not null
) {strict};

create index carrier_sample_by_time on carrier_sample (carrier, at);

create table reading (
    id {id},
    register_id {integer} not null references register (id),
    value {integer} not null,
    read_on text not null,
    received_at text not null,
    source text not null check (source = 'sms' or source = 'import' or source = 'office' or source = 'phone'
        or source = 'field' or source = 'control' or source = 'web' or source = 'telemetry' or source = 'estimate'
        or source = 'sms_other'),
    quality text not null default 'customer' check (quality = 'actual' or quality = 'customer' or quality = 'estimated'
        or quality = 'norm' or quality = 'corrected' or quality = 'disputed'),
    occasion text not null default 'periodic' check (occasion = 'periodic' or occasion = 'installation' or occasion = 'removal'
        or occasion = 'move_in' or occasion = 'move_out' or occasion = 'control'),
    status text not null check (status = 'accepted' or status = 'held' or status = 'rejected'),
    reason text,
    flags text, -- rules that do not hold it back but want to be seen: "V09 V15"
    proposal {integer}, -- the value that would be plausible instead
    consumption {integer},
    carried {integer}, -- of the meter before it, used but not charged when this one was installed
    carried_since text,
    supersedes {integer} references reading (id),
    superseded_because text, -- why this row stands for the one it names
    origin_id {integer} references reading (id), -- the first of a row of corrections: its place among the readings of a day
    message_id {integer} references message (id),
    recorded_by text not null
) {strict};

create index reading_by_register on reading (register_id, id);

create index reading_by_origin on reading (origin_id) where origin_id is not null;

-- A message says one value of each dial; what a clerk makes of it later keeps its message.
create unique index reading_by_message on reading (message_id, register_id) where message_id is not null and supersedes is null;

-- A correction stands for the one it names; no reading is corrected twice.
create unique index reading_superseded on reading (supersedes) where supersedes is not null;

-- Each reading with the one that stands for it now. One counts where it is accepted and none stands for it; `place` orders
-- the readings of one day.
create view reading_line as
    select r.id, r.register_id, r.value, r.read_on, r.received_at, r.source, r.status, r.reason, r.consumption, r.message_id,
        r.recorded_by, r.flags, r.quality, r.occasion, r.proposal, r.carried, r.carried_since, r.supersedes, r.superseded_because,
        r.origin_id, coalesce(r.origin_id, r.id) as place,
        (select s.id from reading s where s.supersedes = r.id) as superseded_by
    from reading r;

create table entry (
    id {id},
    unique_key text not null unique,
    kind text not null check (kind = 'opening' or kind = 'charge' or kind = 'payment' or kind = 'reversal'
        or kind = 'penalty' or kind = 'plan' or kind = 'credit' or kind = 'write_off'),
    account_id {integer} not null references account (id),
    happened_on text not null,
    booked_at text not null,
    booked_by text not null,
    message_id {integer} references message (id),
    reading_id {integer} references reading (id),
    document text,
    working text,
    reverses {integer} references entry (id)
) {strict};

create index entry_by_account on entry (account_id, id);

create unique index entry_reversed on entry (reverses) where reverses is not null;

create index entry_by_reading on entry (reading_id) where reading_id is not null;

create table posting (
    entry_id {integer} not null references entry (id),
    line {integer} not null,
    ledger text not null check (ledger = 'receivable' or ledger = 'revenue' or ledger = 'tax' or ledger = 'cash'
        or ledger = 'opening' or ledger = 'penalty' or ledger = 'write_off'),
    account_id {integer} references account (id),
    service text,
    amount {integer} not null,
    due_on text,
    part text check (part = 'capital' or part = 'interest' or part = 'indemnity' or part = 'expenses'),
    supplied_to text,
    of_entry {integer},
    of_line {integer},
    primary key (entry_id, line),
    foreign key (of_entry, of_line) references posting (entry_id, line)
) {clustered};

create index posting_by_account on posting (account_id, ledger) where account_id is not null;

create index posting_by_debt on posting (of_entry) where of_entry is not null;

-- Which credit paid how much of which debt, in the order of booking; negative where it was taken back.
create table allocation (
    cause_id {integer} not null references entry (id),
    ordinal {integer} not null,
    credit_entry {integer} not null,
    credit_line {integer} not null,
    debit_entry {integer} not null,
    debit_line {integer} not null,
    amount {integer} not null check (amount <> 0),
    rule text not null,
    primary key (cause_id, ordinal),
    foreign key (credit_entry, credit_line) references posting (entry_id, line),
    foreign key (debit_entry, debit_line) references posting (entry_id, line)
) {clustered};

create index allocation_by_credit on allocation (credit_entry);

create index allocation_by_debit on allocation (debit_entry);

-- What is open of each receivable line: follows from postings and allocations, and is gone once it is nothing.
create table open_item (
    entry_id {integer} not null,
    line {integer} not null,
    account_id {integer} not null references account (id),
    debt_entry {integer} not null,
    debt_line {integer} not null,
    service text,
    part text not null,
    due_on text,
    supplied_to text,
    happened_on text not null,
    amount {integer} not null check (amount <> 0),
    instalment {integer} not null check (instalment in (0, 1)),
    primary key (entry_id, line),
    foreign key (entry_id, line) references posting (entry_id, line)
) {clustered};

create index open_item_by_account on open_item (account_id);

create table feed_event (
    id {id},
    at text not null,
    kind text not null,
    account_id {integer} references account (id),
    account_number text,
    holder text,
    phone text,
    text text,
    reply text,
    amount {integer},
    message_id {integer} references message (id),
    latency_ms {integer}
) {strict};

create index feed_event_by_message on feed_event (message_id);

create index feed_event_by_time on feed_event (at, kind);

create index feed_event_by_phone on feed_event (phone, kind, at) where kind = 'silenced' or kind = 'missed_call';

create table import (
    id {id},
    kind text not null,
    file_name text not null,
    file_hash text not null,
    imported_at text not null,
    imported_by text not null,
    rows_total {integer} not null,
    rows_new {integer} not null,
    rows_changed {integer} not null
) {strict};

create table tried_pin (
    iccid text not null,
    fingerprint text not null,
    tries_left {integer}, -- that the card told before, as long as no answer came
    tried_at text not null,
    primary key (iccid, fingerprint)
) {strict};
