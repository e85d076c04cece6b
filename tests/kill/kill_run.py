#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the station at every step of an SMS's way, again and again, and then counts.

Consumers text readings through the responder (a modem of its own, whose SIM survives the station); the station is killed
with SIGKILL at chosen places of the conversation, started again, and in the end left to finish. Then what was seen on the
wire is held against what stands in the database:

- every reading texted is stored, once, and charged once;
- every text has one reply on the wire. None, or a second one, only where the kill fell between the first byte of the
  reply's PDU and its recorded outcome; the reply then stands as 'unknown'.

Exit status 1 when a promise is broken, 3 when the run could not be made.
"""

import argparse
import collections
import csv
import datetime
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "responder"))
import pdu  # noqa: E402
import responder  # noqa: E402

# The event of the responder at which each kill falls, in the order of a text's way.
STEPS = {
    "cmti_sent": "after +CMTI was sent",
    "cmgr": "after +CMGR was answered",
    "cmgd": "after +CMGD was received",
    "cmgs": "before the prompt",
    "prompt": "after the prompt",
    "pdu_first_byte": "after the first PDU byte",
    "submitted": "after Ctrl-Z, before +CMGS",
    "cmgs_answered": "right after +CMGS and OK",
}
TEXTS_PER_KILL = 80  # at most, on average: each has an account of its own
IN_FLIGHT = 4  # texts without a reply, at every moment
LONGEST_EXTRA_SECONDS = 0.005
LONGEST_WORK_SECONDS = 0.4
MOST_SECONDS_PER_STEP = 20.0
QUIET_SECONDS = 4.0  # nothing moved for so long: the station is done
MOST_DRAIN_SECONDS = 180.0
SETTLED_SECONDS = 5.0  # a text without a reply counts as in flight no longer
TARIFF = "agua-simples"


class CannotRun(Exception):
    """The run itself failed; nothing is said about the promises."""


class Text:
    """One consumer's text: his own account, phone and value, so that everything can be traced."""

    def __init__(self, number):
        self.account = f"{number:08d}"
        self.phone = f"+3519{10000000 + number}"
        self.last = 100000 + 20 * number
        self.value = self.last + 9
        self.sent_at = None
        self.replies = []


class Station:
    """`contadorctl station` as a process, its standard output read as it comes."""

    def __init__(self, command, modem, log):
        self.command = command + ["station", "--modem", modem, "--json"]
        self.log = log
        self.process = None

    def start(self):
        self.ready = False
        self.started = time.monotonic()
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=self.log, stdin=subprocess.DEVNULL)
        os.set_blocking(self.process.stdout.fileno(), False)
        self.rest = b""

    def listen(self):
        """Takes note of what the station tells; false when it ended by itself."""
        try:
            told = os.read(self.process.stdout.fileno(), 65536)
        except BlockingIOError:
            return True
        self.log.write(told)
        *lines, self.rest = (self.rest + told).split(b"\n")
        self.ready = self.ready or any(b'"ready"' in line for line in lines)
        return bool(told) or self.process.poll() is None

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()

    def end(self):
        self.process.terminate()
        try:
            return self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return None
        finally:
            self.process.stdout.close()


class Run:
    def __init__(self, arguments, folder):
        self.arguments, self.folder = arguments, folder
        self.dice = random.Random(arguments.seed)
        self.database = os.path.join(folder, "contador.db")
        self.command = [arguments.contadorctl, "--database", "sqlite:" + self.database]
        self.texts = [Text(number) for number in range(1, arguments.count * TEXTS_PER_KILL + 400)]
        self.by_phone = {text.phone: text for text in self.texts}
        self.given = 0  # texts sent so far
        self.armed = None  # the step at which the next kill falls
        self.kill_at = None
        self.kills = collections.Counter()
        self.last_event = collections.Counter()  # before each kill
        self.event = "nothing"
        self.moved = time.monotonic()
        self.torn = []  # PDUs cut off by a kill
        self.fewest_in_flight = None
        self.strangers = []  # replies to nobody who texted
        self.restart_seconds = []
        self.log = open(os.path.join(folder, "station.log"), "wb", buffering=0)
        self.modem = responder.Responder(places=200, on_event=self.on_event)
        self.station = Station(self.command, self.modem.path, self.log)

    # ---- before

    def prepare(self):
        self.ask("init", "--country", "PT", "--currency", "EUR", "--language", "pt_PT", "--timezone", "Europe/Lisbon")
        path = os.path.join(self.folder, "accounts.csv")
        read_on = (datetime.date.today() - datetime.timedelta(days=35)).isoformat()
        with open(path, "w", newline="", encoding="utf-8") as file:
            table = csv.writer(file, delimiter=";")
            table.writerow("account_number holder_name phone language service tariff meter_serial register digits decimals "
                           "last_reading last_reading_date balance due_date".split())
            for text in self.texts:
                table.writerow([text.account, f"Consumidor {text.account}", text.phone, "pt_PT", "water", TARIFF,
                                f"7{text.account}", "T", 6, 0, text.last, read_on, "0.00", ""])
        self.ask("import", "accounts", path)

    def ask(self, *words):
        done = subprocess.run(self.command + ["--json", *words], capture_output=True, text=True, timeout=600)
        if done.returncode != 0:
            raise CannotRun(f"contadorctl {' '.join(words[:2])}: {done.stdout[-500:]}{done.stderr[-500:]}")

    # ---- the run

    def on_event(self, name, **facts):
        self.event, self.moved = name, time.monotonic()
        if name == "submitted":
            text = self.by_phone.get(facts["to"])
            if text is None or text.sent_at is None:
                self.strangers.append(facts)
            else:
                text.replies.append(facts["text"])
        if name == self.armed and self.kill_at is None:
            self.kill_at = time.monotonic() + self.dice.uniform(0, LONGEST_EXTRA_SECONDS) * self.dice.randrange(2)
            if self.kill_at <= time.monotonic():
                self.kill()

    def in_flight(self):
        now = time.monotonic()
        return [text for text in self.texts[max(0, self.given - 40):self.given]
                if not text.replies and now - text.sent_at < SETTLED_SECONDS]

    def keep_in_flight(self):
        while len(self.in_flight()) < IN_FLIGHT:
            if self.given == len(self.texts):
                raise CannotRun(f"there are more texts than accounts; waiting for {self.armed or 'the station'} after "
                                f"{sum(self.kills.values())} kills, the last on the line was {self.event}; "
                                f"{len(self.modem.store)} texts on the SIM, +CNMI {self.modem.indications}")
            text = self.texts[self.given]
            self.given += 1
            text.sent_at = time.monotonic()
            self.modem.deliver(text.phone, self.dice.choice(["{}", "LEITURA {}", "leitura {}"]).format(text.value))

    def kill(self):
        waiting = len(self.in_flight())
        self.fewest_in_flight = waiting if self.fewest_in_flight is None else min(waiting, self.fewest_in_flight)
        self.station.kill()
        self.kills[self.armed] += 1
        self.last_event[self.event] += 1
        self.armed, self.kill_at = None, None
        if self.modem.pdu_text is not None and self.dice.randrange(2):
            # As on a slow line: only the beginning of what the station had written reaches the modem.
            self.modem.pdu_text += self.modem.drop_input().rstrip(responder.CONTROL_Z)

    def clean_up_line(self):
        """What else the killed station had written reaches the modem; what the modem wrote reaches nobody."""
        for _ in range(3):
            self.modem.step(0)
        if self.modem.pdu_text:
            self.torn.append(self.modem.pdu_text.decode("ascii", "replace"))
        self.modem.client_gone()

    def until_killed(self, step):
        """Lets the station work until the next kill, at `step`."""
        deadline = time.monotonic() + MOST_SECONDS_PER_STEP
        # Now and then while the station is still starting: what it finds then takes another way. Else it works a while
        # first, so that what it puts off (deleting, for one) is in the way of some kill, too.
        early = self.dice.randrange(8) == 0
        work_seconds = self.dice.uniform(0, LONGEST_WORK_SECONDS)
        ready_at = None
        while self.station.process.poll() is None or self.armed:
            if time.monotonic() > deadline:
                raise CannotRun(f"no {step} for {MOST_SECONDS_PER_STEP:.0f} s; the last on the line was {self.event}; "
                                f"+CNMI {self.modem.indications}, {len(self.modem.store)} texts on the SIM, "
                                f"{len(self.modem.network)} in the network, {self.modem.unacknowledged} unacknowledged, "
                                f"behind the prompt: {self.modem.pdu_text}")
            if not self.station.listen():
                raise CannotRun(f"the station ended by itself, see {self.log.name}")
            if self.station.ready and ready_at is None:
                ready_at = time.monotonic()
                self.restart_seconds.append(ready_at - self.station.started)
            if self.armed is None and (early or (ready_at and time.monotonic() - ready_at >= work_seconds)):
                self.armed = step
            self.keep_in_flight()
            self.modem.step(0.002)
            if self.kill_at is not None and time.monotonic() >= self.kill_at:
                self.kill()
            if self.station.process.returncode is not None:
                return

    def kill_everywhere(self):
        order = []
        for number in range(self.arguments.count):
            if not order:
                order = list(STEPS)
                self.dice.shuffle(order)
            self.modem.status_reports = number % 2 == 0  # they settle what was unknown: see it with them and without
            self.station.start()
            self.until_killed(order.pop())
            self.clean_up_line()
            if sys.stderr.isatty():
                print(f"\r{number + 1} of {self.arguments.count} kills", end="", file=sys.stderr, flush=True)
        if sys.stderr.isatty():
            print(file=sys.stderr)

    def drain(self):
        self.station.start()
        self.moved = started = time.monotonic()
        while time.monotonic() - self.moved < QUIET_SECONDS:
            if time.monotonic() - started > MOST_DRAIN_SECONDS:
                raise CannotRun("the station does not come to rest")
            if not self.station.listen():
                raise CannotRun(f"the station ended by itself, see {self.log.name}")
            self.modem.step(0.02)
        return self.station.end()


# ---- afterwards


def rows(database, query):
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


class Books:
    """What the database says, by phone."""

    def __init__(self, database):
        self.readings = collections.defaultdict(list)
        for phone, value in rows(database, """
                select m.phone, r.value from reading r join message m on m.id = r.message_id
                where r.source = 'sms' and r.status = 'accepted'"""):
            self.readings[phone].append(value)
        self.charges = collections.Counter(phone for (phone,) in rows(database, """
            select m.phone from entry e join message m on m.id = e.message_id where e.kind = 'charge'"""))
        self.kept = collections.Counter(phone for (phone,) in rows(database, "select phone from message where direction = 'in'"))
        self.replies = collections.defaultdict(list)
        for phone, state in rows(database, "select phone, state from message where direction = 'out'"):
            self.replies[phone].append(state)
        self.pending = rows(database, "select count(*) from submission where outcome = 'pending'")[0][0]
        self.integrity = rows(database, "pragma integrity_check")[0][0]


def torn_recipients(torn):
    """Whose reply was cut off by a kill; None where even the number was."""
    found = collections.Counter()
    for text in torn:
        try:
            octets = bytes.fromhex(text[: len(text) // 2 * 2])
            tpdu = octets[1 + octets[0]:]
            digits = tpdu[2]
            number = pdu.unswapped(tpdu[4: 4 + (digits + 1) // 2], digits)
            found["+" + number if len(number) == digits else None] += 1
        except (IndexError, ValueError):
            found[None] += 1
    return found


def judge(run, books):
    """(promise, what the wire says, what the database says, broken) of each line of the table."""
    texts = run.texts[:run.given]
    thousandths = {text.phone: text.value * 1000 for text in texts}
    stored = [text for text in texts if thousandths[text.phone] in books.readings[text.phone]]
    twice = [text for text in texts if len(books.readings[text.phone]) > 1 or books.charges[text.phone] > 1]
    uncharged = [text for text in stored if books.charges[text.phone] != 1]
    replied = collections.Counter(min(len(text.replies), 2) for text in texts)
    unknown = [text for text in texts if "unknown" in books.replies[text.phone]]
    torn = torn_recipients(run.torn)
    silent = [text for text in texts if not text.replies]
    silent_untorn = [text for text in silent if torn[text.phone] == 0]
    not_one_not_unknown = [text for text in texts if len(text.replies) != 1 and "unknown" not in books.replies[text.phone]]
    wrong = [text for text in texts for reply in text.replies if str(text.value) not in reply]
    lines = [
        ("readings texted / stored", len(texts), len(stored), len(stored) != len(texts)),
        ("readings lost", "", len(texts) - len(stored), len(stored) != len(texts)),
        ("readings entered or charged twice", "", len(twice), bool(twice)),
        ("readings stored and not charged", "", len(uncharged), bool(uncharged)),
        ("texts kept more than once", "", sum(count > 1 for count in books.kept.values()), max(books.kept.values()) > 1),
        ("texts left on the SIM", len(run.modem.store), "", bool(run.modem.store)),
        ("replies: one each", replied[1], sum(len(states) == 1 for states in books.replies.values()), False),
        ("replies: a second one", replied[2], sum(len(states) > 1 for states in books.replies.values()),
         any(len(states) > 1 for states in books.replies.values())),
        ("replies: none", replied[0], sum(not books.replies[text.phone] for text in texts),
         any(not books.replies[text.phone] for text in texts)),
        ("  of these with a PDU byte on the wire", len(silent) - max(0, len(silent_untorn) - torn[None]), "",
         len(silent_untorn) > torn[None]),
        ("none or two, and not 'unknown'", len(not_one_not_unknown), "", bool(not_one_not_unknown)),
        ("replies that stand as 'unknown'", f"{sum(bool(text.replies) for text in unknown)} sent", len(unknown), False),
        ("replies with another value", len(wrong), "", bool(wrong)),
        ("texts to nobody who texted", len(run.strangers), "", bool(run.strangers)),
        ("submissions without outcome", "", books.pending, books.pending != 0),
        ("integrity of the database", "", books.integrity, books.integrity != "ok"),
    ]
    examples = [text.phone for text in (silent_untorn + not_one_not_unknown + twice + uncharged + wrong)[:5]]
    return lines, examples


def report(run, lines, examples, seconds, ended):
    print(f"\n{sum(run.kills.values())} kills in {seconds:.0f} s, seed {run.arguments.seed}; "
          f"at least {run.fewest_in_flight} texts in flight at each; {len(run.torn)} PDUs cut off")
    if run.restart_seconds:
        ordered = sorted(run.restart_seconds)
        print(f"from start to ready: median {ordered[len(ordered) // 2]:.2f} s, longest {ordered[-1]:.2f} s")
    print("\nkills at                          ", "   last on the line before a kill")
    seen = collections.Counter(run.last_event)
    for event, sentence in STEPS.items():
        print(f"  {sentence:30} {run.kills[event]:5}    {event:16} {seen.pop(event, 0):5}")
    for event, count in sorted(seen.items()):
        print(f"  {'':30} {'':5}    {event:16} {count:5}")
    print(f"\n{'':42} {'wire':>10} {'database':>10}")
    for promise, wire, database, broken in lines:
        print(f"{promise:42} {wire!s:>10} {database!s:>10}{'   BROKEN' if broken else ''}")
    if ended != 0:
        print(f"the station did not end well on SIGTERM: {ended}")
    if examples:
        print("look at: " + ", ".join(examples))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contadorctl", required=True, metavar="PROGRAM")
    parser.add_argument("--count", type=int, default=500, help="kills (500)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", metavar="FOLDER", help="leave database, log and wire there")
    arguments = parser.parse_args()
    folder = arguments.keep or tempfile.mkdtemp(prefix="contador-kill-")
    os.makedirs(folder, exist_ok=True)
    run = Run(arguments, folder)
    started = time.monotonic()
    try:
        run.prepare()
        run.kill_everywhere()
        ended = run.drain()
    except CannotRun as reason:
        print(f"cannot run: {reason}", file=sys.stderr)
        if run.station.process is not None and run.station.process.poll() is None:
            run.station.kill()
        return 3
    lines, examples = judge(run, Books(run.database))
    report(run, lines, examples, time.monotonic() - started, ended)
    broken = ended != 0 or any(line[3] for line in lines)
    with open(os.path.join(folder, "wire.json"), "w", encoding="utf-8") as file:
        json.dump([vars(text) for text in run.texts[:run.given]], file, indent=1)
    if broken:
        print(f"A promise is broken. Database, log and wire are in {folder}.")
    elif not arguments.keep:
        shutil.rmtree(folder)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
