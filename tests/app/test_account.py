#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl account: what is owed, by the example of the contract, and where every line comes from."""

import contextlib
import sqlite3
import subprocess

import ctl


class Account(ctl.UtilityTest):
    def setUp(self):
        super().setUp()
        self.import_accounts()

    def test_shows_an_account_before_anything_happened(self):
        shown = self.show()
        self.assertEqual(shown["holder"]["name"], "Maria Silva")
        self.assertEqual(shown["balance"], {
            "total": {"amount": "12.40", "currency": "EUR"}, "overdue": {"amount": "0.00", "currency": "EUR"},
            "not_due": {"amount": "12.40", "currency": "EUR"}, "disputed": {"amount": "0.00", "currency": "EUR"}, "due_date": "2026-03-30",
            "by_service": [{"service": "water", "amount": {"amount": "12.40", "currency": "EUR"}}]})
        self.assertEqual(len(shown["readings"]), 1)
        reading = shown["readings"][0]
        self.assertEqual((reading["value"], reading["date"], reading["source"], reading["status"]),
                         ("1473", "2026-02-12", "import", "accepted"))

    def test_verifies_the_books_and_says_where_they_are_broken(self):
        self.receive("1482")
        self.assertEqual(self.ctl("verify", "--json").document, {"sound": True, "faults": 0})
        with contextlib.closing(sqlite3.connect(self.database)) as database, database:
            database.execute("update open_item set amount = amount - 100 where account_id = 1")
        broken = self.ctl("verify", "--json")
        self.assertEqual(broken.status, 1)
        self.assertEqual(broken.documents[0]["fault"], "open_differs")

    def test_says_when_its_answer_did_not_get_there(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            ended = subprocess.run(self.arguments("account", "show", "00124567", "--json"), stdout=full, env=self.environment(),
                                   timeout=ctl.MOST_SECONDS, check=False)
        self.assertEqual(ended.returncode, 3)

    def test_adds_the_charge_of_a_reading_to_the_debt(self):
        message = self.receive("1482").document["message_id"]
        shown = self.show()
        self.assertEqual(shown["balance"]["total"], {"amount": "22.30", "currency": "EUR"})
        reading = shown["readings"][0]
        self.assertEqual((reading["value"], reading["consumption"], reading["source"], reading["message_id"]),
                         ("1482", "9", "sms", message))

    def test_names_the_message_and_the_working_of_a_charge(self):
        message = self.receive("1482").document["message_id"]
        opening, charge = self.entries()
        self.assertEqual((opening["kind"], opening["amount"]["amount"], opening["balance"]["amount"]), ("opening", "12.40", "12.40"))
        self.assertEqual((charge["kind"], charge["amount"]["amount"], charge["balance"]["amount"]), ("charge", "9.90", "22.30"))
        self.assertEqual(charge["message_id"], message)
        self.assertEqual(charge["due_date"], "2026-04-11")
        self.assertTrue(any("9" in step and "1.1" in step for step in charge["working"]), charge["working"])

    def test_calls_overdue_what_was_to_be_paid_before(self):
        later = self.ctl("account", "show", "00124567", "--json", "--at", "2026-03-31T12:00:00Z").document
        self.assertEqual(later["balance"]["overdue"]["amount"], "12.40")
        on_the_day = self.ctl("account", "show", "00124567", "--json", "--at", "2026-03-30T12:00:00Z").document
        self.assertEqual(on_the_day["balance"]["overdue"]["amount"], "0.00")

    def test_shows_the_conversation(self):
        self.receive("1482")
        told, answered = self.show()["messages"]
        self.assertEqual((told["direction"], told["text"], told["state"]), ("in", "1482", "answered"))
        self.assertEqual((answered["direction"], answered["state"]), ("out", "printed"))

    def test_says_no_to_an_unknown_number(self):
        for words in (("account", "show", "999"), ("account", "entries", "999")):
            unknown = self.ctl(*words, "--json")
            self.assertEqual(unknown.status, 1)
            self.assertEqual(unknown.fault["code"], "unknown_account")
            self.assertEqual(unknown.fault["where"], {"account": "999"})
            self.assertNotEqual(unknown.fault["message"], "")
            self.assertIn(unknown.fault["message"], unknown.err)

    def test_speaks_to_people_without_json(self):
        shown = self.ctl("account", "show", "00124567", "--at", ctl.NOON, language="en_GB.UTF-8")
        self.assertEqual(shown.status, 0)
        self.assertIn("Maria Silva", shown.out)
        self.assertIn("12.40", shown.out)
        self.assertIn("1,473" if "1,473" in shown.out else "1473", shown.out)


if __name__ == "__main__":
    ctl.main()
