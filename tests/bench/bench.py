#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Performance as ratios: each bar is ours against a baseline measured in the same run, by turns.

    tests/bench/bench.py [P4 P6 …] [--build build/release] [--runs 7] [--json]

Prints `ours / baseline = ratio (bar) ok|MISSED`, a line per figure. Never fails on a figure: machines differ, and a
figure is for reading. Baselines that are not installed are named and left out.
"""

import argparse
import subprocess
import tempfile
from pathlib import Path

import building
import printing
import scanning
import showing
import writing
from ground import Ground

BARS = showing.BARS | writing.BARS | printing.BARS | scanning.BARS | building.BARS
ONLY_WHEN_NAMED = set(building.BARS)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bars", nargs="*", metavar="BAR", help="P1 … P17; all but P16 without any")
    parser.add_argument("--build", type=Path, default=Path("build/release"), help="tree of a release build")
    parser.add_argument("--runs", type=int, default=7, help="of each side; fewer where one takes over 30 s")
    parser.add_argument("--json", action="store_true", help="one object a line")
    options = parser.parse_args()
    unknown = set(options.bars) - set(BARS)
    if unknown:
        parser.error(f"no such bar: {', '.join(sorted(unknown))}")
    chosen = options.bars or [bar for bar in BARS if bar not in ONLY_WHEN_NAMED]
    build = options.build.resolve()
    subprocess.run(["ninja", "-C", str(build), "ringbinder", "ringbinder-cli", "ringbinder_bench"], check=True,
                   stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory(prefix="ringbinder bench ") as folder:
        ground = Ground(build, Path(folder), options.runs)
        for bar in sorted(chosen, key=lambda name: int(name[1:])):
            for figure in BARS[bar](ground):
                print(figure.json() if options.json else figure.line(), flush=True)


if __name__ == "__main__":
    main()
