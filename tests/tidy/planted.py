# SPDX-License-Identifier: GPL-3.0-or-later
"""A small house that keeps every rule, and what is planted in it."""
from dataclasses import dataclass

from checks import LICENCE

HOUSE = {
    "engine/CMakeLists.txt": "contador_library(core NEEDS Qt6::Core)\ncontador_library(store USES core)\ncontador_library(modem USES core)\n"
                             "contador_library(dialogue USES core store)\ncontador_library(ledger USES core store)\n"
                             "contador_library(notices USES core)\n",
    "ui/CMakeLists.txt": "contador_library(texts FOLDER texts USES core store)\n",
    "ARCHITECTURE.md": "# The house\n\n```rooms\ncore\nstore USES core\nmodem USES core\ndialogue USES core store\nledger USES store core\n"
                       "notices USES core\ntexts USES core store\n```\n",
    "engine/core/clock.cpp": "QDateTime SystemClock::now() const\n{\n    return QDateTime::currentDateTimeUtc();\n}\n",
    "engine/core/languages.cpp": "",
    "engine/dialogue/commands.cpp": '#include "engine/dialogue/command.h"\n#include "engine/store/query.h"\n',
    "engine/modem/modem_profiles.cpp": "",
    "engine/notices/notice_kinds.cpp": "",
    "engine/ledger/ledger_store.cpp": 'const auto sql = R"(SELECT amount FROM entries)";\n',
    "ui/screens.cpp": '#include "engine/core/money.h"\n',
}


@dataclass(frozen=True)
class Plant:
    rule: str
    files: dict  # path: text, laid over HOUSE; None takes a file away
    instead: str  # what the message must propose


def written(path, text):
    """The licence line is added, so that a plant is no longer than its point."""
    if path.endswith(".md") or "(none)" in text:
        return text
    return ("// " if path.endswith((".cpp", ".h")) else "# ") + LICENCE + "\n" + text


def function_of(lines):
    return "int longer()\n{\n" + "    step();\n" * (lines - 3) + "}\n"


PLANTED = (
    Plant("ui-store", {"ui/card.cpp": '#include "engine/ledger/ledger_store.h"\n'}, "station.ask"),
    Plant("ui-store", {"ui/card.cpp": '#include "engine/store/connection.h"\n'}, "station.command"),
    Plant("sql", {"engine/dialogue/balance.cpp": 'auto q = R"(\n  SELECT amount\n  FROM entries)";\n'}, "_store.cpp"),
    Plant("sql", {"ui/card.cpp": 'auto q = "DELETE FROM entries";\n'}, "_store.cpp"),
    Plant("sql", {"engine/dialogue/balance.cpp": "#include <QSqlQuery>\n"}, "_store.cpp"),
    Plant("sql-joined", {"engine/ledger/x_store.cpp": 'auto q = "SELECT amount FROM entries WHERE account = " + number;\n'}, "bind()"),
    Plant("sql-joined", {"engine/ledger/x_store.cpp": 'auto q = QString("UPDATE entries SET a = %1").arg(number);\n'}, "bind()"),
    Plant("serial-port", {"app/probe.cpp": "QSerialPort port;\n"}, "Modem"),
    Plant("no-widgets", {"engine/core/shown.h": "#include <QtWidgets/QWidget>\n"}, "ui/"),
    Plant("no-widgets", {"engine/core/shown.h": "#include <QLabel>\n"}, "ui/"),
    Plant("texts-no-widgets", {"ui/texts/modem_text.h": "#include <QColor>\n"}, "QtCore only"),
    Plant("human-words", {"engine/core/fault.cpp": 'auto text = QObject::tr("No modem");\n'}, "ui/texts"),
    Plant("human-words", {"engine/core/fault.cpp": 'auto text = QCoreApplication::translate("a", "b");\n'}, "ui/texts"),
    Plant("wall-clock", {"engine/dialogue/turn.cpp": "auto now = QDateTime::currentDateTime();\n"}, "Clock"),
    Plant("wall-clock", {"ui/today.cpp": "auto today = QDate::currentDate();\n"}, "Clock"),
    Plant("wall-clock", {"app/main.cpp": "auto now = std::chrono::system_clock::now();\n"}, "Clock"),
    Plant("wall-clock", {"app/main.cpp": "auto now = time(nullptr);\n"}, "Clock"),
    Plant("floating-point", {"engine/ledger/sum.cpp": "double sum = 0;\n"}, "Decimal"),
    Plant("floating-point", {"engine/core/money.cpp": "auto cents = text.toDouble();\n"}, "Money"),
    Plant("floating-point", {"engine/core/quantity.cpp": "auto half = 0.5;\n"}, "Quantity"),
    Plant("chained-arg", {"ui/texts/a.cpp": "auto text = pattern.arg(name).arg(amount(of(name)));\n"}, "arg(a, b)"),
    Plant("chained-arg", {"engine/core/a.cpp": "auto text = pattern\n    .arg(f(g(name)), 2)\n    .arg(b);\n"}, "arg(a, b)"),
    Plant("outside-text", {"ui/card/card.cpp": "auto *name = new QLabel(account.holder);\n"}, "ui/shared"),
    Plant("outside-text", {"app/main.cpp": "QMessageBox box;\n"}, "ui/shared"),
    Plant("singleton", {"ui/card.cpp": "auto &theme = Theme::instance();\n"}, "constructor"),
    Plant("singleton", {"ui/theme.h": "    static Theme &instance();\n"}, "constructor"),
    Plant("shared-field", {"ui/card.h": "class Card {\n    std::shared_ptr<const Account> m_account;\n};\n"}, "unique_ptr"),
    Plant("shared-field", {"engine/core/a.h": "struct A {\n    QSharedPointer<B> b;\n};\n"}, "unique_ptr"),
    Plant("connect-context", {"ui/card.cpp": "void a()\n{\n    connect(button, &QPushButton::clicked, [this] { b(); });\n}\n"}, "context"),
    Plant("connect-context", {"ui/card.cpp": "void a()\n{\n    connect(b, SIGNAL(clicked()), c, SLOT(d()));\n}\n"}, "context"),
    Plant("lock", {"engine/core/a.h": "class A {\n    std::mutex m_lock;\n};\n"}, "station.ask"),
    Plant("nested-loop", {"ui/card.cpp": "void a()\n{\n    QEventLoop loop;\n}\n"}, ".then"),
    Plant("nested-loop", {"engine/modem/a.cpp": "void a()\n{\n    port.waitForReadyRead(100);\n}\n"}, ".then"),
    Plant("skipped-class", {"tests/a_test.cpp": 'void initTestCase()\n{\n    if (!isThere())\n        QSKIP("none");\n}\n'}, "init()"),
    Plant("sleep", {"tests/a_test.cpp": "void a()\n{\n    QTest::qWait(100);\n}\n"}, "QTRY_VERIFY"),
    Plant("throw", {"engine/core/a.cpp": "void a()\n{\n    throw 1;\n}\n"}, "Outcome"),
    Plant("name", {"engine/core/a.h": "class ModemManager {\n};\n"}, "word of the standard"),
    Plant("name", {"ui/a.h": "struct AccountData {\n};\n"}, "word of the standard"),
    Plant("left-for-later", {"engine/core/a.cpp": "// TO" "DO: think\n"}, "finish it"),
    Plant("left-for-later", {"tests/a.cpp": "// FIX" "ME\n"}, "finish it"),
    Plant("uses", {"engine/dialogue/a.cpp": '#include "engine/ledger/balance.h"\n'}, "move the code down"),
    Plant("uses", {"engine/core/a.h": '#include "engine/store/query.h"\n'}, "USES nothing"),
    Plant("uses", {"ui/texts/a.cpp": '#include "engine/ledger/balance.h"\n'}, "texts may not use ledger"),
    Plant("uses", {"engine/cellar/a.cpp": ""}, "contador_library()"),
    Plant("upward", {"engine/core/a.cpp": '#include "ui/main_window.h"\n'}, "signal"),
    Plant("upward", {"ui/a.cpp": '#include "app/contador/composition.h"\n'}, "signal"),
    Plant("cycle", {"engine/CMakeLists.txt": HOUSE["engine/CMakeLists.txt"].replace("(core NEEDS", "(core USES ledger NEEDS"),
                    "ARCHITECTURE.md": HOUSE["ARCHITECTURE.md"].replace("\ncore\n", "\ncore USES ledger\n")}, "into a room below"),
    Plant("cycle", {"engine/CMakeLists.txt": HOUSE["engine/CMakeLists.txt"].replace("(notices USES core", "(notices USES core Qt6::Sql"),
                    "ARCHITECTURE.md": HOUSE["ARCHITECTURE.md"].replace("notices USES core", "notices USES core Qt6::Sql")}, "NEEDS"),
    Plant("include-root", {"engine/core/a.cpp": '#include "money.h"\n'}, "begin it with engine/"),
    Plant("diagram", {"ARCHITECTURE.md": HOUSE["ARCHITECTURE.md"].replace("ledger USES store core", "ledger USES core")}, "draw the same"),
    Plant("diagram", {"ARCHITECTURE.md": HOUSE["ARCHITECTURE.md"].replace("notices USES core\n", "")}, "draw the same"),
    Plant("diagram", {"ARCHITECTURE.md": HOUSE["ARCHITECTURE.md"].replace("\n```\n", "\nattic USES core\n```\n")}, "take it out"),
    Plant("diagram", {"ARCHITECTURE.md": "# The house\n"}, "```rooms"),
    Plant("table-of-variation", {"engine/core/languages.cpp": None}, "is a row in it"),
    Plant("table-of-variation", {"engine/dialogue/commands.cpp": None}, "is a row in it"),
    Plant("table-of-variation", {"engine/modem/modem_profiles.cpp": None}, "is a row in it"),
    Plant("table-of-variation", {"engine/notices/notice_kinds.cpp": None}, "is a row in it"),
    Plant("table-of-variation", {"ui/screens.cpp": None}, "is a row in it"),
    Plant("function-length", {"engine/core/a.cpp": "namespace contador {\n\n" + function_of(71) + "\n}\n"}, "longer has 71 lines"),
    Plant("function-length", {"ui/a.h": "class A {\npublic:\n" + function_of(72) + "};\n"}, "each a function"),
    Plant("file-length", {"engine/core/a.cpp": "int a;\n" * 600}, "a file of its own"),
    Plant("file-length", {"ui/main_window.cpp": "int a;\n" * 250}, "a screen's folder"),
    Plant("file-length", {"app/contador/main.cpp": "int a;\n" * 60}, "composition.cpp"),
    Plant("licence", {"engine/core/a.cpp": "// Copyright (none)\n"}, LICENCE),
    Plant("licence", {"tests/a.sh": "#!/bin/sh\n# Copyright (none)\n"}, LICENCE),
)

INNOCENT = (
    ("engine/core/a.cpp", "// tr() and QSerialPort are words; so is double time(), and SELECT a FROM b\n"),
    ("engine/core/a.cpp", 'const char *text = "double QMutex throw QLabel";\n'),
    ("engine/core/a.cpp", "namespace contador {\n\n" + function_of(70) + "\n}\n"),
    ("engine/core/a.cpp", "const auto limit = 1'000'000;\nconst char quote = '\"';\nconst char brace = '{';\n"),
    ("engine/ledger/a.cpp", "const auto limit = 64'000;\nconst int hundred = 100;\n"),
    ("engine/modem/a.cpp", "#include <QSerialPort>\nQSerialPort port;\n"),
    ("ui/texts/a.cpp", '#include "engine/store/store_fault.h"\nauto text = tr("%1 of %2").arg(a, b) + tr("%1").arg(c);\n'),
    ("ui/shared/plain_text.cpp", "QLabel label;\n"),
    ("engine/core/stamp.h", "QDateTime time() const;\nQTime time(int hour);\n"),
    ("engine/core/user_data.h", "struct UserData {\n};\n"),
    ("engine/core/a.cpp", "A::A(int a) :\n    m_a{a}, m_b{f(a)}\n{\n}\n\nconst Row rows[] = {\n" + "    {1, f(2)},\n" * 80 + "};\n"),
    ("tests/core/a_test.cpp", '#include "engine/core/money.h"\nvoid a()\n{\n    auto now = QDateTime::currentDateTimeUtc();\n}\n#include "a_test.moc"\n'),
    ("engine/dialogue/a.cpp", "void a()\n{\n    auto kept = std::make_shared<int>(1);\n    connect(a, &A::b, this, [] {});\n}\n"),
)
