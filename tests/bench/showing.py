# SPDX-License-Identifier: GPL-3.0-or-later
"""P1 to P3, P7, P8, P13: the window, its memory, its tables, the heat map."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from figures import Figure, Skipped, in_seconds, missing, percentile, ratio
from ground import Ground

FEW, MANY = 10_000, 100_000
PATIENCE = 60.0  # seconds until a window shows


def first_paint(ground: Ground) -> Iterator[Figure | Skipped]:
    empty, few = ground.binder("risk", 0), ground.binder("risk", FEW)
    ours, baseline = by_turns(ground, few, empty)
    yield ratio("P1", f"first paint, {FEW:,} risks / an empty client", ours, baseline, 1.25)
    yield from against_keepassxc(ground, few)


def first_paint_of_many(ground: Ground) -> Iterator[Figure]:
    ours, baseline = by_turns(ground, ground.binder("risk", MANY), ground.binder("risk", FEW))
    yield ratio("P2", f"first paint, {MANY:,} / {FEW:,} risks", ours, baseline, 1.2)


def by_turns(ground: Ground, one: Path, other: Path) -> tuple[list[float], list[float]]:
    ours, baseline = [], []
    for _ in range(ground.runs):
        ours.append(ground.seconds([ground.bench, "start", "paint", str(one)]))
        baseline.append(ground.seconds([ground.bench, "start", "paint", str(other)]))
    return ours, baseline


def against_keepassxc(ground: Ground, binder: Path) -> Iterator[Figure | Skipped]:
    what = f"window shown, {FEW:,} risks / KeePassXC, empty"
    for program, package in (("keepassxc", "keepassxc"), ("Xvfb", "xvfb"), ("xdotool", "xdotool")):
        if not shutil.which(program):
            yield missing("P1", what, program, package)
            return
    read, write = os.pipe()
    # Else the server starts anew whenever the last window is gone, and refuses the next program meanwhile.
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-noreset"],
                              pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        os.close(write)
        with os.fdopen(read) as answer:
            display = f":{answer.readline().strip()}"
        environment = ground.environment() | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        ours, baseline = [], []
        for _ in range(ground.runs):
            ours.append(until_shown([ground.desktop, str(binder)], environment))
            baseline.append(until_shown(["keepassxc"], environment))
        yield ratio("P1", what, ours, baseline, 0.6)
    finally:
        screen.terminate()
        screen.wait()


def until_shown(command: list[str], environment: dict[str, str]) -> float:
    """Whichever window comes: not every program says whose process it belongs to."""
    wait_for(lambda: not is_window_shown(environment), "a window of the run before stays")
    begun = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(lambda: is_window_shown(environment), f"{command[0]} shows no window")
        return time.perf_counter() - begun
    finally:
        program.kill()
        program.wait()


def is_window_shown(environment: dict[str, str]) -> bool:
    """A window of the screen itself, which no window manager frames here."""
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--maxdepth", "1", "--class", "."], env=environment,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def wait_for(holds: Callable[[], bool], complaint: str) -> None:
    begun = time.perf_counter()
    while not holds():
        if time.perf_counter() - begun > PATIENCE:
            raise RuntimeError(complaint)


def memory(ground: Ground) -> Iterator[Figure]:
    full = ground.binder("asset", MANY)
    used = ground.measure("start", "settle", str(full))[0]["ours"][0]
    empty = ground.measure("start", "settle", str(ground.binder("asset", 0)))[0]["ours"][0]
    size = full.stat().st_size
    yield Figure("P3", f"memory beyond the empty window, {MANY:,} assets / file", (used - empty) / size, 1.5,
                 ours=f"{(used - empty) / 1e6:.0f} MB", baseline=f"{size / 1e6:.0f} MB")


def frames(ground: Ground) -> Iterator[Figure]:
    for rows, limit in ((FEW, 16), (MANY, 33)):
        for line in ground.measure("tables", str(ground.binder("asset", rows)), "frames"):
            yield Figure("P7", f"{line['what']}, {rows:,} assets, p99", percentile(line["ours"], 0.99), limit, unit=" ms",
                         runs=len(line["ours"]), spread=(min(line["ours"]), max(line["ours"])))


def against_proxy(ground: Ground) -> Iterator[Figure]:
    limits = {"filter": 100, "first text sort": 5, "sort again": 100}
    # The proxy takes minutes for what stands here: one run.
    for line in ground.measure("tables", str(ground.binder("asset", MANY)), "proxy"):
        yield ratio("P8", f"{line['what']}, {MANY:,} assets: QSortFilterProxyModel", in_seconds(line["ours"]),
                    in_seconds(line["baseline"]), limits[line["what"]], at_least=True)


def heat_map(ground: Ground) -> Iterator[Figure]:
    made = ground.binder("risk", MANY)
    copy = ground.copy(made, "risks plain.isms")
    for line in ground.measure("heatmap", str(made), str(copy), str(ground.runs)):
        yield ratio("P13", f"heat map of {MANY:,} risks / SQL GROUP BY", in_seconds(line["ours"]),
                    in_seconds(line["baseline"]), 0.2)


BARS = {"P1": first_paint, "P2": first_paint_of_many, "P3": memory, "P7": frames, "P8": against_proxy, "P13": heat_map}
