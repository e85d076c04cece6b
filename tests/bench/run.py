#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares Contador with smstools, gammu-smsd and Kannel on the same simulated modem, and writes the tables of
docs/PERFORMANCE.md with their figures beside it (docs/performance.json).

The rounds go round all engines, so that what happens on the machine meanwhile meets all of them. Takes about a quarter of an
hour; --quick shows in a minute that everything works. Run it on a machine that does nothing else: the table tells what else
ran.

Exit status 1 when a goal is missed, 3 when the bench could not be made.
"""

import argparse
import dataclasses
import json
import os
import subprocess
import sys
import tempfile
import time

import ready
import report
import scenarios
from consumers import Consumers
from engines import ENGINES, IN_A_CAMPAIGN, Contador

ACCOUNTS = 2000
CAMPAIGN = 10000
OURS, TUNED = "Contador", "smstools tuned"

# Scenario, rounds, and for each engine how many texts (idle: seconds) a round. Slow ones have fewer.
PLAN = (
    ("single 0", 3, {OURS: 200, TUNED: 200, "gammu-smsd tuned": 8, "Kannel": 4}),
    ("single 0", 1, {"smstools default": 3, "gammu-smsd default": 3}),
    ("single 20", 3, {OURS: 60, TUNED: 60, "gammu-smsd tuned": 5, "Kannel": 3}),
    ("burst 1", 3, {OURS: 500, TUNED: 500}),
    ("burst 1", 1, {"gammu-smsd tuned": 20, "Kannel": 12}),
    ("burst 4", 3, {OURS: 500, TUNED: 500}),
    ("burst 4", 1, {"gammu-smsd tuned": 40, "Kannel": 40}),
    ("idle", 1, {OURS: 60, TUNED: 12, "gammu-smsd tuned": 12, "Kannel": 12, "smstools default": 30, "gammu-smsd default": 30}),
    ("campaign", 1, {OURS: 20, TUNED: 20, "gammu-smsd tuned": 5}),
    ("syncs", 1, {OURS: 30, TUNED: 30}),
)
QUICK = (
    ("single 0", 1, {OURS: 30, TUNED: 30}),
    ("single 20", 1, {OURS: 10, TUNED: 10}),
    ("burst 1", 1, {OURS: 100, TUNED: 100}),
    ("burst 4", 1, {OURS: 100, TUNED: 100}),
    ("idle", 1, {OURS: 10, TUNED: 5}),
    ("campaign", 1, {OURS: 5}),
    ("syncs", 1, {OURS: 10}),
)


def run_once(tools, scenario, name, amount, consumers):
    kind, _, variant = scenario.partition(" ")
    common = (tools, name, ENGINES[name], consumers, amount)
    if kind == "single":
        return scenarios.singles(*common, command_ms=int(variant))
    if kind == "burst":
        return scenarios.burst(*common, modems=int(variant))
    if kind in ("idle", "syncs"):
        return getattr(scenarios, kind)(*common)
    return scenarios.campaign(tools, name, IN_A_CAMPAIGN.get(name, ENGINES[name]), consumers, amount, queued=CAMPAIGN)


def run_all(tools, plan, consumers, only):
    runs = []
    for scenario, rounds, amounts in plan:
        for turn in range(rounds):
            for name, amount in amounts.items():
                if only and not any(word in f"{scenario}/{name}" for word in only):
                    continue
                try:
                    run = run_once(tools, scenario, name, amount, consumers)
                except (RuntimeError, TimeoutError) as fault:
                    print(f"{scenario:10} {name:20} round {turn + 1}: {fault}", flush=True)
                    continue
                run.scenario = scenario
                runs.append(run)
                print(f"{scenario:10} {name:20} round {turn + 1}: {report.in_one_line(run)}", flush=True)
    return runs


def as_json(run):
    return {key: round(value, 3) if isinstance(value, float) else value
            for key, value in {**dataclasses.asdict(run), "latencies_ms": " ".join(f"{each:.3f}" for each in run.latencies_ms)}.items()}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--build", default=os.path.join(ready.PROJECT, "build", "release"))
    arguments.add_argument("--quick", action="store_true", help="few texts, nothing written")
    arguments.add_argument("--only", action="append", help="scenario/engine, a part of it; nothing written")
    arguments.add_argument("--no-write", action="store_true", help="print the tables only")
    arguments.add_argument("--keep", action="store_true", help="keep the folders of the engines")
    chosen = arguments.parse_args()
    try:
        tools = ready.tools(os.path.abspath(chosen.build))
        tools.keep = chosen.keep
        with tempfile.TemporaryDirectory(prefix="prepared-", dir=tools.disk) as folder:
            consumers = Consumers(ACCOUNTS)
            Contador.prepare(tools.contadorctl, tools.bench_campaign, folder, consumers)
            started = time.monotonic()
            runs = run_all(tools, QUICK if chosen.quick else PLAN, consumers, chosen.only)
    except (subprocess.CalledProcessError, OSError) as fault:
        print(f"the bench cannot be made: {fault}", file=sys.stderr)
        return 3
    facts = {"machine": ready.machine(), "versions": ready.versions(), "minutes": round((time.monotonic() - started) / 60, 1)}
    tables, missed = report.tables(runs, facts)
    print(tables)
    if not (chosen.quick or chosen.only or chosen.no_write):
        report.replace_between_markers(os.path.join(ready.PROJECT, "docs", "PERFORMANCE.md"), "bench", tables)
        with open(os.path.join(ready.PROJECT, "docs", "performance.json"), "w", encoding="utf-8") as file:
            json.dump({**facts, "runs": [as_json(run) for run in runs]}, file, indent=1)
            file.write("\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
