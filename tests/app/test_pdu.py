# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl pdu: the codec shown to scripts. Each promise a test, and a second codec that was written without the first."""

import datetime
import json
import os
import random
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "responder"))
import pdu as second  # noqa: E402

DELIVER = "0791539106000010040C9153912143658700007230419062354007C2771B444E8701"
SUBMIT = "0051050C915391214365870000A7140800034D0201240103C0B9D9BF41E8CD0304"
REPORT = "00062A0C91539121436587723041906235407230419062854000"
COMMON_KEYS = {
    "ok", "type", "smsc", "tpdu_length", "trailing_octets", "pid", "dcs", "alphabet", "compressed", "class", "mwi", "udl", "udh", "concat",
    "ports", "locking_shift", "single_shift", "text", "data",
}
KEYS = {
    "deliver": {"originating_address", "timestamp", "timestamp_raw", "more_messages", "loop_prevention", "status_report_indication",
                "reply_path"},
    "submit": {"destination_address", "message_reference", "validity", "reject_duplicates", "status_report_request", "reply_path"},
    "status_report": {"recipient_address", "message_reference", "timestamp", "timestamp_raw", "discharge_time", "discharge_time_raw",
                      "status", "status_group", "more_messages", "loop_prevention", "status_report_qualifier"},
}


class Pdu(unittest.TestCase):
    program = ""

    def run_tool(self, *words, given, language="C.UTF-8"):
        environment = {"LANG": language, "PATH": os.environ.get("PATH", ""), "HOME": "/nonexistent", "TZ": "Asia/Kathmandu"}
        return subprocess.run([self.program, "pdu", *words], input=given, capture_output=True, timeout=60, env=environment, check=False)

    def answers(self, *words, lines):
        """What a line each gives; `lines` are text, or octets as they are."""
        given = b"".join((line.encode() if isinstance(line, str) else line) + b"\n" for line in lines)
        done = self.run_tool(*words, given=given)
        self.assertEqual(done.returncode, 0, done.stderr)
        answers = [json.loads(line) for line in done.stdout.split(b"\n")[:-1]]
        self.assertEqual(len(answers), len(lines))
        return answers

    def decode(self, line, *words):
        return self.answers("decode", *words, lines=[line])[0]

    def encode(self, **request):
        return self.answers("encode", lines=[json.dumps(request)])[0]

    def count(self, **request):
        return self.answers("count", lines=[json.dumps(request)])[0]

    def assert_refused(self, answer):
        self.assertIs(answer["ok"], False, answer)
        self.assertTrue(answer["error"] and isinstance(answer["error"], str))


class Lines(Pdu):
    def test_answers_every_line_also_an_empty_one_and_one_without_its_end(self):
        done = self.run_tool("decode", given=f"\n{DELIVER}\r\n  \n{REPORT.lower()} \n\n{SUBMIT}".encode())
        answers = [json.loads(line)["ok"] for line in done.stdout.splitlines()]
        self.assertEqual(answers, [False, True, False, True, False, True])
        self.assertEqual(self.run_tool("decode", given=b"").stdout, b"")
        self.assertEqual(self.run_tool("count", given=b"\n").stdout.count(b"\n"), 1)

    def test_no_octets_make_it_fall(self):
        chance = random.Random(1)
        lines = [b"\xff\xfe", b"\x00", DELIVER.encode() + b"\x00", b"\xc3", "０７".encode(), b'{"text": "\xff"}', b'{"text": "a\x00"}',
                 b"[" * 100_000, b'{"text":' * 50_000, b"0" * 1_000_001, b"00" * 1_000_000, b'"' * 9, b"\xef\xbb\xbf{}"]
        lines += [bytes(chance.randrange(256) for _ in range(chance.randrange(80))).replace(b"\n", b"") for _ in range(500)]
        for words in (["decode"], ["decode", "--no-smsc"], ["encode"], ["count"]):
            for answer in self.answers(*words, lines=lines):
                if not answer["ok"]:
                    self.assert_refused(answer)

    def test_answers_five_thousand_lines_in_a_minute(self):
        for words, lines in ((["decode"], [DELIVER, SUBMIT, REPORT, "07915391", ""] * 1000),
                             (["encode"], [json.dumps({"to": "+351912345678", "text": "Não há água, são 10 €. " * 30})] * 5000),
                             (["count"], [json.dumps({"text": "Leitura [1482] ção " * 100, "languages": ["tr", "es", "pt"]})] * 5000)):
            started = time.monotonic()
            self.answers(*words, lines=lines)
            self.assertLess(time.monotonic() - started, 60)

    def test_speaks_alike_in_every_locale(self):
        given = f"{DELIVER}\n07915391\nxx\n".encode()
        outputs = {self.run_tool("decode", given=given, language=language).stdout for language in ("C", "pt_PT.UTF-8", "tr_TR.UTF-8")}
        self.assertEqual(len(outputs), 1)

    def test_ends_with_2_when_it_is_called_wrongly(self):
        for words in ([], ["decode", "extra"], ["explain"], ["decode", "--direction", "sideways"], ["decode", "--direction"],
                      ["encode", "--no-smsc"], ["count", "--direction", "submit"], ["decode", "--unknown"]):
            done = self.run_tool(*words, given=DELIVER.encode())
            self.assertEqual((done.returncode, done.stdout), (2, b""), words)
            self.assertTrue(done.stderr, words)


class Decode(Pdu):
    def test_gives_every_key_of_each_type(self):
        answers = self.answers("decode", lines=[DELIVER, SUBMIT, REPORT])
        for answer in answers:
            self.assertLessEqual(COMMON_KEYS | KEYS[answer["type"]], set(answer))
        self.assertEqual([answer["type"] for answer in answers], ["deliver", "submit", "status_report"])

    def test_gives_what_the_contract_shows(self):
        deliver, submit, report, cut = self.answers("decode", lines=[DELIVER, SUBMIT, REPORT, "07915391"])
        self.assertEqual((deliver["text"], deliver["timestamp"], deliver["tpdu_length"]), ("Bom dia", "2027-03-14T09:26:53+01:00", 26))
        self.assertEqual((submit["text"], submit["single_shift"], submit["udl"]), ("Não há ", 3, 20))
        self.assertEqual(submit["concat"], {"ref": 77, "bits": 8, "total": 2, "seq": 1})
        self.assertEqual(submit["validity"], {"format": "relative", "value": 167, "seconds": 86400})
        self.assertEqual((report["status_group"], report["pid"], report["udh"], report["text"]), ("completed", None, [], None))
        self.assertEqual(cut, {"ok": False, "error": "truncated: service centre address"})

    def test_takes_pdus_without_service_centre(self):
        answer = self.decode(DELIVER[16:], "--no-smsc")
        self.assertEqual((answer["text"], answer["smsc"]), ("Bom dia", None))

    def test_refuses_another_direction(self):
        for direction, fits in (("deliver", DELIVER), ("submit", SUBMIT), ("status-report", REPORT)):
            for line in (DELIVER, SUBMIT, REPORT):
                answer = self.decode(line, "--direction", direction)
                self.assertEqual(answer["ok"], line == fits)

    def test_keeps_to_the_longest_fields(self):
        ten = "21436587092143658709"
        self.assertEqual(self.decode("0011001491" + ten + "0000FF00")["destination_address"]["number"], "+12345678901234567890")
        self.assert_refused(self.decode("0011001591" + ten + "F00000FF00"))
        tpdu = "01000381" + "08F0" + "000000"
        self.assertTrue(self.decode("0B91" + ten + tpdu)["ok"])
        self.assert_refused(self.decode("0C91" + ten + "F0" + tpdu))
        self.assertTrue(self.decode("0001000081" + "0000" + "A0" + "00" * 140)["ok"])
        self.assert_refused(self.decode("0001000081" + "0000" + "A1" + "00" * 141))
        self.assertTrue(self.decode("0001000081" + "0004" + "8C" + "00" * 140)["ok"])
        for coding in ("04", "08", "20"):
            self.assert_refused(self.decode("0001000081" + "00" + coding + "8D" + "00" * 141))

    def test_refuses_headers_that_cannot_be(self):
        self.assert_refused(self.decode("0041000081" + "0000" + "00"))
        self.assert_refused(self.decode("0041000081" + "0004" + "02" + "0200"))
        whole = self.decode("0041000081" + "0004" + "03" + "020000")
        self.assertEqual((whole["udh"], whole["data"]), ([{"iei": 0, "data": ""}], ""))
        malformed = self.decode("0041000081" + "0004" + "05" + "03000301" + "41")
        self.assertEqual((malformed["udh"], malformed["data"]), ([], "41"))

    def test_reads_padding_after_a_report_as_trailing(self):
        answer = self.decode(REPORT + "FF" * 20)
        self.assertEqual((answer["tpdu_length"], answer["trailing_octets"], answer["pid"]), (25, 20, None))
        self.assert_refused(self.decode(REPORT + "81"))
        extended = self.decode(REPORT + "8100" + "05")
        self.assertEqual((extended["pid"], extended["tpdu_length"]), (5, 28))


class Encode(Pdu):
    def test_gives_what_the_contract_shows(self):
        answers = self.answers("encode", lines=[
            '{"to": "+351912345678", "text": "Olá!"}',
            '{"to": "+351912345678", "text": "Não", "languages": ["pt"], "status_report": true}',
            '{"to": "800", "text": "10 €", "validity": {"relative": 167}}', '{"to": "x", "text": "a"}'])
        self.assertEqual([answer.get("encoding") for answer in answers], ["ucs2", "gsm7-shift-pt", "gsm7", None])
        self.assertEqual(answers[0]["pdus"], [{"hex": "0001000C91539121436587000808004F006C00E10021", "tpdu_length": 21}])
        self.assertEqual(answers[1]["pdus"], [{"hex": "0061000C9153912143658700000903240103706EF66F", "tpdu_length": 21}])
        self.assertEqual(answers[2]["pdus"], [{"hex": "001100038108F00000A7053118685306", "tpdu_length": 15}])
        self.assertEqual(answers[3], {"ok": False, "error": "to is not a number"})

    def test_refuses_what_cannot_be_meant(self):
        good = {"to": "800", "text": "a"}
        self.assertTrue(self.encode(**good)["ok"])
        wrong = [
            {"to": None}, {"to": ""}, {"to": "+"}, {"to": "1" * 21}, {"to": 800}, {"to": "8 0"}, {"text": None}, {"text": 5}, {"text": "\ud83d"},
            {"encoding": "gsm8"}, {"encoding": "gsm7", "text": "ç"}, {"encoding": "gsm7-shift-tr", "text": "ã"}, {"languages": "pt"},
            {"languages": ["de"]}, {"languages": [3]}, {"smsc": ""}, {"smsc": "x"}, {"smsc": "1" * 21}, {"message_reference": 256},
            {"message_reference": -1}, {"message_reference": 1.5}, {"message_reference": "1"}, {"message_reference": True},
            {"concat_bits": 7}, {"concat_bits": None}, {"concat_reference": 256}, {"concat_reference": 65536, "concat_bits": 16},
            {"class": 4}, {"class": -1}, {"class": "0"}, {"pid": 256}, {"pid": 1e300}, {"validity": 5}, {"validity": {}},
            {"validity": {"relative": 256}}, {"validity": {"relative": None}}, {"validity": {"absolute": "2027-02-30T00:00:00+00:00"}},
            {"validity": {"absolute": "1989-12-31T23:59:59+00:00"}}, {"validity": {"absolute": "2090-01-01T00:00:00+00:00"}},
            {"validity": {"absolute": "2027-01-01T00:00:00+20:00"}}, {"validity": {"absolute": "2027-01-01T00:00:00+01:10"}},
            {"validity": {"absolute": "2027-01-01T00:00:00Z"}}, {"status_report": 1}, {"reply_path": "yes"}, {"text": "a" * (153 * 255 + 1)},
        ]
        for change in wrong:
            self.assert_refused(self.encode(**{**good, **change}))
        for line in ("", "null", "[]", "5", '{"to": "800"}', '{"text": "a"}', "{", '{"to":"800","text":"a"} x'):
            self.assert_refused(self.answers("encode", lines=[line])[0])

    def test_takes_the_bounds(self):
        fine = [
            {"to": "1" * 20}, {"to": "+" + "9" * 20}, {"to": "0123456789*#abc"}, {"text": ""}, {"smsc": "+351960000001"}, {"class": None},
            {"message_reference": 255}, {"concat_reference": 65535, "concat_bits": 16}, {"class": 3}, {"pid": 255}, {"validity": None},
            {"validity": {"relative": 0}}, {"validity": {"absolute": "1990-01-01T00:00:00+19:45"}}, {"unknown": {"deep": [1]}},
            {"validity": {"absolute": "2089-12-31T23:59:59-19:45"}}, {"text": "a" * (153 * 255)}, {"languages": ["tr", "es", "pt", "pt"]},
        ]
        for change in fine:
            answer = self.encode(**{"to": "800", "text": "a", **change})
            self.assertTrue(answer["ok"], (change if len(str(change)) < 99 else "", answer))

    def test_divides_neither_an_escape_nor_a_pair(self):
        for text, bits in (("a" * 152 + "€" * 30, 8), ("a" * 151 + "€" * 30, 16), ("á" * 66 + "😀" * 40, 8), ("á" * 65 + "😀" * 40, 16)):
            answer = self.encode(to="800", text=text, concat_bits=bits)
            parts = self.answers("decode", lines=[part["hex"] for part in answer["pdus"]])
            self.assertEqual("".join(part["text"] for part in parts), text)
            self.assertEqual([part["concat"]["seq"] for part in parts], list(range(1, answer["segments"] + 1)))


class Count(Pdu):
    def test_gives_what_the_contract_shows(self):
        def counted(encoding, segments, units, room, remaining):
            return {"ok": True, "segments": segments, "encoding": encoding, "units": units, "units_per_segment": room,
                    "units_remaining": remaining}
        self.assertEqual(self.count(text="Olá, você já pagou?", languages=["pt"]), counted("gsm7-shift-pt", 1, 22, 155, 133))
        self.assertEqual(self.count(text="Olá, você já pagou?"), counted("ucs2", 1, 19, 70, 51))
        self.assertEqual(self.count(text="😀"), counted("ucs2", 1, 2, 70, 68))
        self.assertEqual(self.count(text="€" * 81), counted("gsm7", 2, 162, 153, 143))
        self.assertEqual(self.count(text=""), counted("gsm7", 1, 0, 160, 160))

    def test_counts_what_is_encoded(self):
        chance = random.Random(3)
        requests = []
        for _ in range(300):
            characters = chance.choice(["ab1 é€", "abãçá€", "aşğ", "aЯ", "a😀é"])
            requests.append({"to": "800", "text": "".join(chance.choices(characters, k=chance.randrange(500))),
                             "languages": chance.sample(["tr", "es", "pt"], chance.randrange(4)), "concat_bits": chance.choice([8, 16])})
        lines = [json.dumps(request) for request in requests]
        for counted, encoded in zip(self.answers("count", lines=lines), self.answers("encode", lines=lines)):
            self.assertEqual((counted["segments"], counted["encoding"]), (len(encoded["pdus"]), encoded["encoding"]))

    def test_refuses_what_encode_refuses_but_needs_no_recipient(self):
        for change in ({"text": None}, {"text": "\udc00"}, {"encoding": "x"}, {"encoding": "gsm7", "text": "ç"}, {"languages": ["x"]},
                       {"concat_bits": 9}, {"text": "a" * 40000}):
            self.assert_refused(self.count(**{"text": "a", **change}))
        self.assertTrue(self.count(text="a", to="x", smsc=5, pid=999)["ok"])


class SecondCodec(Pdu):
    """tests/responder/pdu.py was written from the standard alone."""

    characters = "".join(sorted((set(second.ALPHABET) - {second.ALPHABET[second.ESCAPE]}) | set(second.EXTENSION.values())))
    rich = characters + "ãõçáÁЯş中😀🚰"

    def text(self, chance):
        kind = self.characters if chance.random() < 0.6 else self.rich
        return "".join(chance.choices(kind, k=chance.choice([chance.randrange(20), chance.randrange(400)])))

    def moment(self, chance):
        zone = datetime.timezone(datetime.timedelta(minutes=15 * chance.randrange(-79, 80)))
        return datetime.datetime(2000 + chance.randrange(90), 1, 1, tzinfo=zone) + datetime.timedelta(seconds=chance.randrange(365 * 86400))

    def number(self, chance):
        return chance.choice(["", "+"]) + "".join(chance.choices("0123456789", k=chance.randint(1, 20)))

    def test_its_delivers_are_read_alike(self):
        chance = random.Random(23040)
        lines, expected = [], []
        for reference in range(3000):
            sender = self.number(chance) if chance.random() < 0.8 else "".join(chance.choices("ContadrEDP", k=chance.randint(1, 11)))
            text, when = self.text(chance), self.moment(chance)
            pdus = second.delivers(sender, text, when, self.number(chance), reference)
            lines += pdus
            expected.append((len(pdus), sender, text, when.isoformat(), reference))
        answers = iter(self.answers("decode", "--direction", "deliver", lines=lines))
        for parts, sender, text, when, reference in expected:
            decoded = [next(answers) for _ in range(parts)]
            self.assertEqual("".join(part["text"] for part in decoded), text)
            for part in decoded:
                self.assertEqual((part["originating_address"]["number"], part["timestamp"], part["trailing_octets"]), (sender, when, 0))
                if parts > 1:
                    self.assertEqual((part["concat"]["ref"], part["concat"]["total"], part["concat"]["bits"]), (reference, parts, 16))

    def test_its_reports_are_read_alike(self):
        chance = random.Random(923)
        lines, expected = [], []
        for _ in range(1000):
            recipient, mr, status = self.number(chance), chance.randrange(256), chance.randrange(256)
            sent, discharged = self.moment(chance), self.moment(chance)
            lines.append(second.status_report(recipient, mr, sent, discharged, self.number(chance), status))
            expected.append((recipient, mr, status, sent.isoformat(), discharged.isoformat()))
        for answer, wanted in zip(self.answers("decode", "--direction", "status-report", lines=lines), expected):
            self.assertEqual((answer["recipient_address"]["number"], answer["message_reference"], answer["status"], answer["timestamp"],
                              answer["discharge_time"]), wanted)

    def test_it_reads_our_submits_alike(self):
        chance = random.Random(27005)
        requests = []
        for reference in range(2000):
            requests.append({"to": self.number(chance), "text": self.text(chance), "message_reference": chance.randrange(256),
                             "concat_bits": chance.choice([8, 16]), "concat_reference": reference % 256,
                             "languages": chance.choice([[], ["pt"]]), "status_report": chance.random() < 0.5,
                             "validity": chance.choice([None, {"relative": chance.randrange(256)},
                                                        {"absolute": self.moment(chance).isoformat()}])})
        answers = self.answers("encode", lines=[json.dumps(request) for request in requests])
        for request, answer in zip(requests, answers):
            read = [second.read_submit(part["hex"]) for part in answer["pdus"]]
            self.assertEqual("".join(part.text for part in read), request["text"])
            for place, (part, written) in enumerate(zip(read, answer["pdus"]), 1):
                self.assertEqual((part.to, part.mr, part.report_requested, part.tpdu_length),
                                 (request["to"], request["message_reference"], request["status_report"], written["tpdu_length"]))
                concatenation = (request["concat_reference"], len(read), place) if len(read) > 1 else None
                self.assertEqual(part.concatenation, concatenation)


def main():
    Pdu.program = sys.argv.pop(1)
    unittest.main(verbosity=1)


if __name__ == "__main__":
    main()
