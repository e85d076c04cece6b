-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lists of accounts. `account_standing` has what they are sorted and filtered by, one row for each account: it follows from the
-- open items and from the readings, and is written with them. `last_read_on` is of the latest accepted reading that somebody
-- saw: no estimate, none that was corrected away; '' is never.

create table audience (
    id {id},
    name text not null unique,
    filter text not null, -- "contador-audience/1", JSON
    saved_at text not null,
    saved_by text not null
) {strict};

-- As `folded` writes them: what sorts "Álvares" beside "Alves" on every server.
alter table account add column holder_key text not null default '';

alter table account add column address_key text not null default '';

create index account_by_holder on account (holder_key, id);

create index account_by_address on account (address_key, id);

create index premises_by_zone on premises (zone) where zone is not null;

create index service_point_by_tariff on service_point (tariff) where tariff is not null;

-- With the amounts in it, what is overdue of an account is read from the index alone.
drop index open_item_by_account;

create index open_item_by_account on open_item (account_id, due_on, amount);

create table account_standing (
    account_id {integer} primary key references account (id) on delete cascade,
    balance {integer} not null default 0,
    oldest_due text, -- of a debt; null: nothing is to be paid by a day
    last_read_on text not null default ''
) {strict};

create index account_standing_by_balance on account_standing (balance, account_id);

create index account_standing_by_due on account_standing (oldest_due, account_id) where oldest_due is not null;

create index account_standing_by_reading on account_standing (last_read_on, account_id);

insert into account_standing (account_id, balance, oldest_due, last_read_on)
select a.id, coalesce((select sum(i.amount) from open_item i where i.account_id = a.id), 0),
    (select min(i.due_on) from open_item i where i.account_id = a.id and i.amount > 0),
    coalesce((select max(r.read_on) from service_point s join meter m on m.service_point_id = s.id join register d on d.meter_id = m.id
        join reading r on r.register_id = d.id
        where s.account_id = a.id and r.status = 'accepted' and r.source <> 'estimate'
            and not exists (select 1 from reading c where c.supersedes = r.id)), '')
from account a;
