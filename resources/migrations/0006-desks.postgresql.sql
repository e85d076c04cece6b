-- SPDX-License-Identifier: GPL-3.0-or-later
-- Several desks write. Each sees the news of the others, and one of them holds a modem: by a lease with a fencing number that
-- grows whenever the modem changes hands. What a desk that lost the lease still means to write of the modem is refused.

alter table submission add column fence bigint;

alter table inbound_part add column fence bigint;

-- `desk` is for people, `holder` one run of the program; the moments are of the server's clock.
create table modem_lease (
    modem text primary key,
    desk text not null,
    holder text not null,
    fence bigint not null,
    expires_at timestamptz not null
);

-- `for share`: a change of hands that is being written waits for this unit of work, or this one for it.
create function refuse_stale_fence() returns trigger language plpgsql as $$
declare newest bigint;
begin
    select fence into newest from modem_lease where modem = new.carrier for share;
    if newest is not null and (new.fence is null or new.fence < newest) then
        raise exception 'another desk holds the modem %', new.carrier using errcode = 'CT001';
    end if;
    return new;
end $$;

create trigger submission_fenced before insert on submission for each row execute function refuse_stale_fence();

create trigger submission_let_go_fenced before update of outcome on submission for each row
    when (new.outcome = 'pending') execute function refuse_stale_fence();

create trigger inbound_part_fenced before insert on inbound_part for each row execute function refuse_stale_fence();

create function tell_desks() returns trigger language plpgsql as $$
begin
    perform pg_notify('contador_feed', new.id::text);
    return null;
end $$;

create trigger feed_event_told after insert on feed_event for each row execute function tell_desks();
