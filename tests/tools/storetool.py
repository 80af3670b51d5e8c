# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reliability programs share: store_torture as an object, the preloaded library, work folders.

The promise they all hold the store to: an edit counts as acknowledged once "ACK n" was printed; whatever
then happens, the file opens, every acknowledged edit is in it, whole, and at most one more.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

# Exit statuses of store_torture.
DONE, CANNOT_OPEN, REFUSED = 0, 2, 5

IS_LONG = os.environ.get("RINGBINDER_LONG") == "1"


def rounds(short: int, long: int) -> int:
    """How much to do: `short` in packaging/test, `long` in packaging/test --long."""
    return long if IS_LONG else short


@dataclass
class Written:
    """How a run of the writer ended, and the last edit it acknowledged (None: none)."""

    status: int
    acked: int | None
    errors: str

    @property
    def was_killed(self) -> bool:
        return self.status < 0

    @property
    def stayed_readable(self) -> bool:
        return "READABLE 0" not in self.errors


@dataclass
class Verdict:
    """What store_torture verify found."""

    status: int
    line: str

    @property
    def is_good(self) -> bool:
        return self.status == DONE

    @property
    def last(self) -> int:
        return int(re.search(r"last=(\d+)", self.line)[1])

    @property
    def word(self) -> str:
        return self.line.split()[0] if self.line else f"exit status {self.status}"


def last_ack(printed: str) -> int | None:
    acks = re.findall(r"^ACK (\d+)$", printed, flags=re.M)
    return int(acks[-1]) if acks else None


class Store:
    """A client file below a folder, reached through store_torture."""

    def __init__(self, program: Path, folder: Path):
        self.program = program
        self.folder = folder
        self.file = folder / "client.isms"

    def init(self) -> None:
        subprocess.run([self.program, "init", self.file], check=True, env=self.environment({}))

    def start_writing(self, edits: int, faults: dict[str, str], delay_ms: int = 0) -> subprocess.Popen:
        return subprocess.Popen([self.program, "write", self.file, str(edits), str(delay_ms)],
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                env=self.environment(faults))

    def write(self, edits: int, faults: dict[str, str] | None = None) -> Written:
        process = self.start_writing(edits, faults or {})
        printed, errors = process.communicate(timeout=120)
        return Written(process.returncode, last_ack(printed), errors)

    def verify(self, acked: int, file: Path | None = None,
               faults: dict[str, str] | None = None) -> Verdict:
        done = subprocess.run([self.program, "verify", file or self.file, str(acked)],
                              capture_output=True, text=True, timeout=120, check=False,
                              env=self.environment(faults or {}))
        line = done.stdout.strip() or done.stderr.strip()
        return Verdict(done.returncode, line.split("\n")[0])

    def environment(self, faults: dict[str, str]) -> dict[str, str]:
        """Backups and settings stay in the folder too; faults are for files below it only."""
        environment = {**os.environ, "XDG_DATA_HOME": str(self.folder / "data"),
                       "XDG_STATE_HOME": str(self.folder / "state"), "LC_ALL": "C.UTF-8"}
        if faults:
            environment.update(faults, FAULTIO_DIR=str(self.folder))
        return environment


def parser(description: str, needs_faultio: bool = True) -> argparse.ArgumentParser:
    """The arguments every reliability program takes."""
    result = argparse.ArgumentParser(description=description)
    result.add_argument("--program", type=Path, required=True, help="path of store_torture")
    if needs_faultio:
        result.add_argument("--faultio", type=Path, required=True, help="path of libfaultio.so")
    result.add_argument("--seed", type=int, default=1, help="the same seed does the same again")
    return result


@contextmanager
def work_folder(name: str) -> Iterator[Path]:
    """A folder in memory where there is one: what is tested is the order of calls, not a disk."""
    memory = Path("/dev/shm")
    base = memory if os.access(memory, os.W_OK) else Path(tempfile.gettempdir())
    folder = Path(tempfile.mkdtemp(prefix=f"ringbinder prüfung {name} ", dir=base))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def fresh_copy(of: Path, to: Path) -> None:
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(of, to)


def finish(summary: str, failures: list[str]) -> None:
    """Prints the figures, then each failure; ends the program."""
    print(summary)
    for failure in failures[:20]:
        print("FAILED:", failure)
    sys.exit(1 if failures else 0)
