-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who ended what a clerk may end.

alter table vulnerability add column ended_by text;

alter table phone_binding add column unbound_by text;
