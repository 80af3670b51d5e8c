#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`report` with the wishes for a PDF, `seal` and `signed`: what leaves the house and what comes back."""

import hashlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from commandline import CommandLine, from_arguments

BROKEN = Path(__file__).resolve().parents[1] / "data/broken"


def make_client(program: CommandLine, file: Path) -> str:
    program.run("new", file, "--organisation", "Müller & Söhne <GmbH>")
    owner = program.run("add", file, "person", "name=Anna Böhm").strip()
    risk = ["risk", "title=Lost laptop", f"owner={owner}", "treatment=modify", "likelihood=3", "impact=3",
            "residual_likelihood=2", "residual_impact=2"]
    program.run("add", file, *risk)
    for name in ("pdf-scripts.pdf", "pdf-encrypted.pdf", "picture-cut.png"):
        program.run("attach", file, "A.8.13", BROKEN / name)
    return owner


def check_pdf(program: CommandLine, file: Path, folder: Path) -> None:
    archive, locked, password = folder / "archive.pdf", folder / "locked.pdf", folder / "pass wort"
    program.run("report", file, "soa", archive, "--pdf-a")
    assert b"GTS_PDFA1" in archive.read_bytes()
    password.write_text("Grüße 12\nsecond line\n", "utf-8")
    program.run("report", file, "soa", locked, "--password-file", password)
    assert b"/Encrypt" in locked.read_bytes()
    program.run("report", file, "soa", locked, "--password-file", "-", text="secret\r\n")
    if shutil.which("qpdf"):
        opened = subprocess.run(["qpdf", "--password=secret", "--check", str(locked)], check=False,
                                capture_output=True)
        assert opened.returncode == 0, opened.stderr
    target = folder / "not.pdf"
    for wrong in (("--pdf-a", "--password-file", password), ("--pdf-a", "--evidence", "append"),
                  ("--evidence", "staple"), ("--approved", "--password-file", password)):
        program.refused("report", file, "soa", target, *wrong)
    program.refused("report", file, "soa", folder / "not.docx", "--pdf-a", naming=(".pdf",))
    program.refused("report", file, "soa", target, "--password-file", "-", text="\n", naming=("password",))
    program.refused("report", file, "soa", target, "--password-file", folder / "none", status=3)
    assert not target.exists()
    appended = folder / "appended.pdf"
    program.run("report", file, "soa", appended, "--evidence", "append")
    assert b"JavaScript" not in appended.read_bytes()
    program.run("report", file, "soa", folder / "attached.pdf", "--evidence", "attach")


def check_seal(program: CommandLine, file: Path, folder: Path) -> None:
    one, two = folder / "prüf paket.zip", folder / "again.zip"
    told = program.asked("seal", file, one, "--for", "stage2", "--language", "de")
    program.run("seal", file, two, "--for", "stage2", "--language", "de")
    assert one.read_bytes() == two.read_bytes()
    with zipfile.ZipFile(one) as archive:
        names = archive.namelist()
        assert names == sorted(names, key=lambda name: name.encode()), names
        assert len(names) == told["files"], told
        sums = archive.read("SHA256SUMS")
        assert hashlib.sha256(sums).hexdigest() == told["manifest_sha256"]
        lines = dict(reversed(line.split("  ", 1)) for line in sums.decode().splitlines())
        assert set(lines) == set(names) - {"SHA256SUMS"}
        for name, checksum in lines.items():
            assert hashlib.sha256(archive.read(name)).hexdigest() == checksum, name
        page = archive.read("index.html").decode()
        assert "Söhne &lt;GmbH&gt;" in page and "<GmbH>" not in page and "http" not in page.replace("http-equiv", "")
        assert {f"packs/{key}.pdf" for key in told["packs"]} == {n for n in names if n.startswith("packs/")}
        if shutil.which("sha256sum"):
            out = folder / "aus gepackt"
            archive.extractall(out)
            subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=out, check=True)
    everything = program.asked("seal", file, folder / "all.zip")
    assert everything["for"] is None
    assert everything["packs"] == [pack["key"] for pack in program.asked("packs")["packs"]]
    program.refused("seal", file, folder / "a.zip", "--for", "stage3", naming=("stage1", "review"))
    program.refused("seal", file, folder / "a.tar", naming=(".zip",))
    program.refused("seal", file, folder / "none/a.zip", status=3)
    assert not (folder / "a.zip").exists()


def check_signed(program: CommandLine, file: Path, folder: Path, owner: str) -> None:
    sheets = folder / "sheets.pdf"
    program.run("report", file, "treatment-plan", sheets)
    told = program.asked("signed", file, sheets, status=1)["scans"][0]
    assert told["evidence"] is None and owner in told["reason"], told  # nobody has recorded a sign-off
    program.refused("signed", file, folder / "none.pdf", status=3)
    program.refused("signed", file, sheets, "--owner", "RSK-0001", naming=("person",))
    scan = folder / "scan.jpg"
    scan.write_bytes(b"a picture")
    assert "code" in program.asked("signed", file, scan, status=1)["scans"][0]["reason"]


def main() -> None:
    program = from_arguments(__doc__)
    with tempfile.TemporaryDirectory(prefix="siegel und so ") as name:
        folder = Path(name)
        file = folder / "käufer.isms"
        owner = make_client(program, file)
        check_pdf(program, file, folder)
        check_seal(program, file, folder)
        check_signed(program, file, folder, owner)
        program.run("verify", file)


if __name__ == "__main__":
    sys.exit(main())
