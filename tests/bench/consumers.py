# SPDX-License-Identifier: GPL-3.0-or-later
"""The accounts of the bench and what their holders text: one reading each, so that every answer can be told apart."""

import csv
import datetime

TARIFF = "agua-simples"


class Text:
    def __init__(self, number):
        self.account = f"{number:08d}"
        self.phone = f"+3519{10000000 + number}"
        self.last = 100000 + 20 * number
        self.body = str(self.last + 9)


class Consumers:
    def __init__(self, count):
        self.all = [Text(number) for number in range(1, count + 1)]
        self.taken = 0

    def take(self, count):
        """So many consumers who have not texted yet."""
        if self.taken + count > len(self.all):
            self.taken = 0
        self.taken += count
        return self.all[self.taken - count:self.taken]

    def write_accounts(self, path):
        read_on = (datetime.date.today() - datetime.timedelta(days=35)).isoformat()
        with open(path, "w", newline="", encoding="utf-8") as file:
            table = csv.writer(file, delimiter=";")
            table.writerow("account_number holder_name phone language service tariff meter_serial register digits decimals "
                           "last_reading last_reading_date balance due_date".split())
            for text in self.all:
                table.writerow([text.account, f"Consumidor {text.account}", text.phone, "pt_PT", "water", TARIFF,
                                f"7{text.account}", "T", 6, 0, text.last, read_on, "12.40", read_on])
