-- SPDX-License-Identifier: GPL-3.0-or-later
-- One program writes, and its lock is the lease of its modems: the columns are there so that both databases read alike.

alter table submission add column fence {integer};

alter table inbound_part add column fence {integer};
