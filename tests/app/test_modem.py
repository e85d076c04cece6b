#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl modem, with a modem in Python that shares no code with it."""

import ctl
from test_station import RESPONDER, Lines

import sys


class Modem(ctl.UtilityTest):
    has_database = False

    def modem(self):
        modem = Lines([sys.executable, "-B", RESPONDER], self.environment())
        self.addCleanup(modem.end)
        return modem.wait_for("event", "ready")["path"]

    def test_examines_a_modem(self):
        path = self.modem()
        probe = self.ctl("modem", "probe", path, "--json")
        report = probe.document
        self.assertEqual(report["path"], path)
        codes = {finding["topic"]: finding["code"] for finding in report["findings"]}
        self.assertEqual(codes["answers"], "answers")
        self.assertEqual(codes["card"], "card_ready")
        self.assertEqual(codes["registration"], "registration_home")
        self.assertEqual((probe.status, report["can_serve"]), (0, True), report)
        for finding in report["findings"]:
            self.assertIn(finding["verdict"], ("good", "attention", "bad", "unknown"))
            self.assertNotEqual(finding["sentence"], "")

    def test_prints_the_report_for_people(self):
        probe = self.ctl("modem", "probe", self.modem())
        self.assertEqual(probe.status, 0, probe.err)
        self.assertIn("The SIM card is ready.", probe.out)

    def test_says_that_there_is_no_port(self):
        for words in (("probe", self.path("nowhere")), ("talk", self.path("nowhere")), ("ussd", self.path("nowhere"), "*123#")):
            refused = self.ctl("modem", *words, "--json")
            self.assertEqual((refused.status, refused.fault["code"]), (3, "modem_missing"), words)

    def test_leaves_a_port_alone_that_is_held(self):
        path = self.modem()
        holder = Lines(self.arguments("modem", "talk", path, "--json"), self.environment())
        self.addCleanup(holder.end)
        holder.process.stdin.write("AT\n")
        holder.process.stdin.flush()
        holder.wait_for("kind", "result")
        refused = self.ctl("modem", "probe", path, "--json")
        self.assertEqual((refused.status, refused.fault["code"]), (3, "modem_held"))

    def test_talks_line_by_line(self):
        talk = self.ctl("modem", "talk", self.modem(), "--json", given="AT\nAT+CREG?\nAT+NEVERHEARD\n")
        self.assertEqual(talk.status, 0, talk.err)
        lines = [(line["kind"], line["line"]) for line in talk.documents]
        self.assertEqual(lines[0], ("result", "OK"))
        self.assertEqual(lines[1][0], "answer")
        self.assertTrue(lines[1][1].startswith("+CREG: "), lines)
        self.assertEqual(lines[-1][0], "result")
        self.assertIn("ERROR", lines[-1][1])

    def test_repeats_no_pin(self):
        talk = self.ctl("modem", "talk", self.modem(), given='AT+CPIN="4711"\n')
        self.assertNotIn("4711", talk.out + talk.err)

    def test_takes_a_prompt_back(self):
        talk = self.ctl("modem", "talk", self.modem(), "--json", given="AT+CMGS=23\n\nAT\n")
        kinds = [line["kind"] for line in talk.documents]
        self.assertIn("prompt", kinds)
        self.assertEqual(talk.documents[-1]["line"], "OK")

    def test_refuses_a_pin_file_that_is_not_there(self):
        refused = self.ctl("modem", "probe", "/dev/null", "--pin", self.path("nowhere"), "--json")
        self.assertEqual((refused.status, refused.fault["code"]), (3, "file_unreadable"))


if __name__ == "__main__":
    ctl.main()
