-- SPDX-License-Identifier: GPL-3.0-or-later
-- Bank files and what was decided about their lines are never changed; a decision is followed by another one.

create trigger bank_file_append_only before update or delete or truncate on bank_file for each statement execute function refuse_change();

create trigger line_match_append_only before update or delete or truncate on line_match for each statement execute function refuse_change();
