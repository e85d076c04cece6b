#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl sms: the dialogue without the air."""

import ctl


class Sms(ctl.UtilityTest):
    def setUp(self):
        super().setUp()
        self.import_accounts()

    def test_answers_a_reading_with_the_debt(self):
        answered = self.receive("1482")
        self.assertEqual(answered.status, 0, answered.err)
        event = answered.document
        self.assertEqual(event["reply"],
                         "Leitura 1482 aceite 12/03. Contador 0020400769. Consumo 9 m3. Divida 22,30 EUR ate 30/03.")
        self.assertEqual((event["kind"], event["account"], event["phone"], event["text"]),
                         ("reading_accepted", "00124567", "+351912345678", "1482"))
        self.assertEqual(event["amount"], {"amount": "22.30", "currency": "EUR"})
        self.assertFalse(event["dry_run"])

    def test_changes_nothing_in_a_dry_run(self):
        would = self.receive("1482", "--dry-run").document
        self.assertTrue(would["dry_run"])
        self.assertIn("22,30", would["reply"])
        shown = self.show()
        self.assertEqual(shown["balance"]["total"]["amount"], "12.40")
        self.assertEqual((len(shown["readings"]), shown["messages"]), (1, []))
        self.assertIn("Leitura 1482 aceite", self.receive("1482").document["reply"])

    def test_follows_the_price_in_the_tariff_file(self):
        self.receive("1482")
        self.set_tariff("2.00")
        self.assertIn("Divida 42,30 EUR", self.receive("1492", at="2026-03-20T12:00:00Z").document["reply"])
        charges = [entry["amount"]["amount"] for entry in self.entries() if entry["kind"] == "charge"]
        self.assertEqual(charges, ["9.90", "20.00"])
        self.assertTrue(any("2" in step for step in self.entries()[-1]["working"]))

    def test_tells_an_unknown_number_nothing(self):
        event = self.receive("SALDO 00124567", sender="931999888").document
        self.assertEqual((event["kind"], event["account"], event["amount"]), ("unknown_sender", None, None))
        for secret in ("Maria", "12,40", "124567", "20400769"):
            self.assertNotIn(secret, event["reply"])

    def test_answers_in_the_language_of_the_holder(self):
        self.assertIn("You owe", self.receive("541", sender="912345679").document["reply"])

    def test_prints_the_reply_for_people(self):
        shown = self.ctl("sms", "receive", "--from", "912345678", "--text", "SALDO", "--at", ctl.NOON, language="en_GB.UTF-8")
        self.assertEqual(shown.status, 0)
        self.assertEqual(shown.out, "Conta ...4567: Divida 12,40 EUR ate 30/03. Ultima leitura 1473 em 12/02.\n")
        self.assertIn("00124567", shown.err)

    def test_talks_line_by_line_in_one_session(self):
        spoken = self.ctl("sms", "talk", "--from", "912345678", "--at", ctl.NOON, given="SALDO\n\n1982\n1982\nSALDO\n")
        self.assertEqual(spoken.status, 0, spoken.err)
        replies = spoken.out.splitlines()
        self.assertEqual(len(replies), 4)
        self.assertIn("12,40", replies[0])
        self.assertIn("responda SIM", replies[1])
        self.assertIn("aceite", replies[2])
        self.assertIn("572,30", replies[3])

    def test_talks_in_json_lines(self):
        spoken = self.ctl("sms", "talk", "--from", "912345678", "--json", "--at", ctl.NOON, given="AJUDA\n1482\n")
        self.assertEqual([event["kind"] for event in spoken.documents], ["question", "reading_accepted"])

    def test_takes_hostile_text_as_text(self):
        for text in ("'; drop table account; --", "{debt} %1 %2", "\u202e1482", "a" * 10000, "1" * 10000):
            self.assertEqual(self.receive(text).status, 0, text[:30])
        self.assertEqual(self.show()["account"], "00124567")

    def test_works_by_the_clock_it_is_given(self):
        self.receive("1482", at="2026-03-20T23:30:00Z")
        self.assertEqual(self.show()["readings"][0]["date"], "2026-03-20")
        self.receive("1490", at="2026-07-20T23:30:00Z")  # past midnight in Lisbon, where it is summer
        shown = self.ctl("account", "show", "00124567", "--json").document
        self.assertEqual(shown["readings"][0]["date"], "2026-07-21")


if __name__ == "__main__":
    ctl.main()
