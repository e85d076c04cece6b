#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten consumers text a reading, one a second, and in the middle something goes wrong with the modem: who is answered, who is
not, who twice? For Contador and, with the same modem and the same fault, for each peer. Then the engine itself is killed, again
and again, while its answers are in the air.

Writes the tables of docs/PERFORMANCE.md. All faults run side by side; takes some minutes.
Exit status 1 when Contador lost or doubled an answer, 3 when it could not be run.
"""

import argparse
import concurrent.futures
import os
import random
import subprocess
import sys
import tempfile
import time

import ready
import report
import scenarios
from consumers import Consumers
from engines import ENGINES, Contador
from modems import ModemFault

READINGS = 10
EVERY_MS = 1000
IN_THE_MIDDLE = READINGS // 2 - 1
A_MODEM = {"command_ms": 20, "network_ms": 300, "boot_ms": 5000}  # as one meets it
PATIENCE_SECONDS = 300
SETTLE_SECONDS = 90  # a second answer may come late

# What it is called, and what the modem is told.
FAULTS = {
    "none": None,
    "an answer lost after +CMGS": {"kind": "lose_result"},
    "20 s of silence": {"kind": "silent", "lasting_ms": 20000},
    "20 s of silence right after a PDU": {"kind": "silent_after_submit", "lasting_ms": 20000},
    "+CMS ERROR 500 although sent": {"kind": "refuse_though_sent", "code": 500},
    "random bytes in answers, 5 s": {"kind": "noisy_answers", "lasting_ms": 5000},
    "reboot with settings lost": {"kind": "restart"},
    "settings lost silently": {"kind": "forget_settings"},
    "unplugged for 5 s": {"kind": "unplugged", "lasting_ms": 5000},
    "SIM out for 20 s": {"kind": "no_sim", "lasting_ms": 20000},
    "no network for 20 s": {"kind": "no_network", "lasting_ms": 20000},
    "the network delivers twice": {"kind": "redeliver"},
}
COMPARED = ("Contador", "smstools tuned", "gammu-smsd tuned", "Kannel")
ACCOUNTS = 2000

KILL_NETWORK_MS = 800
KILL_TEXTS = 3
KILL_PATIENCE_SECONDS = 60
KILL_SETTLE_SECONDS = 8


def with_fault(tools, name, title):
    fault = FAULTS[title]
    plan = {} if fault is None else {"fault": {**fault, "text": IN_THE_MIDDLE}}
    log = os.path.join(tools.logs, f"{name} - {title}.log") if tools.logs else None
    with scenarios.place(tools, name, ENGINES[name], Consumers(ACCOUNTS), log=log, **A_MODEM) as here:
        here.start(warm_up=1)
        return here.modems.exchange(here.consumers.take(READINGS), PATIENCE_SECONDS, SETTLE_SECONDS, open=READINGS,
                                    every_ms=EVERY_MS, **plan)


def with_kills(tools, name, kills, seed=1):
    """Texts, answered, lost and repeated answers over so many kills, each while an answer is on its way."""
    dice = random.Random(seed)
    total = {"texts": 0, "answered": 0, "lost": 0, "repeats": 0}
    with scenarios.place(tools, name, ENGINES[name], Consumers(ACCOUNTS), network_ms=KILL_NETWORK_MS) as here:
        here.start(warm_up=1)
        for _ in range(kills):
            before = here.modems.tally()["entered"]
            here.modems.begin_exchange(here.consumers.take(KILL_TEXTS), KILL_PATIENCE_SECONDS, KILL_SETTLE_SECONDS,
                                       open=KILL_TEXTS)
            here.modems.wait_until(lambda tally, least=before + dice.randint(1, KILL_TEXTS): tally["entered"] >= least, 60)
            time.sleep(dice.uniform(0, KILL_NETWORK_MS / 1000))
            here.engine.kill()
            here.engine.start()
            result = here.modems.wait_for("exchanged", 600)
            for key in ("texts", "answered", "repeats"):
                total[key] += result[key]
            total["lost"] += len(result["lost"])
    return total


def run_side_by_side(jobs, at_once):
    """{key: result, or what went wrong}; `jobs` is {key: (function, arguments)}."""
    results = {}
    with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
        running = {pool.submit(function, *arguments): key for key, (function, *arguments) in jobs.items()}
        for done in concurrent.futures.as_completed(running):
            key = running[done]
            try:
                results[key] = done.result()
            except (ModemFault, RuntimeError, TimeoutError, OSError) as fault:
                results[key] = str(fault)
            print(f"{key[0]:18} {key[1]:36} {in_words(results[key])}", flush=True)
    return results


def in_words(result):
    if isinstance(result, str):
        return result
    lost = result["lost"] if isinstance(result["lost"], int) else len(result["lost"])
    slowest = f", slowest {max(result['latencies_ms']) / 1000:.1f} s" if result.get("latencies_ms") else ""
    return f"{result['answered']} of {result['texts']} answered, {lost} lost, {result['repeats']} repeated{slowest}"


def cell(result):
    if result is None or isinstance(result, str):
        return "–"
    return f"{result['answered']} / {len(result['lost'])} / {result['doubled']}"


def is_good(result):
    return not isinstance(result, str) and not result["lost"] and result["repeats"] == 0


def fault_table(results, names):
    rows = [[title, *(cell(results.get((name, title))) for name in names)] for title in FAULTS]
    ours = [result for (name, _), result in results.items() if name == "Contador" and not isinstance(result, str)]
    longest = max((value for result in ours for value in result["latencies_ms"]), default=0) / 1000
    return (f"Answered / lost / answered twice, of {READINGS}. Contador's slowest answer came after {longest:.0f} s.\n\n"
            + report.table(["fault", *names], rows))


def kill_table(results, kills):
    rows = []
    for (name, _), result in results.items():
        if not isinstance(result, str):
            counts = (kills, result["texts"], result["lost"], result["repeats"])
            rows.append([name, *map(str, counts), f"{result['repeats'] / kills:.2f}"])
    return report.table(["engine", "kills", "texts", "lost", "repeated answers", "a kill"], rows)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--build", default=os.path.join(ready.PROJECT, "build", "release"))
    arguments.add_argument("--only", action="append", help="engine/fault, a part of it; nothing written")
    arguments.add_argument("--at-once", type=int, default=24)
    arguments.add_argument("--kills", type=int, default=20)
    arguments.add_argument("--logs", help="a folder for what each modem was told")
    arguments.add_argument("--no-write", action="store_true")
    arguments.add_argument("--keep", action="store_true", help="keep the folders of the engines")
    chosen = arguments.parse_args()
    try:
        tools = ready.tools(os.path.abspath(chosen.build))
        tools.keep, tools.logs = chosen.keep, chosen.logs
        if tools.logs:
            os.makedirs(tools.logs, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="prepared-", dir=tools.disk) as folder:
            Contador.prepare(tools.contadorctl, tools.bench_campaign, folder, Consumers(ACCOUNTS))
            wanted = lambda key: not chosen.only or any(word in "/".join(key) for word in chosen.only)  # noqa: E731
            faults = {(name, title): (with_fault, tools, name, title) for name in COMPARED for title in FAULTS}
            killed = {(name, "kill"): (with_kills, tools, name, chosen.kills) for name in COMPARED} if chosen.kills else {}
            results = run_side_by_side({key: job for key, job in faults.items() if wanted(key)}, chosen.at_once)
            kill_results = run_side_by_side({key: job for key, job in killed.items() if wanted(key)}, len(COMPARED))
    except (subprocess.CalledProcessError, OSError) as fault:
        print(f"the faults cannot be run: {fault}", file=sys.stderr)
        return 3
    text = fault_table(results, COMPARED) + "\n### Killed with answers in the air\n\n" + kill_table(kill_results, chosen.kills)
    print(text)
    if not (chosen.only or chosen.no_write):
        report.replace_between_markers(os.path.join(ready.PROJECT, "docs", "PERFORMANCE.md"), "faults", text)
    ours = [result for (name, _), result in (*results.items(), *kill_results.items()) if name == "Contador"]
    return 0 if all(is_good(result) for result in ours) else 1


if __name__ == "__main__":
    sys.exit(main())
