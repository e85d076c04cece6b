-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readings and the ledger are never updated or deleted; a correction is a new row.

create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'append-only: %', tg_table_name; end $$;

create trigger entry_append_only before update or delete or truncate on entry for each statement execute function refuse_change();

create trigger posting_append_only before update or delete or truncate on posting for each statement execute function refuse_change();

create trigger reading_append_only before update or delete or truncate on reading for each statement execute function refuse_change();

create trigger allocation_append_only before update or delete or truncate on allocation for each statement execute function refuse_change();
