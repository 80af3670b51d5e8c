#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`ringbinder-cli document`: from the template to the withdrawn document, with the exit status of each act."""

import sys
import tempfile
from pathlib import Path

from commandline import CommandLine, from_arguments


class Client(CommandLine):
    """A new client file and the command line that works on it."""

    def __init__(self, program: Path, folder: Path) -> None:
        super().__init__(program)
        self.folder = folder
        self.file = folder / "käufer eins.isms"
        self.run("new", self.file, "--organisation", "Müller & Söhne")

    def document(self, *arguments: object, status: int = 0, text: str | None = None) -> str:
        return self.run("document", self.file, *arguments, status=status, text=text)

    def told(self, *arguments: object, status: int = 0) -> dict:
        return self.asked("document", self.file, *arguments, status=status)


def state_of(client: Client, number: str) -> str:
    listed = client.told("mandatory", status=1)["documents"]
    return next(entry["state"] for entry in listed if entry["id"] == number)


def check_versions(client: Client, boss: str) -> None:
    made = client.told("new", "D04", "D27")["documents"]
    policy, rules = (entry["document"] for entry in made)
    assert "[Scope in one sentence]" in made[0]["gaps"], made
    assert "Müller & Söhne" in client.document("text", policy)
    assert state_of(client, "D04") == "draft"
    client.document("new", "D99", status=2)
    client.document("approve", policy, status=2)  # by nobody
    client.document("submit", policy, "--by", boss)
    client.document("write", policy, "-", status=2, text="in review")
    client.document("return", policy)
    client.document("write", policy, "-", text="# Policy\n\nFirst text.\n")
    assert client.told("check", policy, status=1)["missing"]
    client.document("approve", policy, "--by", boss, "--review-months", "6", "--note", "new", "--publish")
    assert state_of(client, "D04") == "approved"
    client.document("start", policy, "--major")
    client.document("start", policy, status=2)
    client.document("write", policy, "-", text="# Policy\n\nSecond text.\n")
    assert "+Second text." in client.document("diff", policy, "1.0", "2.0", status=1)
    client.document("diff", policy, "1.0", "1.0")
    client.document("diff", policy, "1.0", "9.9", status=2)
    client.document("approve", policy, "--by", boss)
    listed = client.told("versions", policy)["versions"]
    assert [entry["status"] for entry in listed] == ["approved", "superseded"], listed
    client.document("publish", policy)
    client.document("confirm", policy)
    client.run("set", client.file, policy, "body=smuggled", status=2)
    client.document("versions", policy)
    client.document("discard", rules)
    client.document("discard", rules, status=2)
    client.document("new", "D27")
    client.document("approve", rules, "--by", boss)


def check_acknowledgement(client: Client, people: list[str]) -> None:
    rules = client.told("templates")["templates"]
    rules = next(entry["document"] for entry in rules if entry["id"] == "D27")
    client.document("ask", rules, "--people", ",".join(people), "--on", "2024-01-01", "--due", "2024-01-15")
    client.document("ask", rules, status=2)  # nobody is left
    round_ = client.told("acknowledgements", status=1)["acknowledgements"][0]
    assert (round_["asked"], round_["overdue"]) == (2, 2), round_
    client.document("accept", *round_["open"], "--method", "signature")
    round_ = client.told("acknowledgements", rules)["acknowledgements"][0]
    assert (round_["accepted"], round_["overdue"]) == (2, 0), round_
    sheet = client.folder / "sheet.pdf"
    client.document("signsheet", rules, sheet)
    assert sheet.read_bytes().startswith(b"%PDF-")


def check_files(client: Client, policy: str) -> None:
    printed = client.folder / "policy.pdf"
    client.document("print", policy, printed, "--version-number", "1.0", "--language", "de")
    assert printed.read_bytes().startswith(b"%PDF-")
    for suffix, start in (("docx", b"PK"), ("odt", b"PK"), ("html", b"<!DOCTYPE html>")):
        target = client.folder / f"policy.{suffix}"
        client.document("print", policy, target)
        assert target.read_bytes().startswith(start), suffix
        # The moment of printing stands in the file: two prints of one second are the same bytes.
        other = client.folder / f"{suffix}.out"
        for _ in range(5):
            client.document("print", policy, target)
            client.document("print", policy, other, "--format", suffix)
            if other.read_bytes() == target.read_bytes():
                break
        assert other.read_bytes() == target.read_bytes(), suffix
    client.document("print", policy, client.folder / "policy.doc", status=2)
    out = client.folder / "öffentlich"
    client.document("public", out, status=3)  # no such folder
    out.mkdir()
    client.document("public", out)
    assert not list(out.iterdir())  # nothing is public
    client.run("set", client.file, policy, "public=1", "public_version=For everybody.")
    client.document("public", out, "--formats", "md,html,pdf")
    names = sorted(path.suffix for path in out.iterdir())
    assert names == [".html", ".md", ".pdf"], names
    text = next(out.glob("*.md")).read_text("utf-8")
    assert "For everybody." in text and "Second text" not in text, text
    client.document("withdraw", policy)
    assert state_of(client, "D04") == "missing"
    client.document("nonsense", status=2)


def main() -> None:
    program = from_arguments(__doc__).program
    with tempfile.TemporaryDirectory(prefix="dokumente und so ") as folder:
        client = Client(program, Path(folder))
        boss, clerk = (client.run("add", client.file, "person", f"name={name}").strip()
                       for name in ("Boss", "Clerk"))
        check_versions(client, boss)
        check_acknowledgement(client, [boss, clerk])
        check_files(client, "DOC-0001")
        client.run("verify", client.file)


if __name__ == "__main__":
    sys.exit(main())
