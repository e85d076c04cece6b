#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl ageing, penalties and plan: what becomes of debts."""

import ctl

MAY = "2026-05-30T12:00:00Z"  # two months after 12.40 were due


class Debts(ctl.UtilityTest):
    def setUp(self):
        super().setUp()
        self.import_accounts()

    def owed(self, at=MAY):
        return self.ctl("account", "show", "00124567", "--json", "--at", at).document["balance"]

    def agree(self, instalments, first="2026-06-30", *words):
        return self.ctl("plan", "agree", "00124567", "--instalments", str(instalments), "--first", first, "--json", "--at", MAY,
                        *words)

    def test_tells_how_old_debts_are(self):
        before = self.ctl("ageing", "--json", "--at", ctl.NOON).document
        self.assertEqual(before["not_due"]["amount"], "12.40")
        later = self.ctl("ageing", "--json", "--at", MAY).document
        self.assertEqual([(row["from_days"], row["amount"]["amount"]) for row in later["overdue"]],
                         [(1, "0.00"), (31, "0.00"), (61, "12.40"), (91, "0.00"), (181, "0.00"), (366, "0.00")])
        self.assertEqual(self.ctl("ageing", "--service", "gas", "--json", "--at", MAY).document["overdue"][2]["amount"]["amount"], "0.00")

    def test_tells_apart_what_is_in_dispute(self):
        held = self.ctl("account", "hold", "add", "00124567", "dispute", "--service", "water", "--date", "2026-05-01", "--reason", "leak",
                        "--at", MAY)
        self.assertEqual(held.status, 0, held.err)
        ageing = self.ctl("ageing", "--json", "--at", MAY).document
        self.assertEqual((ageing["disputed"]["amount"], ageing["overdue"][2]["amount"]["amount"]), ("12.40", "0.00"))

    def test_tells_how_bills_were_paid(self):
        self.assertEqual(self.ctl("reading", "add", "00124567", "1482", "--date", "2026-03-12", "--at", ctl.NOON).status, 0)
        paid = self.ctl("payments", "add", "00124567", "22.30", "--date", "2026-03-14", "--at", "2026-03-14T12:00:00Z")
        self.assertEqual(paid.status, 0, paid.err)
        march = self.ctl("discipline", "--from", "2026-03-01", "--json", "--at", MAY).document
        self.assertEqual((march["month"], march["bills"], march["billed"]["amount"], march["paid_in_time"]["amount"]),
                         ("2026-03", 1, "9.90", "9.90"))
        self.assertEqual((march["received"]["amount"], march["payments"]), ("22.30", 1))
        self.assertEqual((march["bills_judged"], march["bills_in_time"], march["in_time_percent"], march["collection_ratio"]),
                         (1, 1, None, None))  # of one bill nobody tells a share
        self.assertIn("2026-03", self.ctl("discipline", "--at", MAY).out)
        self.assertEqual(self.ctl("discipline", "--from", "March", "--at", MAY).status, 2)
        self.assertEqual(self.ctl("discipline", "--from", "2026-05-01", "--to", "2026-03-01", "--at", MAY).status, 2)

    def test_asks_a_penalty_once(self):
        tried = self.ctl("penalties", "run", "--dry-run", "--json", "--at", MAY)
        self.assertEqual(tried.documents[-1], {"debts": 1, "amount": {"amount": "0.08", "currency": "EUR"}, "dry_run": True})
        self.assertEqual(self.owed()["total"]["amount"], "12.40")
        run = self.ctl("penalties", "run", "--json", "--at", MAY)
        self.assertEqual(run.status, 0, run.err)
        self.assertEqual(run.documents[0]["interest"]["amount"], "0.08")  # 12.40 × 61 d × 4 % / 365
        self.assertEqual(self.owed()["total"]["amount"], "12.48")
        again = self.ctl("penalties", "run", "--json", "--at", MAY)
        self.assertEqual(again.documents, [{"debts": 0, "amount": {"amount": "0.00", "currency": "EUR"}, "dry_run": False}])
        self.assertTrue(self.ctl("verify", "--json").document["sound"])

    def test_asks_no_penalty_of_days_to_come(self):
        refused = self.ctl("penalties", "run", "--to", "2026-06-01", "--json", "--at", MAY)
        self.assertEqual((refused.status, refused.fault["code"]), (1, "day_in_future"))
        self.assertEqual(self.ctl("penalties", "run", "--to", "May", "--at", MAY).status, 2)

    def test_agrees_a_plan_and_watches_it(self):
        tried = self.agree(2, "2026-06-30", "--dry-run")
        self.assertEqual(len(tried.document["instalments"]), 2)
        self.assertEqual(self.owed()["overdue"]["amount"], "12.40")
        agreed = self.agree(2)
        self.assertEqual(agreed.status, 0, agreed.err)
        self.assertEqual([(part["due_date"], part["amount"]["amount"]) for part in agreed.document["instalments"]],
                         [("2026-06-30", "6.20"), ("2026-07-30", "6.20")])
        self.assertEqual((self.owed()["total"]["amount"], self.owed()["overdue"]["amount"]), ("12.40", "0.00"))
        self.assertEqual(self.agree(2).fault["code"], "already_in_plan")
        self.assertEqual(self.ctl("plan", "watch", "--json", "--at", "2026-06-30T12:00:00Z").documents, [])
        broken = self.ctl("plan", "watch", "--json", "--at", "2026-07-01T12:00:00Z").document
        self.assertEqual((broken["account"], broken["state"]), ("00124567", "broken"))
        self.assertEqual(self.owed()["overdue"]["amount"], "12.40")
        self.assertEqual(self.ctl("plan", "show", "00124567", "--json").document["state"], "broken")
        self.assertTrue(self.ctl("verify", "--json").document["sound"])

    def test_ends_a_plan_with_a_reason_only(self):
        self.agree(2)
        self.assertEqual(self.ctl("plan", "end", "00124567").status, 2)
        ended = self.ctl("plan", "end", "00124567", "--reason", "paid at once", "--json", "--at", MAY)
        self.assertEqual(ended.document["state"], "cancelled")
        self.assertEqual(self.ctl("plan", "end", "00124567", "--reason", "again", "--json").fault["code"], "no_plan")

    def test_refuses_a_plan_that_cannot_be(self):
        self.assertEqual(self.agree(3).fault["code"], "instalment_too_small")
        self.assertEqual(self.agree(13).fault["code"], "too_many_instalments")
        self.assertEqual(self.agree(2, "2026-05-29").fault["code"], "first_due_in_past")
        self.assertEqual(self.agree(2, "soon").status, 2)
        nobody = self.ctl("plan", "agree", "9", "--instalments", "2", "--first", "2026-06-30", "--json", "--at", MAY)
        self.assertEqual(nobody.fault["code"], "unknown_account")

    def test_speaks_to_people(self):
        shown = self.ctl("ageing", "--at", MAY, language="pt_PT.UTF-8")
        self.assertIn("61 a 90 dias", shown.out)


if __name__ == "__main__":
    ctl.main()
