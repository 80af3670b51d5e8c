# SPDX-License-Identifier: GPL-3.0-or-later
"""ringbinder-cli as a stranger to its code uses it: started, fed and asked. For the checks of the command line."""

import argparse
import json
import os
import subprocess
from pathlib import Path


class CommandLine:
    """Runs the program and holds it to the exit status that is expected."""

    def __init__(self, program: Path) -> None:
        self.program = program.resolve()

    def start(self, *arguments: object, text: str | bytes | None = None, folder: Path | None = None,
              language: str = "C.UTF-8") -> subprocess.CompletedProcess[bytes]:
        given = text.encode() if isinstance(text, str) else text
        return subprocess.run([self.program, *map(str, arguments)], capture_output=True, input=given, cwd=folder,
                              check=False, env={**os.environ, "LC_ALL": language, "LANGUAGE": ""})

    def data(self, *arguments: object, status: int = 0, text: str | bytes | None = None,
             folder: Path | None = None) -> bytes:
        """Standard output, after a look at the exit status."""
        done = self.start(*arguments, text=text, folder=folder)
        if done.returncode != status:
            raise AssertionError(f"{arguments}: status {done.returncode}, not {status}\n"
                                 f"{done.stdout.decode(errors='replace')}{done.stderr.decode(errors='replace')}")
        return done.stdout

    def run(self, *arguments: object, status: int = 0, text: str | bytes | None = None) -> str:
        return self.data(*arguments, status=status, text=text).decode()

    def asked(self, *arguments: object, status: int = 0, text: str | bytes | None = None) -> dict:
        """The answer as JSON."""
        answer = json.loads(self.run(*arguments, "--json", status=status, text=text))
        assert answer.pop("schema") == 1, answer
        return answer

    def refused(self, *arguments: object, naming: tuple[str, ...] = (), status: int = 2,
                text: str | bytes | None = None) -> str:
        """A refusal says why on standard error, naming what is wrong with it, and prints no data."""
        done = self.start(*arguments, text=text)
        said = done.stderr.decode()
        if done.returncode != status or done.stdout or not all(word in said for word in naming):
            raise AssertionError(f"{arguments}: status {done.returncode}, not {status}, naming {naming}\n"
                                 f"{done.stdout.decode(errors='replace')}{said}")
        return said


def from_arguments(description: str | None) -> CommandLine:
    arguments = argparse.ArgumentParser(description=description)
    arguments.add_argument("--program", type=Path, required=True, help="path of ringbinder-cli")
    return CommandLine(arguments.parse_args().program)
