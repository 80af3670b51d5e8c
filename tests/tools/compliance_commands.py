#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`compliance` and `rule-condition`: a port that opens is found, told apart and gone when a scan says so."""

import hashlib
import json
import tempfile
from pathlib import Path

from commandline import CommandLine, from_arguments

SCANS = Path(__file__).parent.parent / "data" / "scans"
BROKEN = SCANS.parent / "broken"
TELNET = json.dumps([{"look_at": "port", "all": [["protocol", "is", "tcp"], ["port", "in", "23, 512-514"]]}])


def scan(folder: Path, name: str, start: int, ports: dict[int, str]) -> Path:
    """A small report as nmap writes it."""
    found = "".join(f'<port protocol="tcp" portid="{port}"><state state="open" reason="syn-ack"/>'
                    f'<service name="{service}" method="table" conf="3"/></port>' for port, service in ports.items())
    target = folder / name
    target.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<nmaprun scanner="nmap" args="nmap -oX {name} 10.9.0.7" start="{start}" version="7.93">'
        f'<host starttime="{start}" endtime="{start + 5}"><status state="up" reason="echo-reply"/>'
        '<address addr="10.9.0.7" addrtype="ipv4"/><hostnames><hostname name="gate.example" type="PTR"/></hostnames>'
        f'<ports>{found}</ports></host><runstats><finished time="{start + 6}" exit="success"/>'
        '<hosts up="1" down="0" total="1"/></runstats></nmaprun>\n', encoding="utf-8")
    return target


def check_conditions(line: CommandLine, client: Path) -> str:
    rule = line.run("add", client, "technical_rule", "title=No telnet", "severity=high", "reference=TR01").strip()
    told = line.asked("compliance", client)["results"]
    assert [one["result"] for one in told] == ["error"] and told[0]["reason"], told
    line.refused("set", client, rule, f"condition={TELNET}", naming=("condition",))
    line.refused("rule-condition", client, rule, '[{"look_at":"ship","all":[]}]', naming=("ship", "port"))
    line.refused("rule-condition", client, "TRL-9999", TELNET, naming=("TRL-9999",))
    tried = line.run("rule-condition", client, rule, TELNET, "--try")
    assert "23, 512-514" in tried, tried
    assert not line.asked("list", client, "technical_rule")["records"][0]["condition"]
    line.run("rule-condition", client, rule, "-", text=TELNET)
    line.refused("rule-condition", client, rule, TELNET, naming=(rule,))  # it is this one already
    kept = line.asked("list", client, "technical_rule")["records"][0]
    assert json.loads(kept["condition"]) == json.loads(TELNET), kept
    assert kept["version"] == 1 and kept["sources"] == ["nmap"], kept
    assert not line.asked("compliance", client)["results"]  # nothing was scanned
    return rule


def check_results(line: CommandLine, client: Path, folder: Path, rule: str) -> None:
    line.run("import", client, "--format", "nmap", scan(folder, "vorher eins.xml", 1_780_000_000, {22: "ssh"}))
    before = line.asked("compliance", client)["results"]
    assert [(one["rule"], one["result"], one["items"]) for one in before] == [("TR01", "pass", [])], before
    line.run("import", client, "--format", "nmap",
             scan(folder, "nachher eins.xml", 1_780_090_000, {22: "ssh", 23: "telnet"}))
    failing = line.asked("compliance", client, status=1)["results"]
    assert [(one["rule"], one["result"]) for one in failing] == [("TR01", "fail")], failing
    assert failing[0]["host"] == before[0]["host"] and failing[0]["import"] != before[0]["import"], failing
    assert [one["item"] for one in failing[0]["items"]] == ["tcp/23"], failing
    for name in ("TR01", rule):
        assert line.asked("compliance", client, "--rule", name, status=1)["results"] == failing
    assert "telnet" in line.run("compliance", client, status=1)
    line.refused("compliance", client, "--rule", "TR77", naming=("TR77", "TR01"))
    assert line.asked("compliance", client, "--since", "2026-05-01", status=1)["results"] == failing
    assert not line.asked("compliance", client, "--since", "2030-01-01")["results"]
    other = TELNET.replace("23, 512-514", "22")
    tried = line.asked("rule-condition", client, rule, other, "--try", status=1)["results"]
    assert [one["items"][0]["item"] for one in tried] == ["tcp/22"], tried


def check_differences(line: CommandLine, client: Path, folder: Path) -> None:
    first, second = (one["code"] for one in line.asked("list", client, "scan_import")["records"])
    opened = line.asked("compliance", client, "--differences", first, second, status=1)["differences"]
    assert [(one["change"], one["item"]) for one in opened] == [("new", "tcp/23")], opened
    assert line.asked("compliance", client, "--differences", second, status=1)["differences"] == opened
    assert not line.asked("compliance", client, "--differences", first)["differences"]  # nothing before it
    line.refused("compliance", client, "--differences", "SCN-9999", naming=("SCN-9999",))
    line.refused("compliance", client, first, naming=("--differences",))
    line.run("import", client, "--format", "nmap", scan(folder, "danach.xml", 1_780_180_000, {22: "ssh"}))
    assert [one["result"] for one in line.asked("compliance", client)["results"]] == ["pass"]
    line.run("undo", client)
    assert [one["result"] for one in line.asked("compliance", client, status=1)["results"]] == ["fail"]


def check_real_machine(line: CommandLine, client: Path, folder: Path) -> None:
    """A port opened on a real machine is the one difference, in the results, between the scans and in the pack."""
    line.run("new", client, "--organisation", "Loopback", "--starter", "technical-rules")
    line.run("import", client, "--format", "nmap", SCANS / "loopback-before.xml")
    line.run("adopt", client, "HST-0001")
    before = {one["rule"]: one["result"] for one in line.asked("compliance", client)["results"]}
    assert before["TR01"] == "pass" and "fail" not in before.values(), before
    line.run("import", client, "--format", "nmap", SCANS / "loopback-after.xml")
    results = line.asked("compliance", client, status=1)["results"]
    changed = {one["rule"]: one["result"] for one in results if before[one["rule"]] != one["result"]}
    # Nobody said which ports are approved: with a port open that is no longer beside the point.
    assert changed == {"TR01": "fail", "TR07": "not_applicable"}, changed
    scans = [one["code"] for one in line.asked("list", client, "scan_import")["records"]]
    opened = line.asked("compliance", client, "--differences", *scans, status=1)["differences"]
    assert [(one["change"], one["item"]) for one in opened] == [("new", "tcp/23")], opened
    report = folder / "bericht.html"
    line.run("report", client, "compliance", report, "--section", "drift")
    printed = report.read_text(encoding="utf-8")
    assert printed.count("tcp/23 telnet") == 1, printed.count("tcp/23 telnet")


def check_workbook(line: CommandLine, client: Path) -> None:
    """A list is judged as well where it comes as a workbook, named or found out, and the workbook is the evidence."""
    book = SCANS / "Inventar 2026-11.xlsx"
    said = line.asked("import", client, "--format", "csv", book, "--dry-run", status=1)  # two cells are left out
    assert said["facts"] == {"device": 3} and said["hosts"] == 3, said
    assert [(one["row"], one["column"]) for one in said["rejected"]] == [
        (7, "Verschlüsselt"), (7, "Zuletzt gesehen")], said
    assert "sheet Geräte" in said["remarks"][0], said
    done = line.asked("import", client, "--format", "auto", book, "--list", "accounts")
    assert done["facts"] == {"account": 3} and "sheet Konten" in done["remarks"][0], done
    assert done["sha256"] == hashlib.sha256(book.read_bytes()).hexdigest() and done["evidence"], done
    line.run("undo", client)
    for name in ("list-cut.xlsx", "zip-bomb.xlsx"):
        line.refused("import", client, "--format", "csv", BROKEN / name, status=3, naming=(name, "XLSX"))


def main() -> None:
    line = from_arguments(__doc__)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "prüfung eins"
        folder.mkdir()
        client = folder / "käufer.isms"
        line.run("new", client, "--organisation", "Müller & Söhne")
        rule = check_conditions(line, client)
        check_results(line, client, folder, rule)
        check_differences(line, client, folder)
        check_workbook(line, client)
        line.run("verify", client)
        check_real_machine(line, folder / "loopback.isms", folder)
    print("Compliance and its conditions do what they say.")


if __name__ == "__main__":
    main()
