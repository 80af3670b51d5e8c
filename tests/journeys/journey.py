# SPDX-License-Identifier: GPL-3.0-or-later
"""What every journey starts with: the programs under test, a folder of its own, a client in it."""

import argparse
import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from driver import App


@dataclass
class Journey:
    """The programs, and a folder whose name nobody would choose."""

    program: Path
    cli: Path
    folder: Path

    @property
    def client(self) -> Path:
        return self.folder / "Müller & Söhne.isms"

    def make_sample(self) -> Path:
        self.run("new", self.client, "--sample")
        return self.client

    def run(self, *arguments: str | Path, status: int = 0) -> str:
        """ringbinder-cli with these arguments; what it printed."""
        done = subprocess.run([self.cli, *arguments], capture_output=True, text=True, check=False)
        if done.returncode != status:
            raise AssertionError(f"ringbinder-cli {arguments[0]}: {done.returncode} {done.stderr}")
        return done.stdout

    def records(self, register: str, *conditions: str, file: Path | None = None) -> list[dict]:
        """What the client's file holds, asked from outside while the program has it open."""
        filters = [word for condition in conditions for word in ("--where", condition)]
        return json.loads(self.run("list", file or self.client, register, *filters, "--json"))["records"]

    def open(self, *arguments: str | Path) -> App:
        return App(self.program, *arguments)

    def look(self, app: App, name: str) -> None:
        """A picture for somebody who looks whether it is fine, in the folder JOURNEY_SHOTS."""
        if folder := os.environ.get("JOURNEY_SHOTS"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            app.shot(Path(folder) / f"{name}.png")


@contextmanager
def started() -> Iterator[Journey]:
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path, required=True, help="path of ringbinder")
    parser.add_argument("--cli", type=Path, required=True, help="path of ringbinder-cli")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ringbinder reise ü ") as folder:
        yield Journey(options.program, options.cli, Path(folder))
