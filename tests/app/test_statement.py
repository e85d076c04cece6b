#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl account statement: the sheet says what the ledger says. Its text is read back by poppler's pdftotext."""

import re
import subprocess

import ctl

AT = "2026-03-20T09:00:00Z"


class Statement(ctl.UtilityTest):
    def setUp(self):
        super().setUp()
        self.import_accounts()
        self.receive("1482", at="2026-03-12T12:00:00Z")
        self.receive("1490", at="2026-03-18T12:00:00Z")

    def statement(self, *words, number="00124567", name="s.pdf", at=AT, language="en_GB.UTF-8"):
        return self.ctl("account", "statement", number, self.path(name), "--at", at, *words, language=language)

    def text(self, name="s.pdf"):
        read = subprocess.run(["pdftotext", "-layout", self.path(name), "-"], capture_output=True, timeout=ctl.MOST_SECONDS, check=True)
        return read.stdout.decode("utf-8")

    def test_says_every_entry_as_the_ledger_does(self):
        made = self.statement("--json")
        self.assertEqual(made.status, 0, made.err)
        text = self.text()
        for entry in self.entries():
            year, month, day = entry["date"].split("-")
            line = rf"{day}/{month}/{year}.*€{re.escape(entry['amount']['amount'])}\s+€{re.escape(entry['balance']['amount'])}"
            self.assertRegex(text, line)
        total = self.show()["balance"]["total"]["amount"]
        self.assertEqual(made.document["closing"]["amount"], total)
        self.assertEqual(made.document["owed"]["amount"], total)
        self.assertRegex(text, rf"Balance on 20/03/2026\s+€{re.escape(total)}")
        self.assertRegex(text, rf"Total to be paid\s+€{re.escape(total)}")
        self.assertIn("Águas do Vale", text)
        self.assertIn("Maria Silva", text)
        self.assertIn("page 1", text)

    def test_lists_what_is_open_by_its_last_day_to_pay(self):
        self.statement()
        text = self.text()
        self.assertRegex(text, r"30/03/2026\s+Water\s+€12\.40")
        self.assertRegex(text, r"11/04/2026\s+Water\s+€9\.90")
        self.statement(name="late.pdf", at="2026-03-31T09:00:00Z")
        late = self.text("late.pdf")
        self.assertRegex(late, r"30/03/2026\s+Water, overdue\s+€12\.40")
        self.assertRegex(late, r"Of this overdue\s+€12\.40")

    def test_begins_with_what_stood_before(self):
        made = self.statement("--from", "2026-03-13", "--to", "2026-03-31", "--json").document
        self.assertEqual((made["opening"]["amount"], made["debits"]["amount"], made["closing"]["amount"], made["entries"]),
                         ("22.30", "8.80", "31.10", 1))
        text = self.text()
        self.assertRegex(text, r"13/03/2026\s+Balance before\s+€22\.30")
        self.assertNotIn("12/03/2026", text)

    def test_shows_the_working_on_demand(self):
        self.statement()
        self.assertNotIn("× 1.1", self.text())
        self.statement("--working")
        self.assertIn("× 1.1", self.text())

    def test_speaks_portuguese(self):
        self.statement(language="pt_PT.UTF-8")
        text = self.text()
        self.assertIn("Extrato de conta", text)
        self.assertRegex(text, r"Total a pagar\s+31,10\s€")

    def test_gives_the_same_bytes_at_the_same_moment(self):
        def made(name):
            self.statement(name=name)
            with open(self.path(name), "rb") as file:
                return file.read()
        self.assertEqual(made("a.pdf"), made("b.pdf"))

    def test_says_no_where_there_is_nothing_to_state(self):
        unknown = self.statement("--json", number="999")
        self.assertEqual((unknown.status, unknown.fault["code"]), (1, "unknown_account"))
        self.assertEqual(self.statement("--from", "2026-04-01", "--to", "2026-03-01").status, 2)
        self.assertEqual(self.statement("--from", "yesterday").status, 2)
        self.assertEqual(self.statement("--json", name="no/such/folder.pdf").fault["code"], "file_not_written")

    def test_turns_the_sheet_where_it_is_full(self):
        for day in range(1, 29):
            taken = self.ctl("reading", "add", "00124567", str(1500 + day * 8), "--at", f"2026-04-{day:02}T12:00:00Z", "--json")
            self.assertEqual(taken.status, 0, taken.err)
        self.statement("--working", at="2026-05-01T09:00:00Z")
        text = self.text()
        self.assertIn("page 2", text)
        self.assertGreaterEqual(text.count("Pay until"), 2)  # the heading comes again
        self.assertEqual(len(re.findall(r"Charge, Water", text)), len([e for e in self.entries() if e["kind"] == "charge"]))


if __name__ == "__main__":
    ctl.main()
