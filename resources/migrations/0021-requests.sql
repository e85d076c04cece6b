-- SPDX-License-Identifier: GPL-3.0-or-later
-- What consumers ask for by SMS, beside readings.

-- The language in which a phone asked to be answered.
create table phone_language (
    phone text primary key,
    language text not null,
    chosen_at text not null,
    chosen_by text not null,
    message_id {integer} references message (id)
) {strict};

-- The purposes for which a phone wants no messages. Ended, never erased.
create table sms_stop (
    id {id},
    phone text not null,
    purpose text not null check (purpose = 'service' or purpose = 'relation' or purpose = 'marketing' or purpose = 'political'),
    stopped_at text not null,
    stopped_by text not null,
    message_id {integer} references message (id), -- by which it was asked
    ended_at text,
    ended_by text,
    ended_message {integer} references message (id)
) {strict};

create unique index sms_stop_in_force on sms_stop (phone, purpose) where ended_at is null;

-- The code by which a message of ours is named: VERIFY 4821, ACK 4821. A phone never gets the same one twice.
create table notice_code (
    message_id {integer} primary key references message (id),
    phone text not null,
    code text not null,
    unique (phone, code)
) {strict};

-- Who knows of what, by his own word.
create table acknowledgement (
    notice_id {integer} primary key references message (id),
    message_id {integer} not null references message (id),
    said_at text not null
) {strict};

-- Printed on a bill: who texts it has the bill in his hand. One for each account, used once.
create table binding_code (
    id {id},
    account_id {integer} not null references account (id),
    code text not null,
    made_at text not null,
    made_by text not null,
    used_at text,
    used_by text, -- the phone
    message_id {integer} references message (id)
) {strict};

create unique index binding_code_open on binding_code (account_id) where used_at is null;

-- Each text that named a code, right or wrong: who guesses is not listened to.
create table binding_try (
    id {id},
    phone text not null,
    account_number text not null,
    tried_at text not null,
    is_right {integer} not null check (is_right in (0, 1)),
    message_id {integer} not null references message (id)
) {strict};

create index binding_try_by_phone on binding_try (phone, tried_at);

create index binding_try_by_account on binding_try (account_number, tried_at);

-- Who has the phone says that he is not the holder: until the desk settles it, it speaks for nobody.
alter table phone_binding add column disputed_at text;

alter table phone_binding add column disputed_message {integer} references message (id);

-- Works on the network, planned or not, of a zone. Without a service: of all. Ends are the moments as announced.
create table works (
    id {id},
    zone text not null,
    service text,
    begins_at text not null,
    ends_at text not null,
    words text not null,
    entered_at text not null,
    entered_by text not null,
    ended_at text, -- over, or called off
    ended_by text
) {strict};

create index works_by_zone on works (zone, ends_at) where ended_at is null;

-- A phone is told of works once.
create table works_notice (
    works_id {integer} not null references works (id),
    phone text not null,
    message_id {integer} not null references message (id),
    primary key (works_id, phone)
) {clustered};

-- What consumers report: no supply, a leak, a fault.
create table outage_report (
    id {id},
    account_id {integer} not null references account (id),
    phone text not null,
    zone text,
    reported_at text not null,
    message_id {integer} not null references message (id)
) {strict};

create index outage_report_by_zone on outage_report (zone, reported_at);
