#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`scenarios`, `proposals`, `trace`, `compare` and `freeze`: a look changes nothing, an act is one change."""

import hashlib
import tempfile
from pathlib import Path

from commandline import CommandLine, from_arguments


def print_of(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def check_scenarios(line: CommandLine, client: Path) -> None:
    owner = line.run("add", client, "person", "name=Åse Müller").strip()
    server = line.run("add", client, "asset", "name=File server", "type=server", f"owner={owner}").strip()
    line.run("add", client, "asset", "name=Van")
    before = print_of(client)
    offered = line.asked("scenarios", client, "--assets", server)["scenarios"]
    assert len(offered) > 10, offered
    assert {one["asset"] for one in offered} == {server}
    assert all(one["owner"] == owner and one["existing"] is None and one["cia"] for one in offered), offered
    assert line.asked("scenarios", client, "--where", "type=server")["scenarios"] == offered
    assert print_of(client) == before
    line.refused("scenarios", client, "--assets", owner, naming=(owner,))
    line.refused("scenarios", client, "--assets", server, "--rows", "0-3", naming=("0-3", "1,3,7-9"))

    last = len(offered)
    made = line.asked("scenarios", client, "--assets", server, "--rows", f"{last - 2},{last}", "--apply")["added"]
    risks = [code for code in made if code.startswith("RSK-")]
    assert len(risks) == 2, made
    again = line.asked("scenarios", client, "--assets", server)["scenarios"]
    assert [one["row"] for one in again if one["existing"]] == [last - 2, last], again
    listed = line.asked("list", client, "risk")["records"]
    assert all(one["threats"] and one["vulnerabilities"] and one["assets"] == [server] for one in listed), listed
    line.run("undo", client)
    assert not line.asked("list", client, "risk")["records"]
    assert not line.asked("list", client, "threat")["records"]
    line.run("redo", client)


def check_proposals(line: CommandLine, client: Path) -> None:
    incident = line.run("add", client, "incident", "title=Outage", "severity=high").strip()
    change = line.run("add", client, "change_record", "title=Move to the cloud", "kind=new_technology").strip()
    waiting = line.asked("proposals", client)["proposals"]
    assert {one["proposal"] for one in waiting} == {incident, change}, waiting
    assert {one["source"] for one in waiting} == {"incident", "new_technology"}, waiting
    line.refused("proposals", client, "--dismiss", incident, naming=("why",))
    line.refused("proposals", client, "--accept", "INC-9999", naming=("INC-9999",))
    line.refused("proposals", client, "--accept", incident, "--link", change, naming=("--accept",))
    line.run("proposals", client, "--dismiss", incident, "--reason", "A drill, as planned.")
    made = line.asked("proposals", client, "--accept", change)["added"]
    assert len(made) == 2, made
    assert not line.asked("proposals", client)["proposals"]
    line.run("set", client, incident, "severity=critical")
    back = line.asked("proposals", client)["proposals"]
    assert [one["is_back"] for one in back] == [True], back
    line.run("proposals", client, "--link", incident, "--risks", "RSK-0001")
    assert not line.asked("proposals", client)["proposals"]


def check_trace(line: CommandLine, client: Path) -> None:
    steps = line.asked("trace", client)["trace"]
    assert steps and all(step["gap"] in {"no_control", "not_implemented", "no_evidence"} for step in steps), steps
    assert len(line.asked("trace", client, "--gaps")["trace"]) == len(steps)


def check_compare(line: CommandLine, client: Path) -> None:
    line.run("set", client, "RSK-0001", "likelihood=1", "impact=1")
    assessment = line.run("freeze", client, "risk_assessment", "title=Yearly", "type=full").strip()
    assert assessment == "RAM-0001"
    line.refused("freeze", client, assessment, naming=(assessment,))
    line.refused("freeze", client, "RSK-0001", naming=("RSK-0001",))
    points = line.asked("compare", client)["points"]
    assert [(one["code"], one["frozen"]) for one in points] == [(assessment, True)], points
    assert not line.asked("compare", client, "risk", "--from", assessment)["differences"]
    line.run("set", client, "RSK-0001", "likelihood=5", "impact=5")
    told = line.asked("compare", client, "risk", "--from", assessment, status=1)
    assert told["figures"]["level_up"] == 1 and told["figures"]["added"] == 0, told
    fields = {one["field"]: (one["before"], one["after"]) for one in told["differences"][0]["fields"]}
    assert fields["likelihood"] == (1, 5), fields
    assert "RSK-0001" in line.run("compare", client, "risk", "--from", assessment, status=1)
    line.refused("compare", client, "risk", naming=("--from",))
    line.refused("compare", client, "risk", "--from", "yesterday", naming=("yesterday", "2025-06-30"))
    version = line.run("freeze", client, "soa_version", "title=Statement 1.0", "version=1.0").strip()
    line.run("set", client, "A.5.1", "applicable=yes")
    told = line.asked("compare", client, "control", "--from", version, status=1)
    assert told["figures"]["applicability"] == 1, told
    line.run("verify", client)


def main() -> None:
    line = from_arguments(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        client = Path(folder) / "käufer eins.isms"
        line.run("new", client, "--organisation", "Müller & Söhne")
        check_scenarios(line, client)
        check_proposals(line, client)
        check_trace(line, client)
        check_compare(line, client)
    print("Scenarios, proposals, trace and comparison do what they say.")


if __name__ == "__main__":
    main()
