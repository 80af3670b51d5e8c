#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`import --format`, `hosts`, `adopt` and `ignore`: from a scan to decisions about its hosts, each one change."""

import hashlib
import json
import tempfile
import uuid
from pathlib import Path

from commandline import CommandLine, from_arguments

START = 1_762_000_000  # November 2025


def nmap(day: int, *hosts: tuple[str, str, tuple[int, ...]], target: str = "10.1.0.0/24") -> str:
    """A report of these hosts: address, name, open ports."""
    start = START + day * 86_400
    parts = [f'<?xml version="1.0"?>\n<!DOCTYPE nmaprun>\n<nmaprun scanner="nmap" args="nmap -oX - {target}" '
             f'start="{start}" version="7.93" xmloutputversion="1.05">\n'
             '<scaninfo type="connect" protocol="tcp" numservices="1000" services="1-1000"/>\n']
    for address, name, ports in hosts:
        parts.append(f'<host><status state="up"/><address addr="{address}" addrtype="ipv4"/><hostnames>'
                     + (f'<hostname name="{name}" type="PTR"/>' if name else "") + "</hostnames><ports>"
                     + "".join(f'<port protocol="tcp" portid="{port}"><state state="open"/></port>' for port in ports)
                     + "</ports></host>\n")
    parts.append(f'<runstats><finished time="{start + 9}"/></runstats></nmaprun>\n')
    return "".join(parts)


def print_of(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def check_import(line: CommandLine, client: Path, folder: Path) -> None:
    line.run("add", client, "asset", "name=Web server", "host_names=web-01")
    line.run("add", client, "asset", "name=Printer", "network_addresses=10.1.0.90")
    line.run("add", client, "network_zone", "name=Servers", "ranges=10.1.0.0/25", "in_scope=yes")
    scan = folder / "Lauf 1 ä.xml"
    scan.write_text(nmap(0, ("10.1.0.7", "web-01.example.org", (22, 443)), ("10.1.0.8", "", (23,)),
                         ("10.1.0.9", "phone", ())), "utf-8")
    before = print_of(client)
    said = line.asked("import", client, "--format", "nmap", scan, "--dry-run")
    assert print_of(client) == before
    assert said["hosts"] == 3 and said["matched"] == 1 and said["unknown"] == 2, said
    assert said["missed_assets"] == ["Printer"] and said["zones"] == ["Servers"], said
    assert said["import"] is None and said["change_set"] is None, said
    assert said["ports"] == "tcp/1-1000", said
    assert said["added"] == 6 and said["rejected"] == [] and said["unmapped"] == [], said

    done = line.asked("import", client, "--format", "auto", scan, "--title", "Monthly scan")
    assert {key: done[key] for key in ("added", "updated", "same", "closed_findings")} == {
        "added": 6, "updated": 0, "same": 0, "closed_findings": 0}, done
    assert done["import"] and done["evidence"] and done["facts"]["port"] == 3, done
    assert done["matches"][0]["asset"] == "AST-0001" and done["matches"][0]["matched_by"] == "name", done
    kept = line.asked("show", client, done["import"])["record"]
    assert kept["title"] == "Monthly scan" and kept["sha256"] == print_of(scan), kept

    line.refused("import", client, "--format", "nmap", scan, naming=(done["import"],))
    again = line.asked("import", client, "--format", "nmap", scan, "--again")
    assert again["same_file"] == done["import"] and again["same"] == 3 and again["evidence"] == done["evidence"], again
    line.run("undo", client)
    line.asked("import", client, "--format", "nmap", "-", text=nmap(1, ("10.1.0.7", "web-01.example.org", (22,))))
    line.run("undo", client)
    line.run("undo", client)
    assert not line.asked("list", client, "network_host")["records"]
    assert not line.asked("list", client, "host_observation")["records"]
    line.run("redo", client)


def check_lists(line: CommandLine, client: Path, folder: Path) -> None:
    """What a list's columns mean is said once; rows and columns that are not taken are named."""
    inventory = folder / "Bestand ä.csv"
    inventory.write_text("Inv. 4711,Was,BL\nNB-010,Laptop,ja\n,Laptop,nein\nNB-012,Laptop,vielleicht\n", "utf-8")
    line.refused("import", client, "--format", "csv", inventory, naming=("Inv. 4711",))
    told = ("--list", "devices", "--map", "Inv. 4711=name", "--map", "BL=encrypted")
    said = line.asked("import", client, "--format", "csv", inventory, *told, "--dry-run", status=1)
    assert said["unmapped"] == ["Was"] and said["ports"] is None, said
    rows = [(one["row"], one["column"], one["value"]) for one in said["rejected"]]
    assert rows == [(3, None, None), (4, "BL", "vielleicht")], said
    assert all(one["reason"] for one in said["rejected"]), said
    done = line.asked("import", client, "--format", "csv", inventory, *told, "--map", "Was=", "--remember", status=1)
    assert done["unmapped"] == [] and done["hosts"] == 2, done
    later = "Inv. 4711,Was,BL\nNB-013,Laptop,ja\n"
    next_month = line.asked("import", client, "--format", "csv", "-", text=later)
    assert next_month["hosts"] == 1 and next_month["unmapped"] == [] and next_month["rejected"] == [], next_month
    scan = folder / "ping.xml"
    scan.write_text(nmap(1, ("10.1.0.7", "web-01", ())), "utf-8")
    line.refused("import", client, "--format", "nmap", scan, "--remember", naming=("--remember",))
    line.refused("import", client, "asset", inventory, "--remember", naming=("--remember", "--format"))
    for _ in range(3):  # the two lists and what was remembered
        line.run("undo", client)
    line.refused("import", client, "--format", "csv", inventory)


def check_limits(line: CommandLine, client: Path) -> None:
    usual = line.asked("technical-limits", client)
    assert usual == {"scan_days": 35, "benchmark_days": 90, "change_set": None,
                     "fix_days": {"critical": 7, "high": 30, "medium": 90, "low": 180}}, usual
    for option, value in (("--scan-days", "0"), ("--benchmark-days", "soon"), ("--fix", "urgent=3"),
                          ("--fix", "high"), ("--fix", "high=9999")):
        line.refused("technical-limits", client, option, value, naming=(option,))
    made = line.asked("technical-limits", client, "--scan-days", "20", "--fix", "critical=3,high=14")
    assert made["scan_days"] == 20 and made["change_set"], made
    assert made["fix_days"] == {"critical": 3, "high": 14, "medium": 90, "low": 180}, made
    same = line.asked("technical-limits", client, "--fix", "high=14")
    assert same["change_set"] is None and same["scan_days"] == 20, same
    assert "14" in line.run("technical-limits", client)
    line.run("undo", client)
    assert line.asked("technical-limits", client) == usual


def check_refusals(line: CommandLine, client: Path, folder: Path) -> None:
    scan = folder / "other.xml"
    scan.write_text(nmap(2, ("10.1.0.7", "web-01", ())), "utf-8")
    line.refused("import", client, "--format", "pdf", scan, naming=("pdf", "nessus-csv", "auto"))
    line.refused("import", client, "--format", "csv", scan, "--list", "cars", naming=("cars", "accounts"))
    line.refused("import", client, "--format", "nmap", scan, "--sheet", "One", naming=("--sheet",))
    line.refused("import", client, "asset", scan, "--again", naming=("--again", "--format"))
    line.refused("import", client, scan, naming=("REGISTER",))
    line.refused("import", client, "asset", "--format", "nmap", scan, naming=("FORMAT",))
    line.refused("import", client, "--format", "lynis", scan)
    line.refused("import", client, "--format", "auto", folder / "missing.xml", status=3, naming=("missing.xml",))
    broken = folder / "broken.xml"
    broken.write_text(nmap(3, ("10.1.0.7", "web-01", ()))[:-30], "utf-8")
    line.refused("import", client, "--format", "nmap", broken, status=3)


def check_hosts(line: CommandLine, client: Path) -> None:
    hosts = line.asked("hosts", client, status=1)
    hosts["unknown"].sort(key=lambda one: one["name"])
    assert [one["name"] for one in hosts["unknown"]] == ["10.1.0.8", "phone"], hosts
    assert [one["name"] for one in hosts["unseen"]] == ["Printer"], hosts
    unknown, phone = (one["code"] for one in hosts["unknown"])
    line.refused("adopt", client, "AST-0001", naming=("network_host",))
    line.refused("ignore", client, phone)
    line.run("ignore", client, phone, "--reason", "Phone of a guest")
    made = line.asked("adopt", client, unknown)["code"]
    assert line.asked("show", client, made)["record"]["name"] == "10.1.0.8"
    line.refused("adopt", client, unknown)
    assert not line.asked("hosts", client, status=1)["unknown"]
    line.run("undo", client)
    line.run("adopt", client, unknown, "--asset", "AST-0002")
    assert line.asked("show", client, unknown)["record"]["asset"] == "AST-0002"
    held = line.asked("show", client, phone)["record"]
    assert held["decision"] == "ignored" and held["ignored_reason"] == "Phone of a guest", held


def with_finding(line: CommandLine, client: Path, host: str) -> Path:
    """The client with a rule about telnet and a finding of it, which only the window makes."""
    whole = json.loads(line.run("export", client, "--format", "json", "-"))
    del whole["history"]
    rule = str(uuid.uuid4())
    whole["registers"].setdefault("technical_rule", []).append({
        "uid": rule, "title": "No telnet", "active": 1, "severity": "high", "sources": ["nmap"], "version": 1,
        "condition": '[{"look_at":"port","all":[["port","in","23"]]}]'})
    whole["registers"].setdefault("technical_finding", []).append({
        "uid": str(uuid.uuid4()), "title": "Telnet", "rule": rule, "host": host, "item": "tcp/23"})
    made = client.with_name("Mandant mit Befund.isms")
    line.run("new", made, "--from-json", "-", text=json.dumps(whole))
    return made


def check_findings(line: CommandLine, client: Path) -> None:
    host = line.asked("list", client, "network_host", "--where", "name=web-01.example.org")["records"][0]["uid"]
    client = with_finding(line, client, host)
    finding = line.asked("list", client, "technical_finding")["records"][0]["code"]
    shown, hidden = ("10.1.0.7", "web-01.example.org", (22, 23)), ("10.1.0.7", "web-01.example.org", (22,))
    still = line.asked("import", client, "--format", "nmap", "-", text=nmap(5, shown))
    assert still["closed_findings"] == 0 and still["reopened_findings"] == 0, still
    gone = line.asked("import", client, "--format", "nmap", "-", text=nmap(6, hidden))
    assert gone["closed_findings"] == 1, gone
    assert line.asked("show", client, finding)["record"]["closed_by"] == gone["import"]
    back = line.asked("import", client, "--format", "nmap", "-", text=nmap(7, shown))
    assert back["reopened_findings"] == 1, back
    assert line.asked("show", client, finding)["record"]["closed_on"] is None
    line.run("verify", client)


def main() -> None:
    line = from_arguments(__doc__)
    with tempfile.TemporaryDirectory(prefix="ringbinder prüfung ") as name:
        folder = Path(name)
        client = folder / "Mandant ä.isms"
        line.run("new", client)
        check_lists(line, client, folder)
        check_limits(line, client)
        check_import(line, client, folder)
        check_refusals(line, client, folder)
        check_hosts(line, client)
        check_findings(line, client)
        line.run("verify", client)
    print("Scans are taken in and their hosts decided about.")


if __name__ == "__main__":
    main()
