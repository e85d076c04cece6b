#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl reading: keyed in, corrected, withdrawn, accepted, rejected; and what it does to what is owed."""

import contextlib
import sqlite3

import ctl

LIGHT = "00124567;Maria Silva;;;;;electricity;eletricidade-exemplo;E77;{};5;0;{};2026-02-12;;"


class Reading(ctl.UtilityTest):
    def setUp(self):
        super().setUp()
        self.import_accounts()

    def add(self, value, *words, at=ctl.NOON):
        return self.ctl("reading", "add", "00124567", value, "--json", "--as", "eva", "--at", at, *words)

    def change(self, *words, reason="misread", at=ctl.NOON):
        return self.ctl("reading", *[str(word) for word in words], "--reason", reason, "--json", "--as", "eva", "--at", at)

    def test_adds_a_reading_by_the_rules_of_a_text(self):
        added = self.add("1482", "--source", "phone", "--date", "2026-03-11")
        self.assertEqual(added.status, 0, added.err)
        told = added.document
        self.assertEqual((told["value"], told["date"], told["source"], told["status"], told["consumption"]),
                         ("1482", "2026-03-11", "phone", "accepted", "9"))
        self.assertEqual(told["charge"], {"amount": "9.90", "currency": "EUR"})
        self.assertEqual(told["previous"], {"value": "1473", "date": "2026-02-12"})
        self.assertEqual(told["balance"], {"amount": "22.30", "currency": "EUR"})
        again = self.add("1482", "--date", "2026-03-11").document
        self.assertEqual((again["already_known"], again["reading_id"]), (True, told["reading_id"]))
        self.assertEqual(self.total()["amount"], "22.30")

    def test_holds_what_is_doubtful_and_lets_a_clerk_decide(self):
        held = self.add("1700")
        self.assertEqual(held.status, 1)
        self.assertEqual((held.document["status"], held.document["reason"]), ("held", "unusually_high"))
        self.assertEqual(self.total()["amount"], "12.40")
        accepted = self.change("accept", held.document["reading_id"], reason="seen").document
        self.assertEqual((accepted["status"], accepted["because"], accepted["supersedes"]),
                         ("accepted", "seen", held.document["reading_id"]))
        self.assertEqual(accepted["charges"][0]["after"]["amount"], "249.70")
        self.assertEqual(self.total()["amount"], "262.10")
        low = self.add("1699").document
        self.assertEqual(self.change("accept", low["reading_id"]).fault["where"]["reason"], "below_previous")
        self.assertEqual(self.change("reject", low["reading_id"]).document["status"], "rejected")
        self.assertEqual(self.add("1900", "--confirmed").status, 0)

    def test_corrects_and_withdraws(self):
        first = self.add("1482").document["reading_id"]
        self.add("1500", at="2026-04-12T12:00:00Z")
        corrected = self.change("correct", first, "1490", at="2026-04-13T12:00:00Z").document
        self.assertEqual([(each["before"]["amount"], each["after"]["amount"], each["by"]) for each in corrected["charges"]],
                         [("9.90", "18.70", "new_charge"), ("19.80", "11.00", "new_charge")])
        self.assertEqual(corrected["balance"]["amount"], "42.10")
        shown = {each["reading_id"]: each for each in self.show()["readings"]}
        self.assertEqual((shown[first]["value"], shown[first]["superseded_by"]), ("1482", corrected["reading_id"]))
        gone = self.change("withdraw", corrected["reading_id"], at="2026-04-13T12:00:00Z").document
        self.assertEqual((gone["status"], gone["balance"]["amount"]), ("rejected", "42.10"))
        self.assertEqual(self.ctl("verify", "--json").document, {"sound": True, "faults": 0})

    def test_corrects_what_is_closed_by_a_note(self):
        first = self.add("1482").document["reading_id"]
        self.assertEqual(self.ctl("books", "close", "2026-03-31", "--at", ctl.NOON).status, 1)
        closed = self.ctl("books", "close", "2026-03-31", "--json", "--at", "2026-04-10T12:00:00Z")
        self.assertEqual(closed.document, {"closed_through": "2026-03-31"})
        corrected = self.change("correct", first, "1480", at="2026-04-13T12:00:00Z").document
        self.assertEqual(corrected["charges"][0]["by"], "credit_note")
        self.assertEqual(self.entries()[-1]["kind"], "credit")
        self.assertEqual(self.entries()[-1]["amount"]["amount"], "-2.20")

    def test_says_no(self):
        self.assertEqual(self.change("correct", 99, "1").fault["code"], "unknown_reading")
        self.assertEqual(self.ctl("reading", "add", "999", "1", "--json").fault["code"], "unknown_account")
        self.assertEqual(self.add("1482", "--meter", "X").fault["code"], "unknown_meter")
        for wrong in (("reading", "add", "00124567", "many"), ("reading", "add", "00124567", "1", "--source", "sms"),
                      ("reading", "add", "00124567", "1", "--date", "soon"), ("reading", "withdraw", "1"),
                      ("reading", "withdraw", "one", "--reason", "x")):
            self.assertEqual(self.ctl(*wrong).status, 2, wrong)

    def test_asks_which_register(self):
        self.import_accounts(ctl.MARIA, LIGHT.format("T1", "500"), LIGHT.format("T2", "300"))
        unclear = self.add("1482")
        self.assertEqual((unclear.status, unclear.fault["code"]), (1, "which_register"))
        self.assertEqual(self.add("520", "--meter", "E77", "--register", "T1").document["consumption"], "20")

    def test_says_what_a_slip_may_have_been_and_what_is_missing(self):
        self.assertEqual(self.add("14822").document["proposal"], "1482")
        self.import_accounts(ctl.MARIA, LIGHT.format("T1", "500"), LIGHT.format("T2", "300"))
        told = self.add("520", "--meter", "E77", "--register", "T1").document
        self.assertEqual((told["missing_registers"], told["flags"]), (["T2"], ["V03"]))

    def test_disputes_a_reading(self):
        added = self.add("1482").document["reading_id"]
        disputed = self.change("dispute", added, reason="meter of the neighbour").document
        self.assertEqual((disputed["quality"], disputed["status"], disputed["charges"]), ("disputed", "accepted", []))
        upheld = self.change("accept", disputed["reading_id"], reason="seen on the spot").document
        self.assertEqual((upheld["quality"], upheld["balance"]["amount"]), ("customer", "22.30"))

    def test_estimates_and_takes_the_estimate_back(self):
        self.add("1501")
        april = ("--at", "2026-04-30T12:00:00Z")
        estimated = self.ctl("reading", "estimate", "00124567", "--to", "2026-04-11", "--json", *april).document
        self.assertEqual((estimated["value"], estimated["source"], estimated["quality"], estimated["strategy"]),
                         ("1531", "estimate", "estimated", "last_two_real"))
        self.assertEqual(estimated["charge"]["amount"], "33.00")
        refused = self.ctl("reading", "estimate", "00124567", "--to", "2026-04-11", "--json", *april)
        self.assertEqual((refused.status, refused.fault["code"]), (1, "not_after"))
        real = self.add("1510", at="2026-04-30T12:00:00Z").document
        self.assertEqual([(each["before"]["amount"], each["after"]["amount"]) for each in real["replaced"]], [("33.00", "0.00")])
        self.assertEqual(real["balance"]["amount"], "53.10")
        self.assertEqual(self.ctl("verify", "--json").document, {"sound": True, "faults": 0})

    def test_lists_meters_nobody_read_for_too_long(self):
        overdue = self.ctl("reading", "overdue", "--json", "--at", ctl.NOON)
        self.assertEqual((overdue.status, overdue.documents), (0, []))
        late = self.ctl("reading", "overdue", "--json", "--at", "2026-10-13T12:00:00Z").documents
        self.assertEqual([each["account"] for each in late], ["00124567", "00200001"])
        self.assertEqual(late[0]["last_reading_date"], "2026-02-12")

    def test_replaces_a_meter(self):
        replaced = self.ctl("meter", "replace", "00124567", "0020400769", "--final", "1480", "--new", "N1", "--initial", "3",
                            "--date", "2026-03-12", "--json", "--at", ctl.NOON)
        self.assertEqual(replaced.status, 0, replaced.err)
        register = replaced.document["registers"][0]
        self.assertEqual((register["final"]["occasion"], register["initial"]["occasion"], register["initial"]["carried"]),
                         ("removal", "installation", "7"))
        self.assertEqual(self.total()["amount"], "12.40")
        old = self.receive("0020400769 1490").document
        self.assertIn("substituido", old["reply"])
        told = self.receive("15", at="2026-04-12T10:00:00Z").document
        self.assertIn("Consumo 19 m3", told["reply"])
        self.assertEqual(told["amount"]["amount"], "33.30")
        again = self.ctl("meter", "replace", "00124567", "0020400769", "--final", "1480", "--new", "N2", "--json", "--at", ctl.NOON)
        self.assertEqual((again.status, again.fault["code"]), (1, "already_removed"))
        self.assertEqual(self.ctl("meter", "replace", "00124567", "N1", "--new", "N2").status, 2)

    def test_takes_no_more_readings_of_a_number_than_anybody_reads(self):
        with contextlib.closing(sqlite3.connect(self.database)) as database, database:
            database.execute("insert into setting (name, value) values ('answers.readings_per_day', '2')")
        self.assertEqual([self.receive(value).document["kind"] for value in ("1480", "1481", "1482")],
                         ["reading_accepted", "reading_accepted", "silenced"])
        self.assertEqual(self.show()["readings"][0]["value"], "1481")
        self.assertEqual(self.receive("1483", at="2026-03-14T12:00:00Z").document["kind"], "reading_accepted")

    def test_follows_limits_that_the_utility_set(self):
        with contextlib.closing(sqlite3.connect(self.database)) as database, database:
            database.execute("insert into setting (name, value) values ('plausibility.water.most_in_30_days', '5')")
            database.execute("insert into setting (name, value) values ('plausibility.not_high_below', '1')")
        self.assertEqual(self.add("1482").document["status"], "accepted")  # 10 m³ of water are never much
        self.assertEqual(self.add("1494").document["reason"], "unusually_high")

    def test_speaks_to_people(self):
        said = self.ctl("reading", "add", "00124567", "1482", "--at", ctl.NOON, language="en_GB.UTF-8")
        self.assertIn("9", said.out)
        self.assertIn("22.30", said.out)
        held = self.ctl("reading", "add", "00124567", "1400", "--at", ctl.NOON, language="pt_PT.UTF-8")
        self.assertEqual(held.status, 1)
        self.assertNotEqual(held.err, "")


if __name__ == "__main__":
    ctl.main()
