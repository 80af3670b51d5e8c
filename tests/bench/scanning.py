# SPDX-License-Identifier: GPL-3.0-or-later
"""P17: a scan of a large network taken in, against reading the same file and forgetting it."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from figures import Figure, ratio
from ground import Ground

HOSTS = 10_000
SERVICES = {22: ("ssh", "OpenSSH", "9.2p1 Debian 2"), 53: ("domain", "ISC BIND", "9.18.19"),
            80: ("http", "nginx", "1.22.1"), 135: ("msrpc", "Microsoft Windows RPC", ""),
            139: ("netbios-ssn", "Samba smbd", "4"), 443: ("https", "nginx", "1.22.1"),
            445: ("microsoft-ds", "Samba smbd", "4"), 3389: ("ms-wbt-server", "Microsoft Terminal Services", ""),
            5900: ("vnc", "RealVNC", "4.1"), 8080: ("http-proxy", "Squid", "5.7")}
EXPAT = """
import sys, xml.parsers.expat
parser = xml.parsers.expat.ParserCreate()
parser.StartElementHandler = lambda name, attributes: None
with open(sys.argv[1], "rb") as file:
    parser.ParseFile(file)
"""


def write_scan(path: Path, hosts: int) -> None:
    """As nmap -sV -O writes it: each host with name, card, a guess at its system and four to eight open ports."""
    chosen = random.Random(1)
    with path.open("w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE nmaprun>\n'
                   '<nmaprun scanner="nmap" args="nmap -sV -O -oX scan.xml 10.0.0.0/16" start="1762000000" '
                   'version="7.93" xmloutputversion="1.05">\n'
                   '<scaninfo type="syn" protocol="tcp" numservices="1000" services="1-1000"/>\n')
        for number in range(hosts):
            high, low = divmod(number, 250)
            file.write(f'<host starttime="1762000000" endtime="1762000100"><status state="up" reason="arp-response" '
                       f'reason_ttl="0"/>\n<address addr="10.0.{high}.{low + 1}" addrtype="ipv4"/>\n'
                       f'<address addr="52:54:00:{high:02X}:{low:02X}:01" addrtype="mac" vendor="QEMU virtual NIC"/>\n'
                       f'<hostnames><hostname name="host-{number}.example.org" type="PTR"/></hostnames>\n'
                       '<ports><extraports state="closed" count="990"/>\n')
            for port in sorted(chosen.sample(sorted(SERVICES), chosen.randint(4, 8))):
                name, product, version = SERVICES[port]
                file.write(f'<port protocol="tcp" portid="{port}"><state state="open" reason="syn-ack" '
                           f'reason_ttl="64"/><service name="{name}" product="{product}" version="{version}" '
                           'method="probed" conf="10"/></port>\n')
            file.write('</ports>\n<os><osmatch name="Linux 5.0 - 5.14" accuracy="98" line="67"/></os>\n'
                       '<times srtt="512" rttvar="92" to="100000"/></host>\n')
        file.write(f'<runstats><finished time="1762003600" elapsed="3600" exit="success"/>'
                   f'<hosts up="{hosts}" down="0" total="{hosts}"/></runstats>\n</nmaprun>\n')


def take_in(ground: Ground, binder: Path, scan: Path) -> float:
    """Peak memory in MB."""
    process = subprocess.Popen([ground.cli, "import", str(binder), "--format", "nmap", str(scan)],
                               env=ground.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError("the scan was not taken in")
    return usage.ru_maxrss / 1024


def scans(ground: Ground) -> Iterator[Figure]:
    scan = ground.folder / "scan.xml"
    write_scan(scan, HOSTS)
    ours, baseline = [], []
    for run in range(ground.runs):
        binder = ground.new_binder(f"scan {run}.isms")
        ours.append(ground.seconds([ground.cli, "import", str(binder), "--format", "nmap", str(scan)]))
        baseline.append(ground.seconds([sys.executable, "-c", EXPAT, str(scan)]))
        binder.unlink()
    size = scan.stat().st_size / 1e6
    yield ratio("P17", f"import of a {HOSTS:,}-host nmap file / expat over it", ours, baseline, 8,
                note=f"{size:.0f} MB")
    binder = ground.new_binder("scan memory.isms")
    yield Figure("P17", "peak memory of it", take_in(ground, binder, scan), 200, unit=" MB")
    # A second scan finds all of them again.
    second = ground.folder / "scan 2.xml"
    second.write_text(scan.read_text("utf-8").replace('start="1762000000"', 'start="1762600000"', 1), "utf-8")
    yield Figure("P17", "peak memory of the second scan of the same hosts", take_in(ground, binder, second), 200,
                 unit=" MB")


BARS = {"P17": scans}
