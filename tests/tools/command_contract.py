#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ringbinder-cli promises to scripts: exit status, shapes, refusals, standard input and output, dry runs."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from commandline import CommandLine, from_arguments

SHEET = "\ufeffName;Verfügbarkeit;Lagerplatz\r\nServer 1;3;Keller\r\nServer 2;99;Dach\r\n"


def print_of(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def check_new(line: CommandLine, client: Path) -> None:
    assert line.run("new", client, "--organisation", "Müller & Söhne").strip() == str(client)
    before = print_of(client)
    line.refused("new", client, naming=(client.name,), status=3)
    assert print_of(client) == before
    line.refused("new", client.with_name("none") / "x.isms", status=3)
    named = client.with_name("named.isms")
    line.run("new", named, "--organisation", "Nord GmbH", "--sample")
    told = line.asked("info", named)
    assert told["organisation"] == "Nord GmbH" and told["registers"]["risk"] > 20, told
    line.run("verify", named)


def check_refusals(line: CommandLine, client: Path) -> None:
    asset = line.run("add", client, "asset", "name=File server").strip()
    for wrong, naming in {
        "availability=99": ("availability", "99", "4"),
        "classification=bogus": ("classification", "bogus", "internal"),
        "acquired=2025-13-01": ("acquired", "2025-13-01", "2025-12-31"),
        "rto_hours=soon": ("rto_hours", "soon", "12.5"),
        "personal_data=maybe": ("personal_data", "maybe", "yes"),
        "owner=PER-9999": ("owner", "PER-9999", "code"),
        "nonsense=1": ("nonsense", "classification"),
        "effective_integrity=3": ("effective_integrity",),
        "nothing": ("nothing", "FIELD=VALUE"),
    }.items():
        line.refused("set", client, asset, wrong, naming=naming)
        line.refused("add", client, "asset", "name=x", wrong, naming=naming)
    line.refused("set", client, asset, "name=", naming=("name:",))
    line.refused("add", client, "asset", naming=("name:",))
    line.refused("set", client, asset, "name=X", "name=Y", naming=("name", "twice"))
    line.refused("set", client, "AST-9999", "name=x", naming=("AST-9999",))
    line.refused("list", client, "assets", naming=("assets", "business_process"))
    line.refused("list", client, "asset", "--sort", "nonsense", naming=("nonsense", "availability"))
    line.refused("list", client, "asset", "--where", "status=nonsense", naming=("status", "nonsense", "in_use"))
    line.refused("list", client, "asset", "--as-of", "yesterday", naming=("--as-of", "yesterday", "2025-11-22"))
    line.refused("list", client, "asset", "--bogus", naming=("bogus", "--where", "--as-of"))
    line.refused("link", client, asset, "name", asset, naming=("name", "depends_on"))
    line.refused("due", client, "--within", "soon", naming=("--within", "soon", "14d"))
    line.refused("report", client, "nonsense", "x.pdf", naming=("nonsense", "soa"))
    line.refused("report", client, "soa", "x.pdf", "--language", "xx", naming=("xx", "de"))
    line.refused("add-pack-set", client, "nonsense", naming=("nonsense", "stage1", "customer"))
    pack = line.run("add-pack-set", client, "stage1").strip()
    line.refused("pack-set", client, pack, "x.txt", naming=("x.txt", ".pdf", ".docx"))
    line.refused("pack-set", client, pack, "x.docx", "--approved", naming=(".pdf",))
    line.refused("pack-set", client, "APK-9999", "x.pdf", naming=("APK-9999",))
    line.refused("pack-set", client, pack, "x.docx", "--evidence", "append", naming=(".pdf",))
    line.refused("pack-set", client, pack, "x.pdf", "--pdf-a", "--evidence", "append", naming=("--pdf-a",))
    line.refused("pack-set", client, pack, "x.pdf", "--evidence", "nonsense", naming=("nonsense", "attach"))
    line.refused("chart", client, "heatmap", "x.svg", "--stage", "best", naming=("--stage", "best", "inherent"))
    line.refused("export", client, "asset", "x.odt", naming=("x.odt", ".csv", ".pdf"))
    line.refused("export", client, "--format", "nonsense", "x", naming=("--format", "nonsense", "ics"))
    line.refused("check", client, "--rule", "L999", naming=("--rule", "L999", "L011"))
    line.refused("check", client, "--severity", "worst", naming=("--severity", "worst", "blocker"))
    line.refused("remove-field", client, "asset", "x_nonsense", naming=("x_nonsense",))
    line.refused("nonsense", naming=("nonsense",))
    line.refused("list", client, naming=("FILE REGISTER",))
    line.refused(naming=("--help",))
    assert line.run("list", client, "asset", "--columns", "name") == f"{asset}  File server\n"


def check_shapes(line: CommandLine, client: Path) -> None:
    owner = line.run("add", client, "person", 'name=O\'Neil, "Q"; \\ DROP').strip()
    line.run("set", client, "AST-0001", f"owner={owner}", "personal_data=yes", "acquired=2025-02-01", "rto_hours=1.5")
    listed = line.asked("list", client, "asset")["records"]
    record = listed[0]
    assert (record["code"], record["owner"], record["personal_data"], record["acquired"], record["rto_hours"]) == \
        ("AST-0001", owner, "yes", "2025-02-01", 1.5), record
    assert record["controls"] == [] and record["site"] is None and record["uid"], record
    # Every value that list gives, set takes.
    given = [f"{key}={record[key]}" for key in ("owner", "personal_data", "acquired", "rto_hours")]
    assert line.asked("set", client, "AST-0001", *given)["change_set"] is None
    assert line.asked("list", client, "asset", "--where", "code=AST-0001", "--where", "personal_data=yes")["records"]
    assert line.asked("list", client, "asset", "--where", f"uid={record['uid']}")["records"] == listed
    assert not line.asked("list", client, "asset", "--where", "code=AST-0002")["records"]
    assert line.asked("show", client, "AST-0001")["record"] == record
    assert line.start("--json", "list", client, "asset").stdout == line.data("list", client, "asset", "--json")

    fields = line.asked("registers", "asset")["fields"]
    assert all({"key", "type", "required", "choices", "clause"} <= set(field) for field in fields), fields
    assert {entry["key"] for entry in line.asked("registers")["registers"]} >= {"asset", "risk", "control", "person"}
    assert "A.5.9" in line.run("registers", "asset")
    pack = line.asked("packs")["packs"][0]
    assert pack["key"] == "soa" and pack["title"] and pack["sections"], pack

    sets = line.asked("history", client, "AST-0001")["change_sets"]
    changed = {item["field"]: item["after"] for item in sets[0]["items"]}
    assert changed == {key: record[key] for key in changed} and changed["owner"] == owner, changed
    assert sets[-1]["items"][0]["content"]["name"] == "File server", sets[-1]

    rules = line.asked("rules")["rules"]
    assert all(set(rule) == {"id", "severity", "clause", "sentence"} for rule in rules) and len(rules) >= 10, rules
    findings = line.asked("check", client, status=1)["findings"]
    assert all(set(each) == {"rule", "severity", "record", "field", "sentence"} for each in findings), findings
    assert {each["severity"] for each in findings} <= {"blocker", "major", "minor", "info"}
    blockers = line.asked("check", client, "--severity", "blocker", status=1)["findings"]
    assert blockers == [each for each in findings if each["severity"] == "blocker"]
    one = line.asked("check", client, "--rule", "L014", status=1)["findings"]
    assert one == [each for each in findings if each["rule"] == "L014"] and one, one
    assert line.run("check", client, "--rule", "L014", status=1).startswith("L014")


def check_undo(line: CommandLine, client: Path) -> None:
    line.run("set", client, "AST-0001", "reference=one")
    assert line.asked("undo", client)["change_set"] > 0
    assert line.asked("redo", client)["label"]
    assert line.asked("redo", client, status=1) == {"label": None, "change_set": None}
    risk = line.run("add", client, "risk", "title=Fire", "controls=A.5.1,A.8.13").strip()
    assert line.asked("list", client, "risk")["records"][0]["controls"] == ["A.5.1", "A.8.13"]
    line.run("unlink", client, risk, "controls", "A.5.1")
    line.run("link", client, risk, "controls", "A.5.2")
    assert line.asked("link", client, risk, "controls", "A.5.2")["change_set"] is None
    assert line.asked("list", client, "risk")["records"][0]["controls"] == ["A.5.2", "A.8.13"]
    line.run("set", client, risk, "controls=")
    assert line.asked("list", client, "risk")["records"][0]["controls"] == []
    line.run("remove", client, risk)
    assert not line.asked("list", client, "risk")["records"]
    line.run("undo", client)
    assert line.asked("list", client, "risk")["records"][0]["code"] == risk


def check_import(line: CommandLine, client: Path, folder: Path) -> None:
    sheet = folder / "Anlagen ü.csv"
    sheet.write_bytes(SHEET.encode())
    before = print_of(client)
    planned = line.asked("import", client, "asset", sheet, "--dry-run", status=1)
    assert print_of(client) == before
    assert (planned["added"], planned["updated"], planned["same"], planned["unmapped"]) == (1, 0, 0, ["Lagerplatz"])
    wrong = planned["rejected"][0]
    assert (wrong["row"], wrong["column"], wrong["value"]) == (3, "Verfügbarkeit", "99") and wrong["reason"], wrong
    done = line.asked("import", client, "asset", "-", text=SHEET, status=1)
    assert done["added"] == 1 and done["rejected"] == planned["rejected"], done
    unnamed = line.asked("import", client, "asset", "-", "--dry-run", text="Description\r\nold\r\n", status=1)
    assert (unnamed["rejected"][0]["row"], unnamed["rejected"][0]["column"]) == (2, None), unnamed
    assert line.asked("import", client, "asset", "-", text="Name\tAvailability\r\nServer 1\t3\r\n")["same"] == 1
    line.refused("import", client, "asset", folder / "none.csv", naming=("none.csv",), status=3)
    line.refused("import", client, "asset", folder, status=3)
    line.refused("import", client, "asset", sheet, "--map", "Lagerplatz=nonsense", naming=("nonsense", "location"))
    line.refused("import", client, "asset", sheet, "--map", "None=name", naming=("None", "Lagerplatz"))
    line.refused("import", client, "asset", sheet, "--key", "nonsense", naming=("nonsense",))


def check_standard_output(line: CommandLine, client: Path, folder: Path) -> None:
    """`-` sends out what a file would hold, alone and whole, and leaves no file of that name."""
    place = folder / "empty"
    place.mkdir()

    def sent(*arguments: object) -> bytes:
        got = line.data(*arguments, folder=place)
        assert not list(place.iterdir()), list(place.iterdir())
        return got

    for ending in ("csv", "tsv", "json"):
        target = folder / f"assets.{ending}"
        line.run("export", client, "asset", target)
        assert sent("export", client, "asset", "-", "--format", ending) == target.read_bytes()
    assert sent("export", client, "asset", "-") == (folder / "assets.csv").read_bytes()
    assert sent("export", client, "asset", "-", "--json") == (folder / "assets.json").read_bytes()
    assert sent("export", client, "asset", "-", "--format", "xlsx").startswith(b"PK")
    assert sent("export", client, "asset", "-", "--format", "pdf").startswith(b"%PDF-")
    assert sent("report", client, "soa", "-").startswith(b"%PDF-")
    pack = line.run("add-pack-set", client, "customer").strip()
    assert pack in {told["code"] for told in line.asked("pack-sets", client)["pack_sets"]}
    alone = sent("pack-set", client, pack, "-")
    line.run("set", client, pack, "evidence_files=attached")
    along = sent("pack-set", client, pack, "-")
    assert alone.startswith(b"%PDF-") and along.startswith(b"%PDF-")
    assert len(along) > len(alone), "no section about the evidence files"
    assert sent("pack-set", client, pack, "-", "--pdf-a").startswith(b"%PDF-1.4")
    assert b"<svg" in sent("chart", client, "heatmap", "-")
    assert sent("backup", client, "-").startswith(b"SQLite format 3")
    assert sent("export", client, "--format", "ics", "-").startswith(b"BEGIN:VCALENDAR")
    whole = sent("export", client, "--format", "json", "-")
    again = folder / "again.isms"
    line.data("new", again, "--from-json", "-", text=whole)
    assert line.asked("list", again, "asset") == line.asked("list", client, "asset")

    kept = os.urandom(3 << 20)
    code = line.run("attach", client, "AST-0001", "-", "--name", "röntgen.bin", text=kept).strip()
    assert sent("extract", client, code, "-") == kept
    assert line.asked("show", client, code)["record"]["file_name"] == "röntgen.bin"
    full = subprocess.run([line.program, "list", client, "control"], stdout=open("/dev/full", "wb"),
                          stderr=subprocess.DEVNULL, check=False)
    assert full.returncode == 3, full


def check_files(line: CommandLine, client: Path, folder: Path) -> None:
    """3 where a file cannot be opened or written; 1 where verify finds it tampered with."""
    foreign = folder / "foreign.isms"
    foreign.write_text("no database")
    cut = folder / "cut.isms"
    cut.write_bytes(client.read_bytes()[:300_000])
    newer = folder / "newer.isms"
    shutil.copy(client, newer)
    with sqlite3.connect(newer) as database:
        database.execute("PRAGMA user_version = 99")
    for file in (folder / "none.isms", folder, foreign, cut, newer):
        for command in (("info", file), ("list", file, "asset"), ("verify", file), ("set", file, "A.5.1", "notes=x")):
            line.refused(*command, naming=(file.name,), status=3)
    line.refused("new", folder / "made.isms", "--from-json", foreign, naming=("foreign.isms",), status=3)
    assert not (folder / "made.isms").exists()
    for command in (("export", client, "asset", folder / "none/x.csv"), ("backup", client, folder / "none/x.isms"),
                    ("report", client, "soa", folder / "none/x.pdf"), ("extract", client, "EVD-0001", folder / "none/x"),
                    ("attach", client, "A.5.1", folder / "none.txt"), ("due", client, "--to", folder / "none/x.ics")):
        line.refused(*command, status=3)

    tampered = folder / "tampered.isms"
    shutil.copy(client, tampered)
    with sqlite3.connect(tampered) as database:
        database.execute("UPDATE asset SET name = 'Stolen' WHERE code = 'AST-0001'")
    answer = line.asked("verify", tampered, status=1)
    assert not answer["ok"] and any(finding["damage"] for finding in answer["findings"]), answer
    assert line.run("verify", tampered, status=1)
    assert line.asked("verify", client) == {"ok": True, "findings": []}


def check_locked(line: CommandLine, client: Path, folder: Path) -> None:
    """While somebody writes, everybody may read, and try without writing."""
    sheet = folder / "Anlagen ü.csv"
    with subprocess.Popen([line.program, "import", client, "asset", "-", "--dry-run"], stdin=subprocess.PIPE,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as trying:
        assert line.asked("info", client)["open_by"] is None  # a dry run does not lock
        trying.communicate(SHEET.encode())
    with subprocess.Popen([line.program, "import", client, "asset", "-"], stdin=subprocess.PIPE,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as writer:
        while line.asked("info", client)["open_by"] is None:
            assert writer.poll() is None
        before = print_of(client)
        for command in (("set", client, "A.5.1", "notes=x"), ("undo", client), ("remove", client, "AST-0001"),
                        ("import", client, "asset", sheet)):
            line.refused(*command, naming=(client.name,), status=3)
        line.asked("import", client, "asset", sheet, "--dry-run", status=1)
        line.asked("replace-person", client, "PER-0001", "PER-0001", "--dry-run")
        line.run("list", client, "asset")
        line.run("verify", client)
        line.run("backup", client, folder / "copy.isms")
        assert print_of(client) == before
        writer.communicate(SHEET.encode())
    line.run("verify", client)


def check_languages(line: CommandLine, client: Path) -> None:
    """Keys and tokens are the same in every language; sentences are not."""
    german = json.loads(line.start("list", client, "asset", "--json", language="de_DE.UTF-8").stdout)
    assert german["records"] == line.asked("list", client, "asset")["records"]
    refusal = line.start("set", client, "AST-0001", "availability=99", language="de_DE.UTF-8").stderr.decode()
    assert "is not" not in refusal and "99" in refusal, refusal
    help_texts = {line.start("--help", language=language).stdout for language in ("C.UTF-8", "de_DE.UTF-8")}
    assert len(help_texts) == 2


def main() -> None:
    line = from_arguments(__doc__)
    with tempfile.TemporaryDirectory(prefix="befehle und so ") as name:
        folder = Path(name)
        client = folder / "käufer eins.isms"
        check_new(line, client)
        check_refusals(line, client)
        check_shapes(line, client)
        check_undo(line, client)
        check_import(line, client, folder)
        check_standard_output(line, client, folder)
        check_files(line, client, folder)
        check_locked(line, client, folder)
        check_languages(line, client)
    print("The command line keeps what it promises to scripts.")


if __name__ == "__main__":
    sys.exit(main())
