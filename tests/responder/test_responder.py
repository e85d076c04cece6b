#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The responder answers for what the station's tests believe of it."""

import datetime
import json
import os
import select
import subprocess
import sys
import time
import tty
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pdu  # noqa: E402
import responder  # noqa: E402

NOON = datetime.datetime(2026, 11, 25, 12, 0, tzinfo=datetime.timezone.utc)
BOM_DIA = "0001000C91539121436587000007C2771B444E8701"


class PduTest(unittest.TestCase):
    def test_delivers_as_in_the_standard(self):
        self.assertEqual(pdu.delivers("+351912345678", "1482", NOON, "+351960000001"),
                         ["0791539106000010040C9153912143658700006211522100000004311A4E06"])

    def test_reports_as_in_the_standard(self):
        self.assertEqual(pdu.status_report("+351912345678", 1, NOON, NOON, "+351960000001"),
                         "079153910600001006010C915391214365876211522100000062115221000000" + "00")

    def test_reads_a_submission(self):
        submit = pdu.read_submit(BOM_DIA)
        self.assertEqual((submit.to, submit.text, submit.tpdu_length), ("+351912345678", "Bom dia", 20))

    def test_reads_the_portuguese_shift_table(self):
        self.assertEqual(pdu.read_submit("0061000C9153912143658700000903240103706EF66F").text, "Não")

    def test_divides_long_texts_and_never_a_pair(self):
        for text in ("a" * 400, "€" * 200, "😀" * 90):
            parts = pdu.delivers("+351912345678", text, NOON, "+351960000001", 7)
            joined = ""
            for part in parts:
                octets = bytes.fromhex(part)
                tpdu = octets[1 + octets[0]:]
                body = tpdu[2 + 1 + 6:]  # behind the address
                joined += pdu.read_text(body[10:], body[9], body[1], True)[0]
            self.assertEqual(joined, text)

    def test_refuses_what_is_no_submission(self):
        for damaged in ("", "00", BOM_DIA[:-4], "zz", "0791539106000010040C9153912143658700006211522100000004311A4E06"):
            with self.assertRaises(pdu.PduError):
                pdu.read_submit(damaged)


class Bench:
    """A responder and the bare terminal of somebody who talks to it, in one thread."""

    def __init__(self, **options):
        self.events = []
        self.modem = responder.Responder(on_event=lambda name, **facts: self.events.append(name), **options)
        self.open()
        self.ask("ATE0")

    def open(self):
        self.terminal = os.open(self.modem.path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        tty.setraw(self.terminal)

    def kill(self):
        os.close(self.terminal)
        self.modem.client_gone()

    def close(self):
        os.close(self.terminal)
        self.modem.close()

    def write(self, text):
        os.write(self.terminal, text.encode())

    def read(self, end, seconds=3):
        received, deadline = "", time.monotonic() + seconds
        while end not in received and time.monotonic() < deadline:
            self.modem.step(0.001)
            if select.select([self.terminal], [], [], 0.001)[0]:
                received += os.read(self.terminal, 4096).decode("latin-1")
        return received

    def ask(self, command, end="OK\r\n"):
        self.write(command + "\r")
        return self.read(end)


class ResponderTest(unittest.TestCase):
    def bench(self, **options):
        bench = Bench(**options)
        self.addCleanup(bench.close)
        return bench

    def test_answers_a_concatenated_line(self):
        self.assertEqual(self.bench().ask("AT+CMEE=1;+CNMI=2,1,0,1,0;+CNMI?"), "\r\n+CNMI: 2,1,0,1,0\r\n\r\nOK\r\n")

    def test_keeps_a_message_until_it_is_deleted_whoever_is_killed(self):
        bench = self.bench()
        bench.ask("AT+CNMI=2,1,0,1,0")
        bench.modem.deliver("+351912345678", "1482")
        self.assertEqual(bench.read("\r\n+CMTI"), '\r\n+CMTI: "SM",0\r\n')
        bench.kill()
        bench.open()
        self.assertIn("+CMGL: 0,0,,23\r\n", bench.ask("AT+CMGL=4"))
        self.assertIn("+CMGR: 1,,23\r\n", bench.ask("AT+CMGR=0"))
        bench.ask("AT+CMGD=0")
        self.assertEqual(bench.ask("AT+CMGL=4"), "\r\nOK\r\n")
        self.assertEqual(bench.events, ["cmti_sent", "cmgr", "cmgd"])

    def test_sends_and_reports(self):
        bench = self.bench()
        bench.ask("AT+CNMI=2,1,0,1,0")
        bench.write("AT+CMGS=20\r")
        self.assertEqual(bench.read("> "), "\r\n> ")
        bench.write("0021" + BOM_DIA[4:] + "\x1a")
        self.assertEqual(bench.read("OK\r\n"), "\r\n+CMGS: 1\r\n\r\nOK\r\n")
        self.assertEqual(bench.modem.replies, [{"to": "+351912345678", "text": "Bom dia", "mr": 1, "parts": 1}])
        self.assertIn("\r\n+CDS: 25\r\n", bench.read("00\r\n"))
        self.assertEqual(bench.events[:4], ["cmgs", "prompt", "pdu_first_byte", "submitted_part"])

    def test_stays_behind_the_prompt_until_escape(self):
        bench = self.bench()
        bench.write("AT+CMGS=20\r")
        bench.read("> ")
        bench.write("0001")
        bench.kill()
        bench.open()
        bench.write("\x1b")
        self.assertEqual(bench.read("OK\r\n"), "\r\nOK\r\n")
        self.assertEqual(bench.ask("AT"), "\r\nOK\r\n")
        self.assertEqual(bench.modem.replies, [])

    def test_routes_and_waits_for_the_acknowledgement(self):
        bench = self.bench(routing="direct")
        self.assertIn("+CMS ERROR: 303", bench.ask("AT+CNMI=2,1,0,1,0", "303\r\n"))
        bench.ask("AT+CSMS=1;+CNMI=2,2,0,1,0")
        bench.modem.deliver("+351912345678", "1")
        bench.modem.deliver("+351912345678", "2")
        self.assertEqual(bench.read("never", 0.1).count("+CMT: "), 1)
        self.assertIn("+CMT: ", bench.ask("AT+CNMA", "+CMT: "))

    def test_lists_more_than_the_line_takes_at_once(self):
        bench = self.bench(places=200)
        for number in range(200):
            bench.modem.deliver("+351912345678", "a" * 160)
        bench.write("AT+CMGL=4\r")
        self.assertEqual(bench.read("\r\nOK\r\n").count("+CMGL: "), 200)

    def test_keeps_what_does_not_fit_in_the_network(self):
        bench = self.bench(places=1)
        bench.ask("AT+CNMI=2,1")
        bench.modem.deliver("+351912345678", "1")
        bench.modem.deliver("+351912345678", "2")
        bench.read("+CMTI")
        self.assertEqual(bench.ask("AT+CMGD=0", ',0\r\n'), '\r\nOK\r\n\r\n+CMTI: "SM",0\r\n')


class CommandLineTest(unittest.TestCase):
    def test_is_driven_by_lines(self):
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "responder.py")
        orders = [{"deliver": {"from": "+351912345678", "text": "1482"}}, {"wait_reply_to": "+351912345678", "timeout_ms": 1}]
        result = subprocess.run([sys.executable, script], input="\n".join(map(json.dumps, orders)), capture_output=True,
                                text=True, timeout=20, check=True)
        events = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual([event["event"] for event in events], ["ready", "no_reply"])


if __name__ == "__main__":
    unittest.main()
