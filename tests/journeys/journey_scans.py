#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A network scan comes in: looked at, taken over, an unknown host adopted, a telnet port found to fail a rule."""

import json
import re

from driver import App, Node, until
from journey import Journey, started

HOST = """<host starttime="{at}" endtime="{at}"><status state="up" reason="arp-response" reason_ttl="0"/>
<address addr="{address}" addrtype="ipv4"/><address addr="{card}" addrtype="mac" vendor="Example"/>
<hostnames><hostname name="{name}" type="PTR"/></hostnames><ports>{ports}</ports></host>
"""
PORT = """<port protocol="tcp" portid="{port}"><state state="open" reason="syn-ack" reason_ttl="64"/>
<service name="{service}" method="table" conf="3"/></port>"""
SCAN = """<?xml version="1.0" encoding="UTF-8"?>
<nmaprun scanner="nmap" args="nmap -sV -oX scan.xml 10.1.0.0/24" start="{at}" version="7.93" xmloutputversion="1.05">
<scaninfo type="syn" protocol="tcp" numservices="1000" services="1-1000"/>
{hosts}<runstats><finished time="{at}" elapsed="1.00" exit="success"/><hosts up="2" down="254" total="256"/></runstats>
</nmaprun>
"""


def scan(at: int, telnet: bool) -> str:
    """Two hosts: a server that is known, and a switch that nobody knows."""
    ports = [(22, "ssh"), (23, "telnet")] if telnet else [(22, "ssh")]
    hosts = [("10.1.0.5", "52:54:00:12:34:56", "web-01.example", [(22, "ssh"), (443, "https")]),
             ("10.1.0.9", "52:54:00:65:43:21", "switch-2.example", ports)]
    return SCAN.format(at=at, hosts="".join(
        HOST.format(at=at, address=address, card=card, name=name,
                    ports="".join(PORT.format(port=port, service=service) for port, service in open_ports))
        for address, card, name, open_ports in hosts))


def bring_in(app: App, path: str) -> None:
    """File > Import scan results, the name of the file, up to what it says."""
    app.wait_active("Nordlicht")
    app.menu("File", "Import scan results…")
    app.wait_active("Import scan results")
    app.key("alt+n", "ctrl+a")
    app.type_text(path)
    app.key("Return")
    app.find("table", "Hosts of the scan", timeout=20)


def says(app: App, line: str) -> Node:
    """A line of what the file says, by its first column."""
    tree = app.find("tree", "What the file says")
    return until(lambda: next((node for node, _depth in tree.walk() if node.name == line), None), line)


def failures(journey: Journey) -> list[dict]:
    """What fails the rule about plain-text remote login, asked from outside; 1: something fails."""
    for status in (0, 1):
        try:
            answer = journey.run("compliance", journey.client, "--rule", "TR01", "--json", status=status)
        except AssertionError:
            continue
        return [result for result in json.loads(answer)["results"] if result["result"] == "fail"]
    raise AssertionError("compliance gave neither 0 nor 1")


with started() as journey:
    journey.run("new", journey.client, "--organisation", "Nordlicht GmbH", "--starter", "technical-rules")
    journey.run("add", journey.client, "asset", "name=Web server", "hardware_addresses=52:54:00:12:34:56")
    journey.run("add", journey.client, "network_zone", "name=Office", "ranges=10.1.0.0/24")
    before = journey.folder / "Scan Büro Montag.xml"
    before.write_text(scan(1763800000, telnet=False), encoding="utf-8")
    after = journey.folder / "Scan Büro Dienstag.xml"
    after.write_text(scan(1763886400, telnet=True), encoding="utf-8")
    with journey.open(journey.client) as app:
        # Nothing is written before it is taken in.
        bring_in(app, str(before))
        for line in ("Hosts", "Coverage", "Zones covered", "To be decided"):
            says(app, line)
        journey.look(app, "scan_preview")
        assert not journey.records("scan_import"), "a preview wrote something"
        app.click(until(lambda: next((node for node in app.nodes() if node.role == "push button"
                                      and re.fullmatch(r"Take in 2 hosts?(\(s\))?", node.name)), None),
                        "the button that takes two hosts in"))
        until(lambda: len(journey.records("network_host")) == 2, "two hosts", timeout=20)
        assert len(journey.records("evidence")) == 1, "the file is not kept"
        matched = journey.records("network_host", "decision=matched")
        assert [host["name"] for host in matched] == ["web-01.example"], matched
        assert not failures(journey), "a telnet port that is not open"

        # The switch that nobody knew becomes an asset.
        app.go_to_tab("Technical compliance", "Hosts")
        app.find("table", "Hosts")
        app.open_record(journey.records("network_host", "decision=open")[0]["code"])
        app.menu("Record", "Adopt as asset")
        until(lambda: any(asset["name"] == "switch-2.example" for asset in journey.records("asset")),
              "the switch among the assets")
        assert not journey.records("network_host", "decision=open")

        # The day after its telnet port is open, and that is what fails.
        bring_in(app, str(after))
        app.click(until(lambda: next((node for node in app.nodes() if node.role == "push button"
                                      and node.name.startswith("Take in")), None), "the button"))
        until(lambda: len(journey.records("scan_import")) == 2, "the second scan", timeout=20)
        found = failures(journey)
        assert [result["host"] for result in found] == ["switch-2.example"], found
        assert "tcp/23" in json.dumps(found), found
        app.go_to_tab("Technical compliance", "Results")
        results = app.find("table", "Results of technical rules", timeout=20)
        until(lambda: any("switch-2" in results.cell(row, column).name
                          for row in range(min(results.rows, 20)) for column in range(results.columns)),
              "the switch among the results", timeout=20)
        journey.look(app, "scan_failure")
        # One undo takes the whole scan back, and with it what failed.
        app.key("ctrl+z")
        until(lambda: len(journey.records("scan_import")) == 1, "one undo for the whole scan")
        assert not failures(journey)
    journey.run("verify", journey.client)
