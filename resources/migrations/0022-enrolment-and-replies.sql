-- SPDX-License-Identifier: GPL-3.0-or-later
-- Phones enrolled at the desk with a signed addendum, and what the utility answers in its own words.

-- Prepared, then signed (addendum_id), then ended; never erased: it is the proof of whose phone spoke for an account.
create table sms_enrolment (
    id {id},
    account_id {integer} not null references account (id),
    phone text not null,
    language text not null,
    purposes text not null, -- what the holder wants to be told: "service payment_receipt"
    text_version text not null references addendum_text (version),
    prepared_at text not null,
    prepared_by text not null,
    addendum_id {integer} references sms_addendum (id),
    signed_at text,
    signed_by text, -- the clerk who took the signature
    ended_at text,
    ended_by text,
    ended_because text
) {strict};

create index sms_enrolment_by_account on sms_enrolment (account_id, id);

create index sms_enrolment_open on sms_enrolment (signed_at, id) where ended_at is null;

-- Once a year the holder says that the phone is his still.
create table enrolment_confirmation (
    id {id},
    enrolment_id {integer} not null references sms_enrolment (id),
    confirmed_at text not null,
    confirmed_by text not null,
    message_id {integer} references message (id) -- by which he said it; null: at the desk
) {strict};

create index enrolment_confirmation_by_enrolment on enrolment_confirmation (enrolment_id, confirmed_at);

-- What the utility answers in place of the texts that come with Contador. Rows are only added: the newest of a language and a
-- reply counts, and the older ones say what was answered when, and who wrote it.
create table reply_text (
    id {id},
    language text not null,
    reply text not null,
    text text, -- null: the shipped text again
    shipped text not null, -- the shipped text at that time: one sees when it has changed since
    saved_at text not null,
    saved_by text not null
) {strict};

create index reply_text_by_reply on reply_text (language, reply, id);

-- Each enrolment with its account, its text, its signature and when it was confirmed last.
create view enrolment_line as
    select e.id, e.account_id, a.number, p.name, q.address, e.phone, e.language, e.purposes, e.text_version, t.text, t.sha256,
        e.prepared_at, e.prepared_by, s.signed_on, e.signed_at, e.signed_by, s.identity_check,
        coalesce((select max(c.confirmed_at) from enrolment_confirmation c where c.enrolment_id = e.id), e.signed_at) as confirmed_at,
        e.ended_at, e.ended_by, e.ended_because
    from sms_enrolment e join account a on a.id = e.account_id join addendum_text t on t.version = e.text_version
        join premises q on q.id = a.premises_id left join sms_addendum s on s.id = e.addendum_id
        join party p on p.id = coalesce(s.party_id, a.party_id);
