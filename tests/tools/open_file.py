#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people and sync clients do to a file that is open: copy, move, replace, delete it, open it twice.

A copy of the idle file is whole. After a move, a replacement or a deletion the next edit is refused, not
lost in silence. A second writer is told who has the file.
"""

import os
import random
import shutil
import subprocess
import time
from pathlib import Path

from storetool import CANNOT_OPEN, REFUSED, Store, finish, parser, rounds, work_folder

IDLE_MS = 150  # between edits: typing is slower than this


class Writer:
    """A writer in the background; how far it got is read from its pipe without waiting."""

    def __init__(self, store: Store, delay_ms: int):
        self.process = store.start_writing(100_000, {}, delay_ms)
        os.set_blocking(self.process.stdout.fileno(), False)
        self.printed = b""

    @property
    def acked(self) -> int:
        while True:
            try:
                some = os.read(self.process.stdout.fileno(), 65536)
            except BlockingIOError:
                break
            if not some:
                break
            self.printed += some
        whole = self.printed[:self.printed.rfind(b"\n") + 1].split()
        return int(whole[-1]) if whole else 0

    def wait_for_ack(self, number: int) -> int:
        end = time.monotonic() + 30
        while self.acked < number:
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"the writer stopped at {self.acked}: {self.errors()}")
            time.sleep(0.005)
        return self.acked

    def errors(self) -> str:
        return self.process.stderr.read() if self.process.poll() is not None else ""

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()


def fresh(store: Store) -> None:
    shutil.rmtree(store.folder, ignore_errors=True)
    store.folder.mkdir()
    store.init()


def copies_of_the_idle_file(store: Store, times: int) -> list[str]:
    failures = []
    fresh(store)
    writer = Writer(store, IDLE_MS)
    copy = store.folder / "copies"
    copy.mkdir()
    for number in range(times):
        acked = writer.wait_for_ack(writer.acked + 1)
        shutil.copyfile(store.file, copy / "client.isms")
        verdict = store.verify(acked, copy / "client.isms")
        if not verdict.is_good:
            failures.append(f"copy {number} of the idle file: {verdict.line}")
    writer.stop()
    return failures


def change_under_the_writer(store: Store, what: str, chance: random.Random) -> str | None:
    """Moves, replaces or deletes the open file; what went wrong then, or None."""
    fresh(store)
    writer = Writer(store, 2)
    writer.wait_for_ack(5)
    time.sleep(chance.uniform(0, 0.02))
    moved = store.folder / "moved.isms"
    if what == "moved":
        store.file.rename(moved)
    elif what == "replaced":
        shutil.copyfile(store.file, store.folder / "other")
        (store.folder / "other").rename(store.file)
    else:
        store.file.unlink()
    try:
        status = writer.process.wait(10)
    except subprocess.TimeoutExpired:
        writer.stop()
        return "the writer went on as if nothing had happened"
    if status != REFUSED:
        return f"the writer ended with {status}: {writer.errors().strip()[:120]}"
    where: Path | None = {"moved": moved, "replaced": None, "deleted": None}[what]
    if where:
        verdict = store.verify(writer.acked, where)
        return None if verdict.is_good else verdict.line
    return None


def second_writer(store: Store) -> str | None:
    fresh(store)
    first = Writer(store, 5)
    first.wait_for_ack(3)
    second = store.write(5)
    first.stop()
    if second.status != CANNOT_OPEN or second.acked is not None:
        return f"the second writer ended with {second.status} after edit {second.acked}"
    if str(first.process.pid) not in second.errors and os.uname().nodename not in second.errors:
        return f"the second writer was not told who has the file: {second.errors.strip()[:160]}"
    verdict = store.verify(first.acked)
    return None if verdict.is_good else verdict.line


def main() -> None:
    arguments = parser(__doc__.split("\n")[0], needs_faultio=False)
    arguments.add_argument("--times", type=int, default=rounds(6, 50))
    options = arguments.parse_args()
    chance = random.Random(options.seed)
    failures: list[str] = []
    with work_folder("open") as folder:
        store = Store(options.program, folder / "client")
        failures += copies_of_the_idle_file(store, options.times * 2)
        for what in ("moved", "replaced", "deleted"):
            for number in range(options.times):
                wrong = change_under_the_writer(store, what, chance)
                if wrong:
                    failures.append(f"{what} while open, {number}: {wrong}")
        wrong = second_writer(store)
        if wrong:
            failures.append(f"opened twice: {wrong}")
    finish(f"{options.times * 2} copies, {options.times} times each moved, replaced and deleted, "
           f"opened twice: {len(failures)} failures", failures)


if __name__ == "__main__":
    main()
