#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Performance as ratios: each bar is ours against a baseline measured in the same run, interleaved.

    tests/bench/bench.py --program build/release/bin/ringbinder-cli [--rows 100000] [--runs 7]

Prints one line per bar: what, ours / baseline as a median of ratios, and the bar to hold. Never fails on a
figure: machines differ, and a figure is for reading. Needs sqlite3 and, for the counts of system calls, strace.
"""

import argparse
import csv
import os
import random
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

COLUMNS = ["name", "description", "type", "kind", "status", "location", "department", "confidentiality",
           "integrity", "availability", "supplier", "notes"]


def seconds(command: list[str], **options) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)
    return time.perf_counter() - start


def write_assets(path: Path, rows: int) -> None:
    chosen = random.Random(1)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for number in range(rows):
            writer.writerow([f"Server {number}", "Keeps order data, \"quoted\"", "server", "supporting", "in_use",
                             f"Room {number % 40}", "IT", chosen.randint(1, 4), chosen.randint(1, 4),
                             chosen.randint(1, 4), "Nordhost", f"Note {number}"])


def report(bar: str, what: str, ratios: list[float], limit: str) -> None:
    print(f"{bar:4} {what:58} {statistics.median(ratios):8.2f}   bar {limit}   (n={len(ratios)}, "
          f"{min(ratios):.2f}-{max(ratios):.2f})", flush=True)


def import_rows(program: str, folder: Path, rows: int, runs: int) -> None:
    source = folder / "assets.csv"
    write_assets(source, rows)
    ratios = []
    for run in range(runs):
        binder, plain = folder / f"import{run}.isms", folder / f"import{run}.db"
        seconds([program, "new", str(binder)])
        ours = seconds([program, "import", str(binder), "asset", str(source)])
        baseline = seconds(["sqlite3", str(plain), ".mode csv", f'.import "{source}" asset'])
        ratios.append(ours / baseline)
        binder.unlink()
        plain.unlink()
    report("P6", f"CSV import of {rows} rows / sqlite3 .import", ratios, "<= 8")


def one_edit(program: str, folder: Path) -> None:
    if not shutil.which("strace"):
        print("P4   strace is not installed: not counted")
        return
    binder = folder / "edit.isms"
    seconds([program, "new", str(binder)])
    seconds([program, "add", str(binder), "asset", "name=Server"])
    trace = folder / "trace"
    calls = "fsync,fdatasync,pwrite64,write"
    seconds(["strace", "-f", "-y", "-e", f"trace={calls}", "-o", str(trace), program, "set", str(binder), "AST-0001",
             "name=Other"])
    lines = [line for line in trace.read_text(errors="replace").splitlines() if str(folder) in line and "~lock" not in line]
    syncs = sum(1 for line in lines if re.search(r"\b(fsync|fdatasync)\(", line))
    writes = sum(1 for line in lines if re.search(r"\b(pwrite64|write)\(", line))
    print(f"P4   one edit: {syncs} fsyncs, {writes} writes on the binder and its journal      bar <= 5, <= 40", flush=True)


def print_growth(program: str, folder: Path, runs: int) -> None:
    times: dict[int, list[float]] = {500: [], 5000: []}
    binders = {}
    for rows in times:
        source = folder / f"print{rows}.csv"
        write_assets(source, rows)
        binders[rows] = folder / f"print{rows}.isms"
        seconds([program, "new", str(binders[rows])])
        seconds([program, "import", str(binders[rows]), "asset", str(source)])
    for _ in range(runs):
        for rows, binder in binders.items():
            times[rows].append(seconds([program, "report", str(binder), "asset-register", str(folder / "out.pdf")],
                                       env={**os.environ, "QT_LOGGING_RULES": "*=false"}))
    ratios = [large / small for large, small in zip(times[5000], times[500])]
    report("P10", "asset register PDF, 5,000 rows / 500 rows", ratios, "<= 15 for ten times the rows")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True, help="ringbinder-cli of a release build")
    parser.add_argument("--rows", type=int, default=100000)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    program = str(Path(options.program).resolve())
    with tempfile.TemporaryDirectory(prefix="ringbinder bench ") as name:
        folder = Path(name)
        one_edit(program, folder)
        import_rows(program, folder, options.rows, options.runs)
        print_growth(program, folder, options.runs)


if __name__ == "__main__":
    main()
