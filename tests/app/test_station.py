#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl station, with a modem in Python that shares no code with it."""

import contextlib
import json
import os
import queue
import signal
import sqlite3
import subprocess
import sys
import threading

import ctl

RESPONDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "responder", "responder.py")
MOST_SECONDS = 40


class Lines:
    """The JSON lines of a running program."""

    def __init__(self, arguments, environment):
        self.process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                        env=environment)
        self.lines = queue.Queue()
        self.seen = []
        self.errors = ""
        threading.Thread(target=self.read, daemon=True).start()
        threading.Thread(target=self.read_errors, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            self.lines.put(json.loads(line))
        self.lines.put(None)

    def read_errors(self):
        for line in self.process.stderr:
            self.errors += line

    def order(self, **words):
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()

    def wait_for(self, key, value):
        """The next line that says so."""
        while True:
            try:
                line = self.lines.get(timeout=MOST_SECONDS)
            except queue.Empty:
                raise AssertionError(f"{key}={value} did not come; seen {self.seen}; {self.errors}") from None
            if line is None:
                raise AssertionError(f"it ended before {key}={value}; seen {self.seen}; {self.errors}")
            self.seen.append(line)
            if line.get(key) == value:
                return line

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            stream.close()


class Station(ctl.UtilityTest):
    def setUp(self):
        super().setUp()
        self.import_accounts()

    def modem(self, *words):
        modem = Lines([sys.executable, "-B", RESPONDER, *words], self.environment())
        self.addCleanup(modem.end)
        return modem, modem.wait_for("event", "ready")["path"]

    def station(self, path, *words):
        station = Lines(self.arguments("station", "--modem", path, "--json", *words), self.environment())
        self.addCleanup(station.end)
        return station

    def both(self, *words):
        modem, path = self.modem(*words)
        station = self.station(path)
        self.assertEqual(station.wait_for("kind", "ready"), {"kind": "ready", "carrier": path})
        return modem, station, path

    def ask(self, modem, text, sender="+351912345678"):
        modem.order(deliver={"from": sender, "text": text})
        modem.order(wait_reply_to=sender, timeout_ms=MOST_SECONDS * 1000)
        return modem.wait_for("event", "reply")["text"]

    def answers_with_the_right_debt(self, routing):
        modem, station, _ = self.both("--routing", routing)
        reply = self.ask(modem, "1482")
        self.assertIn("Contador 0020400769. Consumo 9 m3. Divida 22,30 EUR", reply)
        accepted = station.wait_for("kind", "reading_accepted")
        sent = station.wait_for("kind", "reply")
        self.assertEqual((accepted["account"], accepted["amount"]["amount"], accepted["reply"]), ("00124567", "22.30", reply))
        self.assertEqual(sent["message_id"], accepted["message_id"])
        for event in (accepted, sent):
            self.assertIsInstance(event["latency_ms"], int)
            self.assertLess(event["latency_ms"], MOST_SECONDS * 1000)
        shown = self.show()  # beside the running station
        self.assertEqual(shown["balance"]["total"]["amount"], "22.30")
        self.assertEqual((shown["readings"][0]["value"], shown["readings"][0]["message_id"]), ("1482", accepted["message_id"]))
        self.assertEqual(self.entries()[-1]["message_id"], accepted["message_id"])

    def test_answers_a_reading_stored_on_the_sim(self):
        self.answers_with_the_right_debt("store")

    def test_answers_a_reading_routed_to_it(self):
        self.answers_with_the_right_debt("direct")

    def test_bears_noise_on_the_line(self):
        modem, _, _ = self.both("--noise")
        self.assertIn("22,30", self.ask(modem, "1482"))

    def test_follows_the_price_in_the_tariff_file_at_once(self):
        modem, station, _ = self.both()
        self.assertIn("Divida 22,30 EUR", self.ask(modem, "1482"))
        self.set_tariff("2.00")
        self.assertIn("Divida 42,30 EUR", self.ask(modem, "1492"))
        station.wait_for("kind", "reply")
        self.assertEqual(self.entries()[-1]["amount"]["amount"], "20.00")

    def test_a_payment_is_told_to_whom_asked_by_text(self):
        with contextlib.closing(sqlite3.connect(self.database)) as database, database:
            database.execute("insert into setting (name, value) values ('sending.service.hours', 'always')")
        modem, path = self.modem()
        station = self.station(path)
        station.wait_for("kind", "ready")
        asked = self.ask(modem, "Pagamentos sim")
        self.assertEqual(asked, "Avisamos por SMS cada pagamento que recebemos da sua conta. Para deixar de receber: PAGAMENTOS NAO")
        message = station.wait_for("kind", "reply")["message_id"]
        station.process.send_signal(signal.SIGTERM)
        self.assertEqual(station.process.wait(MOST_SECONDS), 0)
        with contextlib.closing(sqlite3.connect(self.database)) as database:
            self.assertEqual(database.execute("select message_id, withdrawn_at from sms_consent").fetchall(), [(message, None)])
        self.assertIn(";payment_receipt;", self.ctl("export", "consents").out)
        self.assertIn(";Pagamentos sim;", self.ctl("export", "consents").out)

        file = self.write("p.csv", "account_number;amount;value_date;reference;channel;bank_id\n00124567;5.00;2026-03-11;;mb;1\n")
        self.assertEqual(self.ctl("import", "payments", file).status, 0)
        station = self.station(path, "--until-idle")
        modem.order(wait_reply_to="+351912345678", timeout_ms=MOST_SECONDS * 1000)
        told = modem.wait_for("event", "reply")
        self.assertEqual(told["to"], "+351912345678")
        self.assertRegex(told["text"], r"^Recebemos 5,00 EUR em 11/03\. Deve agora 7,40 EUR\. VERIFICAR [0-9]{4}$")
        self.assertEqual(station.process.wait(MOST_SECONDS), 0)

        station = self.station(path)
        station.wait_for("kind", "ready")
        self.assertIn("PAGAMENTOS SIM", self.ask(modem, "PARAR PAGAMENTOS"))
        station.process.send_signal(signal.SIGTERM)
        self.assertEqual(station.process.wait(MOST_SECONDS), 0)
        more = self.write("q.csv", "account_number;amount;value_date;reference;channel;bank_id\n00124567;1.00;2026-03-12;;mb;2\n")
        self.assertEqual(self.ctl("import", "payments", more).status, 0)
        with contextlib.closing(sqlite3.connect(self.database)) as database:
            self.assertEqual(database.execute("select count(*) from message where class = 'service'").fetchone(), (1,))

    def test_lets_nobody_else_write(self):
        modem, _, path = self.both()
        writers = [("sms", "receive", "--from", "912345678", "--text", "1490"), ("import", "accounts", self.accounts(ctl.JOHN)),
                   ("station", "--modem", path)]
        for words in writers:
            refused = self.ctl(*words, "--json")
            self.assertEqual(refused.status, 3, words)
            self.assertEqual(refused.fault["code"], "database_in_use", words)
            self.assertNotEqual(refused.fault["message"], "")
        self.assertIn("22,30", self.ask(modem, "1482"))  # it was not disturbed

    def test_ends_cleanly_when_told_to(self):
        modem, station, path = self.both()
        self.assertIn("22,30", self.ask(modem, "1482"))
        station.wait_for("kind", "reply")
        station.process.send_signal(signal.SIGTERM)
        self.assertEqual(station.process.wait(MOST_SECONDS), 0)
        again = self.station(path)  # the database is free, the line too
        again.wait_for("kind", "ready")
        self.assertIn("22,30", self.ask(modem, "SALDO"))

    def test_keeps_its_news_out_of_the_modem_when_the_streams_are_closed(self):
        modem, path = self.modem()
        closed = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", *self.arguments("station", "--modem", path, "--json")]
        with subprocess.Popen(closed, env=self.environment()) as station:
            self.addCleanup(station.kill)
            self.assertIn("22,30", self.ask(modem, "1482"))
            station.terminate()
            self.assertEqual(station.wait(MOST_SECONDS), 0)

    def test_goes_on_when_the_reader_of_its_news_has_gone(self):
        modem, path = self.modem()
        with subprocess.Popen(self.arguments("station", "--modem", path, "--json"), stdout=subprocess.PIPE,
                              env=self.environment()) as station:
            self.addCleanup(station.kill)
            station.stdout.readline()
            station.stdout.close()
            self.assertIn("22,30", self.ask(modem, "1482"))
            self.assertIn("22,30", self.ask(modem, "SALDO"))
            station.terminate()
            self.assertEqual(station.wait(MOST_SECONDS), 3)

    def test_ends_by_itself_when_nothing_is_left(self):
        modem, path = self.modem()
        modem.order(deliver={"from": "+351912345678", "text": "1482"})
        station = self.station(path, "--until-idle")
        station.wait_for("kind", "reply")
        self.assertEqual(station.process.wait(MOST_SECONDS), 0)

    def test_says_what_is_wrong_with_the_modem_and_waits(self):
        station = self.station(self.path("no-such-port"))
        event = station.wait_for("kind", "modem")
        self.assertEqual((event["text"], event["phone"]), ("missing", self.path("no-such-port")))
        station.process.send_signal(signal.SIGTERM)
        self.assertEqual(station.process.wait(MOST_SECONDS), 0)

    def test_refuses_a_pin_file_that_is_not_there(self):
        refused = self.ctl("station", "--modem", "/dev/null", "--pin", self.path("nowhere"), "--json")
        self.assertEqual((refused.status, refused.fault["code"]), (3, "file_unreadable"))


if __name__ == "__main__":
    ctl.main()
