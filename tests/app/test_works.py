#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl works and account code: works answer their zone; a code on the statement binds a phone."""

import ctl

FROM_TO = ("--from", "2026-03-13 08:00", "--to", "2026-03-13 12:00")


class Works(ctl.UtilityTest):
    def setUp(self):
        super().setUp()
        self.import_accounts()

    def test_answers_who_asks_and_tells_the_zone(self):
        added = self.ctl("works", "add", "Centro", "Reparação de conduta", *FROM_TO, "--json", "--at", ctl.NOON)
        self.assertEqual(added.status, 0, added.err)
        self.assertEqual((added.document["zone"], added.document["service"], added.document["told"]), ("Centro", None, 2))
        self.assertIn("Reparacao de conduta, de 13/03 08:00 a 13/03 12:00", self.receive("OBRAS").out)
        self.assertEqual(self.ctl("works", "end", str(added.document["works"]), "--at", ctl.NOON).status, 0)
        self.assertIn("Nao ha obras", self.receive("OBRAS").out)
        self.assertEqual(self.ctl("works", "end", str(added.document["works"]), "--json", "--at", ctl.NOON).fault["code"], "unknown_works")

    def test_refuses_what_cannot_be_told(self):
        for words, code in ((("Nowhere", "Reparação", *FROM_TO), "unknown_zone"),
                            (("Centro", "Reparação", "--service", "steam", *FROM_TO), "unknown_service"),
                            (("Centro", "Reparação", "--from", "2026-03-13 12:00", "--to", "2026-03-13 08:00"), "usage"),
                            (("Centro", "x" * 61, *FROM_TO), "usage")):
            self.assertEqual(self.ctl("works", "add", *words, "--json", "--at", ctl.NOON).fault["code"], code, words)

    def test_lists_works_and_what_was_reported(self):
        self.receive("estou sem agua")
        listed = self.ctl("works", "list", "--json", "--at", ctl.NOON).documents
        self.assertEqual([(row["account"], row["zone"], row["text"]) for row in listed], [("00124567", "Centro", "estou sem agua")])

    def test_a_code_binds_a_phone(self):
        made = self.ctl("account", "code", "00124567", "--json")
        self.assertEqual(made.status, 0, made.err)
        code = made.document["code"]
        self.assertRegex(code, r"^[2-79A-Y]{4}$")
        self.assertEqual(self.ctl("account", "code", "00124567", "--json").document["code"], code)  # until it is used


if __name__ == "__main__":
    ctl.main()
