# SPDX-License-Identifier: GPL-3.0-or-later
"""A utility in a folder of its own, and contadorctl called on it."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

MOST_SECONDS = 60
HEADER = (
    "account_number;holder_name;phone;language;address;zone;service;tariff;meter_serial;register;digits;decimals;"
    "last_reading;last_reading_date;balance;due_date"
)
MARIA = "00124567;Maria Silva;912 345 678;pt_PT;Rua da Igreja 4;Centro;water;agua;0020400769;T;5;0;1473;2026-02-12;12.40;2026-03-30"
JOHN = "00200001;John Carter;912345679;en;Mill Lane 2;Centro;water;agua;20400801;T;5;0;530;2026-02-12;;"
NOON = "2026-03-12T12:00:00Z"


class Outcome:
    """How one call ended."""

    def __init__(self, finished):
        self.status, self.out, self.err = finished.returncode, finished.stdout, finished.stderr

    @property
    def documents(self):
        return [json.loads(line) for line in self.out.splitlines() if line.strip()]

    @property
    def document(self):
        documents = self.documents
        assert len(documents) == 1, f"one JSON document was expected: {self.out!r} {self.err!r}"
        return documents[0]

    @property
    def fault(self):
        return self.document["error"]


class UtilityTest(unittest.TestCase):
    """Each test has a folder, a database of a Portuguese utility (unless `has_database` is False) and a tariff of 1.10."""

    program = ""
    has_database = True

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="contador-test-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.database = os.path.join(self.folder, "contador.db")
        self.tariffs = os.path.join(self.folder, "tariffs")
        os.mkdir(self.tariffs)
        self.set_tariff("1.10")
        if self.has_database:
            made = self.init()
            self.assertEqual(made.status, 0, made.err)

    def path(self, name):
        return os.path.join(self.folder, name)

    def environment(self, language="C.UTF-8"):
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
        return {**kept, "LANG": language, "HOME": self.folder, "XDG_DATA_HOME": self.path("data"), "TZ": "Asia/Kathmandu"}

    def arguments(self, *words):
        return [self.program, *words, "--database", "sqlite:" + self.database, "--tariffs", self.tariffs]

    def ctl(self, *words, given="", language="C.UTF-8"):
        finished = subprocess.run(self.arguments(*words), input=given, capture_output=True, text=True, timeout=MOST_SECONDS,
                                  env=self.environment(language), check=False)
        return Outcome(finished)

    def init(self, *words):
        return self.ctl("init", "--country", "PT", "--currency", "EUR", "--language", "pt_PT", "--timezone", "Europe/Lisbon",
                        "--name", "Águas do Vale", *words)

    def write(self, name, text, encoding="utf-8"):
        with open(self.path(name), "w", encoding=encoding, newline="") as file:
            file.write(text)
        return self.path(name)

    def set_tariff(self, price):
        tariff = {
            "format": "contador-tariff/1", "name": "Água", "service": "water", "currency": "EUR",
            "versions": [{
                "valid_from": "2020-01-01", "due_days": 30,
                "components": [{"id": "use", "kind": "block", "per": "period", "tiers": [{"price": price}]}],
                "rounding": {"mode": "half_up", "level": "document"},
            }],
        }
        self.write("tariffs/agua.json", json.dumps(tariff))

    def accounts(self, *rows, name="accounts.csv"):
        return self.write(name, "\n".join((HEADER, *rows)) + "\n")

    def import_accounts(self, *rows):
        done = self.ctl("import", "accounts", self.accounts(*(rows or (MARIA, JOHN))), "--at", NOON)
        self.assertEqual(done.status, 0, done.err)

    def receive(self, text, *words, sender="912345678", at=NOON):
        return self.ctl("sms", "receive", "--from", sender, "--text", text, "--at", at, "--json", *words)

    def show(self, number="00124567", *words):
        shown = self.ctl("account", "show", number, "--json", "--at", NOON, *words)
        self.assertEqual(shown.status, 0, shown.err)
        return shown.document

    def entries(self, number="00124567"):
        listed = self.ctl("account", "entries", number, "--json", "--at", NOON)
        self.assertEqual(listed.status, 0, listed.err)
        return listed.documents

    def total(self, number="00124567"):
        return self.show(number)["balance"]["total"]


def main():
    UtilityTest.program = sys.argv.pop(1)
    unittest.main(verbosity=1)
