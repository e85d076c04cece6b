#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants a violation of every rule in a small house of its own, and expects tidy to name it and what to use instead."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True

from planted import HOUSE, INNOCENT, PLANTED, written
from rules import CHECKS, PATTERNS
from tidy import findings


def findings_with(files):
    with tempfile.TemporaryDirectory() as folder:
        for path, text in {**HOUSE, **files}.items():
            if text is not None:
                file = Path(folder, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(written(path, text), encoding="utf-8")
        return findings(folder)


class PlantedTest(unittest.TestCase):
    def test_the_house_itself_is_clean(self):
        self.assertEqual([str(finding) for finding in findings_with({})], [])

    def test_every_rule_has_a_planted_violation(self):
        self.assertEqual({row.rule for row in PATTERNS + CHECKS} - {plant.rule for plant in PLANTED}, set())

    def test_catches_planted_violations(self):
        for plant in PLANTED:
            with self.subTest(rule=plant.rule, files=list(plant.files)):
                found = findings_with(plant.files)
                self.assertEqual({finding.rule for finding in found}, {plant.rule}, [str(finding) for finding in found])
                self.assertIn(plant.instead, str(found[0]))

    def test_leaves_the_innocent_alone(self):
        for path, text in INNOCENT:
            with self.subTest(path=path, text=text):
                self.assertEqual([str(finding) for finding in findings_with({path: text})], [])


if __name__ == "__main__":
    unittest.main()
