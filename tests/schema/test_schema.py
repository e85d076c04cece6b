#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/tariff.schema.json takes every tariff that the program reads, and refuses what the program refuses."""

import json
import re
import sys
import unittest
from pathlib import Path

try:
    import jsonschema
except ModuleNotFoundError:
    sys.exit("python3-jsonschema is missing: apt-get install python3-jsonschema")

PROJECT = Path(__file__).resolve().parents[2]
FAULTY = PROJECT / "tests/engine/billing/faulty"
# Relations between values: no schema can tell them, so `contadorctl tariff check` does.
BEYOND_A_SCHEMA = {"component-id-twice", "currency-unknown", "ends-before-it-begins", "last-tier-with-a-limit", "limits-falling",
                   "tax-on-what-is-not-there", "tier-without-a-limit", "two-minimums", "versions-overlap",
                   "version-after-one-without-an-end"}


def tariffs():
    for folder in ("resources/tariffs", "tests/vectors/tariffs"):
        yield from sorted((PROJECT / folder).glob("*.json"))


def objects_in(value):
    if isinstance(value, dict):
        yield value
        value = value.values()
    elif not isinstance(value, list):
        return
    for each in list(value):
        yield from objects_in(each)


class Schema(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        schema = json.loads((PROJECT / "docs/tariff.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        cls.validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker(["date"]))

    def is_valid(self, value):
        return self.validator.is_valid(value)

    def test_takes_every_tariff_shipped_and_tested_with(self):
        seen = 0
        for path in tariffs():
            seen += 1
            with self.subTest(path.name):
                self.validator.validate(json.loads(path.read_text(encoding="utf-8")))
        self.assertGreater(seen, 40)

    def test_takes_the_example_of_the_documentation(self):
        text = (PROJECT / "docs/tariff-files.md").read_text(encoding="utf-8")
        self.validator.validate(json.loads(re.search(r"```json\n(\{.*?\n\})\n```", text, re.S).group(1)))

    def test_refuses_what_the_program_refuses(self):
        accepted = set()
        for path in sorted(FAULTY.glob("*.json")):
            try:
                value = json.loads(path.read_text(encoding="utf-8"))
            except (ValueError, RecursionError):
                continue
            if self.is_valid(value):
                accepted.add(path.stem)
        self.assertEqual(accepted, BEYOND_A_SCHEMA)

    def test_refuses_any_key_that_is_not_described(self):
        for path in tariffs():
            value = json.loads(path.read_text(encoding="utf-8"))
            anybodys = list(maps_in(value))
            for each in objects_in(value):
                if any(each is one for one in anybodys):
                    continue
                each["misspelt"] = "1"
                self.assertFalse(self.is_valid(value), f"{path.name}: {each}")
                del each["misspelt"]


def maps_in(value):
    """Objects whose keys are anybody's: registers with their prices and quantities."""
    for each in objects_in(value):
        for key in ("registers", "coefficients"):
            if key in each:
                yield each[key]


if __name__ == "__main__":
    unittest.main()
