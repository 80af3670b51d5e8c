#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that a machine can check, over every file of the tree.

Who may include whom, which Qt modules a room may use, what no file may call, licence lines, length. A
rule is a function that takes one file and yields findings; RULES at the end lists them all. Prints one
line per finding and ends with 1 if there is any. test_check_tree.py proves that each rule can fail.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",
             "app", "core", "packaging", "resources", "tests", "translations", "ui"}
MAX_LINES = 800

# Declarations see only the schema; what acts on records of a register stands apart from them.
LOGIC_OF_REGISTERS = ["core", "registers", "logic"]

# The rooms of core from the bottom up, and which of those above it in this list a room may include.
ROOMS = """
base
schema          base
store           base schema
registers       base schema
registers/logic base schema store registers
measures        base schema store registers
suppliers       base schema store registers
continuity      base schema store registers
calendar        base schema store registers
classification  base schema store registers
catalogue       base schema store registers suppliers
documents       base schema store registers registers/logic catalogue
audits          base schema store registers catalogue
outlines        base schema store registers catalogue
scenarios       base schema store registers registers/logic catalogue
evidence        base schema store registers registers/logic catalogue
exchange        base schema store catalogue
access          base schema store registers registers/logic exchange
people          base schema store registers access
matrices        base schema store registers access
technical       base schema store registers registers/logic exchange
controls        base schema store registers measures technical
risk            base schema store registers registers/logic measures suppliers continuity controls
comparison      base schema store registers risk
proposals       base schema store registers registers/logic risk technical
reviews         base schema store registers audits risk
starters        base schema store registers catalogue documents audits risk
sample          base schema store registers registers/logic catalogue risk technical
guide           base schema store registers catalogue measures suppliers continuity audits risk
rules           base schema store registers registers/logic catalogue documents audits access technical continuity
                risk reviews guide
report          base schema store registers registers/logic measures suppliers continuity calendar catalogue
                documents audits outlines exchange matrices technical risk comparison reviews rules
"""


def rooms_of_core(table: str) -> dict[str, set[str]]:
    """Reads ROOMS. Raises ValueError for a room that may include one below it: there would be a circle."""
    rooms: dict[str, set[str]] = {}
    for line in table.replace("\n ", " ").strip().split("\n"):
        room, *below = line.split()
        for other in below:
            if f"core/{other}" not in rooms:
                raise ValueError(f"{room}: {other} does not stand above it")
        rooms[f"core/{room}"] = {f"core/{other}" for other in below}
    return rooms


CORE_BELOW = rooms_of_core(ROOMS)
_STORED = {"core/base", "core/schema", "core/store"}

# Which Qt modules and which libraries a room may include; the longest matching prefix decides.
QT_MODULES = {
    "core": {"QtCore"},
    "core/store": {"QtCore", "QtSql"},
    "core/report": {"QtCore", "QtGui", "QtSvg"},
    "ui": {"QtCore", "QtGui", "QtWidgets", "QtCharts", "QtPrintSupport", "QtSvg", "QtSvgWidgets",
           "QtPdf", "QtPdfWidgets", "QtConcurrent"},
    "ui/shell": {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtNetwork"},
    "app/cli": {"QtCore", "QtGui"},
    "app/desktop": {"QtCore", "QtGui", "QtWidgets"},
}
LIBRARIES = {
    "sqlite3.h": ("core/store",),
    "zip.h": ("core/exchange",),
    "xlsxwriter.h": ("core/exchange", "core/report"),
    "qpdf/": ("core/report",),
}
# The only classes of Qt Network that never leave this machine.
LOCAL_NETWORK = {"QLocalServer", "QLocalSocket"}

# Code that serves every register and so must not know any.
GENERIC = ("core/schema", "core/store", "core/exchange", "ui/models", "ui/forms")


@dataclass
class Banned:
    """A call or class that may stand only in the places named."""

    pattern: str
    reason: str
    where: tuple[str, ...] = ("app/", "core/", "ui/")
    allowed: tuple[str, ...] = ()
    regex: re.Pattern = field(init=False)

    def __post_init__(self) -> None:
        self.regex = re.compile(self.pattern)


BANNED = [
    Banned(r"\bprocessEvents\s*\(", "no processEvents"),
    Banned(r"\bQEventLoop\b", "no nested event loop"),
    Banned(r"(\.|->)exec\s*\(\s*\)", "a dialog is opened, never exec'd, outside the prompt",
           where=("ui/",), allowed=("ui/shell/prompt.cpp",)),
    Banned(r"\bQMessageBox\b", "questions go through the prompt",
           where=("ui/", "app/"), allowed=("ui/shell/prompt.cpp",)),
    Banned(r"\bstatic\s+\w+&\s+instance\s*\(|::instance\s*\(\s*\)", "no instance()",
           where=("core/", "ui/")),
    Banned(r":\s*(public\s+)?QThread\b", "no QThread subclass"),
    Banned(r"\b(QThread::m?sleep|sleep_for|usleep|nanosleep|QTest::qSleep)\s*\(", "no sleep",
           where=("app/", "core/", "ui/", "tests/"), allowed=("tests/tools/",)),
    Banned(r"(?<![\w:.>])(std::)?system\s*\(", "no shell: QProcess::start with a list"),
    Banned(r"\bstartCommand\s*\(|\bpopen\s*\(", "no shell: QProcess::start with a list"),
    Banned(r"\b(QTcpSocket|QTcpServer|QUdpSocket|QSslSocket|QNetworkAccessManager|QHostInfo)\b",
           "nothing goes over a network"),
    Banned(r"\bQSqlTableModel\b|\bQSortFilterProxyModel\b", "tables use our own model"),
    Banned(r"\btr\s*\(", "core takes a Language; tr is for ui", where=("core/",)),
    Banned(r"\b(QDate::currentDate|QDateTime::currentDateTime(Utc)?)\s*\(",
           "now and today come from Clock", allowed=("core/base/clock",)),
    Banned(r"\b(TODO|FIXME|XXX)\b(?!\()", "finish it, or TODO(topic)", where=("",)),
    Banned(r"\bQVERIFY\s*\(\s*true\s*\)", "a test that cannot fail", where=("tests/",)),
    Banned(r"^\s*using namespace\b(?!.*literals)", "no using namespace: unity builds share files"),
]


@dataclass
class SourceFile:
    """One file of the tree: its path from the root, its text, its C++ without comments and strings."""

    path: str
    text: str

    @property
    def is_cpp(self) -> bool:
        return self.path.endswith((".h", ".cpp"))

    @property
    def room(self) -> str:
        """core/store/a.cpp is in room core/store, app/cli/x/b.cpp in app/cli."""
        parts = self.path.split("/")
        return "/".join(parts[:3 if parts[:3] == LOGIC_OF_REGISTERS else 2])

    def is_in(self, *prefixes: str) -> bool:
        return self.path.startswith(prefixes)

    def code_lines(self) -> Iterator[tuple[int, str]]:
        """Lines with comments and the contents of strings blanked out."""
        blank = lambda match: "\n" * match.group().count("\n") or (
            '""' if match.group().startswith('"') else " ")
        code = re.sub(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', blank, self.text, flags=re.S)
        yield from enumerate(code.split("\n"), start=1)

    def includes(self) -> Iterator[tuple[int, str, bool]]:
        """Line, name and whether it was written in quotes."""
        for number, line in enumerate(self.text.split("\n"), start=1):
            match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if match:
                yield number, match.group(2), match.group(1) == '"'


@dataclass
class Tree:
    """What rules need to know beside the file: the root, Qt's headers by name, the register keys."""

    root: Path
    qt_modules: dict[str, str]

    def register_keys(self) -> set[str]:
        folder = self.root / "core/registers"
        # extra_field declares fields, so the code that reads declarations has to know it.
        return {path.stem for path in folder.rglob("*.h")
                if re.search(r"\bRegisterDef def\b", path.read_text("utf-8"))} - {"extra_field"}


Finding = tuple[int, str]


def licence_line(file: SourceFile, _tree: Tree) -> Iterator[Finding]:
    is_script = file.text.startswith("#!")
    needs_line = is_script or file.path.endswith(
        (".h", ".cpp", ".c", ".py", ".sh", ".cmake", ".sql", ".svg", ".bash", ".fish", ".zsh")
    ) or file.path.split("/")[-1] in ("CMakeLists.txt", "packages.txt", "icons.txt")
    head = file.text.split("\n")[:3]
    if needs_line and not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in head):
        yield 1, "the SPDX line is missing"


def length(file: SourceFile, _tree: Tree) -> Iterator[Finding]:
    lines = file.text.count("\n")
    if file.path.endswith((".h", ".cpp", ".c", ".py", ".sh")) and lines > MAX_LINES:
        yield lines, f"{lines} lines: split it by a seam that has a name (limit {MAX_LINES})"


def pragma_once(file: SourceFile, _tree: Tree) -> Iterator[Finding]:
    if file.path.endswith(".h") and not re.search(r"^#pragma once$", file.text, flags=re.M):
        yield 1, "#pragma once is missing"


def header_says_what_for(file: SourceFile, _tree: Tree) -> Iterator[Finding]:
    if file.path.endswith(".h") and file.is_in("app/", "core/", "ui/"):
        lines = file.text.split("\n")
        if len(lines) < 2 or not lines[1].startswith("//"):
            yield 2, "a header starts with what it is for, what it must never do, who uses it"


def is_generic(file: SourceFile) -> bool:
    return file.is_in(*GENERIC)


def is_named_for(file: SourceFile, register: str) -> bool:
    """evidencetab.cpp is the special tab of the register evidence, and may know it."""
    return Path(file.path).stem.startswith(register.replace("_", ""))


def rooms_below(file: SourceFile, tree: Tree) -> set[str]:
    """Declarations of registers see base and schema only; what works with them may see the store."""
    is_declaration = Path(file.path).stem in tree.register_keys()
    if file.room == "core/registers" and not is_declaration:
        return _STORED
    return CORE_BELOW.get(file.room, set())


def layers(file: SourceFile, tree: Tree) -> Iterator[Finding]:
    if not file.is_cpp or not file.is_in("app/", "core/", "ui/"):
        return
    for number, name, quoted in file.includes():
        if not quoted or name.endswith(".moc") or name.startswith("ui_"):
            continue
        if not (tree.root / name).is_file():
            yield number, f'"{name}": includes are written from the root of the project'
            continue
        target = "/".join(name.split("/")[:2])
        if target.startswith("tests/"):
            yield number, f"{name}: the program knows no test"
        elif target.startswith("app/") and not file.is_in("app/"):
            yield number, f"{name}: nothing includes app"
        elif target.startswith("ui/") and file.is_in("core/", "app/cli/"):
            yield number, f"{name}: {file.room} must not know the ui"
        elif file.is_in("core/") and target != file.room and (
                target not in rooms_below(file, tree)):
            yield number, f"{name}: {file.room} must not include {target}"
        elif is_generic(file) and target == "core/registers" and (
                Path(name).stem in tree.register_keys() and not is_named_for(file, Path(name).stem)):
            yield number, f"{name}: generic code knows no concrete register"


def qt_modules(file: SourceFile, tree: Tree) -> Iterator[Finding]:
    if not file.is_cpp or not file.is_in("app/", "core/", "ui/"):
        return
    rooms = [room for room in QT_MODULES if file.path.startswith(room + "/")]
    allowed = QT_MODULES[max(rooms, key=len)] if rooms else set()
    for number, name, _quoted in file.includes():
        if name in tree.qt_modules.values():
            yield number, f"<{name}>: no umbrella headers"
            continue
        module = tree.qt_modules.get(name)
        if module and module not in allowed:
            yield number, f"<{name}> belongs to {module}, which {file.room} must not use"
        if module == "QtNetwork" and name not in LOCAL_NETWORK:
            yield number, f"<{name}>: nothing goes over a network"


def libraries(file: SourceFile, _tree: Tree) -> Iterator[Finding]:
    if not file.is_in("app/", "core/", "ui/"):
        return
    for number, name, _quoted in file.includes():
        for library, rooms in LIBRARIES.items():
            if name.startswith(library) and not file.is_in(*(room + "/" for room in rooms)):
                yield number, f"<{name}> belongs to {' and '.join(rooms)}"


def banned(file: SourceFile, _tree: Tree) -> Iterator[Finding]:
    if not file.is_cpp:
        return
    rules = [rule for rule in BANNED if file.is_in(*rule.where)
             and not (rule.allowed and file.is_in(*rule.allowed))]
    comments = dict(enumerate(file.text.split("\n"), start=1))
    for number, line in file.code_lines():
        for rule in rules:
            text = comments[number] if "TODO" in rule.pattern else line
            if rule.regex.search(text):
                yield number, rule.reason


def generic_code_names_no_register(file: SourceFile, tree: Tree) -> Iterator[Finding]:
    if not file.is_cpp or not is_generic(file):
        return
    keys = "|".join(sorted(tree.register_keys())) or "(?!)"
    literal = rf'(?:QStringLiteral\(|QLatin1String\(|u)?"(?:{keys})"'
    # The elements of a foreign XML file may be called like a register of ours.
    pattern = re.compile(rf"(?<!xml\.name\(\) )[=!]=\s*{literal}|{literal}(?:\)|_\w+)?\s*[=!]=")
    for number, line in enumerate(file.text.split("\n"), start=1):
        if pattern.search(line):
            yield number, "generic code asks for a concrete register"


def plain_text_only(file: SourceFile, _tree: Tree) -> Iterator[Finding]:
    """User data must never be read as rich text: tool tips escape it, labels get it by setText."""
    if not file.is_cpp or not file.is_in("ui/"):
        return
    for match in re.finditer(r"\bsetToolTip\s*\(", file.text):
        argument = _arguments(file.text, match.end())
        is_fixed = re.match(r"\s*tr\s*\(", argument) and ".arg(" not in argument
        # toHtmlEscaped() alone shows "&amp;" where the text is not taken for HTML after all.
        is_escaped = re.search(r"plainToolTip\(|convertFromPlainText\(", argument)
        if not (is_fixed or is_escaped or argument.strip() in ("", "{}", "QString()")):
            yield _line(file.text, match.start()), "a tool tip with data needs plainToolTip()"
    for match in re.finditer(r"\bnew QLabel\s*[({]", file.text):
        words = _arguments(file.text, match.end())
        first = words.split(",")[0].strip()
        # Empty, our own words, or a parent.
        is_harmless = re.match(r"(tr\s*\(|this\b|parent\b|m_\w+$|&|\w*[wW]idget$|$)", first) or (
            re.search(r"\.in\s*\(|\blanguage\.text\s*\(", words))
        statement_after = file.text[match.end():].split(";")[1:2]
        is_plain = any("setTextFormat(Qt::PlainText)" in text for text in statement_after)
        if not is_harmless and not is_plain:
            yield _line(file.text, match.start()), "a label with data: set PlainText right after it"


def _arguments(text: str, start: int) -> str:
    """What stands in the brackets that opened just before start."""
    depth = 0
    for position in range(start, len(text)):
        if text[position] in "([{":
            depth += 1
        elif text[position] in ")]}":
            if depth == 0:
                return text[start:position]
            depth -= 1
    return text[start:]


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


RULES = [licence_line, length, pragma_once, header_says_what_for, layers, qt_modules, libraries,
         banned, generic_code_names_no_register, plain_text_only]


def qt_headers(folder: Path) -> dict[str, str]:
    """Qt's header names and the module each belongs to."""
    return {path.name: module.name
            for module in folder.glob("Qt*") if module.is_dir()
            for path in module.iterdir() if path.is_file()}


def source_files(root: Path) -> Iterator[SourceFile]:
    for top in sorted(TOP_LEVEL):
        start = root / top
        paths = sorted(start.rglob("*")) if start.is_dir() else [start]
        for path in paths:
            if path.is_file() and "__pycache__" not in path.parts:
                try:
                    yield SourceFile(str(path.relative_to(root)), path.read_text("utf-8"))
                except UnicodeDecodeError:
                    continue  # a binary file: none of the rules concerns it


def check(root: Path, qt_folder: Path) -> list[str]:
    tree = Tree(root, qt_headers(qt_folder))
    findings = [f"{entry.name}: not one of the entries the root may have"
                for entry in sorted(root.iterdir())
                if not entry.name.startswith(".") and entry.name not in TOP_LEVEL | {"build"}]
    for file in source_files(root):
        for rule in RULES:
            findings += [f"{file.path}:{number}: {text}" for number, text in rule(file, tree)]
    return findings


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--root", type=Path, required=True, help="root of the tree")
    parser.add_argument("--qt-headers", type=Path, required=True,
                        help="folder that holds QtCore, QtGui …")
    arguments = parser.parse_args()
    if not (arguments.qt_headers / "QtCore").is_dir():
        parser.error(f"no QtCore in {arguments.qt_headers}")
    findings = check(arguments.root.resolve(), arguments.qt_headers)
    print("\n".join(findings) or "The tree keeps the rules of the house.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
