#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Crafted client files: each is refused with a reason, or opened without harm; none hangs or eats the memory.

What is refused stays byte for byte as it was. `NOTICED` files may be opened by the gate, but their content
was changed behind the program's back, and verify has to say so.
"""

import hashlib
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from storetool import CANNOT_OPEN, DONE, Store, finish, parser, work_folder

EDITS = 60
MOST_MEMORY = 300 << 20  # bytes; who asks for more gets none
MOST_SECONDS = 20  # a file that takes longer hangs the program
PAGE = 4096

REFUSED, NOTICED, HARMLESS = "refused", "noticed", "harmless"


@dataclass(frozen=True)
class Case:
    """A way to make a bad file out of a good one."""

    name: str
    make: Callable[[Path], None]
    expected: str = REFUSED


def statements(*lines: str) -> Callable[[Path], None]:
    def run(path: Path) -> None:
        database = sqlite3.connect(path, isolation_level=None)
        for line in lines:
            database.execute(line)
        database.close()
    return run


def without_trigger(trigger: str, statement: str) -> Callable[[Path], None]:
    """What a forger does: take the guard away, change the history, put the guard back."""
    def run(path: Path) -> None:
        database = sqlite3.connect(path, isolation_level=None)
        guard = database.execute("SELECT sql FROM sqlite_schema WHERE name = ?", [trigger]).fetchone()
        database.execute(f'DROP TRIGGER "{trigger}"')
        changed = database.execute(statement).rowcount
        database.execute(guard[0])
        database.close()
        if changed < 1:
            raise ValueError(f"{statement} changed nothing")
    return run


def overwrite(at: int, data: bytes) -> Callable[[Path], None]:
    def run(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(at)
            file.write(data)
    return run


def cut(length: Callable[[int], int]) -> Callable[[Path], None]:
    return lambda path: os.truncate(path, length(path.stat().st_size))


def instead(make: Callable[[Path], None]) -> Callable[[Path], None]:
    """Something that is not a regular file stands in the file's place."""
    def run(path: Path) -> None:
        path.unlink()
        make(path)
    return run


def beside(suffix: str, data: bytes) -> Callable[[Path], None]:
    return lambda path: Path(f"{path}{suffix}").write_bytes(data)


CASES = [
    Case("trigger", statements(
        "CREATE TRIGGER evil AFTER UPDATE ON asset BEGIN DELETE FROM person; END")),
    Case("view in the place of a table", statements(
        "ALTER TABLE pending_entry RENAME TO hidden",
        "CREATE VIEW pending_entry AS SELECT * FROM hidden")),
    Case("view that never ends", statements(
        "CREATE VIEW bomb AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
        " SELECT count(*) FROM c")),
    Case("generated column", statements(
        "ALTER TABLE pending_entry ADD COLUMN g TEXT AS (printf('%.*c', 900000000, 'x'))")),
    Case("index over an expression", statements(
        "CREATE INDEX evil ON asset(hex(zeroblob(id * 1000)))")),
    Case("virtual table", statements("CREATE VIRTUAL TABLE evil USING fts5(x)")),
    Case("a table too many", statements("CREATE TABLE evil(x)")),
    Case("a table too few", statements("DROP TABLE pending_entry")),
    Case("schema text edited", statements(
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '') WHERE name = 'meta'")),
    Case("guard of the history taken away", statements("DROP TRIGGER change_item_no_update")),
    Case("reference that leads nowhere", statements(
        "PRAGMA foreign_keys = OFF",
        "UPDATE asset SET owner = '00000000-0000-4000-8000-000000000000' WHERE id = 2")),
    Case("another program's file", statements("PRAGMA application_id = 1")),
    Case("newer than this program", statements("PRAGMA user_version = 9999")),
    Case("version 0", statements("PRAGMA user_version = 0")),
    Case("write version 7", overwrite(18, b"\x07\x07")),
    Case("another text encoding", overwrite(56, b"\0\0\0\x02")),
    Case("reserved bytes", overwrite(20, b"\xff")),
    Case("page overwritten", overwrite(2 * PAGE, b"\xff\xff\xff\x7f" * 16)),
    Case("page that points at itself", overwrite(3 * PAGE, b"\x05\0\0\0\x02\0\x10\x0f\xff\0\0\0\x04")),
    Case("cut short", cut(lambda size: size - 1000)),
    Case("cut in half", cut(lambda size: size // 2 // PAGE * PAGE)),
    Case("empty", cut(lambda size: 0)),
    Case("header only", cut(lambda size: 100)),
    Case("not a database", overwrite(0, b"PK\x03\x04")),
    Case("pipe", instead(os.mkfifo)),
    Case("endless device", instead(lambda path: path.symlink_to("/dev/zero"))),
    Case("link to itself", instead(lambda path: path.symlink_to(path.name))),
    Case("folder", instead(Path.mkdir)),
    Case("text changed", statements("UPDATE asset SET name = 'Forged' WHERE id = 3"), NOTICED),
    Case("row removed", statements("DELETE FROM asset WHERE id = 4"), NOTICED),
    Case("row doubled", statements(
        "INSERT INTO asset (uid, code, name) VALUES"
        " ('00000000-0000-4000-8000-000000000001', 'AST-9999', 'Forged')"), NOTICED),
    Case("huge text", statements(
        "UPDATE asset SET description = hex(zeroblob(100000000)) WHERE id = 1"), NOTICED),
    Case("history changed", without_trigger(
        "change_item_no_update", "UPDATE change_item SET after = replace(after, 'Gr', 'Xx')"
        " WHERE set_id = 5"), NOTICED),
    Case("actor changed", without_trigger(
        "change_set_no_update", "UPDATE change_set SET actor = 'Somebody else' WHERE id = 6"), NOTICED),
    Case("history cut at its end", without_trigger(
        "change_item_no_delete", "DELETE FROM change_item WHERE set_id ="
        " (SELECT max(id) FROM change_set)"), NOTICED),
    Case("counter turned back", statements("UPDATE counter SET next = 1"), NOTICED),
    Case("garbage beside it as a journal", beside("-journal", bytes(range(256)) * 16), HARMLESS),
    Case("garbage beside it as a log", beside("-wal", b"\x37\x7f\x06\x82" + bytes(4148)), HARMLESS),
]


def fingerprint(path: Path) -> str:
    if path.is_symlink() or not path.is_file():
        return str(path.lstat().st_mode)
    return hashlib.sha256(path.read_bytes()).hexdigest()


@dataclass
class Opening:
    """How store_torture verify took a file."""

    status: int
    said: str


def open_file(store: Store, path: Path) -> Opening:
    try:
        done = subprocess.run(["prlimit", f"--data={MOST_MEMORY}", store.program, "verify", path,
                               str(EDITS)], capture_output=True, text=True, timeout=MOST_SECONDS,
                              check=False, env=store.environment({}))
    except subprocess.TimeoutExpired:
        return Opening(-1, f"still busy after {MOST_SECONDS} s")
    said = (done.stdout.strip() or done.stderr.strip()).split("\n")[0]
    return Opening(done.returncode, said)


def judge(case: Case, opening: Opening, unchanged: bool) -> str | None:
    """What is wrong with how the file was taken; None when all is well."""
    if opening.status < 0:
        return opening.said or f"ended by signal {-opening.status}"
    if case.expected == HARMLESS:
        return None if opening.status == DONE else f"not opened: {opening.said}"
    if opening.status == DONE:
        return "nothing was noticed"
    if case.expected == REFUSED and opening.status != CANNOT_OPEN:
        return f"opened, then: {opening.said}"
    if opening.status == CANNOT_OPEN and not unchanged:
        return "refused, but the file was changed"
    if len(opening.said) < 20:
        return f"no reason given: {opening.said}"
    return None


def main() -> None:
    arguments = parser(__doc__.split("\n")[0], needs_faultio=False)
    arguments.add_argument("--verbose", action="store_true", help="say what each file was told")
    options = arguments.parse_args()
    failures: list[str] = []
    with work_folder("hostile") as folder:
        good = Store(options.program, folder / "good")
        good.folder.mkdir()
        good.init()
        good.write(EDITS)
        if not good.verify(EDITS).is_good:
            finish("the good file does not verify", ["nothing can be tested"])
        for number, case in enumerate(CASES):
            store = Store(options.program, folder / f"case {number}")
            store.folder.mkdir()
            shutil.copyfile(good.file, store.file)
            case.make(store.file)
            before = fingerprint(store.file)
            opening = open_file(store, store.file)
            wrong = judge(case, opening, fingerprint(store.file) == before)
            if options.verbose:
                print(f"{case.name}: {opening.said}")
            if wrong:
                failures.append(f"{case.name}: {wrong}")
            shutil.rmtree(store.folder)
    finish(f"{len(CASES)} crafted files, {len(failures)} failures", failures)


if __name__ == "__main__":
    main()
