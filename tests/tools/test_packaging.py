#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop, a package and a shell read of us is valid and says the same everywhere."""

import os
import re
import sqlite3
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
APP_ID = "org.ringbinder.ringbinder"
METAINFO = PACKAGING / f"linux/{APP_ID}.metainfo.xml"
DESKTOP = PACKAGING / f"linux/{APP_ID}.desktop"
MIME = PACKAGING / f"linux/{APP_ID}.mime.xml"
MIME_TYPE = "application/vnd.ringbinder.isms+sqlite3"


def output_of(*command: str | Path, **environment: str) -> str:
    """What the command prints; an exit status other than 0 fails the test with that output."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                          env={**os.environ, **environment}, check=False)
    printed = done.stdout + done.stderr
    if done.returncode != 0:
        raise AssertionError(f"{command[0]} ended with {done.returncode}:\n{printed}")
    return printed


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def cli_commands() -> set[str]:
    """The commands the manual page of ringbinder-cli explains."""
    return set(re.findall(r"^\.It Cm (\w+)", text_of(PACKAGING / "man/ringbinder-cli.1"), re.M))


class Freedesktop(unittest.TestCase):
    def test_desktop_entry(self) -> None:
        self.assertEqual(output_of("desktop-file-validate", DESKTOP), "")

    def test_metainfo(self) -> None:
        output_of("appstreamcli", "validate", "--no-net", "--pedantic", METAINFO)

    def test_xml_is_well_formed(self) -> None:
        files = [*PACKAGING.glob("linux/*.xml"), *ROOT.glob("resources/icons/**/*.svg")]
        self.assertGreater(len(files), 5)
        self.assertEqual(output_of("xmllint", "--noout", *files), "")

    def test_all_name_the_same_type(self) -> None:
        for file in (DESKTOP, METAINFO, MIME):
            self.assertIn(MIME_TYPE, text_of(file), file.name)

    def test_a_client_file_is_recognised_by_its_content(self) -> None:
        with tempfile.TemporaryDirectory(prefix="häuser mime ") as folder:
            packages = Path(folder, "mime/packages")
            packages.mkdir(parents=True)
            (packages / f"{APP_ID}.xml").write_bytes(MIME.read_bytes())
            output_of("update-mime-database", Path(folder, "mime"))
            client, foreign = Path(folder, "client"), Path(folder, "foreign.db")
            for path, application_id in ((client, 0x49534D53), (foreign, 7)):
                with sqlite3.connect(path) as database:
                    database.execute(f"PRAGMA application_id={application_id}")
                    database.execute("CREATE TABLE t(a)")
                database.close()

            def content_type(path: Path) -> str:
                return output_of("gio", "info", "-a", "standard::content-type", path,
                                 XDG_DATA_HOME=folder)

            self.assertIn(MIME_TYPE, content_type(client))
            self.assertNotIn(MIME_TYPE, content_type(foreign))


class Documents(unittest.TestCase):
    def test_manual_pages(self) -> None:
        for page in PACKAGING.glob("man/*.1"):
            self.assertEqual(output_of("mandoc", "-T", "lint", "-W", "warning", page), "")

    def test_every_command_is_completed(self) -> None:
        commands = cli_commands()
        self.assertGreater(len(commands), 20)
        for shell in ("bash", "zsh", "fish"):
            words = set(re.findall(r"\w+", text_of(PACKAGING / f"completions/ringbinder-cli.{shell}")))
            self.assertEqual(commands - words, set(), shell)

    def test_version_is_the_same_everywhere(self) -> None:
        version = re.search(r"project\(Ringbinder VERSION (\S+)", text_of(ROOT / "CMakeLists.txt"))[1]
        newest = {
            "CHANGELOG.md": re.search(r"^## (\S+)", text_of(PACKAGING / "CHANGELOG.md"), re.M)[1],
            "debian/changelog": re.search(r"\((.+)-\d+\)", text_of(PACKAGING / "debian/changelog"))[1],
            "metainfo": re.search(r'<release version="(\S+?)"', text_of(METAINFO))[1],
        }
        self.assertEqual(newest, dict.fromkeys(newest, version))

    def test_readme_names_every_package(self) -> None:
        packages = re.findall(r"^[a-z][a-z0-9.+-]+$", text_of(PACKAGING / "packages.txt"), re.M)
        self.assertGreater(len(packages), 30)
        readme = text_of(ROOT / "README.md")
        missing = [name for name in packages if f"`{name}`" not in readme]
        self.assertEqual(missing, [])


if __name__ == "__main__":
    unittest.main()
