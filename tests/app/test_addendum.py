#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl addendum: a phone enrolled at the desk. The sheet's text is read back by poppler's pdftotext."""

import hashlib
import subprocess

import ctl


class Addendum(ctl.UtilityTest):
    def setUp(self):
        super().setUp()
        self.import_accounts()

    def prepare(self, *more, account="00200001", phone="966 000 111"):
        return self.ctl("addendum", "prepare", account, phone, self.path("a.pdf"), "--as", "rita", "--at", ctl.NOON, "--json", *more)

    def text(self):
        read = subprocess.run(["pdftotext", "-layout", self.path("a.pdf"), "-"], capture_output=True, timeout=ctl.MOST_SECONDS, check=True)
        return read.stdout.decode("utf-8")

    def test_prints_the_text_that_is_kept(self):
        made = self.prepare("--purposes", "service,payment_receipt")
        self.assertEqual(made.status, 0, made.err)
        self.assertEqual((made.document["state"], made.document["language"], made.document["phone"]), ("prepared", "en", "+351966000111"))
        text = self.text()
        for words in ("John Carter", "00200001", "+351 966 000 111", "Addendum: messages by SMS", made.document["sha256"], "For the utility"):
            self.assertIn(words, text)
        self.assertIn("sent by the holder", " ".join(text.split()))
        self.assertEqual(text.count("[x]"), 2)
        self.assertEqual(len(made.document["sha256"]), len(hashlib.sha256().hexdigest()))

    def test_in_the_language_of_the_holder(self):
        for language, words in (("pt_PT", "Aditamento"), ("uk", "Споживач"), ("ru", "Потребитель"), ("es", "Titular")):
            self.assertEqual(self.prepare("--language", language).status, 0)
            self.assertIn(words, self.text())

    def test_speaks_from_the_signature_to_the_end(self):
        number = str(self.prepare().document["addendum_id"])
        unknown = self.ctl("sms", "receive", "--from", "+351966000111", "--text", "balance", "--dry-run", "--json").document
        self.assertIn("no contract", unknown["reply"])
        self.assertEqual(self.ctl("addendum", "sign", number, "--json").fault["code"], "no_identity_check")
        signed = self.ctl("addendum", "sign", number, "--identity", "passport", "--as", "rita", "--at", ctl.NOON, "--json")
        self.assertEqual((signed.document["state"], signed.document["signed_by"]), ("signed", "rita"), signed.err)
        known = self.ctl("sms", "receive", "--from", "+351966000111", "--text", "balance", "--dry-run", "--json", "--at", "2026-03-12T12:05:00Z")
        self.assertNotIn("no contract", known.document["reply"])
        self.assertEqual(self.ctl("addendum", "list", "--due", "--at", ctl.NOON, "--json").documents, [])
        due = self.ctl("addendum", "list", "--due", "--at", "2027-03-13T12:00:00Z", "--json").documents
        self.assertEqual([row["addendum_id"] for row in due], [int(number)])
        self.assertEqual(self.ctl("addendum", "confirm", number, "--at", "2027-03-13T12:00:00Z").status, 0)
        ended = self.ctl("addendum", "revoke", number, "--reason", "phone sold", "--at", "2027-03-14T12:00:00Z", "--json")
        self.assertEqual(ended.document["state"], "ended")
        self.assertEqual(self.ctl("addendum", "list", "--json").documents, [])

    def test_refuses(self):
        self.assertEqual(self.prepare(account="1").fault["code"], "no_account")
        self.assertEqual(self.prepare(phone="hello").fault["code"], "not_a_phone")
        self.assertEqual(self.prepare(phone="213 456 789").fault["code"], "not_a_mobile")
        self.assertEqual(self.prepare("--purposes", "gossip").fault["code"], "unknown_purpose")
        self.assertEqual(self.ctl("addendum", "sign", "99", "--identity", "x", "--json").fault["code"], "no_enrolment")


if __name__ == "__main__":
    ctl.main()
