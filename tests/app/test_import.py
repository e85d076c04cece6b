#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl import accounts: all or nothing, and the same file twice changes nothing."""

import time

import ctl

MOST_SECONDS_FOR_A_THOUSAND_ROWS = 60


class Import(ctl.UtilityTest):
    def bring_in(self, path, *words):
        return self.ctl("import", "accounts", path, "--json", "--at", ctl.NOON, *words)

    def assert_unknown(self, number):
        self.assertEqual(self.ctl("account", "show", number).status, 1)

    def test_says_before_what_it_would_do(self):
        dry = self.bring_in(self.accounts(ctl.MARIA, ctl.JOHN), "--dry-run")
        self.assertEqual(dry.status, 0, dry.err)
        report = dry.document
        self.assertFalse(report["applied"])
        self.assertIsNone(report["import_id"])
        self.assertEqual(report["counts"], {"new": 2, "changed": 0, "unchanged": 0, "duplicate": 0, "invalid": 0})
        self.assertEqual([(row["row"], row["account"], row["verdict"]) for row in report["rows"]],
                         [(2, "00124567", "new"), (3, "00200001", "new")])
        self.assert_unknown("00124567")

    def test_brings_accounts_in_under_an_import_number(self):
        done = self.bring_in(self.accounts(ctl.MARIA, ctl.JOHN))
        self.assertEqual(done.status, 0, done.err)
        self.assertTrue(done.document["applied"])
        self.assertGreater(done.document["import_id"], 0)
        self.assertEqual(self.total(), {"amount": "12.40", "currency": "EUR"})

    def test_changes_nothing_the_second_time(self):
        path = self.accounts(ctl.MARIA, ctl.JOHN)
        self.bring_in(path)
        again = self.bring_in(path)
        self.assertEqual(again.status, 0, again.err)
        self.assertEqual(again.document["counts"]["unchanged"], 2)
        self.assertEqual(self.total()["amount"], "12.40")
        self.assertEqual(len(self.entries()), 1)

    def test_tells_a_changed_row(self):
        self.bring_in(self.accounts(ctl.MARIA))
        changed = self.bring_in(self.accounts(ctl.MARIA.replace("Rua da Igreja 4", "Rua Nova 7")))
        self.assertEqual(changed.document["counts"]["changed"], 1)
        self.assertEqual(self.show()["address"], "Rua Nova 7")

    def test_tells_a_repeated_row(self):
        repeated = self.bring_in(self.accounts(ctl.MARIA, ctl.MARIA))
        self.assertEqual(repeated.document["counts"]["duplicate"], 1)

    def test_brings_in_nothing_when_one_row_is_wrong(self):
        path = self.accounts(ctl.MARIA, ctl.JOHN.replace(";530;", ";five hundred;").replace("water", "steam"))
        refused = self.bring_in(path)
        self.assertEqual(refused.status, 1)
        self.assertFalse(refused.document["applied"])
        row = refused.document["rows"][1]
        self.assertEqual((row["row"], row["verdict"]), (3, "invalid"))
        self.assertEqual({(fault["column"], fault["reason"]) for fault in row["faults"]},
                         {("service", "unknown_service"), ("last_reading", "bad_number")})
        self.assert_unknown("00124567")
        self.assertEqual(self.bring_in(path, "--dry-run").status, 1)

    def test_tells_people_the_row_and_the_column(self):
        told = self.ctl("import", "accounts", self.accounts(ctl.MARIA.replace("912 345 678", "12")), language="en_GB.UTF-8")
        self.assertEqual(told.status, 1)
        self.assertIn("Row 2, phone", told.err)

    def test_reads_either_separator_and_a_byte_order_mark(self):
        text = "\n".join((ctl.HEADER, ctl.MARIA)).replace(";", ",")
        self.assertEqual(self.bring_in(self.write("a.csv", text, "utf-8-sig")).status, 0)
        self.assertEqual(self.show()["holder"]["name"], "Maria Silva")

    def test_keeps_leading_zeros(self):
        self.bring_in(self.accounts(ctl.MARIA))
        shown = self.show()
        self.assertEqual(shown["account"], "00124567")
        self.assertEqual(shown["meters"][0]["serial"], "0020400769")

    def test_marks_phones_of_the_file_as_imported(self):
        self.bring_in(self.accounts(ctl.MARIA.replace("912 345 678", "912345678 +351931234567")))
        self.assertEqual({(phone["phone"], phone["origin"]) for phone in self.show()["phones"]},
                         {("+351912345678", "imported"), ("+351931234567", "imported")})

    def test_joins_the_registers_of_one_account(self):
        row = "00400001;Joaquim;925000127;pt_PT;;;electricity;luz;71804877;T{0};6;0;{1};2026-02-12;;"
        self.bring_in(self.accounts(row.format(1, 21832), row.format(2, 9120)))
        registers = self.show("00400001")["meters"][0]["registers"]
        self.assertEqual([register["code"] for register in registers], ["T1", "T2"])

    def test_refuses_what_is_no_accounts_file(self):
        self.assertEqual(self.bring_in(self.write("empty.csv", "")).status, 1)
        self.assertEqual(self.bring_in(self.write("other.csv", "a;b\n1;2\n")).status, 1)
        missing = self.bring_in(self.path("nowhere.csv"))
        self.assertEqual((missing.status, missing.fault["code"]), (3, "file_unreadable"))

    def test_brings_in_a_thousand_rows(self):
        rows = [f"{number:08};Consumidor {number};+3519{10000000 + number};pt_PT;Rua {number};Zona;water;agua;{20000000 + number};T;5;0;"
                f"{number};2026-02-12;{number % 90}.50;2026-03-30" for number in range(1, 1001)]
        path = self.accounts(*rows)
        started = time.monotonic()
        done = self.bring_in(path)
        taken = time.monotonic() - started
        self.assertEqual(done.status, 0, done.err)
        self.assertEqual(done.document["counts"]["new"], 1000)
        self.assertLess(taken, MOST_SECONDS_FOR_A_THOUSAND_ROWS)
        self.assertEqual(self.bring_in(path).document["counts"]["unchanged"], 1000)
        self.assertEqual(self.total("00001000")["amount"], "10.50")
        print(f"1000 rows in {taken:.2f} s")


if __name__ == "__main__":
    ctl.main()
