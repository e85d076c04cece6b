-- SPDX-License-Identifier: GPL-3.0-or-later
-- A text that came by a service centre of another country than its sender's may not be his.
alter table inbound_part add column service_centre text;

-- What the automaton asked a consumer, so that his next text is understood by it, also after a restart. One is open for each
-- phone. The rows stay: they show what a "yes" was said to.

create table question (
    id {id},
    phone text not null,
    kind text not null check (kind = 'yes_no' or kind = 'value' or kind = 'which_account' or kind = 'which_meter'
        or kind = 'which_tag'),
    command text not null, -- the request that goes on with the answer
    message_id {integer} not null references message (id), -- the text that led to it
    failures {integer} not null default 0, -- answers before it that settled nothing
    asked_at text not null,
    expires_at text not null,
    ended_at text,
    ended_how text check (ended_how = 'answered' or ended_how = 'replaced' or ended_how = 'expired' or ended_how = 'handed_over')
) {strict};

create unique index question_open on question (phone) where ended_at is null;

create index question_by_message on question (message_id);

-- What each answer would mean; of a yes and of a number, option 1. No value: it is what was asked for.
create table question_option (
    question_id {integer} not null references question (id),
    option {integer} not null check (option > 0),
    line {integer} not null,
    account_id {integer} not null references account (id),
    register_id {integer} references register (id),
    value {integer},
    primary key (question_id, option, line)
) {clustered};
