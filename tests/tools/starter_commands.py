#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`ringbinder-cli starter` and `new --starter`: what is listed is what is made, and nothing is made twice."""

import tempfile
from pathlib import Path

from commandline import CommandLine, from_arguments


def part_named(listed: dict, key: str) -> dict:
    return next(part for pack in listed["packs"] for part in pack["parts"] if part["key"] == key)


def check_existing_client(line: CommandLine, folder: Path) -> None:
    client = folder / "käufer eins.isms"
    line.run("new", client, "--organisation", "Müller & Söhne")
    listed = line.asked("starter", client, "--country", "DE")
    assert len(listed["packs"]) == 15, listed
    assert part_named(listed, "legal:EU")["usual"] and not part_named(listed, "legal:UK")["usual"]
    assert "Roles and RACI" in line.run("starter", client)
    wanted = part_named(listed, "roles")["records"] + part_named(listed, "legal:CH")["records"]

    made = line.asked("starter", client, "roles", "legal:CH")
    assert made["records"] == wanted and made["there_already"] == 0, made
    assert set(made["added"]) == {"role", "raci_entry", "legal_requirement"}, made
    assert "Top management" in line.run("list", client, "role")
    again = line.asked("starter", client, "roles", "legal:CH")
    assert again["records"] == 0 and again["there_already"] == wanted, again

    line.run("undo", client)  # one pack is one change
    assert line.asked("starter", client)["packs"][1]["records"] > 0
    assert "Top management" in line.run("list", client, "role")
    line.run("starter", client, "rolls", status=2)
    line.run("verify", client)


def check_new_client(line: CommandLine, folder: Path) -> None:
    client = folder / "käufer zwei.isms"
    line.run("new", client, "--language", "de", "--starter", "usual", "--country", "DE")
    assert "Oberste Leitung" in line.run("list", client, "role")
    assert "DSGVO" in line.run("list", client, "legal_requirement")
    assert line.asked("starter", client, "usual", "--country", "DE")["records"] == 0
    line.run("verify", client)
    refused = folder / "käufer drei.isms"
    line.run("new", refused, "--starter", "rolls", status=2)
    assert not refused.exists()


def main() -> None:
    line = from_arguments(__doc__)
    with tempfile.TemporaryDirectory(prefix="ringbinder starter ") as folder:
        check_existing_client(line, Path(folder))
        check_new_client(line, Path(folder))
    print("Starter packs are listed and made as they say.")


if __name__ == "__main__":
    main()
