#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Payments from outside: files of banks, the queue, the counter."""

import ctl

HEAD = "account_number;amount;value_date;reference;channel;bank_id\n"
STATEMENT = (
    ":20:STMT\r\n:25:PT50000201231234567890154\r\n:28C:5/1\r\n:60F:C261124EUR100,00\r\n"
    ":61:2611251125CR12,40NTRFNONREF//B1\r\n:86:conta 00124567\r\n"
    ":61:2611251125CR5,00NTRFNONREF//B2\r\n:86:agua de novembro\r\n"
    ":61:2611251125DR1,00NTRFNONREF//B3\r\n:86:comissao\r\n:62F:C261125EUR116,40\r\n-\r\n"
)
LATER = "2026-11-28T12:00:00Z"


class Payments(ctl.UtilityTest):
    def setUp(self):
        super().setUp()
        self.import_accounts()

    def run_at(self, *words, **more):
        return self.ctl(*words, "--json", "--at", LATER, **more)

    def test_a_statement_is_booked_once(self):
        file = self.write("s.sta", STATEMENT)
        dry = self.run_at("import", "payments", file, "--dry-run")
        self.assertEqual(dry.status, 0, dry.err)
        self.assertFalse(dry.document["applied"])
        self.assertEqual(self.total()["amount"], "12.40")
        done = self.run_at("import", "payments", file)
        self.assertEqual(done.status, 0, done.err)
        self.assertEqual(done.document["counts"]["new"], 3)
        states = {name: state["lines"] for name, state in done.document["states"].items()}
        self.assertEqual(states, {"booked": 1, "queued": 1, "outgoing": 1, "took_back": 0})
        self.assertEqual(done.document["rows"][0]["rule"], "account_number")
        self.assertEqual(self.total()["amount"], "0.00")
        again = self.run_at("import", "payments", file)
        self.assertEqual((again.status, again.fault["code"]), (1, "already_imported"))
        longer = self.run_at("import", "payments", self.write("t.sta", STATEMENT + "\r\n"))
        self.assertEqual(longer.document["counts"], {"new": 0, "changed": 0, "unchanged": 0, "duplicate": 3, "invalid": 0})
        self.assertEqual(self.ctl("verify").status, 0)

    def test_a_file_is_taken_back_and_comes_again(self):
        kinds = ("accounts", "readings", "balances")
        before = [self.ctl("export", kind).out for kind in kinds]
        file = self.write("s.sta", STATEMENT)
        number = str(self.run_at("import", "payments", file).document["import_id"])
        undone = self.run_at("import", "undo", number)
        self.assertEqual(undone.status, 0, undone.err)
        self.assertEqual((undone.document["entries_reversed"], undone.document["lines_undone"], undone.document["lines_left"]), (1, 3, []))
        self.assertEqual([self.ctl("export", kind).out for kind in kinds], before)
        self.assertEqual(self.run_at("import", "undo", number).fault["code"], "import_undone_already")
        self.assertEqual(self.run_at("payments", "queue").documents, [])
        again = self.run_at("import", "payments", file)
        self.assertEqual((again.status, again.document["counts"]["new"]), (0, 3), again.err)
        line = str(self.run_at("payments", "queue").document["line"])
        self.run_at("payments", "assign", line, "00200001")
        told = self.ctl("import", "undo", str(again.document["import_id"]), "--at", LATER, language="pt_PT.UTF-8")
        self.assertEqual(told.status, 0, told.err)
        self.assertIn("foi lançada à mão na conta 00200001", told.err)
        self.assertEqual((self.total()["amount"], self.total("00200001")["amount"]), ("12.40", "-5.00"))
        self.assertEqual(self.ctl("verify").status, 0)

    def test_payments_go_to_another_database(self):
        self.run_at("import", "payments", self.write("s.sta", STATEMENT))
        self.run_at("payments", "add", "00124567", "3.00", "--reference", "R 1")
        written = self.ctl("export", "payments").out
        self.assertEqual(written.splitlines()[1], HEAD.strip())
        self.assertIn("00124567;12,40;2026-11-25;conta 00124567;bank;B1", written)
        balances = self.ctl("export", "balances").out
        file = self.write("p.csv", written)
        self.database = self.path("other.db")
        self.ctl("init", "--country", "PT", "--currency", "EUR", "--language", "pt_PT", "--timezone", "Europe/Lisbon")
        self.import_accounts()
        done = self.run_at("import", "payments", file)
        self.assertEqual((done.status, done.document["states"]["booked"]["lines"]), (0, 2), done.err)
        self.assertEqual(self.ctl("export", "balances").out, balances)
        self.assertEqual(self.ctl("export", "payments").out, written)

    def test_the_queue_is_worked(self):
        self.run_at("import", "payments", self.write("s.sta", STATEMENT))
        waiting = self.run_at("payments", "queue").document
        self.assertEqual((waiting["amount"]["amount"], waiting["reason"]), ("5.00", "no_match"))
        line = str(waiting["line"])
        self.assertEqual(self.run_at("payments", "assign", line, "9").fault["code"], "unknown_account")
        done = self.run_at("payments", "assign", line, "00200001", "--reason", "he rang", "--as", "rita")
        self.assertEqual(done.status, 0, done.err)
        self.assertEqual((done.document["account"], done.document["decided_by"], done.document["note"]), ("00200001", "rita", "he rang"))
        self.assertEqual(self.total("00200001")["amount"], "-5.00")
        self.assertEqual(self.run_at("payments", "assign", line, "00124567").fault["code"], "not_waiting")
        self.assertEqual(self.run_at("payments", "undo", line).status, 0)
        self.assertEqual(self.total("00200001")["amount"], "0.00")
        self.assertEqual(self.run_at("payments", "not-ours", line).document["state"], "not_ours")
        self.assertEqual(self.run_at("payments", "queue").documents, [])
        self.assertEqual(self.run_at("payments", "undo", "77").fault["code"], "unknown_line")

    def test_the_payments_file(self):
        file = self.write("p.csv", HEAD + "00124567;12.40;2026-11-25;x;mb;1\n00999999;3.00;2026-11-25;;mb;2\n")
        done = self.run_at("import", "payments", file)
        self.assertEqual(done.status, 0, done.err)
        self.assertEqual([row["reason"] for row in done.document["rows"]], [None, "no_such_account"])
        self.assertEqual(self.entries()[-1]["document"], "mb x")

    def test_a_mapping_of_a_file(self):
        mapping = self.write("m.json", '{"format":"contador-payments-mapping/1","header_row":2,"footer_rows":1,"decimal":",","date_order":"dmy",'
                             '"credit_mark":"C","columns":{"value_date":"Dia","amount":"Euros","mark":"S","remittance":"Texto"}}')
        file = self.write("b.csv", "Extrato;;;\nDia;Euros;S;Texto\n25/11/2026;12,40;C;conta 00124567\n26/11/2026;3,00;D;taxa\nTotal;9,40;;\n")
        self.assertEqual(self.run_at("import", "payments", file).fault["code"], "unknown_format")
        self.assertEqual(self.run_at("import", "payments", file, "--mapping", "none").fault["code"], "unknown_mapping")
        self.assertEqual(self.run_at("import", "payments", file, "--mapping", mapping).document["states"]["booked"]["lines"], 1)
        self.assertEqual(self.total()["amount"], "0.00")

    def test_what_is_refused_says_what_to_do(self):
        broken = self.run_at("import", "payments", self.write("s.sta", STATEMENT.replace("116,40", "116,41")), language="pt_PT.UTF-8")
        self.assertEqual((broken.status, broken.fault["code"]), (1, "does_not_close"))
        self.assertIn("banco", broken.err)
        self.assertEqual(self.run_at("import", "payments", self.write("x", "hello")).fault["code"], "unknown_format")
        self.assertEqual(self.run_at("import", "payments", self.path("none")).status, 3)

    def test_the_counter(self):
        done = self.run_at("payments", "add", "00124567", "2,40", "--reference", "7", "--as", "rita")
        self.assertEqual(done.status, 0, done.err)
        self.assertEqual(self.run_at("payments", "add", "00124567", "2.40", "--reference", "7").document["entry_id"], done.document["entry_id"])
        self.assertEqual(self.total()["amount"], "10.00")
        self.assertEqual(self.run_at("payments", "add", "00124567", "0").fault["code"], "not_positive")
        self.assertEqual(self.run_at("payments", "add", "1", "2").fault["code"], "unknown_account")
        self.assertEqual(self.run_at("payments", "add", "00124567", "2", "--date", "2027-01-01").status, 2)

    def test_references_and_receipts(self):
        self.assertEqual(self.run_at("payments", "reference", "00200001", "123 123 451", "--entity", "21103").document["kind"], "multibanco")
        self.assertEqual(self.run_at("payments", "reference", "00124567", "123123451", "--entity", "21103").fault["code"], "reference_taken")
        self.assertEqual(self.run_at("payments", "receipts", "00200001", "912345678").fault["code"], "unknown_phone")
        self.assertTrue(self.run_at("payments", "receipts", "00200001", "912345679").document["receipts"])
        file = self.write("s.sta", STATEMENT.replace("agua de novembro", "21103 123 123 451"))
        self.assertEqual(self.run_at("import", "payments", file).document["rows"][1]["rule"], "own_reference")
        self.assertFalse(self.run_at("payments", "receipts", "00200001", "912345679", "--stop").document["receipts"])


if __name__ == "__main__":
    ctl.main()
