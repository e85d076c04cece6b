# SPDX-License-Identifier: GPL-3.0-or-later
"""The modems of the bench: one process of `bench_modem`, driven by JSON lines."""

import json
import os
import select
import subprocess
import time

from processes import Child


class ModemFault(Exception):
    """The modems did not do as told; nothing is said about the engine."""


class Modems:
    def __init__(self, program, folder, count=1, command_ms=0, network_ms=0, boot_ms=200, log=None):
        self.links = os.path.join(folder, "links")
        os.makedirs(self.links, exist_ok=True)
        command = [program, "--modems", str(count), "--links", self.links, "--command-ms", str(command_ms),
                   "--network-ms", str(network_ms), "--boot-ms", str(boot_ms)] + (["--log", log] if log else [])
        self.errors = open(os.path.join(folder, "modems.log"), "wb")
        self.child = Child(command, self.errors, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.rest = b""
        self.paths = self.wait_for("ready", 10)["paths"]

    def order(self, what, **facts):
        self.child.process.stdin.write(json.dumps({"do": what, **facts}).encode() + b"\n")
        self.child.process.stdin.flush()

    def wait_for(self, event, seconds):
        deadline = time.monotonic() + seconds
        told = self.child.process.stdout.fileno()
        while True:
            while b"\n" in self.rest:
                line, _, self.rest = self.rest.partition(b"\n")
                facts = json.loads(line)
                if facts["event"] == event:
                    return facts
                raise ModemFault(f"{event} awaited: {line[:300]}")
            if not select.select([told], [], [], max(0.0, deadline - time.monotonic()))[0]:
                raise ModemFault(f"no {event} for {seconds} s")
            read = os.read(told, 1 << 20)
            if not read:
                raise ModemFault(f"{event} awaited, and the modems ended")
            self.rest += read

    def exchange(self, texts, patience=60.0, settle=0.0, longest=3600.0, **plan):
        self.begin_exchange(texts, patience, settle, **plan)
        return self.wait_for("exchanged", longest)

    def begin_exchange(self, texts, patience=60.0, settle=0.0, **plan):
        self.order("exchange", texts=[[text.phone, text.body] for text in texts], patience_ms=int(patience * 1000),
                   settle_ms=int(settle * 1000), **plan)

    def tally(self):
        self.order("tally")
        return self.wait_for("tally", 10)

    def wait_until(self, condition, seconds):
        """Asks for the tally until it is as wanted. An exchange must not end meanwhile."""
        deadline = time.monotonic() + seconds
        while not condition(self.tally()):
            if time.monotonic() > deadline:
                raise ModemFault("the engine does not send")
            time.sleep(0.05)

    def end(self):
        self.child.end()
        self.child.process.stdin.close()
        self.child.process.stdout.close()
        self.errors.close()
