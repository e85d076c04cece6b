# SPDX-License-Identifier: GPL-3.0-or-later
"""One source file, in the forms the rules look at."""
import re
from dataclasses import dataclass
from functools import cached_property

# Comments, raw strings, strings, characters; a ' behind a digit separates thousands.
TOKENS = re.compile(
    r"""//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'""",
    re.DOTALL)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<][^">]+[">])', re.MULTILINE)
TRANSPARENT = re.compile(r"\b(namespace|class|struct|union|enum)\b|\bextern\s*$")
LABEL = re.compile(r"^\s*(public|protected|private|signals|(public|private|protected)?\s*slots)\s*(slots)?\s*:\s*$|^\s*(Q_\w+(\(.*\))?)\s*$")


def blank(text):
    return re.sub(r"[^\n]", " ", text)


@dataclass(frozen=True)
class Include:
    line: int
    target: str  # "engine/core/money.h" or <QString>, with its marks


@dataclass(frozen=True)
class Function:
    line: int
    length: int
    heading: str


class Source:
    def __init__(self, path, everything):
        self.path = path  # from the top of the tree, with /
        self.everything = everything

    @cached_property
    def without_comments(self):
        return TOKENS.sub(lambda m: blank(m[0]) if m[0].startswith("/") else m[0], self.everything)

    @cached_property
    def code(self):
        """Comments and the insides of strings are blanked; lines and columns stay."""
        return TOKENS.sub(lambda m: blank(m[0]) if m[0].startswith("/") else '"' + blank(m[0][1:-1]) + '"', self.everything)

    @cached_property
    def includes(self):
        return [Include(self.line_at(m.start(1)), m[1]) for m in INCLUDE.finditer(self.without_comments)]

    @property
    def lines(self):
        return self.everything.count("\n") + (not self.everything.endswith("\n"))

    def line_at(self, position):
        return self.everything.count("\n", 0, position) + 1

    @cached_property
    def functions(self):
        """What has a body outside of any other body; its lines are counted from the heading to the closing brace."""
        code = re.sub(r"^[ \t]*#[^\n]*", lambda m: blank(m[0]), self.code, flags=re.MULTILINE)
        found, depth, body_depth, heading_from, begin = [], 0, None, 0, None
        for m in re.finditer(r"[{};]", code):
            if m[0] == "{":
                depth += 1
                heading = code[heading_from:m.start()]
                if body_depth is None and not self.opens_scope(heading):
                    body_depth = depth
                    begin = self.heading_start(code, heading_from, m.start()) if begin is None else begin
            elif m[0] == "}":
                depth -= 1
                if body_depth is not None and depth < body_depth:
                    body_depth = None
                    if code[m.end():].lstrip()[:1] not in (",", "{"):  # else it was a member initialiser
                        found.append(self.function(code, begin, m.end()))
                        begin = None
            if body_depth is None:
                heading_from = m.end()
        return [function for function in found if function]

    @staticmethod
    def opens_scope(heading):
        return "(" not in re.sub(r"alignas\([^)]*\)|\b[A-Z_]+\([^)]*\)", "", heading) and TRANSPARENT.search(heading)

    @staticmethod
    def heading_start(code, first, last):
        """Where the heading begins: behind blank lines, access labels and macros alone on their line."""
        start = first
        for m in re.finditer(r"[^\n]*\n", code[first:last]):
            if not m[0].strip() or LABEL.match(m[0]):
                start = first + m.end()
        return start

    def function(self, code, begin, end):
        heading = code[begin:code.index("{", begin)].strip()
        if "(" not in heading:
            return None  # a table or another initialiser
        name = re.search(r"([\w:~]+)\s*\(", heading)
        first = self.line_at(begin)
        return Function(first, self.line_at(end) - first + 1, name[1] if name else heading)
