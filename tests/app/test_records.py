#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl account note, hold, status, fact: what is written about an account beside its meters."""

import contextlib
import sqlite3

import ctl


class Records(ctl.UtilityTest):
    def setUp(self):
        super().setUp()
        self.import_accounts()

    def account(self, *words):
        return self.ctl("account", *words, "--json", "--as", "eva", "--at", ctl.NOON)

    def rows(self, question):
        with contextlib.closing(sqlite3.connect(self.database)) as database:
            return database.execute(question).fetchall()

    def test_writes_a_note(self):
        self.assertEqual(self.account("note", "add", "00124567", "Cão solto; telefonar antes").document,
                         {"account": "00124567", "text": "Cão solto; telefonar antes", "by": "eva"})
        self.assertEqual(self.rows("select text, written_by from account_note"), [("Cão solto; telefonar antes", "eva")])
        self.assertEqual(self.account("note", "add", "00124567", " ").status, 2)

    def test_holds_and_ends_a_hold(self):
        held = self.account("hold", "add", "00124567", "dispute", "--service", "water", "--reason", "contests March").document
        self.assertEqual((held["kind"], held["from"]), ("dispute", "2026-03-12"))
        ended = self.account("hold", "end", "00124567", str(held["hold_id"]), "--date", "2026-03-20")
        self.assertEqual((ended.status, ended.document["to"]), (0, "2026-03-20"))
        self.assertEqual(self.account("hold", "end", "00200001", str(held["hold_id"])).fault["code"], "unknown_hold")
        self.assertEqual(self.account("hold", "add", "00124567", "plan", "--service", "gas", "--reason", "x").fault["code"],
                         "unknown_service")
        self.assertEqual(self.account("hold", "add", "00124567", "anger", "--reason", "x").status, 2)
        self.assertEqual(self.account("hold", "add", "00124567", "plan").status, 2)

    def test_sets_the_status(self):
        told = self.account("status", "00124567", "suspended", "--date", "2026-04-01", "--reason", "asked for by the holder")
        self.assertEqual(told.document, {"account": "00124567", "status": "suspended", "from": "2026-04-01"})
        self.assertEqual(self.rows("select status, valid_from, reason from account_status"),
                         [("suspended", "2026-04-01", "asked for by the holder")])
        self.assertEqual(self.account("status", "00124567", "asleep", "--reason", "x").status, 2)
        self.assertEqual(self.account("status", "00124567", "closed", "--reason", "x", "--date", "soon").status, 2)

    def test_keeps_facts_from_their_day(self):
        told = self.account("fact", "00124567", "persons", "4", "--date", "2026-01-01").document
        self.assertEqual(told, {"account": "00124567", "fact": "persons", "value": "4", "from": "2026-01-01"})
        self.assertEqual(self.rows("select name, amount, valid_from from premises_fact"), [("persons", 4000, "2026-01-01")])
        self.account("fact", "00124567", "diameter", "20", "--service", "water")
        self.assertEqual(self.rows("select name, value from contract_fact"), [("diameter", "20")])
        for wrong in (("persons", "many"), ("persons", "-1"), ("hair", "4"), ("diameter", "20"), ("tariff", "agua")):
            self.assertEqual(self.account("fact", "00124567", *wrong).status, 2, wrong)

    def test_says_no_to_an_unknown_number(self):
        for words in (("note", "add", "999", "x"), ("status", "999", "closed", "--reason", "x"), ("fact", "999", "persons", "4")):
            unknown = self.account(*words)
            self.assertEqual((unknown.status, unknown.fault["code"]), (1, "unknown_account"), words)


if __name__ == "__main__":
    ctl.main()
