#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the frozen corpus of consumers' texts: check.py [FOLDER]. Prints one line a finding; status 1 when there is any.
`check.py --counts` prints the table that README.md has to show."""
import csv
import io
import re
import sys
import unicodedata
from pathlib import Path

LANGUAGES = ("pt", "en", "es", "uk", "ru", "mixed")
HEADER = ["id", "context", "text", "intent", "values", "outcome", "note"]
CONTEXTS = ("", "yes_no", "value", "which_account", "which_meter", "which_tag")
INTENTS = (
    "reading", "correct_reading", "undo", "balance", "bill", "payment_data", "payments", "payment_messages", "tariff",
    "consumption", "meter", "instalments", "complaint", "outage_report", "outage_info", "call_me", "person", "contract",
    "acknowledge", "verify", "yes", "no", "choose", "bind", "not_me", "stop", "start", "language", "help", "courtesy", "none",
)
OUTCOMES = ("understood", "ask", "hand_over")
FOR_A_PERSON = ("complaint", "person", "contract")
TAGS = (
    "cold", "hot", "day", "night", "peak", "shoulder", "t1", "t2", "t3", "water", "gas", "electricity", "heat", "kitchen", "bathroom",
    "kitchen_cold", "kitchen_hot", "bathroom_cold", "bathroom_hot",
)
NUMBER = r"\d+(\.\d+)?"
VALUES = {
    **{tag: NUMBER for tag in TAGS},
    "account": r"\d+",
    "meter": r"\d+",
    "code": r"[0-9A-Z]+",
    "choice": r"[1-4]",
    "phone": r"\+?\d+",
    "language": r"pt|en|es|uk|ru",
    "purpose": r"news|reminders|greetings",
    "wish": r"on|off",
}
IN_DIGITS = (*TAGS, "account", "meter", "phone")
ESCAPE = re.compile(r"\\(n|t|u[0-9a-f]{4})")
MINIMUM = 1200


def escapes_undone(text):
    """What the consumer typed: the file writes line breaks, tabs and what cannot be seen as escapes."""
    return ESCAPE.sub(lambda m: {"n": "\n", "t": "\t"}.get(m[1]) or chr(int(m[1][1:], 16)), text)


def digits_of(text):
    return "".join(str(unicodedata.digit(c)) for c in unicodedata.normalize("NFKC", text) if c.isdigit())


def value_findings(row):
    typed = escapes_undone(row["text"])
    for value in row["values"].split():
        key, _, said = value.rpartition("=")
        if key and key not in VALUES:
            yield f"no such value {key!r}"
        elif not re.fullmatch(VALUES.get(key, NUMBER), said):
            yield f"no form of a value: {value!r}"
        elif row["outcome"] != "understood":
            continue
        elif (not key or key in IN_DIGITS) and digits_of(said).lstrip("0") not in digits_of(typed):
            yield f"{value!r} does not stand in the text"
        elif key == "code" and said.casefold() not in typed.casefold():
            yield f"{value!r} does not stand in the text"


def row_findings(row):
    intents = row["intent"].split("|")
    for intent in intents:
        if intent not in INTENTS:
            yield f"no such intent {intent!r}"
    if row["context"] not in CONTEXTS:
        yield f"no such context {row['context']!r}"
    if row["outcome"] not in OUTCOMES:
        yield f"no such outcome {row['outcome']!r}"
    if "none" in intents and row["outcome"] == "understood":
        yield "nothing is asked for, and it is understood"
    if set(intents) & set(FOR_A_PERSON) and row["outcome"] != "hand_over":
        yield f"{row['intent']} is for a person"
    needs = {"reading", "correct_reading", "acknowledge", "verify", "choose", "language", "bind"}
    if set(intents) & needs and row["outcome"] == "understood" and not row["values"]:
        yield f"{row['intent']} is understood without a value"
    yield from value_findings(row)


def read(folder, language, findings):
    raw = (folder / f"{language}.csv").read_bytes()
    if raw.startswith(b"\xef\xbb\xbf") or b"\r" in raw or not raw.endswith(b"\n"):
        findings.append(f"{language}.csv: UTF-8 without a mark, LF, a line end at the end")
    lines = list(csv.reader(io.StringIO(raw.decode("utf-8")), strict=True))
    if lines[0] != HEADER:
        findings.append(f"{language}.csv: the header is {','.join(HEADER)}")
    rows = []
    for number, line in enumerate(lines[1:], 1):
        if len(line) != len(HEADER):
            findings.append(f"{language}.csv:{number + 1}: {len(line)} fields")
            continue
        row = dict(zip(HEADER, line))
        if row["id"] != f"{language}-{number:04d}":
            findings.append(f"{language}.csv:{number + 1}: the id is not {language}-{number:04d}")
        findings.extend(f"{row['id']}: {finding}" for finding in row_findings(row))
        rows.append(row)
    return rows


def counts_table(corpus):
    """By the first intent of each row."""
    count = {(language, intent): 0 for language in LANGUAGES for intent in INTENTS}
    for language, rows in corpus.items():
        for row in rows:
            first = row["intent"].split("|")[0]
            if first in INTENTS:
                count[language, first] += 1
    lines = ["| intent | " + " | ".join(LANGUAGES) + " | all |", "|---" * (len(LANGUAGES) + 2) + "|"]
    for intent in INTENTS:
        numbers = [count[language, intent] for language in LANGUAGES]
        lines.append(f"| {intent} | " + " | ".join(map(str, [*numbers, sum(numbers)])) + " |")
    for outcome in OUTCOMES:
        numbers = [sum(row["outcome"] == outcome for row in corpus[language]) for language in LANGUAGES]
        lines.append(f"| *{outcome}* | " + " | ".join(map(str, [*numbers, sum(numbers)])) + " |")
    numbers = [len(corpus[language]) for language in LANGUAGES]
    lines.append("| **all** | " + " | ".join(map(str, [*numbers, sum(numbers)])) + " |")
    return "\n".join(lines)


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--counts"]
    folder = Path(arguments[0]) if arguments else Path(__file__).resolve().parent
    findings = []
    corpus = {language: read(folder, language, findings) for language in LANGUAGES}
    table = counts_table(corpus)
    if "--counts" in sys.argv:
        print(table)
        return 0
    first = {}
    for row in (row for rows in corpus.values() for row in rows):
        same = first.setdefault((row["context"], escapes_undone(row["text"]).casefold()), row["id"])
        if same != row["id"]:
            findings.append(f"{row['id']}: the same text in the same context as {same}")
    total = sum(map(len, corpus.values()))
    if total < MINIMUM:
        findings.append(f"{total} texts, at least {MINIMUM} are needed")
    if table not in (folder / "README.md").read_text(encoding="utf-8"):
        findings.append("README.md: the counts are not those of the files; check.py --counts prints them")
    for finding in findings:
        print(finding)
    print(f"corpus: {total} texts, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
