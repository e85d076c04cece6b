#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl tariff: what a consumption costs with its whole working, and the examples inside tariff files."""

import json
import pathlib

import ctl

VECTORS = pathlib.Path(__file__).resolve().parent.parent / "vectors" / "tariffs"
MARCH = ("--from", "2026-03-01", "--to", "2026-03-31")


class Tariff(ctl.UtilityTest):
    has_database = False

    def test_shows_the_working(self):
        ended = self.ctl("tariff", "rate", str(VECTORS / "apfn-general-2024.json"), *MARCH, "--quantity", "18", "--json")
        self.assertEqual(ended.status, 0, ended.err)
        rated = ended.document
        self.assertEqual(rated["total"], {"amount": "7.35", "currency": "EUR"})
        self.assertEqual(rated["working"], ["2026-03-01 … 2026-03-31: 30 d, 18 m³", "water: 5 m³ × 0.25 = 1.25",
                                            "water: 10 m³ × 0.40 = 4.00", "water: 3 m³ × 0.70 = 2.10", "= 7.35 EUR"])

    def test_prices_registers_together(self):
        ended = self.ctl("tariff", "rate", str(VECTORS / "ukraine-two-zones.json"), *MARCH, "--register", "T1=350", "--register",
                             "T2=150", "--json")
        self.assertEqual(ended.document["total"]["amount"], "1836.00")

    def test_counts_persons(self):
        ended = self.ctl("tariff", "rate", str(VECTORS / "apfn-family-2024.json"), *MARCH, "--quantity", "18", "--persons", "5",
                             "--json")
        self.assertEqual(ended.document["total"]["amount"], "5.91")

    def test_says_what_a_tariff_lacks(self):
        ended = self.ctl("tariff", "rate", str(VECTORS / "heat-by-area.json"), *MARCH, "--quantity", "0", "--json")
        self.assertEqual(ended.status, 1)
        error = ended.fault
        self.assertEqual((error["code"], error["where"]["detail"]), ("no_fact", "heated_area"))

    def test_wants_a_quantity(self):
        ended = self.ctl("tariff", "rate", str(VECTORS / "heat-by-area.json"), *MARCH)
        self.assertEqual(ended.status, 2)

    def test_runs_the_examples_of_every_vector(self):
        for path in sorted(VECTORS.glob("*.json")):
            with self.subTest(path.name):
                ended = self.ctl("tariff", "check", str(path), "--json")
                self.assertEqual(ended.status, 0, ended.err)
                checked = ended.document
                self.assertGreater(checked["examples"], 0)
                self.assertEqual(checked["failed"], [])

    def test_checks_several_files_and_ends_with_the_worst(self):
        good = str(VECTORS / "apfn-general-2024.json")
        both = self.ctl("tariff", "check", good, str(VECTORS / "heat-by-area.json"), "--json")
        self.assertEqual(both.status, 0, both.err)
        self.assertEqual(len(both.documents), 2)
        self.assertEqual(self.ctl("tariff", "check", self.path("nothing.json"), good, "--json").status, 1)

    def test_names_the_example_that_comes_out_otherwise(self):
        tariff = json.loads((VECTORS / "apfn-general-2024.json").read_text(encoding="utf-8"))
        tariff["examples"][1]["total"] = "2.14"
        path = pathlib.Path(self.folder) / "changed.json"
        path.write_text(json.dumps(tariff), encoding="utf-8")
        ended = self.ctl("tariff", "check", str(path), "--json")
        self.assertEqual(ended.status, 1)
        self.assertEqual(ended.document["failed"],
                         [{"path": "examples[1]", "name": "W02", "expected": "2.14", "got": "2.13"}])

    def test_names_the_place_in_a_faulty_file(self):
        tariff = json.loads((VECTORS / "apfn-general-2024.json").read_text(encoding="utf-8"))
        tariff["versions"][0]["components"][0]["tiers"][1]["price"] = "0,40"
        path = pathlib.Path(self.folder) / "faulty.json"
        path.write_text(json.dumps(tariff), encoding="utf-8")
        ended = self.ctl("tariff", "check", str(path), "--json")
        self.assertEqual(ended.status, 1)
        error = ended.fault
        self.assertEqual((error["code"], error["where"]["path"]), ("bad_value", "versions[0].components[0].tiers[1].price"))


if __name__ == "__main__":
    ctl.main()
