-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readings and the ledger are never updated or deleted; a correction is a new row.
-- The triggers stop accidents (REPLACE too: recursive_triggers is on); hashes, later, stop people.

create trigger entry_never_changes before update on entry begin select raise(abort, 'append-only: entry'); end;

create trigger entry_never_goes before delete on entry begin select raise(abort, 'append-only: entry'); end;

create trigger posting_never_changes before update on posting begin select raise(abort, 'append-only: posting'); end;

create trigger posting_never_goes before delete on posting begin select raise(abort, 'append-only: posting'); end;

create trigger reading_never_changes before update on reading begin select raise(abort, 'append-only: reading'); end;

create trigger reading_never_goes before delete on reading begin select raise(abort, 'append-only: reading'); end;

create trigger allocation_never_changes before update on allocation begin select raise(abort, 'append-only: allocation'); end;

create trigger allocation_never_goes before delete on allocation begin select raise(abort, 'append-only: allocation'); end;
