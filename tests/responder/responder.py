#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small GSM modem behind a pseudo terminal, to drive the station from outside.

Written from TS 27.005 and TS 27.007 alone. It is the SIM and the network too: a message stays until AT+CMGD (or, where
routed, until AT+CNMA), whatever becomes of the program at the other end.

Standard output: one JSON object per line, {"event": ...}; the first is {"event": "ready", "path": ...}.
Standard input: one JSON object per line, taken in order:
  {"deliver": {"from": "+351912345678", "text": "1482"}}   a text arrives (in parts when it is long)
  {"deliver_pdu": "0791..."}                               a ready SMS-DELIVER with its service centre field
  {"wait_reply_to": "+351912345678", "timeout_ms": 5000}   {"event": "reply", ...} or {"event": "no_reply", ...}
  {"status_reports": false}                                the network does not report deliveries any more
  {"quit": true}                                           also at the end of the input
"""

import argparse
import collections
import datetime
import heapq
import itertools
import json
import os
import re
import select
import sys
import termios
import time
import tty
from fcntl import ioctl

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pdu  # noqa: E402

ESCAPE, CONTROL_Z = b"\x1b", b"\x1a"
CENTRE = "+351960000001"
ACKNOWLEDGEMENT_SECONDS = 15.0
MOST_UNSENT = 1 << 20
OK, ERROR = "OK", "ERROR"


def command_error(code):
    return f"+CMS ERROR: {code}"


class Responder:
    """One modem. `step` runs it for a moment; `on_event(name, **facts)` hears what happens, at the very place."""

    def __init__(self, routing="store", places=50, first_index=0, status_reports=True, noise=False, on_event=None):
        self.master, self.near_end = os.openpty()
        tty.setraw(self.near_end)
        os.set_blocking(self.master, False)
        self.path = os.ttyname(self.near_end)
        self.on_event = on_event or (lambda name, **facts: None)
        self.routing, self.places, self.first_index = routing, places, first_index
        self.status_reports, self.noise = status_reports, noise
        self.store = {}  # index → [status, PDU]; the SIM
        self.network = collections.deque()  # (PDU, is a report): not handed over yet
        self.unacknowledged = None  # routed, waiting for AT+CNMA
        self.parts = {}  # of texts on their way out
        self.replies = []  # complete texts: {"to", "text", "mr", "parts"}
        self.timers, self.timer_count = [], itertools.count()
        self.references = itertools.count(1)
        self.mr = 0
        self.unsent = b""
        self.unread, self.line, self.pdu_text, self.expected_length = b"", b"", None, 0
        self.given = []  # places read by the command line that is being answered
        self.forget_settings()

    def forget_settings(self):
        self.echo, self.service = True, 0
        self.indications = [0, 0, 0, 0, 0]
        self.registration_reports = {}
        self.error_format = 0

    def close(self):
        os.close(self.master)
        os.close(self.near_end)

    def client_gone(self):
        """The program at the other end was killed: what it had claimed of the line and not read yet is gone with it."""
        self.unsent = b""
        ioctl(self.near_end, termios.TIOCNXCL)
        termios.tcflush(self.near_end, termios.TCIFLUSH)

    def drop_input(self):
        """What was written and not looked at yet never reaches the modem, as when a slow line is cut. Gives what is lost."""
        lost, self.unread = self.unread, b""
        while more := self.fetch():
            lost += more
        return lost

    # ---- the loop

    def step(self, seconds=0.05):
        """Waits at most this long for bytes from the line or for a timer, and deals with them."""
        now = time.monotonic()
        if self.timers:
            seconds = max(0.0, min(seconds, self.timers[0][0] - now))
        readable, writable, _ = select.select([self.master], [self.master] if self.unsent else [], [], seconds)
        if writable:
            self.write_on()
        if readable:
            self.read_line()
        while self.timers and self.timers[0][0] <= time.monotonic():
            heapq.heappop(self.timers)[2]()

    def read_line(self):
        self.unread += self.fetch()
        while self.unread:
            byte, self.unread = self.unread[:1], self.unread[1:]
            self.take(byte)

    def fetch(self):
        try:
            return os.read(self.master, 4096)
        except OSError:
            return b""

    def later(self, seconds, action):
        heapq.heappush(self.timers, (time.monotonic() + seconds, next(self.timer_count), action))

    def write(self, text):
        self.unsent = (self.unsent + text.encode("ascii"))[-MOST_UNSENT:]  # a line nobody reads forgets
        self.write_on()

    def write_on(self):
        try:
            self.unsent = self.unsent[os.write(self.master, self.unsent) :]
        except BlockingIOError:
            pass  # when there is room again

    # ---- the network side

    def deliver(self, sender, text, when=None):
        when = when or datetime.datetime.now(datetime.timezone.utc)
        for part in pdu.delivers(sender, text, when, CENTRE, next(self.references) & 0xFFFF):
            self.network.append((part, False))
        self.offer()

    def deliver_pdu(self, text):
        self.network.append((text.upper(), False))
        self.offer()

    def offer(self):
        """Hands over what waits, in order, until the store is full or an acknowledgement is due."""
        while self.network and self.unacknowledged is None and self.pdu_text is None:
            message, is_report = self.network[0]
            mode, messages, _, reports, _ = self.indications
            if is_report:
                if reports == 1 and mode:
                    self.route(message, "+CDS: ", is_report)
            elif messages == 2 and mode:
                self.route(message, "+CMT: ,", is_report)
            elif not self.put(message, mode and messages == 1):
                return
            self.network.popleft()

    def route(self, message, heading, is_report):
        if self.service == 1:
            self.unacknowledged = (message, is_report)
            self.later(ACKNOWLEDGEMENT_SECONDS, lambda held=self.unacknowledged: self.acknowledgement_missed(held))
        self.write(f"\r\n{heading}{pdu.tpdu_length(message)}\r\n{message}\r\n")
        self.on_event("cds_sent" if is_report else "cmt_sent")

    def put(self, message, announced):
        free = next((i for i in range(self.first_index, self.first_index + self.places) if i not in self.store), None)
        if free is None:
            return False
        self.store[free] = [0, message]
        if announced:
            self.write(f'\r\n+CMTI: "SM",{free}\r\n')
            self.on_event("cmti_sent", index=free)
        return True

    def acknowledgement_missed(self, held):
        """TS 27.005 §3.4.4: not received, and routing stops."""
        if self.unacknowledged is held:
            self.network.appendleft(held)
            self.unacknowledged = None
            self.indications[1] = self.indications[3] = 0
            self.offer()

    # ---- the line

    def take(self, byte):
        if self.pdu_text is not None:
            self.take_pdu(byte)
            return
        if self.echo:
            self.write(byte.decode("latin-1") if byte < b"\x80" else "")
        if byte == b"\r":
            line, self.line = self.line, b""
            match = re.search(rb"[Aa][Tt](.*)$", line)
            if match:
                self.command_line(match.group(1).decode("ascii", "replace"))
        elif byte not in (b"\n", ESCAPE, CONTROL_Z):
            self.line = self.line[-1000:] + byte

    def take_pdu(self, byte):
        if byte == ESCAPE:
            self.pdu_text = None
            self.write("\r\nOK\r\n")
            self.offer()
        elif byte == CONTROL_Z:
            text, self.pdu_text = self.pdu_text.decode("ascii", "replace"), None
            self.write(f"\r\n{self.submit(text)}\r\n")
            self.on_event("cmgs_answered")
            self.offer()
        elif byte > b" ":
            self.pdu_text += byte
            if len(self.pdu_text) == 1:
                self.on_event("pdu_first_byte")

    def submit(self, text):
        """The network takes the message here; the modem tells so afterwards."""
        try:
            submit = pdu.read_submit(text)
        except pdu.PduError:
            return command_error(304)
        if submit.tpdu_length != self.expected_length:
            return command_error(304)
        self.mr = (self.mr + 1) % 256
        self.on_event("submitted_part", to=submit.to, text=submit.text, mr=self.mr)
        self.join(submit)
        if submit.report_requested and self.status_reports:
            now = datetime.datetime.now(datetime.timezone.utc)
            report = pdu.status_report(submit.to, self.mr, now, now, CENTRE)
            self.later(0.05, lambda: (self.network.append((report, True)), self.offer()))
        return f"+CMGS: {self.mr}\r\n\r\nOK"

    def join(self, submit):
        reference, total, sequence = submit.concatenation or (None, 1, 1)
        texts = self.parts.setdefault((submit.to, reference, total), {})
        texts[sequence] = submit.text
        if len(texts) == total:
            del self.parts[(submit.to, reference, total)]
            whole = "".join(texts[part] for part in sorted(texts))
            self.replies.append({"to": submit.to, "text": whole, "mr": self.mr, "parts": total})
            self.on_event("submitted", **self.replies[-1])

    def command_line(self, body):
        lines, final = [], OK
        for name, form, value in split_commands(body):
            handler = COMMANDS.get(name)
            answer = handler(self, name, form, value) if handler else ERROR
            if answer is None:
                return  # the prompt was given
            *more, final = answer if isinstance(answer, list) else [answer]
            lines += more
            if final != OK:
                break
        if self.noise:
            lines.insert(0, "^RSSI: 17")
        self.write("".join(f"\r\n{line}" for line in lines) + ("\r\n" if lines else "") + f"\r\n{final}\r\n")
        given, self.given = self.given, []
        for index in given:
            self.on_event("cmgr", index=index)
        self.offer()


def split_commands(body):
    """(name, form, value) of each command of a line. V.250 §5.3, §5.4."""
    for piece in re.findall(r'(?:[^;"]|"[^"]*")+', body):
        piece = piece.strip()
        while piece and (piece[0].isalpha() or piece[0] == "&"):
            name, number, piece = re.match(r"(&?[A-Za-z]?)(\d*)(.*)", piece).groups()
            yield name.upper(), "=", number
        if not piece:
            continue
        name, form, value = re.match(r"([^=?]*)(=\?|\?|=|)(.*)", piece).groups()
        yield name.strip().upper(), form, value.strip()


def numbers(value, defaults):
    """Comma separated numbers, what is left out taken from `defaults`; None when one is no number."""
    given = [part.strip() for part in value.split(",")]
    given += [""] * (len(defaults) - len(given))
    if len(given) > len(defaults) or not all(part == "" or part.isdigit() for part in given):
        return None
    return [int(part) if part else default for part, default in zip(given, defaults)]


# ---- the commands: each gets (modem, name, form, value) and gives its information lines and the final result


def accepted(modem, name, form, value):
    return OK


def told(text):
    return lambda modem, name, form, value: OK if form == "=?" else [text, OK]


def echo(modem, name, form, value):
    modem.echo = value != "0"
    return OK


def reset(modem, name, form, value):
    modem.forget_settings()
    return OK


def error_format(modem, name, form, value):
    if form == "=":
        modem.error_format = int(value or 0)
        return OK
    return ["+CMEE: (0-2)" if form == "=?" else f"+CMEE: {modem.error_format}", OK]


def pin(modem, name, form, value):
    return ["+CPIN: READY", OK] if form == "?" else OK if form == "=?" else "+CME ERROR: 3"


def functionality(modem, name, form, value):
    return ["+CFUN: 1", OK] if form == "?" else ["+CFUN: (0,1),(0)", OK] if form == "=?" else OK


def registration(modem, name, form, value):
    if form == "=":
        modem.registration_reports[name] = value
        return OK
    if form == "=?":
        return [f"{name}: (0-1)", OK]
    return [f"{name}: {modem.registration_reports.get(name, '0')},1", OK]


def operator(modem, name, form, value):
    return ['+COPS: 0,0,"Testnet"', OK] if form == "?" else OK


def service(modem, name, form, value):
    if form == "=":
        modem.service = int(value or 0)
        return ["+CSMS: 1,1,1", OK]
    return ["+CSMS: (0,1)" if form == "=?" else f"+CSMS: {modem.service},1,1,1", OK]


def message_format(modem, name, form, value):
    if form == "=":
        return OK if value in ("0", "") else command_error(303)
    return ["+CMGF: (0)" if form == "=?" else "+CMGF: 0", OK]


def memories(modem, name, form, value):
    count = f"{len(modem.store)},{modem.places}"
    if form == "=?":
        return ['+CPMS: ("SM"),("SM"),("SM")', OK]
    if form == "=":
        known = all(part.strip() in ('"SM"', "") for part in value.split(","))
        return [f"+CPMS: {count},{count},{count}", OK] if known else command_error(302)
    return [f'+CPMS: "SM",{count},"SM",{count},"SM",{count}', OK]


def indications(modem, name, form, value):
    by_store = modem.routing == "store"
    if form == "=?":
        return [f"+CNMI: (0-2),({'0,1' if by_store else '0,2'}),(0),(0,1),(0)", OK]
    if form == "?":
        return ["+CNMI: " + ",".join(map(str, modem.indications)), OK]
    wanted = numbers(value, modem.indications)
    allowed = [(0, 1, 2), (0, 1) if by_store else (0, 2), (0,), (0, 1), (0,)]
    if wanted is None or any(number not in range_ for number, range_ in zip(wanted, allowed)):
        return command_error(303)
    modem.indications = wanted
    if modem.unacknowledged is not None:  # whoever routing is set up for now has not seen it
        modem.network.appendleft(modem.unacknowledged)
        modem.unacknowledged = None
    return OK


def acknowledge(modem, name, form, value):
    if form == "=?":
        return ["+CNMA: (0-2)", OK]
    if modem.unacknowledged is None:
        return command_error(340)
    held, modem.unacknowledged = modem.unacknowledged, None
    if value.startswith("2"):
        modem.network.append(held)
    modem.on_event("cnma")
    return OK


def entry(status, message):
    return f"{status},,{pdu.tpdu_length(message)}"


def listed(modem, name, form, value):
    if form == "=?":
        return ["+CMGL: (0-4)", OK]
    wanted = int(value or 0)
    lines = []
    for index, slot in sorted(modem.store.items()):
        if wanted in (4, slot[0]):
            lines += [f"+CMGL: {index},{entry(*slot)}", slot[1]]
            slot[0] = 1 if slot[0] == 0 else slot[0]
    return lines + [OK]


def read(modem, name, form, value):
    slot = modem.store.get(int(value)) if value.isdigit() else None
    if slot is None:
        return command_error(321)
    lines = [f"+CMGR: {entry(*slot)}", slot[1], OK]
    slot[0] = 1
    modem.given.append(int(value))
    return lines


def delete(modem, name, form, value):
    if form == "=?":
        return [f"+CMGD: ({','.join(map(str, sorted(modem.store)))}),(0-4)", OK]
    wanted = numbers(value, [-1, 0])
    if wanted is None or wanted[1] > 4:
        return command_error(321)
    index, flag = wanted
    taken = {0: lambda at, status: at == index, 1: lambda at, status: status == 1, 2: lambda at, status: status in (1, 3),
             3: lambda at, status: status != 0, 4: lambda at, status: True}[flag]
    for at in [at for at, slot in modem.store.items() if taken(at, slot[0])]:
        del modem.store[at]
    modem.on_event("cmgd", index=index)
    return OK


def send(modem, name, form, value):
    if form == "=?":
        return OK
    if not value.isdigit():
        return command_error(304)
    modem.on_event("cmgs")
    modem.expected_length = int(value)
    modem.write("\r\n> ")
    modem.pdu_text = b""
    modem.on_event("prompt")
    return None


COMMANDS = {
    "E": echo, "Z": reset, "&F": reset, "V": accepted, "Q": accepted, "H": accepted, "&C": accepted, "&D": accepted,
    "I": told("Testnet modem"), "+CGMI": told("Testnet"), "+CGMM": told("Responder"), "+CGMR": told("1"),
    "+CGSN": told("350123451234578"), "+CIMI": told("268980000000002"), "+CCID": told('+CCID: "8935198000000000026"'),
    "+CMEE": error_format, "+CPIN": pin, "+CFUN": functionality, "+CREG": registration, "+CGREG": registration,
    "+CEREG": registration, "+COPS": operator, "+CSQ": told("+CSQ: 21,99"), "+CSCS": accepted,
    "+CSCA": told(f'+CSCA: "{CENTRE}",145'), "+CSMS": service, "+CMGF": message_format, "+CPMS": memories,
    "+CNMI": indications, "+CNMA": acknowledge, "+CMGL": listed, "+CMGR": read, "+CMGD": delete, "+CMGS": send,
}


# ---- the command line


class Session:
    """Standard input in, standard output out, the modem between."""

    def __init__(self, responder):
        self.responder = responder
        responder.on_event = self.tell
        self.buffer, self.orders, self.ended = b"", collections.deque(), False
        self.waiting = None  # (number, deadline)
        self.seen = collections.Counter()  # replies already told, per number

    def tell(self, event, **facts):
        print(json.dumps({"event": event, **facts}, ensure_ascii=False), flush=True)

    def run(self):
        self.tell("ready", path=self.responder.path)
        while not (self.ended and not self.orders and self.waiting is None):
            self.read_orders()
            if self.waiting:
                self.look_for_reply()
            while self.orders and self.waiting is None:
                self.obey(self.orders.popleft())
            self.responder.step(0.01)

    def read_orders(self):
        if self.ended or not select.select([sys.stdin], [], [], 0)[0]:
            return
        received = os.read(sys.stdin.fileno(), 65536)
        self.ended = not received
        *lines, self.buffer = (self.buffer + (received or b"\n")).split(b"\n")
        self.orders.extend(json.loads(line) for line in lines if line.strip())

    def obey(self, order):
        if "deliver" in order:
            self.responder.deliver(order["deliver"]["from"], order["deliver"]["text"])
        elif "deliver_pdu" in order:
            self.responder.deliver_pdu(order["deliver_pdu"])
        elif "wait_reply_to" in order:
            self.waiting = (order["wait_reply_to"], time.monotonic() + order.get("timeout_ms", 5000) / 1000)
        elif "status_reports" in order:
            self.responder.status_reports = order["status_reports"]
        elif "quit" in order:
            self.ended, self.orders = True, collections.deque()

    def look_for_reply(self):
        number, deadline = self.waiting
        replies = [reply for reply in self.responder.replies if reply["to"] == number]
        if len(replies) > self.seen[number]:
            self.tell("reply", **replies[self.seen[number]])
            self.seen[number] += 1
            self.waiting = None
        elif time.monotonic() > deadline:
            self.tell("no_reply", to=number)
            self.waiting = None


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--routing", choices=["store", "direct"], default="store",
                           help="store: +CMTI and a place on the SIM; direct: only +CMT is offered")
    arguments.add_argument("--no-status-reports", action="store_true")
    arguments.add_argument("--places", type=int, default=50, help="on the SIM")
    arguments.add_argument("--noise", action="store_true", help="unknown lines within the answers")
    chosen = arguments.parse_args()
    responder = Responder(chosen.routing, chosen.places, status_reports=not chosen.no_status_reports, noise=chosen.noise)
    Session(responder).run()


if __name__ == "__main__":
    main()
