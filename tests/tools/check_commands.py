#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual page, the completions and `ringbinder-cli --help` name the same commands and options."""

import argparse
import re
import subprocess
import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
COMMON = {"help", "json", "version"}


def help_of(program: Path, *command: str) -> str:
    done = subprocess.run([program, *command, "--help"], capture_output=True, text=True, check=True)
    return done.stdout


def options_in(text: str) -> set[str]:
    return set(re.findall(r"--([a-z][a-z-]+)", text)) - COMMON


def manual_sections() -> dict[str, str]:
    """What the manual page says of each command."""
    page = (PACKAGING / "man/ringbinder-cli.1").read_text("utf-8")
    parts = re.split(r"^\.It Cm ([a-z-]+)", page, flags=re.M)
    sections: dict[str, str] = {}
    for name, text in zip(parts[1::2], parts[2::2]):
        body = re.split(r"^\.(?:El|Ss|Sh)\b", text, flags=re.M)[0]
        sections[name] = sections.get(name, "") + body
    return sections


def manual_options(section: str) -> set[str]:
    return set(re.findall(r"\bFl -([a-z][a-z-]+)", section)) - COMMON


def completed_options(shell: str) -> set[str]:
    text = (PACKAGING / f"completions/ringbinder-cli.{shell}").read_text("utf-8")
    pattern = r"-l ([a-z-]+)" if shell == "fish" else r"--([a-z][a-z-]+)"
    return set(re.findall(pattern, text)) - COMMON


def check(program: Path) -> list[str]:
    overview = help_of(program)
    commands = set(re.findall(r"^  ([a-z-]+)  ", overview, flags=re.M))
    manual = manual_sections()
    findings = [f"{name}: not in the manual page" for name in sorted(commands - set(manual))]
    findings += [f"{name}: in the manual page only" for name in sorted(set(manual) - commands)]
    every_option: set[str] = set()
    for name in sorted(commands & set(manual)):
        said = help_of(program, name)
        options, written = options_in(said.split("Example")[0]), manual_options(manual[name])
        every_option |= options
        findings += [f"{name} --{option}: not in the manual page" for option in sorted(options - written)]
        findings += [f"{name} --{option}: in the manual page only"
                     for option in sorted(written - options)]
        if f"ringbinder-cli {name}" not in said.partition("Example")[2]:
            findings.append(f"{name}: its help shows no example")
    for shell in ("bash", "zsh", "fish"):
        completed = completed_options(shell)
        findings += [f"--{option}: not completed in {shell}" for option in sorted(every_option - completed)]
        findings += [f"--{option}: completed in {shell} only" for option in sorted(completed - every_option)]
    if len(commands) < 20:
        findings.append(f"only {len(commands)} commands found in the help")
    return findings


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--program", type=Path, required=True, help="path of ringbinder-cli")
    findings = check(arguments.parse_args().program)
    print("\n".join(findings) or "Help, manual page and completions say the same.")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
