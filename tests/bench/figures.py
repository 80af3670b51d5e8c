# SPDX-License-Identifier: GPL-3.0-or-later
"""One figure of one bar: what was measured, against what, and whether it holds. Prints and judges nothing else."""

import json
import statistics
from dataclasses import asdict, dataclass, field


@dataclass
class Figure:
    bar: str
    what: str
    value: float
    limit: float
    at_least: bool = False   # the bar is a lower bound: so many times faster
    unit: str = "x"
    ours: str = ""           # the two sides of a ratio, for reading
    baseline: str = ""
    runs: int = 1
    spread: tuple[float, float] | None = None
    note: str = ""
    holds: bool = field(init=False)

    def __post_init__(self) -> None:
        self.holds = self.value >= self.limit if self.at_least else self.value <= self.limit

    def line(self) -> str:
        sides = f"{self.ours} / {self.baseline} = " if self.baseline else ""
        sign = ">=" if self.at_least else "<="
        spread = f", {self.spread[0]:.3g}-{self.spread[1]:.3g}" if self.spread and self.runs > 1 else ""
        note = f"; {self.note}" if self.note else ""
        return (f"{self.bar:4} {self.what:52} {sides}{self.value:.3g}{self.unit} ({sign} {self.limit:g}{self.unit}) "
                f"{'ok' if self.holds else 'MISSED'}  [n={self.runs}{spread}{note}]")

    def json(self) -> str:
        return json.dumps(asdict(self))


@dataclass
class Skipped:
    """A baseline that this machine lacks."""

    bar: str
    what: str
    why: str

    def line(self) -> str:
        return f"{self.bar:4} {self.what:52} skipped: {self.why}"

    def json(self) -> str:
        return json.dumps({"bar": self.bar, "what": self.what, "skipped": self.why})


def missing(bar: str, what: str, program: str, package: str) -> Skipped:
    return Skipped(bar, what, f"{program} is not installed (apt-get install {package})")


def readable(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.3g} ms"


def ratio(bar: str, what: str, ours: list[float], baseline: list[float], limit: float, *, at_least: bool = False,
          note: str = "") -> Figure:
    """Seconds of both sides, taken by turns. The ratio is the median of the ratios of each turn; with `at_least`
    it says how many times faster ours is."""
    turns = [theirs / own if at_least else own / theirs for own, theirs in zip(ours, baseline)]
    first, second = (baseline, ours) if at_least else (ours, baseline)
    return Figure(bar, what, statistics.median(turns), limit, at_least, "x", readable(statistics.median(first)),
                  readable(statistics.median(second)), len(turns), (min(turns), max(turns)), note)


def in_seconds(milliseconds: list[float]) -> list[float]:
    return [value / 1000 for value in milliseconds]


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
