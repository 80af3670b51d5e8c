#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Flips one bit anywhere in a client file: every change of content has to be noticed.

SQLite has no checksums: its own integrity_check misses most of them. Ours are the digests of the registers,
the hashes of the attachments and the chain of the history.
"""

import random
import sqlite3
from collections import Counter
from pathlib import Path

from storetool import Store, finish, parser, rounds, work_folder

EDITS = 60


def content(path: Path) -> list[tuple]:
    """Every row of every table."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        tables = [name for (name,) in database.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        return [row for table in tables
                for row in sorted(database.execute(f'SELECT * FROM "{table}"'), key=repr)]
    finally:
        database.close()


def main() -> None:
    arguments = parser(__doc__.split("\n")[0], needs_faultio=False)
    arguments.add_argument("--flips", type=int, default=rounds(200, 2000))
    options = arguments.parse_args()
    chance = random.Random(options.seed)
    outcomes: Counter[str] = Counter()
    failures: list[str] = []
    with work_folder("flips") as folder:
        store = Store(options.program, folder / "client")
        store.folder.mkdir()
        store.init()
        store.write(EDITS)
        good = store.file.read_bytes()
        good_content = content(store.file)
        for _ in range(options.flips):
            at, bit = chance.randrange(len(good)), chance.randrange(8)
            flipped = bytearray(good)
            flipped[at] ^= 1 << bit
            store.file.write_bytes(flipped)
            verdict = store.verify(EDITS)
            if verdict.status < 0:
                failures.append(f"byte {at} bit {bit}: ended by signal {-verdict.status}")
            elif not verdict.is_good:
                outcomes["noticed"] += 1
            elif content(store.file) == good_content:
                outcomes["harmless"] += 1
            else:
                failures.append(f"byte {at} bit {bit}: content changed and nobody noticed")
    if outcomes["noticed"] < options.flips / 3:
        failures.append("hardly a flip was noticed: nothing is proved")
    finish(f"{options.flips} flipped bits: {outcomes['noticed']} noticed, "
           f"{outcomes['harmless']} in unused bytes", failures)


if __name__ == "__main__":
    main()
