# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs to tables: percentiles, rates, ratios to tuned smstools with the goal beside each."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Callable

OURS, TUNED = "Contador", "smstools tuned"


def percentile(values, percent):
    """The smallest value that so many percent do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-len(ordered) * percent // 100) - 1))] if ordered else None


def number(value):
    if value is None:
        return "–"
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def in_one_line(run):
    words = [f"load {run.load:.1f}, others {run.others_cpu_percent:.0f} %"]
    if run.latencies_ms:
        words.append(f"p50 {number(percentile(run.latencies_ms, 50))} ms, p99 {number(percentile(run.latencies_ms, 99))} ms")
        words.append(f"{number(rate(run))}/s")
        words.append(f"{run.answered} of {run.texts} answered, {run.doubled} twice")
    words.append(f"{run.commands} commands, CPU {100 * run.cpu_seconds / run.seconds:.1f} %")
    return "; ".join(words)


def rate(run):
    return 1000 * run.answered / run.last_answer_ms if run.last_answer_ms else None


def median(values):
    return percentile(list(values), 50)


class Results:
    def __init__(self, runs):
        self.by_place = defaultdict(list)
        for run in runs:
            self.by_place[run.scenario, run.engine].append(run)
        self.engines = list(dict.fromkeys(run.engine for run in runs))

    def runs(self, scenario, engine):
        return self.by_place.get((scenario, engine), [])

    def latency(self, scenario, engine, percent):
        return percentile([value for run in self.runs(scenario, engine) for value in run.latencies_ms], percent)

    def rate(self, scenario, engine):
        return median(rate(run) for run in self.runs(scenario, engine) if rate(run))

    def commands_a_minute(self, engine):
        return median(60 * run.commands / run.seconds for run in self.runs("idle", engine))

    def cpu_percent(self, scenario, engine):
        return median(100 * run.cpu_seconds / run.seconds for run in self.runs(scenario, engine))

    def cpu_per_answer(self, scenario, engine):
        return median(1000 * run.cpu_seconds / run.answered for run in self.runs(scenario, engine) if run.answered)

    def lost_and_doubled(self, engine):
        mine = [run for runs in self.by_place.values() for run in runs if run.engine == engine]
        return sum(run.texts - run.answered for run in mine), sum(run.doubled for run in mine), sum(run.texts for run in mine)


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "| " + " | ".join(["---"] * len(head)) + " |"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def latency_table(results, scenario):
    rows = []
    for engine in results.engines:
        runs = results.runs(scenario, engine)
        if runs:
            count = sum(len(run.latencies_ms) for run in runs)
            rows.append([engine, str(count), *(number(results.latency(scenario, engine, percent)) for percent in (50, 95, 99)),
                         number(results.cpu_per_answer(scenario, engine))])
    return table(["engine", "texts", "p50 ms", "p95 ms", "p99 ms", "CPU ms an answer"], rows)


def burst_table(results):
    rows = []
    for engine in results.engines:
        if results.runs("burst 1", engine) or results.runs("burst 4", engine):
            both = [cell for scenario in ("burst 1", "burst 4")
                    for cell in (str(max((run.texts for run in results.runs(scenario, engine)), default="–")),
                                 number(results.rate(scenario, engine)))]
            rows.append([engine, *both, number(results.cpu_per_answer("burst 1", engine))])
    return table(["engine", "texts on one modem", "answers/s", "texts on four", "answers/s", "CPU ms an answer"], rows)


def idle_table(results):
    rows = [[engine, number(results.commands_a_minute(engine)), number(results.cpu_percent("idle", engine))]
            for engine in results.engines if results.runs("idle", engine)]
    return table(["engine", "AT commands a minute", "CPU % of one core"], rows)


def campaign_table(results):
    rows = []
    for engine in results.engines:
        runs = results.runs("campaign", engine)
        if runs:
            rows.append([engine, f"{runs[0].answered} of {runs[0].texts}", number(results.latency("campaign", engine, 50)),
                         number(results.latency("campaign", engine, 100)), number(sum(run.submissions for run in runs))])
    return table(["engine", "answered", "p50 ms", "longest ms", "messages sent meanwhile"], rows)


def syncs_table(results):
    rows = [[engine, number(median(run.syncs / run.answered for run in results.runs("syncs", engine) if run.answered))]
            for engine in results.engines if results.runs("syncs", engine)]
    return table(["engine", "fsync and fdatasync an answer"], rows)


@dataclass(frozen=True)
class Goal:
    """A value of ours against a bound; with a reference, their ratio against it."""

    what: str
    ours: Callable
    bound: float
    unit: str = "×"
    reference: Callable = None
    at_least: bool = False

    def row(self, results):
        """(what, ours, theirs, value, goal, met); None when it was not measured."""
        ours = self.ours(results)
        theirs = self.reference(results) if self.reference else None
        if ours is None or (self.reference and not theirs):
            return None
        value = ours / theirs if self.reference else ours
        met = value >= self.bound if self.at_least else value <= self.bound
        goal = f"{'≥' if self.at_least else '≤'} {self.bound} {self.unit}"
        return self.what, number(ours), number(theirs), f"{number(value)} {self.unit}", goal, met


def latency_of(scenario, engine, percent):
    return lambda results: results.latency(scenario, engine, percent)


def rate_of(scenario, engine):
    return lambda results: results.rate(scenario, engine)


GOALS = (
    Goal("answer, no delay, median ms", latency_of("single 0", OURS, 50), 0.2, reference=latency_of("single 0", TUNED, 50)),
    Goal("answer, no delay, p99 ms", latency_of("single 0", OURS, 99), 0.4, reference=latency_of("single 0", TUNED, 99)),
    Goal("answer, 20 ms a command, median ms", latency_of("single 20", OURS, 50), 0.55,
         reference=latency_of("single 20", TUNED, 50)),
    Goal("500 at once on one modem, answers/s", rate_of("burst 1", OURS), 10, reference=rate_of("burst 1", TUNED), at_least=True),
    Goal("500 at once on four modems, answers/s, to ours on one", rate_of("burst 4", OURS), 1, reference=rate_of("burst 1", OURS),
         at_least=True),
    Goal("nobody texts, AT commands", lambda results: results.commands_a_minute(OURS), 6, "a minute"),
    Goal("nobody texts, CPU", lambda results: results.cpu_percent("idle", OURS), 0.5, "% of a core"),
    Goal("answer during a campaign, longest; 300 ms a message", latency_of("campaign", OURS, 100), 350, "ms"),
)


def goals(results):
    return [row for row in (goal.row(results) for goal in GOALS) if row]


def tables(runs, facts):
    """The text of all tables, and whether a goal was missed."""
    results = Results(runs)
    rows = [[*cells, "yes" if met else "**no**"] for *cells, met in goals(results)]
    kept = [[engine, *(str(value) for value in results.lost_and_doubled(engine))] for engine in results.engines]
    versions = ", ".join(f"{name} {version}" for name, version in facts["versions"].items())
    others = max((run.others_cpu_percent for run in runs), default=0)
    usual = median(run.others_cpu_percent for run in runs)
    text = f"""Measured on {facts["machine"]}; {versions}; {facts["minutes"]} minutes.
Other programs used {number(usual)} % of one core in the median run, {others:.0f} % in the worst.

### Against the goals

{table(["what", "Contador", "compared with", "ratio or value", "goal", "met"], rows)}
### One text at a time, modem without delay

{latency_table(results, "single 0")}
### One text at a time, 20 ms for each AT command

{latency_table(results, "single 20")}
### All texts at once

{burst_table(results)}
### Nobody texts

{idle_table(results)}
### While a campaign of 10,000 messages runs on the same modem, 300 ms each

{campaign_table(results)}
### How often the disk is waited for

{syncs_table(results)}
### Lost and answered twice, over all of the above

{table(["engine", "lost", "answered twice", "texts"], kept)}"""
    return text, any(not goal[-1] for goal in goals(results))


def replace_between_markers(path, name, text):
    """Puts `text` between "<!-- name -->" and "<!-- /name -->"."""
    with open(path, encoding="utf-8") as file:
        before, begin, rest = file.read().partition(f"<!-- {name} -->\n")
    _, end, after = rest.partition(f"<!-- /{name} -->")
    if not begin or not end:
        raise OSError(f"{path} has no place for {name}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(before + begin + "\n" + text + "\n" + end + after)
