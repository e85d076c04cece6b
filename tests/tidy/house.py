# SPDX-License-Identifier: GPL-3.0-or-later
"""The house as the CMake files declare it, and the sources in it."""
import re
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cached_property
from pathlib import Path

from source import Source

CODE = {".cpp", ".h"}
SCRIPTS = {".py", ".sh", ".cmake", ".sql"}
FLOORS = ("engine", "ui", "app", "tests", "resources", "installer", ".ci")


@dataclass(frozen=True)
class Room:
    name: str
    folder: str
    uses: tuple
    declared: str  # where its line stands
    line: int


@dataclass(frozen=True)
class Finding:
    path: str
    line: int
    rule: str
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: [{self.rule}] {self.message}"


class House:
    def __init__(self, folder):
        self.folder = Path(folder)

    @cached_property
    def files(self):
        found = []
        for floor in FLOORS:
            for path in sorted((self.folder / floor).rglob("*")):
                name = path.relative_to(self.folder).as_posix()
                written_by_us = path.suffix in CODE | SCRIPTS or path.name == "CMakeLists.txt" or name == ".ci/run"
                if path.is_file() and written_by_us and "__pycache__" not in name:
                    found.append(Source(name, path.read_text(encoding="utf-8")))
        return found

    @cached_property
    def sources(self):
        return [file for file in self.files if Path(file.path).suffix in CODE]

    def sources_in(self, within, allowed=()):
        return [source for source in self.sources
                if any(fnmatch(source.path, each) for each in within) and not any(fnmatch(source.path, each) for each in allowed)]

    def text(self, name):
        path = self.folder / name
        return path.read_text(encoding="utf-8") if path.is_file() else ""

    @cached_property
    def rooms(self):
        rooms = {}
        for floor in ("engine", "ui"):
            declared = f"{floor}/CMakeLists.txt"
            text = re.sub(r"#[^\n]*", "", self.text(declared))
            for m in re.finditer(r"\bcontador_library\(\s*(\w+)([^)]*)\)", text):
                words = {"": []}
                key = ""
                for word in m[2].split():
                    if word in ("FOLDER", "USES", "NEEDS"):
                        key = word
                    words.setdefault(key, []).append(word)
                folder = words.get("FOLDER", ["FOLDER", m[1]])[1]
                place = floor if folder == "." else f"{floor}/{folder}"
                rooms[m[1]] = Room(m[1], place, tuple(words.get("USES", ["USES"])[1:]), declared, text.count("\n", 0, m.start()) + 1)
        return rooms

    def room_of(self, path):
        """The room with the longest folder that holds this path; None in app/, tests/ and on an undeclared floor."""
        holding = [room for room in self.rooms.values() if path.startswith(room.folder + "/")]
        return max(holding, key=lambda room: len(room.folder), default=None)
