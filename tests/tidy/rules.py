# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house, one row each. A row says where it holds, what it forbids, and what to use instead."""
import re
from dataclasses import dataclass
from typing import Callable

import checks
from house import Finding

EVERYWHERE = ("engine/*", "ui/*", "app/*", "tests/*")
SHIPPED = ("engine/*", "ui/*", "app/*")
SQL = r"\b(?:SELECT\s[^;]*?\bFROM|INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(?:TABLE|INDEX)|PRAGMA\s+\w)\b"
EXACT = ("engine/core/money*", "engine/core/quantity*", "engine/core/decimal*", "engine/core/rating_facts*", "engine/accounts/*", "engine/ledger/*", "engine/billing/*",
         "engine/payments/*", "engine/tables/*")


@dataclass(frozen=True)
class Pattern:
    """No source in these places may hold a match. `looks_at`: code (strings blanked), text (comments blanked), everything."""
    rule: str
    within: tuple
    forbids: str
    instead: str
    allowed: tuple = ()
    looks_at: str = "code"

    def findings(self, house):
        for source in house.sources_in(self.within, self.allowed):
            text = {"code": source.code, "text": source.without_comments, "everything": source.everything}[self.looks_at]
            for m in re.finditer(self.forbids, text, re.MULTILINE):
                seen = " ".join(m[0].split())[:60]
                yield Finding(source.path, source.line_at(m.start()), self.rule, f"`{seen}`: {self.instead}")


@dataclass(frozen=True)
class Check:
    """What a pattern cannot say; `run` yields (path, line, message)."""
    rule: str
    run: Callable

    def findings(self, house):
        for path, line, message in self.run(house):
            yield Finding(path, line, self.rule, message)


PATTERNS = (
    Pattern("skipped-class", ("tests/*",), r"\bvoid\s+initTestCase\(\)\s*\{[^}]*\bQSKIP\b",
            "QTest 6.4 then skips every class that comes after it: skip in init(), which is called for each function"),
    Pattern("ui-store", ("ui/*",), r'#\s*include\s+"(engine/store/(?!store_fault\.h)|[^"]*_store\.h)[^"]*"',
            "the window owns no database: ask by station.ask(), change by station.command()", looks_at="text"),
    Pattern("sql", SHIPPED, r'"[^"]*' + SQL + r"|#\s*include\s+<(QtSql/)?QSql\w+>",
            "SQL lives in *_store.cpp and engine/store: give that room's store a function with the name of the question",
            allowed=("engine/store/*", "*_store.cpp"), looks_at="text"),
    Pattern("sql-joined", ("engine/*",), r'"[^"]*' + SQL + r'[^"]*"\s*\)?\s*(\+|\.arg\(|%)',
            "SQL is never put together from pieces: write it whole and bind() named parameters", looks_at="text"),
    Pattern("serial-port", SHIPPED, r"\bQSerialPort\w*\b", "only engine/modem opens serial ports: use Modem", allowed=("engine/modem/*",)),
    Pattern("no-widgets", ("engine/*",),
            r"<(Qt(Widgets|Gui|Charts|Svg)\b|Q(Gui)?Application>|Q(Widget|Dialog|Label|MessageBox|Painter|Pixmap|Image|Icon|MainWindow"
            r"|\w*(Button|TableView|TreeView|ListView|Layout|Delegate|Menu))>)",
            "the engine runs without a window: return a value and show it in ui/", looks_at="text"),
    Pattern("texts-no-widgets", ("ui/texts/*",), r"<(Qt(Widgets|Gui|Charts|Svg)\b|Q(Gui)?Application>|Q(Widget|Label|Icon|Pixmap|Color)>)",
            "contadorctl speaks through ui/texts too: QtCore only, colours and icons belong to the other folders of ui/", looks_at="text"),
    Pattern("human-words", ("engine/*",), r"\btr\(|\bQ(Core)?Application::translate\b|\bQT_TR(ANSLATE)?_NOOP\w*\b|\bQ_DECLARE_TR_FUNCTIONS\b",
            "the engine speaks no human language: return a fault or an enum, its sentence stands in ui/texts"),
    Pattern("wall-clock", SHIPPED,
            r"\b(QDateTime::current\w+|QDate::currentDate|QTime::currentTime|system_clock|gettimeofday|clock_gettime|\btime\((nullptr|NULL|0|&\w+)\))",
            "time is injected: take a const Clock & (engine/core/clock.h)", allowed=("engine/core/clock.cpp",)),
    Pattern("floating-point", EXACT,
            r"\b(float|double|qreal|mpf_class|toDouble|toFloat|get_d|std::(sto[dfl]d?|strto[df]|pow|round|floor|ceil)|strto[df])\b"
            r"|(?<![\w.])\d+\.\d*f?\b|(?<![\w.])\d+[eE]-?\d+\b",
            "sums of money and quantities are exact: use Money, Quantity or Decimal (engine/core)",
            allowed=("engine/tables/xlsx_writer.cpp",)),  # libxlsxwriter takes nothing else for a cell; up to 15 digits it is exact
    Pattern("chained-arg", EVERYWHERE, r"\.arg\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)\s*\.arg\(",
            "a % in the first text is replaced by the second: use one arg(a, b)"),
    Pattern("outside-text", ("ui/*", "app/*"), r"\b(QLabel|QMessageBox)\b",
            "these guess at rich text, and text from the air is hostile: use the plain-text widgets of ui/shared", allowed=("ui/shared/*",)),
    Pattern("singleton", EVERYWHERE, r"\w*::instance\(\)|\bstatic\s+[\w:]+\s*[&*]\s*(instance|self|theInstance)\(",
            "no object is reached from everywhere: pass it to the constructor of who needs it"),
    Pattern("shared-field", SHIPPED,
            r"^\s+(mutable\s+)?(std::(shared|weak)_ptr|Q(Shared|Weak)Pointer)<[^;=(]*>\s+(m_)?\w+\s*(;|=|\{)",
            "a thing has one owner: a value, else unique_ptr, else a QObject parent"),
    Pattern("connect-context", SHIPPED, r"\bconnect\(\s*[^,;]+,\s*&[\w:]+\s*,\s*\[|\b(SIGNAL|SLOT)\(",
            "a lambda outlives what it captured: connect(sender, &Signal, context, lambda)"),
    Pattern("lock", SHIPPED, r"\b(std::(recursive_|shared_|timed_)?mutex|QMutex|QReadWriteLock|QSemaphore|std::atomic\w*|std::lock_guard|std::scoped_lock)\b",
            "a thread owns what it works on: send values through station.ask(), station.command() or a queued signal"),
    Pattern("nested-loop", ("engine/*", "ui/*", "app/contador/*"), r"\bQEventLoop\b|\bprocessEvents\(|\bwaitFor(ReadyRead|BytesWritten|Finished)\(",
            "a loop inside a loop runs other people's code in the middle of yours: continue in a slot or in .then(this, …)"),
    Pattern("sleep", EVERYWHERE, r"\b(sleep_for|sleep_until|qSleep|msleep|usleep|nanosleep|QThread::sleep)\b|\bqWait\(",
            "wait for what you need, not for a time: a timer, or QTRY_VERIFY in a test"),
    Pattern("throw", SHIPPED, r"\bthrow\b(?!\s*\()", "what the world does wrong is an Outcome (engine/core/outcome.h), what we do wrong an assert"),
    Pattern("name", SHIPPED, r"\b(class|struct)\s+(\w*(Manager|Helper|Utils?|Impl)|\w*(?<!User)Data)\b",
            "this name says nothing: take the word of the standard or of the trade"),
    Pattern("left-for-later", EVERYWHERE, r"\b(TO" r"DO|FIX" r"ME|XXX|HACK)\b", "finish it, or file it where work is planned", looks_at="everything"),
)

CHECKS = (
    Check("uses", checks.includes_outside_uses),
    Check("upward", checks.includes_upward),
    Check("cycle", checks.rooms_in_a_circle),
    Check("include-root", checks.includes_not_from_the_root),
    Check("diagram", checks.diagram_differs),
    Check("table-of-variation", checks.missing_tables),
    Check("function-length", checks.long_functions),
    Check("file-length", checks.long_files),
    Check("licence", checks.missing_licence_lines),
)
