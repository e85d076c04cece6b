-- SPDX-License-Identifier: GPL-3.0-or-later
-- Bank files and what was decided about their lines are never changed; a decision is followed by another one.

create trigger bank_file_never_changes before update on bank_file begin select raise(abort, 'append-only: bank_file'); end;

create trigger bank_file_never_goes before delete on bank_file begin select raise(abort, 'append-only: bank_file'); end;

create trigger line_match_never_changes before update on line_match begin select raise(abort, 'append-only: line_match'); end;

create trigger line_match_never_goes before delete on line_match begin select raise(abort, 'append-only: line_match'); end;
