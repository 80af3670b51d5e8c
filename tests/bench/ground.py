# SPDX-License-Identifier: GPL-3.0-or-later
"""What every bar stands on: the programs of one build, a folder that goes away, the files made for it."""

import csv
import json
import os
import random
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

LONG = 30.0  # seconds; what takes longer is run less often

ASSET_COLUMNS = ["name", "description", "type", "kind", "status", "location", "department", "confidentiality",
                 "integrity", "availability", "supplier", "notes"]
RISK_COLUMNS = ["title", "likelihood", "impact", "treatment", "status", "notes"]


@dataclass
class Ground:
    build: Path
    folder: Path
    runs: int = 7
    binders: dict[tuple[str, int], Path] = field(default_factory=dict)

    @property
    def cli(self) -> str:
        return str(self.build / "bin" / "ringbinder-cli")

    @property
    def desktop(self) -> str:
        return str(self.build / "bin" / "ringbinder")

    @property
    def bench(self) -> str:
        return str(self.build / "bin" / "ringbinder_bench")

    def environment(self) -> dict[str, str]:
        """A user of its own, so that nothing of the real one is read or written."""
        home = self.folder / "home"
        runtime = self.folder / "run"
        home.mkdir(exist_ok=True)
        runtime.mkdir(mode=0o700, exist_ok=True)
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "QT_"))}
        return kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen",
                       "LC_ALL": "C.UTF-8", "QT_LOGGING_RULES": "*.warning=false"}

    def seconds(self, command: list[str], **options) -> float:
        begun = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       env=options.pop("env", self.environment()), **options)
        return time.perf_counter() - begun

    def measure(self, *arguments: str) -> list[dict]:
        """The lines of ringbinder_bench: bar, what, ours and baseline in milliseconds."""
        done = subprocess.run([self.bench, *arguments], check=True, capture_output=True, text=True,
                              env=self.environment())
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]

    def new_binder(self, name: str) -> Path:
        path = self.folder / name
        self.seconds([self.cli, "new", str(path)])
        return path

    def binder(self, register: str, rows: int) -> Path:
        """A client with that many assets or risks, imported once by the command line."""
        if (register, rows) not in self.binders:
            path = self.new_binder(f"{register} {rows}.isms")
            if rows:
                self.seconds([self.cli, "import", str(path), register, str(self.table(register, rows))])
            self.binders[(register, rows)] = path
        return self.binders[(register, rows)]

    def copy(self, binder: Path, name: str) -> Path:
        return Path(shutil.copyfile(binder, self.folder / name))

    def table(self, register: str, rows: int) -> Path:
        path = self.folder / f"{register} {rows}.csv"
        if not path.exists():
            write_table(path, register, rows)
        return path


def write_table(path: Path, register: str, rows: int) -> None:
    chosen = random.Random(1)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(ASSET_COLUMNS if register == "asset" else RISK_COLUMNS)
        for number in range(rows):
            if register == "asset":
                writer.writerow([f"Server {number}", "Keeps order data, \"quoted\"", "server", "supporting", "in_use",
                                 f"Room {number % 40}", "IT", chosen.randint(1, 4), chosen.randint(1, 4),
                                 chosen.randint(1, 4), "Nordhost", f"Note {number}"])
            else:
                writer.writerow([f"Ransomware on server {number}", chosen.randint(1, 5), chosen.randint(1, 5),
                                 "modify", "open", f"Seen in workshop {number % 12}"])
