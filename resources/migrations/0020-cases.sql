-- SPDX-License-Identifier: GPL-3.0-or-later
-- Conversations that were handed over to a person. What led to a case, and what was done about it, is added to and never changed.

create table conversation_case (
    id {id},
    reference text not null, -- told to the consumer, "7K2P"
    phone text not null,
    account_id {integer} references account (id),
    kind text not null,
    mutes {integer} not null check (mutes = 0 or mutes = 1), -- while it is open, the automaton does not answer this phone
    opened_at text not null,
    opened_by text not null,
    claimed_at text,
    claimed_by text,
    closed_at text,
    closed_by text,
    closed_how text,
    check ((claimed_at is null) = (claimed_by is null)),
    check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (closed_how is null))
) {strict};

create unique index conversation_case_open on conversation_case (phone, kind) where closed_at is null;

create unique index conversation_case_reference on conversation_case (reference) where closed_at is null;

create index conversation_case_waiting on conversation_case (id) where closed_at is null;

create index conversation_case_by_phone on conversation_case (phone, id);

create index conversation_case_by_account on conversation_case (account_id, id) where account_id is not null;

-- The texts that belong to it, and what the automaton found about each: [["previous", "1475"], …], JSON.
create table case_message (
    case_id {integer} not null references conversation_case (id),
    ordinal {integer} not null,
    message_id {integer} references message (id), -- null: opened without a text
    facts text not null,
    added_at text not null,
    added_by text not null,
    primary key (case_id, ordinal)
) {clustered};

create index case_message_by_message on case_message (message_id) where message_id is not null;

create table case_step (
    id {id},
    case_id {integer} not null references conversation_case (id),
    what text not null check (what = 'claimed' or what = 'released' or what = 'closed' or what = 'note'),
    text text not null,
    at text not null,
    by_whom text not null
) {strict};

create index case_step_by_case on case_step (case_id, id);

-- Texts that wait for a person.
create index message_held on message (phone, id) where state = 'held';

-- The latest held reading of each dial that nothing was decided about: what a clerk has to look at. It follows from `reading` and is
-- written with it.
create table reading_to_check (
    register_id {integer} primary key references register (id) on delete cascade,
    reading_id {integer} not null unique references reading (id) on delete cascade,
    asked_at text, -- the consumer was asked to read again
    asked_by text
) {strict};

insert into reading_to_check (register_id, reading_id)
select h.register_id, max(h.id) from reading h
where h.status = 'held' and not exists (select 1 from reading s where s.supersedes = h.id)
    and not exists (select 1 from reading a where a.register_id = h.register_id and a.id > h.id and a.status = 'accepted'
        and a.source <> 'estimate' and a.supersedes is null)
group by h.register_id;

-- Who wrote a message that a person wrote; null: the automaton.
alter table message add column written_by text;

-- What a clerk began to write in a thread: his alone, and of that thread alone.
create table thread_draft (
    phone text not null,
    clerk text not null,
    text text not null,
    written_at text not null,
    primary key (phone, clerk)
) {clustered};

-- Up to which message somebody here has read a thread.
create table thread_read (
    phone text primary key,
    up_to {integer} not null,
    read_at text not null,
    read_by text not null
) {strict};

-- Who has a thread open at which desk, as of the last sign of life. A desk is a running window.
create table thread_presence (
    desk text primary key,
    clerk text not null,
    phone text not null,
    is_writing {integer} not null check (is_writing = 0 or is_writing = 1),
    seen_at text not null
) {strict};

create index thread_presence_by_phone on thread_presence (phone);
