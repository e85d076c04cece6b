#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the house is as its diagram says: tidy.py [FOLDER]. Prints one line a finding; status 1 when there is any."""
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from house import House
from rules import CHECKS, PATTERNS


def findings(folder):
    house = House(folder)
    found = [finding for pattern in PATTERNS for finding in pattern.findings(house)]
    found += [finding for check in CHECKS for finding in check.findings(house)]
    return sorted(found, key=lambda finding: (finding.path, finding.line, finding.rule))


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    found = findings(folder)
    for finding in found:
        print(finding)
    print(f"tidy: {len(found)} findings under {len(PATTERNS) + len(CHECKS)} rules")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
