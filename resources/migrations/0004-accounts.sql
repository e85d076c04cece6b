-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who held what, and what was true when. A dated fact holds from its day until the next one of the same name; a period is
-- open while it has no end. Days of an end are not included: who moves out on the 10th no longer holds it on the 10th.

alter table party add column kind text not null default 'person' check (kind = 'person' or kind = 'company');

alter table party add column tax_id text;

create table vulnerability (
    id {id},
    party_id {integer} not null references party (id),
    kind text not null check (kind = 'life_support' or kind = 'illness' or kind = 'disability' or kind = 'age'
        or kind = 'infant' or kind = 'low_income' or kind = 'other'),
    valid_from text not null,
    valid_to text,
    evidence text not null,
    source text not null,
    recorded_at text not null,
    recorded_by text not null
) {strict};

create index vulnerability_by_party on vulnerability (party_id);

-- The premises: area and persons decide flat charges and the tiers of large families. Amounts in thousandths.
create table premises_fact (
    id {id},
    premises_id {integer} not null references premises (id),
    name text not null check (name = 'area' or name = 'heated_area' or name = 'persons' or name = 'units'),
    amount {integer} not null check (amount >= 0),
    valid_from text not null,
    recorded_at text not null,
    recorded_by text not null
) {strict};

create index premises_fact_by_premises on premises_fact (premises_id, name, valid_from, id);

-- The contract of a service. `value` is the name of a tariff, or an amount as it is written: "6.9" kVA, "15" mm.
create table contract_fact (
    id {id},
    service_point_id {integer} not null references service_point (id),
    name text not null check (name = 'tariff' or name = 'contracted_power' or name = 'diameter'),
    value text not null,
    valid_from text not null,
    recorded_at text not null,
    recorded_by text not null
) {strict};

create index contract_fact_by_service on contract_fact (service_point_id, name, valid_from, id);

-- The code of the network operator for this place: CPE, CUI.
alter table service_point add column supply_code text;

alter table service_point add column contract_end text;

create table account_status (
    id {id},
    account_id {integer} not null references account (id),
    status text not null check (status = 'active' or status = 'suspended' or status = 'closed' or status = 'in_court'),
    valid_from text not null,
    reason text not null,
    recorded_at text not null,
    recorded_by text not null
) {strict};

create index account_status_by_account on account_status (account_id, valid_from, id);

-- account.party_id is who holds it now. Until somebody moves there is no row: he has held it as long as we know.
create table holder_period (
    id {id},
    account_id {integer} not null references account (id),
    party_id {integer} not null references party (id),
    moved_in text,
    moved_out text,
    recorded_at text not null,
    recorded_by text not null
) {strict};

create index holder_period_by_account on holder_period (account_id, id);

create index holder_period_by_party on holder_period (party_id);

-- Each wording of the SMS addendum stays: what was signed must be shown as it was.
create table addendum_text (
    version text primary key,
    text text not null,
    sha256 text not null
) {strict};

create table sms_addendum (
    id {id},
    account_id {integer} not null references account (id),
    party_id {integer} not null references party (id),
    text_version text not null references addendum_text (version),
    signed_on text not null,
    identity_check text not null,
    signature_note text not null,
    recorded_at text not null,
    recorded_by text not null
) {strict};

create index sms_addendum_by_account on sms_addendum (account_id);

alter table phone_binding add column addendum_id {integer} references sms_addendum (id);

alter table phone_binding add column identity_check text;

alter table meter add column make text;

alter table meter add column type text;

alter table meter add column unit text;

alter table meter add column location text;

alter table meter add column installed_on text;

alter table meter add column removed_on text;

alter table meter add column replaced_by {integer} references meter (id);

alter table meter add column verification_due text;

-- The most it can measure, in thousandths: m³ an hour, kW.
alter table meter add column most_per_hour {integer};

-- Thousandths: a current transformer of 200/5 is 40000.
alter table register add column multiplier {integer} not null default 1000;

alter table register add column decimals_in_message text not null default 'optional'
    check (decimals_in_message = 'none' or decimals_in_message = 'optional' or decimals_in_message = 'required');

create table account_note (
    id {id},
    account_id {integer} not null references account (id),
    text text not null,
    written_at text not null,
    written_by text not null
) {strict};

create index account_note_by_account on account_note (account_id, id);

create table account_hold (
    id {id},
    account_id {integer} not null references account (id),
    kind text not null check (kind = 'dispute' or kind = 'complaint' or kind = 'plan'),
    service text,
    held_from text not null,
    held_to text,
    reason text not null,
    recorded_at text not null,
    recorded_by text not null,
    ended_by text
) {strict};

create index account_hold_by_account on account_hold (account_id, id);
