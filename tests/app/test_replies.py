#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl replies: what consumers are answered, in the utility's own words."""

import ctl


class Replies(ctl.UtilityTest):
    def get(self, language="en", reply="unknown_sender"):
        return self.ctl("replies", "get", language, reply, "--json").document

    def test_lists_every_language(self):
        listed = self.ctl("replies", "list", "--json").documents
        names = {(row["language"], row["reply"]) for row in listed}
        self.assertEqual({language for language, _ in names}, {"pt_PT", "en", "es", "uk", "ru"})
        self.assertFalse([row for row in listed if row["own"] or row["text"] != row["shipped"]])
        portuguese = self.ctl("replies", "list", "--language", "pt_PT", "--json").documents
        self.assertEqual({row["language"] for row in portuguese}, {"pt_PT"})

    def test_is_used_from_the_next_text_on(self):
        said = self.ctl("replies", "set", "en", "unknown_sender", "We do not know you. {utility}", "--as", "rita", "--json")
        self.assertEqual(said.status, 0, said.err)
        self.assertEqual((said.document["own"], said.document["saved_by"], said.document["segments"]), (True, "rita", 1))
        answer = self.ctl("sms", "receive", "--from", "+351912000001", "--text", "balance", "--json").document
        self.assertTrue(answer["reply"].startswith("We do not know you. "), answer)
        reset = self.ctl("replies", "reset", "en", "unknown_sender", "--json").document
        self.assertEqual((reset["own"], reset["text"]), (False, reset["shipped"]))

    def test_refuses_what_would_break(self):
        for text, code in (("We do not know you.", "missing_placeholder"), ("{utility} {you}", "unknown_placeholder"), (" ", "empty"),
                           ("{utility} {", "loose_brace"), ("{utility} " + 150 * "x", "several_parts")):
            refused = self.ctl("replies", "set", "en", "unknown_sender", text, "--json")
            self.assertEqual((refused.status, refused.fault["code"]), (1, code), refused.out)
        self.assertFalse(self.get()["own"])
        self.assertEqual(self.ctl("replies", "set", "en", "unknown_sender", "{utility} " + 150 * "x", "--several").status, 0)
        self.assertEqual(self.get()["segments"], 2)

    def test_says_what_is_not_there(self):
        self.assertEqual(self.ctl("replies", "get", "xx", "help", "--json").fault["code"], "unknown_language")
        self.assertEqual(self.ctl("replies", "get", "en", "nothing", "--json").fault["code"], "unknown_reply")
        self.assertEqual(self.ctl("replies", "reset", "en", "help", "--json").fault["code"], "already_so")


if __name__ == "__main__":
    ctl.main()
