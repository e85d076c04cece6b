#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl: init, and how every call ends."""

import json
import os
import stat

import ctl


class Init(ctl.UtilityTest):
    has_database = False

    def test_makes_a_database_that_nobody_else_may_read(self):
        made = self.init("--json")
        self.assertEqual(made.status, 0, made.err)
        self.assertEqual(made.document["utility_name"], "Águas do Vale")
        self.assertEqual(stat.S_IMODE(os.stat(self.database).st_mode), 0o600)

    def test_refuses_a_database_that_is_there(self):
        self.init()
        again = self.init("--json")
        self.assertEqual(again.status, 3)
        self.assertEqual(again.fault["code"], "database_exists")

    def test_refuses_a_setting_it_does_not_know(self):
        for option, value in (("--country", "XX"), ("--currency", "EURO"), ("--language", "tlh"), ("--timezone", "Europe/Atlantis")):
            settings = {"--country": "PT", "--currency": "EUR", "--language": "pt_PT", "--timezone": "Europe/Lisbon", option: value}
            refused = self.ctl("init", "--json", *(word for pair in settings.items() for word in pair))
            self.assertEqual(refused.status, 2, f"{option} {value}: {refused.err}")
            self.assertEqual(refused.fault["code"], "bad_setting")
            self.assertFalse(os.path.exists(self.database))

    def test_fills_in_the_demonstration_utility(self):
        made = self.ctl("init", "--profile", "demo")
        self.assertEqual(made.status, 0, made.err)
        reply = self.ctl("sms", "receive", "--from", "910000101", "--text", "SALDO", "--json", "--dry-run").document
        self.assertEqual(reply["account"], "00100400")

    def test_takes_a_profile_from_a_file(self):
        profile = self.write("profile.json", json.dumps({
            "format": "contador-profile/1", "utility_name": "Vale", "country": "PT", "currency": "EUR", "language": "pt_PT",
            "timezone": "Europe/Lisbon"}))
        self.assertEqual(self.ctl("init", "--profile", profile).status, 0)

    def test_tells_a_profile_from_other_files(self):
        self.assertEqual(self.ctl("init", "--profile", self.path("nowhere.json"), "--json").fault["code"], "profile_unreadable")
        other = self.ctl("init", "--profile", self.write("other.json", "{}"), "--json")
        self.assertEqual((other.status, other.fault["code"]), (3, "not_a_profile"))

    def test_says_what_stands_in_the_way_without_a_database(self):
        missing = self.ctl("account", "show", "1", "--json")
        self.assertEqual((missing.status, missing.fault["code"]), (3, "database_missing"))

    def test_opens_no_other_file_as_a_database(self):
        self.write("contador.db", "this is no database\n" * 100)
        refused = self.ctl("account", "show", "1", "--json")
        self.assertEqual((refused.status, refused.fault["code"]), (3, "not_a_contador_database"))


class Usage(ctl.UtilityTest):
    def refused(self, *words):
        ended = self.ctl(*words)
        self.assertEqual(ended.status, 2, f"{words}: {ended.out} {ended.err}")
        self.assertNotEqual(ended.err, "")
        self.assertEqual(ended.out, "")

    def test_ends_with_two_after_wrong_words(self):
        self.refused("account")
        self.refused("account", "show")
        self.refused("account", "show", "1", "2")
        self.refused("frobnicate")
        self.refused("account", "show", "1", "--frobnicate")
        self.refused("account", "show", "1", "--dry-run")  # an option of another command
        self.refused("account", "show", "1", "--at", "yesterday")
        self.refused("sms", "receive", "--from", "912345678")
        self.refused("sms", "talk")
        self.refused("station")
        self.refused("station", "--modem", "/dev/null", "--at", ctl.NOON)

    def test_tells_a_fault_in_json_too(self):
        wrong = self.ctl("account", "show", "--json")
        self.assertEqual((wrong.status, wrong.fault["code"]), (2, "usage"))
        self.database = ""
        bad = self.ctl("account", "show", "1", "--json")
        self.assertEqual((bad.status, bad.fault["code"]), (2, "bad_database_url"))

    def test_helps(self):
        for words in (("--help",), ("--version",)):
            told = self.ctl(*words)
            self.assertEqual(told.status, 0)
            self.assertIn("contadorctl", told.out)
        self.assertIn("sms receive", self.ctl("--help").out)

    def test_speaks_the_language_of_the_caller(self):
        english = self.ctl("account", "show", "1", language="en_GB.UTF-8")
        portuguese = self.ctl("account", "show", "1", language="pt_PT.UTF-8")
        self.assertEqual((english.status, portuguese.status), (1, 1))
        self.assertIn("There is no account", english.err)
        self.assertNotEqual(english.err, portuguese.err)


if __name__ == "__main__":
    ctl.main()
