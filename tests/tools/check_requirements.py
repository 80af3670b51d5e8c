#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every row of tests/requirements.md stands there once and names proofs and places that exist.

A proof is a slot of a QtTest program (`test_level::keysAreThoseInTheFile`), a script (`journey.find`)
or the contract that holds for every register (`contract:risk,asset`). Rows under "Not built yet" say
what is missing instead. It cannot see whether a proof is a good one; who writes
the row vouches for that.
test_check_requirements.py proves that each finding can come.
"""

import argparse
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

TABLE = "tests/requirements.md"
# What the functions of our CMake files put before the name of a test.
ADDING = {"ringbinder_test": "", "ringbinder_check": "", "ringbinder_journey": "journey.",
          "ringbinder_reliability": "reliability."}
CONTRACT = "test_contract"
NOT_BUILT = "Not built yet"
COLUMNS = ["Row", "Module", "Where", "Proof", "Not proved"]
SLOTS = r"private slots:(.*?)(?=^\s*(?:public|protected|private|signals)\b[^\n;(]*:\s*$|^};)"
# What QtTest calls by itself and what proves nothing.
SERVICE_SLOTS = {"initTestCase", "cleanupTestCase", "init", "cleanup"}


@dataclass
class Tree:
    """What a proof or a place may name."""

    tests: dict[str, set[str]] = field(default_factory=dict)  # slots; empty for a script
    registers: set[str] = field(default_factory=set)
    commands: set[str] = field(default_factory=set)


@dataclass
class Row:
    line: int
    cells: list[str]
    is_built: bool

    @property
    def number(self) -> str:
        return self.cells[0]


def slots_of(source: str) -> set[str]:
    """The test functions that a source declares, whether their bodies stand there or below."""
    source = re.sub(r"//[^\n]*", "", source)
    slots: set[str] = set()
    for part in re.findall(SLOTS, source, flags=re.S | re.M):
        slots |= set(re.findall(r"\bvoid (\w+)\(\)", part))
    return {slot for slot in slots - SERVICE_SLOTS if not slot.endswith("_data")}


def _unfolded(text: str) -> str:
    """A CMake file without comments and function bodies, its foreach loops written out."""
    text = re.sub(r"#[^\n]*", "", text)
    text = re.sub(r"^function\(.*?^endfunction\(\)", "", text, flags=re.S | re.M)

    def repeat(loop: re.Match) -> str:
        variable, *items = loop[1].split()
        return "".join(loop[2].replace("${%s}" % variable, item) for item in items)

    return re.sub(r"^foreach\(([^)]*)\)(.*?)^endforeach\(\)", repeat, text, flags=re.S | re.M)


def tests_of(root: Path) -> dict[str, set[str]]:
    tests: dict[str, set[str]] = {}
    for path in sorted((root / "tests").rglob("CMakeLists.txt")):
        text = _unfolded(path.read_text("utf-8"))
        for command, arguments in re.findall(r"\b(\w+)\(([^()]*)\)", text):
            words = arguments.split()
            if command not in ADDING or not words:
                continue
            sources = []
            if command == "ringbinder_test":
                sources = [path.parent / word for word in words if word.endswith((".cpp", ".h"))]
            tests[ADDING[command] + words[0]] = set().union(
                *(slots_of(source.read_text("utf-8")) for source in sources if source.is_file()))
    return tests


def read_tree(root: Path) -> Tree:
    tree = Tree(tests=tests_of(root))
    for path in (root / "core/registers").rglob("*.cpp"):
        tree.registers |= set(re.findall(r'\bRegisterDef def\{\s*\.key = "(\w+)"',
                                         path.read_text("utf-8")))
    manual = root / "packaging/man/ringbinder-cli.1"
    if manual.is_file():
        # command_line_documents holds the manual page to the program.
        tree.commands = set(re.findall(r"^\.It Cm (\w+)", manual.read_text("utf-8"), flags=re.M))
    return tree


def rows_of(text: str) -> tuple[list[str], list[Row]]:
    """The numbers that must be there, and the rows that are."""
    wanted: list[str] = []
    rows: list[Row] = []
    heading = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("#"):
            heading = line.strip("# ")
        elif re.fullmatch(r"\s*R\d{3}(?:[ ,]+R\d{3})*\s*", line):
            wanted += re.findall(r"R\d{3}", line)
        elif re.match(r"\|\s*R\d+", line):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            rows.append(Row(number, cells, heading != NOT_BUILT))
    return wanted, rows


def _proof_findings(proof: str, tree: Tree) -> list[str]:
    kind, colon, keys = proof.partition(":")
    if kind == "contract" and not keys.startswith(":"):
        if CONTRACT not in tree.tests:
            return [f"there is no {CONTRACT}"]
        named = keys.split(",")
        return ([f"no register {key or '(nothing)'}" for key in named if key not in tree.registers]
                + [f"names register {key} twice" for key, times in Counter(named).items() if times > 1])
    name, separator, slot = proof.partition("::")
    if name not in tree.tests:
        return [f"no test {name}"]
    slots = tree.tests[name]
    if not separator:
        return [f"{name} has functions: name the one that proves it"] if slots else []
    return [] if slot in slots else [f"{name} has no function {slot or '(nothing)'}"]


def row_findings(row: Row, tree: Tree) -> list[str]:
    if len(row.cells) != len(COLUMNS):
        return [f"{len(row.cells)} cells instead of {len(COLUMNS)}"]
    _, module, where, proof, missing = row.cells
    findings = [] if re.fullmatch(r"M\d\d", module) else [f"{module or 'nothing'} is no module"]
    for place in re.findall(r"`([^`]*)`", where):
        program, _, command = place.partition(" ")
        if program == "ringbinder-cli":
            if command.split(" ")[0] not in tree.commands:
                findings.append(f"no command {place}")
        elif place not in tree.registers:
            findings.append(f"no register {place}")
    proofs = re.findall(r"`([^`]*)`", proof)
    if re.sub(r"`[^`]*`", "", proof).strip(" ,"):
        findings.append("a proof stands between ` and `, and nothing else in its column")
    for named, times in Counter(proofs).items():
        findings += _proof_findings(named, tree)
        if times > 1:
            findings.append(f"names {named} twice")
    if row.is_built:
        if not where:
            findings.append("does not say where it is shown")
        if not proofs:
            findings.append("names no proof")
    else:
        if proofs:
            findings.append(f'has a proof, so it does not belong under "{NOT_BUILT}"')
        if not missing:
            findings.append("does not say what is missing")
    return findings


def check(root: Path) -> list[str]:
    wanted, rows = rows_of((root / TABLE).read_text("utf-8"))
    tree = read_tree(root)
    findings = [] if wanted else [f"{TABLE}: says nowhere which rows there must be"]
    findings += [f"{TABLE}: {number} is asked for {times} times"
                 for number, times in Counter(wanted).items() if times > 1]
    standing = Counter(row.number for row in rows)
    findings += [f"{TABLE}: {number} is asked for and has no row"
                 for number in sorted(set(wanted) - set(standing))]
    for row in rows:
        place = f"{TABLE}:{row.line}: {row.number}"
        if row.number not in wanted:
            findings.append(f"{place} is not among the rows asked for")
        if standing[row.number] > 1:
            findings.append(f"{place} stands {standing[row.number]} times")
        findings += [f"{place} {text}" for text in row_findings(row, tree)]
    return findings


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--root", type=Path, required=True, help="root of the tree")
    findings = check(parser.parse_args().root.resolve())
    print("\n".join(findings) or "Every row of the requirements names what exists.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
