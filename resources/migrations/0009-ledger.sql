-- SPDX-License-Identifier: GPL-3.0-or-later
-- Penalties and plans of payment. What they do to the book stands in the book; here is who asked for it, and how far it got.

create table penalty_run (
    id {id},
    up_to text not null, -- the last day that counted
    last_entry {integer} not null, -- of the book when it ran: what was paid later is looked at by the next one
    ran_at text not null,
    ran_by text not null
) {strict};

create table instalment_plan (
    id {id},
    account_id {integer} not null references account (id),
    entry_id {integer} not null unique references entry (id),
    hold_id {integer} not null references account_hold (id),
    agreed_on text not null,
    agreed_by text not null,
    ended_on text,
    outcome text check (outcome = 'kept' or outcome = 'broken' or outcome = 'cancelled'),
    ended_by text
) {strict};

create index instalment_plan_by_account on instalment_plan (account_id);

create index instalment_plan_open on instalment_plan (id) where ended_on is null;
