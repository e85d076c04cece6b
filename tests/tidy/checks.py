# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that need more than a pattern. Each yields (path, line, message)."""
import re

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
MOST_LINES_OF_A_FUNCTION = 70
MOST_LINES_OF_A_FILE = ((r"main_window\.cpp$", 250, "the shell only: what it shows belongs to a screen's folder"),
                        (r"^app/.*main\.cpp$", 60, "composition belongs to composition.cpp beside it"),
                        (r"", 600, "a file holds one idea: give the second one a file of its own"))
TABLES = ("engine/dialogue/commands.cpp", "engine/modem/modem_profiles.cpp", "engine/notices/notice_kinds.cpp", "ui/screens.cpp",
          "engine/core/languages.cpp")
BELOW = {"engine": ("engine/",), "ui": ("engine/", "ui/"), "app": ("engine/", "ui/", "app/")}


def includes_outside_uses(house):
    for source in house.sources_in(("engine/*", "ui/*")):
        room = house.room_of(source.path)
        if room is None:
            if source.path.startswith("engine/"):
                yield source.path, 1, "this folder is no room: give it a contador_library() line in engine/CMakeLists.txt"
            continue
        for include in source.includes:
            used = house.room_of(include.target[1:])
            if used and used is not room and used.name not in room.uses:
                yield (source.path, include.line,
                       f"{room.name} may not use {used.name} ({room.declared}: USES {' '.join(room.uses) or 'nothing'}): "
                       "move the code down, or let the caller pass the value in")


def includes_upward(house):
    for source in house.sources_in(("engine/*", "ui/*", "app/*")):
        floor = source.path.split("/")[0]
        for include in source.includes:
            target = include.target[1:]
            if re.match(r"(engine|ui|app|tests)/", target) and not target.startswith(BELOW[floor]):
                yield source.path, include.line, f"{floor}/ may not look up to {target[:-1]}: let it tell by a signal or a returned value"


def rooms_in_a_circle(house):
    for room in house.rooms.values():
        for used in room.uses:
            if used not in house.rooms:
                yield room.declared, room.line, f"{room.name} USES {used}, which is no room: outside libraries stand under NEEDS"
            elif room.name in reachable(house, used):
                yield room.declared, room.line, f"{room.name} and {used} use each other: move what both need into a room below"


def reachable(house, name):
    seen, waiting = set(), [name]
    while waiting:
        room = house.rooms.get(waiting.pop())
        if room and room.name not in seen:
            seen.add(room.name)
            waiting += room.uses
    return seen


def includes_not_from_the_root(house):
    for source in house.sources:
        for include in source.includes:
            if include.target.startswith('"') and not re.match(r'"((engine|ui|app|tests)/.*|[\w]+\.moc"|moc_\w+\.cpp")', include.target):
                yield source.path, include.line, f"{include.target} is not written from the root: begin it with engine/, ui/, app/ or tests/"


def diagram_differs(house):
    block = re.search(r"^```rooms\n(.*?)^```", house.text("ARCHITECTURE.md"), re.MULTILINE | re.DOTALL)
    if not block:
        yield "ARCHITECTURE.md", 1, "the diagram is missing: a block ```rooms with one line `room USES a b c` for every contador_library()"
        return
    first = house.text("ARCHITECTURE.md").count("\n", 0, block.start(1)) + 1
    drawn = {}
    for number, line in enumerate(block[1].splitlines(), first):
        words = line.split()
        if words:
            drawn[words[0]] = (number, {word for word in words[1:] if word != "USES"})
    for room in house.rooms.values():
        number, uses = drawn.pop(room.name, (first, None))
        if uses != set(room.uses):
            yield "ARCHITECTURE.md", number, f"{room.declared} says `{' '.join((room.name, 'USES') + room.uses)}`: draw the same"
    for name, (number, _) in drawn.items():
        yield "ARCHITECTURE.md", number, f"{name} is drawn but has no contador_library() line: take it out, or build it"


def missing_tables(house):
    for table in TABLES:
        if not house.text(table):
            yield table, 1, "this table of variation is missing: what varies is a row in it, not a branch elsewhere"


def long_functions(house):
    for source in house.sources:
        for function in source.functions:
            if function.length > MOST_LINES_OF_A_FUNCTION:
                yield (source.path, function.line, f"{function.heading} has {function.length} lines, more than the {MOST_LINES_OF_A_FUNCTION} "
                       "of a screen: give its steps names, each a function")


def long_files(house):
    for source in house.files:
        most, instead = next((most, instead) for path, most, instead in MOST_LINES_OF_A_FILE if re.search(path, source.path))
        if source.lines > most:
            yield source.path, most + 1, f"{source.lines} lines, more than {most}: {instead}"


def missing_licence_lines(house):
    for source in house.files:
        if LICENCE not in "".join(source.everything.splitlines(keepends=True)[:2]):
            yield source.path, 1, f"begin it with a comment `{LICENCE}`"
