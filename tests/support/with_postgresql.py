#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command beside a PostgreSQL server of its own, which is gone when the command is.

    with_postgresql.py COMMAND [ARGUMENT...]

The server keeps its files and its socket in a temporary folder and listens on no port. The command finds it in
CONTADOR_TEST_SERVER: the address of a database to begin from, as `--database` takes it. Its status is that of the command;
3 when there is no server to be had.
"""

import ctypes
import glob
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time

MEMORY = "/dev/shm"  # a database is made for each test: in milliseconds, where no disk has to be waited for
MOST_START_SECONDS = 30.0
MOST_STOP_SECONDS = 20.0
SETTINGS = {
    "listen_addresses": "",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "fsync": "on",
    "log_min_messages": "fatal",
}


class CannotRun(Exception):
    """There is no server to be had."""


def programs():
    """The folder of the newest server of this machine."""
    folders = [f for f in glob.glob("/usr/lib/postgresql/*/bin") if os.path.exists(os.path.join(f, "initdb"))]
    if not folders:
        raise CannotRun("PostgreSQL is not installed: tests/setup/packages.txt names its package")
    return max(folders, key=lambda f: int(f.split("/")[-2]) if f.split("/")[-2].isdigit() else 0)


def dies_with_us():
    """Even where this program is killed no server stays behind: it is told to stop fast. prctl(2), PR_SET_PDEATHSIG."""
    os.setsid()  # a Ctrl-C at the terminal is for the command; the server ends after it
    ctypes.CDLL(None).prctl(1, signal.SIGINT)


class Server:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="contador-pg-", dir=MEMORY if os.access(MEMORY, os.W_OK) else None)
        self.data = os.path.join(self.folder, "data")
        self.user = {}
        self.process = None
        if os.geteuid() == 0:  # it refuses to run as root
            account = pwd.getpwnam("postgres")
            os.chown(self.folder, account.pw_uid, account.pw_gid)
            os.chmod(self.folder, 0o755)
            self.user = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}

    @property
    def address(self):
        return f"postgresql://contador@localhost/postgres?host={self.folder}"

    def start(self):
        folder = programs()
        # In the C locale texts have the order of their bytes, as in SQLite.
        made = subprocess.run([os.path.join(folder, "initdb"), "-D", self.data, "-U", "contador", "-A", "trust", "-E", "UTF8",
                               "--locale=C", "--no-sync"], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              check=False, **self.user)
        if made.returncode != 0:
            raise CannotRun(made.stderr.decode(errors="replace"))
        command = [os.path.join(folder, "postgres"), "-D", self.data, "-k", self.folder]
        for name, value in SETTINGS.items():
            command += ["-c", f"{name}={value}"]
        with open(os.path.join(self.folder, "log"), "wb") as log:
            self.process = subprocess.Popen(command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                            preexec_fn=dies_with_us, **self.user)
        deadline = time.monotonic() + MOST_START_SECONDS
        while not self.is_ready():
            if self.process.poll() is not None or time.monotonic() > deadline:
                with open(os.path.join(self.folder, "log"), encoding="utf-8", errors="replace") as log:
                    raise CannotRun("the server does not start: " + log.read())
            time.sleep(0.02)

    def is_ready(self):
        """The eighth line of postmaster.pid tells."""
        try:
            with open(os.path.join(self.data, "postmaster.pid"), encoding="ascii") as file:
                lines = file.read().splitlines()
        except OSError:
            return False
        return len(lines) >= 8 and lines[7].strip() == "ready"

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)  # fast: whoever is connected is disconnected
            try:
                self.process.wait(MOST_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.send_signal(signal.SIGQUIT)
                self.process.wait(MOST_STOP_SECONDS)
        shutil.rmtree(self.folder, ignore_errors=True)


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    server = Server()
    # An end that is asked for is an end of the command, too, and of the server after it.
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(3))
    try:
        server.start()
        return subprocess.run(sys.argv[1:], env={**os.environ, "CONTADOR_TEST_SERVER": server.address}, check=False).returncode
    except (CannotRun, KeyError, OSError) as fault:
        print(f"with_postgresql: {fault}", file=sys.stderr)
        return 3
    finally:
        server.stop()


if __name__ == "__main__":
    sys.exit(main())
