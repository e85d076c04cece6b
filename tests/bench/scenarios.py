# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured: each scenario starts modems and one engine, lets it answer once, and then looks."""

import contextlib
import os
import shutil
import tempfile
import time
from dataclasses import dataclass, field

from modems import Modems
from processes import TICKS, Syncs, load

PAUSE_MS = 20  # from an answer to the next text, and up to as long again: no engine's rhythm is met by chance
SETTLE_SECONDS = 0.3
IDLE_REST_SECONDS = 2.0
CAMPAIGN_NETWORK_MS = 300
CAMPAIGN_PAUSE_MS = 400


@dataclass
class Run:
    """One engine in one scenario, once."""

    engine: str
    scenario: str
    texts: int = 0
    answered: int = 0
    doubled: int = 0
    latencies_ms: list = field(default_factory=list)
    last_answer_ms: float = 0.0
    seconds: float = 0.0
    commands: int = 0
    submissions: int = 0
    cpu_seconds: float = 0.0
    others_cpu_percent: float = 0.0  # of one core: what neither the engine nor the modems used
    load: float = 0.0
    syncs: int = 0


class Place:
    """A temporary folder on the disk, modems in it, an engine on them."""

    def __init__(self, tools, name, engine_class, consumers, modems=1, **modem_options):
        self.tools, self.name, self.consumers = tools, name, consumers
        consumers.taken = 0
        self.folder = tempfile.mkdtemp(prefix="bench-", dir=tools.disk)
        if tools.logs:
            modem_options.setdefault("log", os.path.join(tools.logs, f"{name}.log"))
        self.modems = Modems(tools.bench_modem, self.folder, modems, **modem_options)
        self.engine = engine_class(self.folder, self.modems.paths)

    def close(self):
        self.engine.end()
        self.modems.end()
        if not self.tools.keep:
            shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, warm_up=2):
        self.engine.start()
        patience = 60 + 4 * self.engine.answers_in_seconds
        first = self.modems.exchange(self.consumers.take(warm_up), patience, SETTLE_SECONDS)
        if first["answered"] < warm_up:
            raise RuntimeError(f"{self.name} does not answer; see {self.folder}")


@contextlib.contextmanager
def place(*arguments, **options):
    here = Place(*arguments, **options)
    try:
        yield here
    except Exception:
        here.tools.keep = True
        raise
    finally:
        here.close()


def busy_seconds():
    with open("/proc/stat", encoding="ascii") as file:
        user, nice, system, _, _, irq, softirq, *_ = map(int, file.readline().split()[1:])
    return (user + nice + system + irq + softirq) / TICKS


@contextlib.contextmanager
def watched(run, here):
    """Fills in what the machine and the engine did meanwhile."""
    run.load = load()
    before = here.modems.tally()
    busy, cpu, modem_cpu, started = busy_seconds(), here.engine.cpu_seconds(), here.modems.child.cpu_seconds(), time.monotonic()
    yield
    run.seconds = time.monotonic() - started
    run.cpu_seconds = here.engine.cpu_seconds() - cpu
    others = busy_seconds() - busy - run.cpu_seconds - (here.modems.child.cpu_seconds() - modem_cpu)
    run.others_cpu_percent = max(0.0, 100 * others / run.seconds)
    after = here.modems.tally()
    run.commands = sum(after["commands"]) - sum(before["commands"])
    run.submissions = after["submissions"] - before["submissions"]


def exchanged(run, here, count, **plan):
    with watched(run, here):
        result = here.modems.exchange(here.consumers.take(count), **plan)
    run.texts, run.answered, run.doubled = result["texts"], result["answered"], result["doubled"]
    run.latencies_ms, run.last_answer_ms = result["latencies_ms"], result["last_answer_ms"]
    return run


def singles(tools, name, engine_class, consumers, count, command_ms=0):
    """Texts one at a time: how long does each wait?"""
    scenario = f"single {command_ms} ms"
    with place(tools, name, engine_class, consumers, command_ms=command_ms) as here:
        here.start(warm_up=1 if engine_class.answers_in_seconds > 5 else 3)
        return exchanged(Run(name, scenario), here, count, open=1, pause_ms=PAUSE_MS,
                         patience=20 + 2 * engine_class.answers_in_seconds, settle=SETTLE_SECONDS)


def syncs(tools, name, engine_class, consumers, count):
    """How often is the disk waited for? A run of its own, as watching makes it slower."""
    with place(tools, name, engine_class, consumers) as here:
        here.start()
        counters = [Syncs(child, here.folder) for child in here.engine.children]
        run = exchanged(Run(name, "syncs"), here, count, open=1, pause_ms=PAUSE_MS, patience=60, settle=SETTLE_SECONDS)
        run.syncs = sum(counter.count() for counter in counters)
        return run


def burst(tools, name, engine_class, consumers, count, modems=1):
    """All at once: how many answers a second?"""
    with place(tools, name, engine_class, consumers, modems=modems) as here:
        here.start(warm_up=2 * modems)
        patience = 120 + count * engine_class.answers_in_seconds / modems / 4
        return exchanged(Run(name, f"burst {modems}"), here, count, open=count, patience=patience, settle=1.0)


def idle(tools, name, engine_class, consumers, seconds):
    """Nobody texts: what does it do all the same?"""
    run = Run(name, "idle")
    with place(tools, name, engine_class, consumers) as here:
        here.start(warm_up=1)
        time.sleep(IDLE_REST_SECONDS)
        with watched(run, here):
            time.sleep(seconds)
    return run


def campaign(tools, name, engine_class, consumers, count, queued):
    """A campaign is running on the same modem: how long do answers wait behind it?"""
    with place(tools, name, engine_class, consumers, network_ms=CAMPAIGN_NETWORK_MS) as here:
        here.engine.queue(queued)
        here.start(warm_up=1)
        return exchanged(Run(name, "campaign"), here, count, open=1, pause_ms=CAMPAIGN_PAUSE_MS,
                         patience=60 + 2 * engine_class.answers_in_seconds, settle=SETTLE_SECONDS)


@dataclass
class Tools:
    bench_modem: str
    bench_campaign: str
    contadorctl: str
    disk: str  # folder for databases and spools
    keep: bool = False
    logs: str = ""  # folder for what the modems were told; empty: none


def on_disk(build):
    """A folder on the same disk as the build: /tmp may be memory, where a durable commit costs nothing."""
    folder = os.path.join(build, "bench-runs")
    os.makedirs(folder, exist_ok=True)
    return folder
