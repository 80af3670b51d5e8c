#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts the power: composes what a disk could hold at an instant, and opens it.

One run of the writer is recorded call by call. For a chosen instant everything covered by a finished
fsync is there; of the rest, the model decides:

  prefix   everything, in order: a killed process, or a disk that keeps the order
  drop     nothing
  random   each write or not, in pieces of 512 bytes and in any order, lengths without their data

Names (a file made, removed, renamed) become durable in order with the next fsync, as on ext4, or, in the
strict model, only by an fsync of the folder, and in any order.
"""

import os
import random
import shutil
import struct
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from storetool import Store, finish, parser, rounds, work_folder

OPEN, WRITE, TRUNC, SYNC, UNLINK, RENAME, LINK, ACK = range(1, 9)
OPEN_CREATED, OPEN_TRUNCATED, OPEN_FOLDER, OPEN_NAMELESS = 1, 2, 4, 8
HEADER = struct.Struct("<IIQQII")
MAGIC = 0x4F494654
SECTOR = 512
BEFORE, EDITS = 45, 60
MODELS = (("prefix", "ext4"), ("random", "ext4"), ("random", "strict"), ("drop", "strict"))


@dataclass(frozen=True)
class Call:
    """One recorded call. `offset` is the length for TRUNC, flags for OPEN; `inode` is n for ACK."""

    operation: int
    inode: int
    offset: int
    path: str
    data: bytes


def read_record(log: Path) -> list[Call]:
    bytes_ = log.read_bytes()
    calls, at = [], 0
    while at + HEADER.size <= len(bytes_):
        magic, operation, inode, offset, path_length, data_length = HEADER.unpack_from(bytes_, at)
        if magic != MAGIC:
            raise ValueError(f"{log}: no record at byte {at}")
        at += HEADER.size
        path = bytes_[at:at + path_length].decode()
        at += path_length
        calls.append(Call(operation, inode, offset, path, bytes_[at:at + data_length]))
        at += data_length
    return calls


@dataclass(eq=False)
class Content:
    """The bytes of one file: what is surely on the disk, and the writes and truncations that are not.

    Files are followed as objects, not by inode number: numbers are used again after a delete.
    """

    durable: bytearray = field(default_factory=bytearray)
    pending: list[tuple[str, int, bytes]] = field(default_factory=list)

    def settle(self) -> None:
        for change in self.pending:
            self.apply(change)
        self.pending = []

    def apply(self, change: tuple[str, int, bytes]) -> None:
        what, offset, data = change
        if what == "write":
            self._grow(offset + len(data))
            self.durable[offset:offset + len(data)] = data
        elif len(self.durable) > offset:
            del self.durable[offset:]
        else:
            self._grow(offset)

    def apply_torn(self, change: tuple[str, int, bytes], chance: random.Random) -> None:
        what, offset, data = change
        if what != "write":
            self.apply(change)
            return
        if chance.random() < 0.7:  # the length is there, the data is not: zeros
            self._grow(offset + len(data))
        for start in range(0, len(data), SECTOR):
            if chance.random() < 0.5:
                self.apply(("write", offset + start, data[start:start + SECTOR]))

    def _grow(self, length: int) -> None:
        self.durable.extend(b"\0" * (length - len(self.durable)))


NameChange = tuple[str, str, Content | str | None]  # what, name, content or new name


class Disk:
    """Replays calls and, at any instant, says what could be left of them."""

    def __init__(self, before: dict[str, bytes], root: Path, acked: int, strict_names: bool):
        self.root = root
        self.strict_names = strict_names
        self.durable_names = {name: Content(bytearray(data)) for name, data in before.items()}
        self.names = dict(self.durable_names)
        self.pending_names: list[NameChange] = []
        self.contents = list(self.durable_names.values())
        self.open_files: dict[int, Content] = {}
        self.folders: set[int] = set()
        self.acked = acked

    def _name(self, path: str) -> str:
        return os.path.relpath(path, self.root)

    def _new(self, inode: int) -> Content:
        content = self.open_files[inode] = Content()
        self.contents.append(content)
        return content

    def replay(self, call: Call) -> None:
        if call.operation == OPEN:
            self._open(call)
        elif call.operation == WRITE:
            self.open_files[call.inode].pending.append(("write", call.offset, call.data))
        elif call.operation == TRUNC:
            self.open_files[call.inode].pending.append(("truncate", call.offset, b""))
        elif call.operation == SYNC:
            self._sync(call.inode)
        elif call.operation == LINK:
            name = self._name(call.path)
            self.names[name] = self.open_files[call.inode]
            self.pending_names.append(("add", name, self.names[name]))
        elif call.operation == UNLINK:
            name = self._name(call.path)
            self.names.pop(name, None)
            self.pending_names.append(("remove", name, None))
        elif call.operation == RENAME:
            old, new = self._name(call.path), self._name(call.data.decode())
            self.names[new] = self.names.pop(old)
            self.pending_names.append(("rename", old, new))
        elif call.operation == ACK:
            self.acked = call.inode

    def _open(self, call: Call) -> None:
        if call.offset & OPEN_NAMELESS:
            self._new(call.inode)
            return
        if call.offset & OPEN_FOLDER:
            self.folders.add(call.inode)
            return
        name = self._name(call.path)
        if call.offset & OPEN_CREATED:
            self.names[name] = self._new(call.inode)
            self.pending_names.append(("add", name, self.names[name]))
        else:
            self.open_files[call.inode] = self.names[name]
        if call.offset & OPEN_TRUNCATED:
            self.open_files[call.inode].pending.append(("truncate", 0, b""))

    def _sync(self, inode: int) -> None:
        if inode in self.folders:
            self._settle_names()
            return
        content = self.open_files[inode]
        content.settle()
        is_new = any(change[2] is content for change in self.pending_names)
        if is_new and not self.strict_names:  # one journal for all metadata, in order
            self._settle_names()

    def _settle_names(self) -> None:
        for change in self.pending_names:
            self._apply_name(change)
        self.pending_names = []

    def _apply_name(self, change: NameChange) -> None:
        what, name, target = change
        if what == "add":
            self.durable_names[name] = target
        elif what == "remove":
            self.durable_names.pop(name, None)
        elif name in self.durable_names:
            self.durable_names[target] = self.durable_names.pop(name)

    def after_power_loss(self, model: str, chance: random.Random) -> dict[str, bytes]:
        if model == "prefix":
            self._settle_names()
            for content in self.contents:
                content.settle()
        elif model == "random":
            self._settle_some(chance)
        return {name: bytes(content.durable) for name, content in self.durable_names.items()}

    def _settle_some(self, chance: random.Random) -> None:
        if self.strict_names:
            surviving = [change for change in self.pending_names if chance.random() < 0.5]
        else:
            surviving = self.pending_names[:chance.randint(0, len(self.pending_names))]
        for change in surviving:
            self._apply_name(change)
        style = chance.choice(["none", "all", "prefix", "subset", "torn", "torn"])
        for content in self.contents:
            pending = content.pending
            if style == "torn":
                survivors = [change for change in pending if chance.random() < 0.8]
                chance.shuffle(survivors)
                for change in survivors:
                    content.apply_torn(change, chance)
                continue
            if style == "none":
                survivors = []
            elif style == "all":
                survivors = pending
            elif style == "prefix":
                survivors = pending[:chance.randint(0, len(pending))]
            else:
                survivors = [change for change in pending if chance.random() < 0.5]
            for change in survivors:
                content.apply(change)


def files_below(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes()
            for path in folder.rglob("*") if path.is_file()}


def place(files: dict[str, bytes], folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def main() -> None:
    arguments = parser(__doc__.split("\n")[0])
    arguments.add_argument("--instants", type=int, default=rounds(125, 2000), help="for each model")
    options = arguments.parse_args()
    chance = random.Random(options.seed)
    failures: list[str] = []
    figures: list[str] = []
    with work_folder("power") as folder:
        recorded = Store(options.program, folder / "recorded")
        recorded.folder.mkdir()
        recorded.init()
        recorded.write(BEFORE)
        before = files_below(recorded.folder)
        log = folder / "calls.log"
        recorded.write(EDITS, {"LD_PRELOAD": str(options.faultio), "FAULTIO_LOG": str(log)})
        calls = read_record(log)
        syncs = sum(call.operation == SYNC for call in calls)
        figures.append(f"{len(calls)} calls, {syncs} of them syncs, for {EDITS} edits")
        if sum(call.operation == ACK for call in calls) != EDITS:
            failures.append("the recorded run did not acknowledge every edit")
        left = Store(options.program, folder / "left")
        for model, names in MODELS:
            verdicts: Counter[str] = Counter()
            for _ in range(options.instants):
                instant = chance.randint(1, len(calls))
                disk = Disk(before, recorded.folder, BEFORE, names == "strict")
                for call in calls[:instant]:
                    disk.replay(call)
                place(disk.after_power_loss(model, chance), left.folder)
                verdict = left.verify(disk.acked)
                verdicts[verdict.word] += 1
                if not verdict.is_good:
                    failures.append(f"{model}/{names}, after call {instant}: {verdict.line}")
            figures.append(f"{model}/{names} {dict(verdicts)}")
    finish("; ".join(figures), failures)


if __name__ == "__main__":
    main()
