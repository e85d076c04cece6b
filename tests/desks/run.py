#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the desk that holds the modem die or stand still, again and again, while consumers text readings; and then counts.

Two desks (`contadorctl station`) share one PostgreSQL and one modem; a third, without a modem, keys payments and watches the
news. A run is one change of hands: the desk that holds the modem is killed (SIGKILL), or stopped (SIGSTOP) and woken
(SIGCONT) later, at a chosen place of an SMS's way. A stopped desk keeps its line to the modem, as one on another computer
would, and the line works: what it sends after it woke would be sent. The other desk gets a line of its own to the same modem.

What was seen on the wire is held against what stands in the database, as tests/kill does, and

- a desk that was stopped sends nothing once another one has the modem;
- a payment appears at the other desks within a second;
- the watching desk sees each piece of news once.

Runs are spread over --beside utilities at one server, each with its own database, modem and desks.
Exit status 1 when a promise is broken, 3 when the runs could not be made.
"""

import argparse
import collections
import csv
import io
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
for neighbour in ("responder", "kill", "support"):
    sys.path.insert(0, os.path.join(os.path.dirname(HERE), neighbour))
import kill_run  # noqa: E402
import responder  # noqa: E402
import with_postgresql  # noqa: E402
from kill_run import CannotRun  # noqa: E402

WAYS = ("kill", "stop", "kill", "stop", "pause")  # pause: so short that the lease may outlive it
MOST_AT_ONCE = 4  # texts of one breath
BETWEEN_SECONDS = 0.15
TEXTS_PER_RUN = 80
MOST_SECONDS_PER_RUN = 40.0
QUIET_SECONDS = 5.0
MOST_DRAIN_SECONDS = 120.0
PAYMENT_SECONDS = 1.0
# As in tests/kill, but for what only happens seldom while texts are few.
STEPS = [step for step in kill_run.STEPS if step != "cmgd"]


class Line(responder.Responder):
    """One line to a modem: what the modem itself knows is that of the first line."""

    def __init__(self, first=None, **options):
        super().__init__(places=200, **options)
        self.desk = None  # that was stopped with this line in its hands
        self.torn = []  # PDUs that were begun and never let go
        if first:
            for name in ("store", "network", "parts", "replies", "references"):
                setattr(self, name, getattr(first, name))
            self.mr, self.status_reports = first.mr, first.status_reports

    def take_pdu(self, byte):
        begun = self.pdu_text
        super().take_pdu(byte)
        if self.pdu_text is None and byte == responder.ESCAPE and begun:
            self.torn.append(begun.decode("ascii", "replace"))


class Process:
    """A desk; its standard output is read as it comes."""

    def __init__(self, command, log):
        self.log = log
        self.rest = b""
        self.stopped_at = None
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log)
        os.set_blocking(self.process.stdout.fileno(), False)

    def lines(self):
        try:
            told = os.read(self.process.stdout.fileno(), 65536)
        except BlockingIOError:
            return []
        if not told and self.process.poll() is not None:
            raise CannotRun(f"a desk ended by itself, see {self.log.name}")
        self.log.write(told)
        *lines, self.rest = (self.rest + told).split(b"\n")
        return [line.decode("utf-8", "replace") for line in lines]

    def stop(self):
        self.process.send_signal(signal.SIGSTOP)
        self.stopped_at = time.monotonic()

    def wake(self):
        self.process.send_signal(signal.SIGCONT)
        self.stopped_at = None

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.process.stdin.close()

    def end(self):
        self.process.send_signal(signal.SIGCONT)
        self.process.terminate()
        try:
            return self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return None


class Utility:
    """One database, one modem, two desks and a clerk."""

    def __init__(self, arguments, server, number, count):
        self.arguments, self.count = arguments, count
        self.dice = random.Random(f"{arguments.seed}/{number}")
        self.folder = tempfile.mkdtemp(prefix=f"contador-desks-{number}-")
        self.name = f"utility{number}"
        self.server = server
        self.url = server.address.replace("/postgres?", f"/{self.name}?")
        self.texts = [kill_run.Text(each) for each in range(1, count * TEXTS_PER_RUN + 200)]
        self.by_phone = {text.phone: text for text in self.texts}
        self.given, self.breath_at = 0, 0.0
        self.moved = time.monotonic()
        self.armed, self.fell = None, False
        self.strangers, self.stale = [], []
        self.moves = collections.Counter()
        self.hand_over_seconds = []
        self.payments, self.payment_seconds, self.late_payments = {}, [], []
        self.seen = collections.Counter()
        self.fault = None
        self.log = open(os.path.join(self.folder, "desks.log"), "wb", buffering=0)
        self.link = os.path.join(self.folder, "modem")
        self.old_lines = []
        self.modem = None
        self.connect_line()
        self.desks, self.holder, self.clerk = {}, None, None

    # ---- before

    def psql(self, query, database=None):
        done = subprocess.run([os.path.join(with_postgresql.programs(), "psql"), "-X", "--csv", "-t", "-v", "ON_ERROR_STOP=1",
                               "-h", self.server.folder, "-U", "contador", "-c", query, database or self.name],
                              capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise CannotRun(done.stderr)
        return list(csv.reader(io.StringIO(done.stdout)))

    def prepare(self):
        self.psql(f"create database {self.name}", "postgres")
        self.command = [self.arguments.contadorctl, "--database", self.url]
        maker = kill_run.Run.__new__(kill_run.Run)
        maker.command, maker.folder, maker.texts = self.command, self.folder, self.texts
        maker.prepare()
        self.clerk = Process([self.arguments.clerk, self.url], self.log)
        for name in ("one", "two"):
            self.start(name)

    def start(self, name):
        self.desks[name] = Process(self.command + ["station", "--modem", self.link, "--json"], self.log)

    def connect_line(self):
        """A line of its own to the same modem, under the name that all desks know."""
        line = Line(self.modem, on_event=lambda name, **facts: self.on_event(line, name, facts))
        if self.modem:
            self.old_lines.append(self.modem)
        self.modem = line
        fresh = self.link + ".new"
        os.symlink(line.path, fresh)
        os.replace(fresh, self.link)

    # ---- while it goes

    def on_event(self, line, name, facts):
        self.moved = time.monotonic()
        if name == "submitted":
            if line is not self.modem and line.desk.stopped_at is None:
                self.stale.append(facts)  # it was woken: all that it wrote before it stood still was read long ago
            text = self.by_phone.get(facts["to"])
            if text is None or text.sent_at is None:
                self.strangers.append(facts)
            else:
                text.replies.append(facts["text"])
        if line is self.modem and name == self.armed:
            self.fall()

    def fall(self):
        """The desk that holds the modem goes, here."""
        self.armed, self.fell = None, True
        desk = self.desks[self.holder]
        if self.way == "kill":
            desk.kill()
        else:
            desk.stop()

    def in_flight(self):
        now = time.monotonic()
        return [text for text in self.texts[max(0, self.given - 40):self.given]
                if not text.replies and now - text.sent_at < kill_run.SETTLED_SECONDS]

    def keep_in_flight(self):
        if self.in_flight() or time.monotonic() < self.breath_at:
            return
        self.breath_at = time.monotonic() + BETWEEN_SECONDS
        for _ in range(self.dice.randint(1, MOST_AT_ONCE)):
            if self.given == len(self.texts):
                raise CannotRun("there are more texts than accounts")
            text = self.texts[self.given]
            self.given += 1
            text.sent_at = time.monotonic()
            self.modem.deliver(text.phone, self.dice.choice(["{}", "LEITURA {}"]).format(text.value))

    def listen(self):
        """What the desks tell; the name of one whose modem became ready, if any."""
        ready = None
        for name, desk in self.desks.items():
            if desk.stopped_at is not None:
                continue
            for line in desk.lines():
                if '"kind":"ready"' in line:  # the news of another desk's modem is another kind
                    ready = name
                elif '"payment"' in line:
                    self.payment_seen(name, json.loads(line))
        for line in self.clerk.lines():
            word, *rest = line.split(" ", 3)
            if word == "feed":
                self.seen[int(rest[0])] += 1
            elif word == "booked" and rest[0] in self.payments:
                self.payments[rest[0]]["booked"] = time.monotonic()
            elif word == "refused":
                raise CannotRun("a payment was refused")
        return ready

    def payment_seen(self, desk, event):
        payment = self.payments.get(event.get("text"))
        if payment and desk not in payment["seen"]:
            payment["seen"][desk] = time.monotonic()

    def pay(self, number):
        """Keyed at the clerk's desk while both others are there."""
        reference = f"run-{number}"
        self.payments[reference] = {"keyed": time.monotonic(), "seen": {}}
        self.clerk.process.stdin.write(f"pay {self.dice.choice(self.texts).account} {reference}\n".encode())
        self.clerk.process.stdin.flush()
        self.work_until(lambda: len(self.payments[reference]["seen"]) == len(self.desks), 5.0, "the payment at both desks")
        for seen in self.payments[reference]["seen"].values():
            took = seen - self.payments[reference]["keyed"]
            self.payment_seconds.append(took)
            if took > PAYMENT_SECONDS:
                self.late_payments.append(reference)

    def work(self):
        ready = self.listen()
        if ready:
            self.holder = ready
        self.keep_in_flight()
        self.modem.step(0.003)
        for line in self.old_lines:
            line.step(0)
        return ready

    def work_until(self, condition, seconds, what):
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                raise CannotRun(f"{self.name}: no {what} in {seconds:.0f} s; the log is {self.log.name}")
            self.work()

    # ---- a run

    def change_hands(self, number):
        if self.holder is None:
            self.work_until(lambda: self.holder, 20.0, "desk with the modem")
        self.pay(number)
        self.way = WAYS[number % len(WAYS)]
        step = self.dice.choice(STEPS)
        self.modem.status_reports = number % 2 == 0
        busy_until = time.monotonic() + self.dice.uniform(0, 0.3)
        self.work_until(lambda: time.monotonic() > busy_until, 5.0, "time")
        self.fell, self.armed = False, step
        self.work_until(lambda: self.fell, MOST_SECONDS_PER_RUN, step)
        fell_at = time.monotonic()
        self.moves[f"{self.way} {step}"] += 1
        gone, self.holder = self.holder, None
        if self.way == "kill":
            for _ in range(3):
                self.modem.step(0)
            self.modem.client_gone()
            self.start(gone)
        elif self.way == "stop":
            self.modem.desk = self.desks[gone]
            self.connect_line()
        elif self.way == "pause":
            wake_at = fell_at + self.dice.uniform(0.2, 3.5)
            self.work_until(lambda: time.monotonic() > wake_at, 10.0, "time")
            self.desks[gone].wake()
        answered = len(self.modem.replies)
        self.work_until(lambda: self.holder or (self.way == "pause" and len(self.modem.replies) > answered + 2),
                        MOST_SECONDS_PER_RUN, "other desk that takes over")
        if self.holder is None:  # the short pause was none to its lease
            self.holder = gone
        if self.way != "pause":
            self.hand_over_seconds.append(time.monotonic() - fell_at)
        if self.way == "stop":
            wake_at = time.monotonic() + self.dice.choice([0.0, self.dice.uniform(0, 1.0)])
            self.work_until(lambda: time.monotonic() > wake_at, 5.0, "time")
            self.desks[gone].wake()
            awake_until = time.monotonic() + 0.2
            self.work_until(lambda: time.monotonic() > awake_until, 5.0, "time")

    def drain(self):
        self.moved = started = time.monotonic()
        while time.monotonic() - self.moved < QUIET_SECONDS:
            if time.monotonic() - started > MOST_DRAIN_SECONDS:
                raise CannotRun("the desks do not come to rest")
            self.listen()
            for line in [self.modem, *self.old_lines]:
                line.step(0.003)

    def run(self):
        try:
            self.prepare()
            for number in range(self.count):
                self.change_hands(number)
            self.drain()
        except (CannotRun, OSError, subprocess.TimeoutExpired) as fault:
            self.fault = fault
        finally:
            for desk in [*self.desks.values(), self.clerk]:
                if desk and desk.process.poll() is None:
                    desk.end()

    # ---- afterwards

    @property
    def torn(self):
        every = [self.modem, *self.old_lines]
        return [text for line in every for text in line.torn] + [line.pdu_text.decode("ascii", "replace") for line in every
                                                                 if line.pdu_text]

    def judge(self):
        books = Books(self.psql)
        lines, examples = kill_run.judge(self, books)
        # An answer that stays unknown is repeated once, minutes later, by the rule of its class: docs/RELIABILITY.md. It was
        # unknown before, and says so.
        repeated = {phone for (phone,) in self.psql("select distinct m.phone from message m join submission s on s.message_id "
                                                    "= m.id where s.note like 'repeated by rule%'")}
        wrong = [text.phone for text in self.texts[:self.given]
                 if len(text.replies) != 1 and "unknown" not in books.replies[text.phone]
                 and not (text.phone in repeated and len(text.replies) == 2)]
        lines = [("none or two, and neither 'unknown' nor by rule", len(wrong), "", bool(wrong)) if line[0].startswith("none or two")
                 else line for line in lines]
        lines.insert(8, ("  of these by the rule of unknown answers", sum(len(text.replies) > 1 for text in self.texts
                                                                          if text.phone in repeated), len(repeated), False))
        examples = wrong + [facts["to"] for facts in self.stale]
        numbers = {int(row[0]) for row in self.psql("select id from feed_event where kind <> 'modem' and id >= "
                                                    f"{min(self.seen, default=0)}")}
        missed = [number for number in numbers if number not in self.seen]
        twice = [number for number, count in self.seen.items() if count > 1]
        unbooked = int(self.psql("select count(*) from entry where kind = 'payment'")[0][0]) != len(self.payments)
        lines += [
            ("changes of hands", sum(self.moves.values()), self.psql("select max(fence) - 1 from modem_lease")[0][0], False),
            ("sent by a desk that had lost the modem", len(self.stale), "", bool(self.stale)),
            ("payments seen after a second", len(self.late_payments), "", bool(self.late_payments)),
            ("payments keyed / booked", len(self.payments), "all" if not unbooked else "not all", unbooked),
            ("news that the watching desk missed", len(missed), len(numbers), bool(missed)),
            ("news that it saw twice", len(twice), "", bool(twice)),
        ]
        return lines, examples


class Books(kill_run.Books):
    """As of tests/kill, from PostgreSQL."""

    def __init__(self, psql):
        def rows(_, query):
            if query.startswith("pragma"):
                return [("ok",)]
            return [tuple(int(cell) if cell.lstrip("-").isdigit() else cell for cell in row) for row in psql(query)]

        kept, kill_run.rows = kill_run.rows, rows
        try:
            super().__init__(None)
        finally:
            kill_run.rows = kept


def share(count, utilities):
    return [count // utilities + (number < count % utilities) for number in range(utilities)]


def report(utilities, seconds):
    """True when a promise is broken."""
    table, broken_at = {}, []
    for utility in utilities:
        lines, examples = utility.judge()
        for promise, wire, database, broken in lines:
            wires, databases, any_broken = table.get(promise, ([], [], False))
            table[promise] = (wires + [wire], databases + [database], any_broken or broken)
            if broken:
                broken_at.append(f"{utility.folder}: {promise}; look at: {', '.join(examples)}")
    moves = sum((utility.moves for utility in utilities), collections.Counter())
    took = sorted(each for utility in utilities for each in utility.hand_over_seconds)
    paid = sorted(each for utility in utilities for each in utility.payment_seconds)
    print(f"{sum(moves.values())} changes of hands in {seconds:.0f} s beside {len(utilities)} utilities")
    for way in dict.fromkeys(WAYS):
        print(f"  {way:6} {sum(count for move, count in moves.items() if move.split()[0] == way):6}")
    if took:
        print(f"until the other desk's modem is ready: median {took[len(took) // 2]:.2f} s, longest {took[-1]:.2f} s")
    if paid:
        print(f"payment keyed until seen at another desk: median {1000 * paid[len(paid) // 2]:.0f} ms, "
              f"99 of 100 within {1000 * paid[len(paid) * 99 // 100]:.0f} ms, longest {1000 * paid[-1]:.0f} ms ({len(paid)} seen)")
    print(f"\n{'':42} {'wire':>10} {'database':>10}")
    for promise, (wires, databases, broken) in table.items():
        print(f"{promise:42} {total(wires)!s:>10} {total(databases)!s:>10}{'   BROKEN' if broken else ''}")
    for each in broken_at:
        print(each)
    return bool(broken_at)


def total(cells):
    """Numbers are added up; where a cell has words as well, its number is."""
    numbers = [str(cell).split(" ", 1) for cell in cells if cell != ""]
    if not numbers:
        return ""
    if all(number[0].lstrip("-").isdigit() for number in numbers):
        words = numbers[0][1] if len(numbers[0]) > 1 else ""
        return f"{sum(int(number[0]) for number in numbers)} {words}".strip()
    return ", ".join(sorted(set(map(str, cells))))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contadorctl", required=True, metavar="PROGRAM")
    parser.add_argument("--clerk", required=True, metavar="PROGRAM")
    parser.add_argument("--count", type=int, default=1000, help="changes of hands (1000)")
    parser.add_argument("--beside", type=int, default=8, help="utilities at one server (8)")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    server = with_postgresql.Server()
    started = time.monotonic()
    try:
        server.start()
        utilities = [Utility(arguments, server, number, count)
                     for number, count in enumerate(share(arguments.count, arguments.beside)) if count]
        threads = [threading.Thread(target=utility.run) for utility in utilities]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        faults = [utility.fault for utility in utilities if utility.fault]
        for fault in faults:
            print(f"cannot run: {fault}", file=sys.stderr)
        broken = report([utility for utility in utilities if not utility.fault], time.monotonic() - started)
    except (CannotRun, with_postgresql.CannotRun) as fault:
        print(f"cannot run: {fault}", file=sys.stderr)
        return 3
    finally:
        server.stop()
    if broken or faults:
        return 1 if broken else 3
    for utility in utilities:
        shutil.rmtree(utility.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
