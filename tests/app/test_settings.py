#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl settings: what a utility may set, and what it may not."""

import ctl


class Settings(ctl.UtilityTest):
    def get(self, name):
        return self.ctl("settings", "get", name, "--json").document

    def test_lists_each_with_its_default(self):
        listed = self.ctl("settings", "list", "--json").documents
        by_name = {row["name"]: row for row in listed}
        self.assertEqual(by_name["answers.per_hour"],
                         {"name": "answers.per_hour", "kind": "whole", "value": "30", "default": "30", "changed": False, "most": 10000})
        self.assertEqual(by_name["sending.legal.unknown"]["choices"], ["repeat_once", "let_be", "ask_person"])
        self.assertIsNone(by_name["estimation.norm.water"]["value"])
        words = self.ctl("settings", "list", language="pt_PT.UTF-8").out
        for name in by_name:
            self.assertIn(name + " = ", words)
        self.assertEqual(words.count("\n"), 2 * len(listed))
        self.assertNotIn("  plausibility.", words)  # each has a sentence
        self.assertNotIn("  answers.", words)
        self.assertNotIn("  sending.", words)
        self.assertNotIn("  estimation.", words)

    def test_sets_and_resets(self):
        changed = self.ctl("settings", "set", "plausibility.water.times_usual", "2.5", "--as", "rita", "--json")
        self.assertEqual(changed.status, 0, changed.err)
        self.assertEqual((self.get("plausibility.water.times_usual")["value"], self.get("plausibility.times_usual")["value"]), ("2.5", "3"))
        self.assertEqual(self.ctl("settings", "reset", "plausibility.water.times_usual", "--json").document["changed"], False)
        self.assertEqual(self.get("plausibility.water.times_usual")["changed"], False)

    def test_counts_at_once(self):
        self.import_accounts()
        doubted = self.ctl("reading", "add", "00124567", "1600", "--date", "2026-03-12", "--json", "--at", ctl.NOON)
        self.assertNotEqual(doubted.status, 0, doubted.out)
        self.assertEqual(self.ctl("settings", "set", "plausibility.water.most_in_30_days", "500").status, 0)
        self.assertEqual(self.ctl("settings", "set", "plausibility.water.not_high_below", "500").status, 0)
        taken = self.ctl("reading", "add", "00124567", "1600", "--date", "2026-03-12", "--json", "--at", ctl.NOON)
        self.assertEqual(taken.status, 0, taken.out + taken.err)

    def test_refuses_what_may_not_be(self):
        unknown = self.ctl("settings", "set", "answers.per_minute", "5", "--json")
        self.assertEqual((unknown.status, unknown.fault["code"]), (1, "unknown_setting"))
        bad = self.ctl("settings", "set", "answers.per_hour", "many", "--json")
        self.assertEqual((bad.status, bad.fault["code"]), (1, "bad_value"))
        self.assertIn("10000", bad.fault["message"])
        self.assertEqual(self.ctl("settings", "get", "country", "--json").fault["code"], "unknown_setting")
        self.assertEqual(self.ctl("settings", "set", "answers.per_hour").status, 2)


if __name__ == "__main__":
    ctl.main()
