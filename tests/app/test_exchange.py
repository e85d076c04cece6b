#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contadorctl export, and import undo: what scripts rely on."""

import json
import os
import zipfile

import ctl


class Exchange(ctl.UtilityTest):
    def bring_in(self, *rows):
        done = self.ctl("import", "accounts", self.accounts(*rows), "--json", "--at", ctl.NOON)
        self.assertEqual(done.status, 0, done.err)
        return done.document["import_id"]

    def undo(self, number, *words):
        return self.ctl("import", "undo", str(number), "--json", "--at", ctl.NOON, *words)

    def test_takes_an_import_back(self):
        before = self.ctl("export", "accounts").out
        number = self.bring_in(ctl.MARIA, ctl.JOHN)
        undone = self.undo(number)
        self.assertEqual(undone.status, 0, undone.err)
        self.assertEqual((undone.document["accounts_withdrawn"], undone.document["readings_withdrawn"],
                          undone.document["entries_reversed"]), (2, 2, 1))
        self.assertEqual(self.ctl("account", "show", "00124567").status, 1)
        self.assertEqual(self.ctl("export", "accounts").out, before)
        self.assertEqual(self.undo(number).fault["code"], "import_undone_already")
        self.bring_in(ctl.MARIA, ctl.JOHN)
        self.assertEqual(self.total(), {"amount": "12.40", "currency": "EUR"})

    def test_says_what_stands_in_the_way(self):
        number = self.bring_in(ctl.MARIA)
        self.ctl("sms", "receive", "--from", "+351912345678", "--text", "1482", "--at", ctl.NOON)
        refused = self.undo(number)
        self.assertEqual((refused.status, refused.fault["code"]), (1, "import_built_on"))
        kinds = {obstacle["kind"] for obstacle in refused.fault["where"]["obstacles"]}
        self.assertLessEqual({"message", "reading", "entry"}, kinds)
        self.assertTrue(all(obstacle["row"] == 2 and obstacle["account"] == "00124567"
                            for obstacle in refused.fault["where"]["obstacles"]))
        told = self.ctl("import", "undo", str(number), language="pt_PT.UTF-8").err
        self.assertIn("Linha 2, conta 00124567", told)
        self.assertEqual(self.undo(99).fault["code"], "unknown_import")
        self.assertEqual(self.undo("abc").status, 2)

    def test_exports_each_kind_in_each_format(self):
        self.bring_in(ctl.MARIA, ctl.JOHN)
        for kind in ("accounts", "contacts", "meters", "readings", "charges", "balances", "payments", "consents", "feed", "journal"):
            shown = self.ctl("export", kind)
            self.assertEqual(shown.status, 0, shown.err)
            self.assertTrue(shown.out.startswith("\ufeff#contador;profile="), shown.out[:40])
            for line in self.ctl("export", kind, "--format", "json").out.splitlines():
                json.loads(line)
            done = self.ctl("export", kind, self.path(kind + ".xlsx"), "--json")
            self.assertEqual(done.document["kind"], kind)
            self.assertTrue(zipfile.is_zipfile(self.path(kind + ".xlsx")))

    def test_writes_zeros_decimal_commas_and_money(self):
        self.bring_in(ctl.MARIA)
        row = self.ctl("export", "accounts").out.splitlines()[2]
        self.assertTrue(row.startswith("00124567;Maria Silva;'+351912345678;pt_PT;"), row)
        self.assertIn(";12,40;2026-03-30;", row)
        document = self.ctl("export", "accounts", "--json").document
        self.assertEqual(document["account_number"], "00124567")
        self.assertEqual(document["balance"], {"amount": "12.40", "currency": "EUR"})
        self.assertEqual(document["last_reading"], "1473")
        self.assertIsNone(document["birth_date"])

    def test_gives_readings_to_sap(self):
        self.bring_in(ctl.MARIA)
        lines = self.ctl("export", "readings", "--profile", "sap").out.splitlines()
        self.assertEqual(lines[1], "MATERIAL;SERIALNO;REGISTER;MRREASON;MRIDNUMBER;READINGRESULT;METERREADINGNOTE;ACTUALCUSTOMERMRTYPE;"
                                   "METERREADER;MRDATEFORBILLING;MRTIMEFORBILLING;ACTUALMRDATE;ACTUALMRTIME;SMORDER;ACTIVE")
        self.assertEqual(lines[2], ";0020400769;T;01;;1473;;02;;2026-02-12;;2026-02-12;12:00:00;;X")

    def test_refuses_what_it_does_not_know(self):
        self.assertEqual(self.ctl("export", "everything").status, 2)
        notices = self.ctl("export", "notices", "--json")
        self.assertEqual((notices.status, notices.fault["code"]), (1, "no_notices"))
        self.assertEqual(self.ctl("export", "accounts", "--format", "pdf").status, 2)
        lost = self.ctl("export", "accounts", os.path.join(self.folder, "nowhere", "a.csv"), "--json")
        self.assertEqual((lost.status, lost.fault["code"]), (3, "file_unwritable"))

    def test_brings_in_readings_and_charges(self):
        self.bring_in(ctl.MARIA)
        path = self.write("r.csv", "account_number;reading;reading_date\n00124567;1482;2026-03-10\n")
        done = self.ctl("import", "readings", path, "--json", "--at", ctl.NOON)
        self.assertEqual((done.status, done.document["counts"]["new"]), (0, 1), done.err)
        self.assertIsNone(done.document["rows"][0]["held"])
        self.assertEqual(self.total()["amount"], "22.30")
        charges = self.write("c.csv", "account_number;service;amount;due_date;document;document_date\n"
                                      "00124567;water;1.00;2026-04-05;FT 1;2026-03-05\n")
        billed = self.ctl("import", "charges", charges, "--json", "--at", ctl.NOON)
        self.assertEqual((billed.status, billed.document["counts"]["new"]), (0, 1), billed.err)
        self.assertEqual(self.ctl("import", "charges", charges, "--json", "--at", ctl.NOON).document["counts"]["unchanged"], 1)
        self.assertEqual(self.total()["amount"], "23.30")
        for number in (billed.document["import_id"], done.document["import_id"]):
            self.assertEqual(self.undo(number).status, 0)
        self.assertEqual(self.total()["amount"], "12.40")

    def test_brings_in_consents_and_gives_them_back(self):
        self.bring_in(ctl.MARIA)
        path = self.write("c.csv", "Conta;Telefone;Finalidade;Data do consentimento;Prova\n00124567;912345678;payment_receipt;05/01/2026;f. 12\n")
        tried = self.ctl("import", "consents", path, "--dry-run", "--json", "--at", ctl.NOON)
        self.assertEqual((tried.status, tried.document["counts"]["new"]), (0, 1), tried.err)
        self.assertEqual(len(self.ctl("export", "consents").out.splitlines()), 2)
        done = self.ctl("import", "consents", path, "--json", "--at", ctl.NOON)
        written = self.ctl("export", "consents").out
        self.assertIn("00124567;'+351912345678;payment_receipt;2026-01-05T00:00:00.000Z;", written)
        again = self.ctl("import", "consents", self.write("d.csv", written), "--json", "--at", ctl.NOON)
        self.assertEqual((again.status, again.document["counts"]["unchanged"]), (0, 1), again.err)
        self.assertEqual(self.ctl("export", "consents").out, written)
        undone = self.undo(again.document["import_id"])
        self.assertEqual((undone.status, undone.document["consents_taken_back"]), (0, 0))
        self.assertEqual(self.undo(done.document["import_id"]).document["consents_taken_back"], 1)
        self.assertEqual(len(self.ctl("export", "consents").out.splitlines()), 2)
        stranger = self.write("e.csv", "account_number;phone;purpose;given_on\n00124567;913000000;payment_receipt;2026-01-05\n")
        told = self.ctl("import", "consents", stranger, "--at", ctl.NOON, language="pt_PT.UTF-8")
        self.assertEqual(told.status, 1)
        self.assertIn("não está associado à conta", told.err)

    def test_follows_a_mapping_file(self):
        mapping = self.write("map.json", json.dumps({"format": "contador-mapping/1", "columns": {"K": "account_number", "Obs": None}}))
        path = self.write("a.csv", "K;Nome;Telefone;Serviço;Tarifário;Contador;Dígitos;Obs\n07;Ana;;Água;agua;M;5;x\n", "cp1252")
        self.assertEqual(self.ctl("import", "accounts", path, "--json").status, 1)
        done = self.ctl("import", "accounts", path, "--mapping", mapping, "--json")
        self.assertEqual(done.document["counts"]["new"], 1, done.err)
        self.assertEqual(done.document["file"]["encoding"], "windows-1252")
        self.assertEqual(self.ctl("import", "accounts", path, "--mapping", path).status, 2)


if __name__ == "__main__":
    ctl.main()
