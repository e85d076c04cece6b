#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bench answers for the figures it prints."""

import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import report  # noqa: E402
from scenarios import Run  # noqa: E402

FACTS = {"machine": "a machine", "versions": {"smstools": "3.1.21"}, "minutes": 1}


def answered(engine, latencies, scenario="single 0", last=1000.0):
    return Run(engine, scenario, texts=len(latencies), answered=len(latencies), latencies_ms=latencies, last_answer_ms=last, seconds=1.0)


class ReportTest(unittest.TestCase):
    def test_takes_percentiles_that_were_measured(self):
        values = list(range(1, 101))
        self.assertEqual([report.percentile(values, percent) for percent in (50, 95, 99, 100)], [50, 95, 99, 100])
        self.assertEqual(report.percentile([7.0], 99), 7.0)
        self.assertIsNone(report.percentile([], 50))

    def test_holds_ours_against_the_tuned_peer(self):
        runs = [answered("Contador", [1.0, 2.0, 3.0]), answered("smstools tuned", [9.0, 10.0, 11.0])]
        text, missed = report.tables(runs, FACTS)
        self.assertIn("| answer, no delay, median ms | 2.00 | 10.0 | 0.20 × | ≤ 0.2 × | yes |", text)
        self.assertFalse(missed)

    def test_says_what_misses(self):
        runs = [answered("Contador", [4.0]), answered("smstools tuned", [10.0])]
        text, missed = report.tables(runs, FACTS)
        self.assertIn("| 0.40 × | ≤ 0.2 × | **no** |", text)
        self.assertTrue(missed)

    def test_counts_answers_a_second_to_the_last(self):
        runs = [answered("Contador", [1.0] * 500, "burst 1", 500.0), answered("smstools tuned", [1.0] * 500, "burst 1", 5000.0)]
        self.assertIn("| 1,000 | 100 | 10.0 × | ≥ 10 × | yes |", report.tables(runs, FACTS)[0])

    def test_replaces_only_what_stands_between_the_markers(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "page.md")
            with open(path, "w", encoding="utf-8") as file:
                file.write("before\n<!-- bench -->\nold\n<!-- /bench -->\nafter\n")
            report.replace_between_markers(path, "bench", "new")
            with open(path, encoding="utf-8") as file:
                self.assertEqual(file.read(), "before\n<!-- bench -->\n\nnew\n<!-- /bench -->\nafter\n")
            with self.assertRaises(OSError):
                report.replace_between_markers(path, "faults", "new")


if __name__ == "__main__":
    unittest.main()
