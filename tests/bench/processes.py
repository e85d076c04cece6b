# SPDX-License-Identifier: GPL-3.0-or-later
"""Child processes of the bench: started in groups of their own, ended by their own ids, their CPU time read from /proc."""

import os
import signal
import subprocess
import time

TICKS = os.sysconf("SC_CLK_TCK")
MOST_SECONDS_TO_END = 5.0


class Child:
    """One program and whatever it starts, in a session of its own."""

    def __init__(self, command, log, **options):
        pipes = {"stdin": subprocess.DEVNULL, "stdout": log, **options}
        self.process = subprocess.Popen(command, stderr=log, start_new_session=True, **pipes)

    def end(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.signal_group(how)
            try:
                self.process.wait(MOST_SECONDS_TO_END)
            except subprocess.TimeoutExpired:
                pass
        self.signal_group(signal.SIGKILL)  # what it left behind, too
        self.process.wait()

    def signal_group(self, which):
        try:
            os.killpg(self.process.pid, which)
        except ProcessLookupError:
            pass

    def cpu_seconds(self):
        """User and system time of the session so far, with that of children that ended and were waited for."""
        return sum(ticks for _, session, ticks in all_processes() if session == self.process.pid) / TICKS


    def pids(self):
        return [pid for pid, session, _ in all_processes() if session == self.process.pid]


def all_processes():
    """(pid, session, ticks of CPU with those of ended children) of everything that runs."""
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat", encoding="ascii", errors="replace") as file:
                fields = file.read().rpartition(")")[2].split()
        except OSError:
            continue
        yield int(name), int(fields[3]), sum(map(int, fields[11:15]))  # session; utime stime cutime cstime


class Syncs:
    """Counts what a child's processes have written through to the disk, by strace. They are slower meanwhile."""

    def __init__(self, child, folder):
        self.summary = os.path.join(folder, "syncs")
        pids = [word for pid in child.pids() for word in ("-p", str(pid))]
        self.strace = subprocess.Popen(["strace", "-f", "-c", "-e", "trace=fsync,fdatasync", "-o", self.summary, *pids],
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda: self.strace.poll() is not None or all(map(is_traced, child.pids())), 10, "strace does not attach")

    def count(self):
        self.strace.send_signal(signal.SIGINT)
        self.strace.wait(10)
        with open(self.summary, encoding="ascii", errors="replace") as file:
            total = [line.split() for line in file if line.rstrip().endswith("total")]
        return int(total[0][3]) if total else 0


def is_traced(pid):
    try:
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as file:
            return any(line.startswith("TracerPid:") and line.split()[1] != "0" for line in file)
    except OSError:
        return True  # it has ended


def load():
    return os.getloadavg()[0]


def wait_for(condition, seconds, what):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(0.02)
