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
        self.process = subprocess.Popen(command, stdin=options.pop("stdin", subprocess.DEVNULL), stdout=options.pop("stdout", log),
                                        stderr=log, start_new_session=True, **options)

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
        return sum(ticks for session, ticks in all_sessions() if session == self.process.pid) / TICKS


def all_sessions():
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat", encoding="ascii", errors="replace") as file:
                fields = file.read().rpartition(")")[2].split()
        except OSError:
            continue
        yield int(fields[3]), sum(map(int, fields[11:15]))  # session; utime stime cutime cstime


def load():
    return os.getloadavg()[0]


def wait_for(condition, seconds, what):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(0.02)
