# SPDX-License-Identifier: GPL-3.0-or-later
"""P4 to P6: one edit, what the history costs, an import."""

import re
import shutil
import subprocess
from collections.abc import Iterator

from figures import Figure, Skipped, in_seconds, missing, ratio
from ground import Ground

ROWS = 100_000


def one_edit(ground: Ground) -> Iterator[Figure | Skipped]:
    if shutil.which("strace"):
        yield from count_calls(ground)
    else:
        yield missing("P4", "system calls of one edit", "strace", "strace")
    for line in edits(ground, "P4"):
        yield ratio("P4", "one edit / appending and syncing 4 kB", in_seconds(line["ours"]), in_seconds(line["baseline"]),
                    10)


def count_calls(ground: Ground) -> Iterator[Figure]:
    """What SQLite does to the binder, its journal and the folder, between taking the lock and letting it go."""
    binder = ground.new_binder("edit.isms")
    ground.seconds([ground.cli, "add", str(binder), "asset", "name=Server"])
    trace = ground.folder / "trace"
    subprocess.run(["strace", "-f", "-y", "-e", "trace=fsync,fdatasync,pwrite64,write", "-o", str(trace), ground.cli,
                    "set", str(binder), "AST-0001", "name=Other"], check=True, env=ground.environment(),
                   stdout=subprocess.DEVNULL)
    places = {str(binder), f"{binder}-journal", str(ground.folder)}
    calls = re.findall(r"\b(\w+)\(\d+<([^>]*)>", trace.read_text(errors="replace"))
    syncs = sum(1 for call, place in calls if place in places and call in ("fsync", "fdatasync"))
    writes = sum(1 for call, place in calls if place in places and call in ("pwrite64", "write"))
    yield Figure("P4", "fsyncs of one edit", syncs, 5, unit="")
    yield Figure("P4", "writes of one edit", writes, 40, unit="")


def history(ground: Ground) -> Iterator[Figure]:
    limits = {"single edit": 1.5, "bulk edit": 3}
    for line in edits(ground, "P5"):
        yield ratio("P5", f"{line['what']} / the same without history", in_seconds(line["ours"]),
                    in_seconds(line["baseline"]), limits[line["what"]])


def edits(ground: Ground, bar: str) -> list[dict]:
    made = ground.binder("asset", 10_000)
    lines = ground.measure("edits", str(ground.copy(made, "edits.isms")), str(ground.copy(made, "edits plain.isms")),
                           str(ground.runs))
    return [line for line in lines if line["bar"] == bar]


def csv_import(ground: Ground) -> Iterator[Figure | Skipped]:
    what = f"CSV import of {ROWS:,} assets / sqlite3 .import"
    if not shutil.which("sqlite3"):
        yield missing("P6", what, "sqlite3", "sqlite3")
        return
    table = ground.table("asset", ROWS)
    ours, baseline = [], []
    for run in range(ground.runs):
        binder, plain = ground.new_binder(f"import {run}.isms"), ground.folder / f"import {run}.db"
        ours.append(ground.seconds([ground.cli, "import", str(binder), "asset", str(table)]))
        baseline.append(ground.seconds(["sqlite3", str(plain), ".mode csv", f'.import "{table}" asset']))
        binder.unlink()
        plain.unlink()
    yield ratio("P6", what, ours, baseline, 8)


BARS = {"P4": one_edit, "P5": history, "P6": csv_import}
