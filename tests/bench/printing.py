# SPDX-License-Identifier: GPL-3.0-or-later
"""P9 to P12: packs and registers as PDF, and workbooks."""

import csv
import html
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from figures import Figure, Skipped, in_seconds, missing, ratio, readable
from ground import LONG, Ground

COLUMNS = 8
PATIENCE = 120.0  # seconds for a baseline; what takes longer is told as a lower bound


def soa(ground: Ground) -> Iterator[Figure | Skipped]:
    binder = ground.new_binder("soa.isms")
    page = html_table(ground, binder, "control")
    ours = [print_pack(ground, binder, "soa") for _ in range(ground.runs)]
    yield from baseline_pdf(ground, "P9", "SoA: LibreOffice", page, ours, 10)
    if not shutil.which("weasyprint"):
        yield missing("P9", "SoA: weasyprint", "weasyprint", "weasyprint")
        return
    theirs = [ground.seconds(["weasyprint", str(page), str(ground.folder / "weasy.pdf")])
              for _ in range(min(ground.runs, 3))]
    yield ratio("P9", "SoA: weasyprint", ours, theirs, 30, at_least=True)


def register(ground: Ground) -> Iterator[Figure | Skipped]:
    small, large = ground.binder("asset", 5_000), ground.binder("asset", 50_000)
    ours, growth = [], []
    for _ in range(min(ground.runs, 3)):
        ours.append(print_pack(ground, small, "asset-register"))
        growth.append(print_pack(ground, large, "asset-register"))
    yield ratio("P10", "asset register, 50,000 / 5,000 rows", growth, ours, 15)
    yield from baseline_pdf(ground, "P10", "asset register, 5,000 rows: LibreOffice", html_table(ground, small, "asset"),
                            ours, 50)


def peak_memory(ground: Ground) -> Iterator[Figure]:
    binder = ground.binder("asset", 50_000)
    process = subprocess.Popen([ground.cli, "report", str(binder), "asset-register", str(ground.folder / "peak.pdf")],
                               env=ground.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError("the asset register was not printed")
    yield Figure("P11", "peak memory of the register of 50,000 rows", usage.ru_maxrss / 1024, 150, unit=" MB")


def workbooks(ground: Ground) -> Iterator[Figure]:
    limits = {"write a workbook": ("libxlsxwriter", 1.3), "read a workbook": ("inflating it", 4)}
    for line in ground.measure("workbooks", str(ground.folder), "100000", "3"):
        baseline, limit = limits[line["what"]]
        yield ratio("P12", f"{line['what']}, 100,000 x 12 / {baseline}", in_seconds(line["ours"]),
                    in_seconds(line["baseline"]), limit)


def print_pack(ground: Ground, binder: Path, pack: str) -> float:
    return ground.seconds([ground.cli, "report", str(binder), pack, str(ground.folder / f"{pack}.pdf")])


def html_table(ground: Ground, binder: Path, key: str) -> Path:
    """The register as a plain table, for programs that print HTML: its first columns that hold anything."""
    exported = binder.with_suffix(f".{key}.csv")
    ground.seconds([ground.cli, "export", str(binder), key, str(exported)])
    with exported.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.reader(file))
    filled = [column for column in range(len(rows[0])) if any(row[column] for row in rows[1:])][:COLUMNS]
    page = binder.with_suffix(f".{key}.html")
    with page.open("w", encoding="utf-8") as file:
        file.write("<!DOCTYPE html><meta charset='utf-8'><style>@page{size:A4 landscape}table{border-collapse:collapse;"
                   "font:8pt sans-serif}td{border:1px solid}</style><table>")
        for row in rows:
            file.write("<tr>" + "".join(f"<td>{html.escape(row[column])}</td>" for column in filled) + "</tr>\n")
        file.write("</table>")
    return page


def baseline_pdf(ground: Ground, bar: str, what: str, page: Path, ours: list[float],
                 limit: float) -> Iterator[Figure | Skipped]:
    if not shutil.which("soffice"):
        yield missing(bar, what, "soffice", "libreoffice-writer")
        return
    command = ["soffice", f"-env:UserInstallation=file://{ground.folder}/office".replace(" ", "%20"), "--headless",
               "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", str(ground.folder / "office out")]
    warm = ground.folder / "warm.html"
    warm.write_text("<p>First start: the profile is made.</p>", encoding="utf-8")
    ground.seconds([*command, str(warm)])
    theirs = []
    for _ in range(ground.runs):
        begun = time.perf_counter()
        try:
            theirs.append(ground.seconds([*command, str(page)], timeout=PATIENCE))
        except subprocess.TimeoutExpired:
            spent = time.perf_counter() - begun
            own = sorted(ours)[len(ours) // 2]
            yield Figure(bar, what, spent / own, limit, True, "x", f"over {readable(spent)}", readable(own),
                         note="stopped before it was done: at least")
            return
        if theirs[-1] > LONG:
            break
    yield ratio(bar, what, ours, theirs, limit, at_least=True)


BARS = {"P9": soa, "P10": register, "P11": peak_memory, "P12": workbooks}
