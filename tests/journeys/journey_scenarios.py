#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Risks are built from an asset, threats and vulnerabilities; others are proposed by what happened."""

from datetime import datetime, timezone

from driver import until
from journey import started

NOW = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def first_proposal() -> str:
    """Source, record and what is proposed, of the line that has the keyboard."""
    cells = [node.name for node in app.find("tree", "Proposals").children() if node.role == "table cell"]
    return " ".join(cells[1:4])


with started() as journey:
    journey.make_sample()
    # Happened to nobody before: what calls for a risk, and what nothing follows from.
    proposing = journey.run("add", journey.client, "incident", "title=Drone over the dam",
                            "severity=high", f"detected_at={NOW}",
                            "description=It filmed the gates.").split()[0]
    idle = journey.run("add", journey.client, "incident", "title=Fire drill", "severity=high",
                       f"detected_at={NOW}").split()[0]
    before = {risk["code"] for risk in journey.records("risk")}

    def made() -> list[dict]:
        return [risk for risk in journey.records("risk") if risk["code"] not in before]

    def triggers(code: str) -> list[dict]:
        return journey.records("reassessment_trigger", f"source_record={code}")

    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to("Risks")
        app.find("table", "Risks")
        app.menu("Record", "Build scenarios…")
        app.wait_active("Build scenarios")
        app.type_text("laptops of staff")
        app.key("Tab", "space")  # into the list, and the only asset in it
        until(lambda: any("offered" in node.name for node in app.nodes() if node.role == "label"),
              "risks that fit the asset")
        app.key("alt+r")
        app.type_text("theft")
        app.key("alt+h", "alt+t")  # not what exists; all that is shown
        button = until(lambda: next((node for node in app.nodes() if node.role == "push button"
                                     and node.name.startswith("Add ")
                                     and not node.name.startswith("Add 0")), None),
                       "a button that says how many risks it adds")
        journey.look(app, "scenarios")
        count = int(button.name.split()[1])
        app.key("alt+d")
        until(lambda: len(made()) == count, f"{count} risks in the file")
        for risk in made():
            assert "Theft" in risk["title"], risk["title"]
            assert risk["assets"] and risk["threats"] and risk["vulnerabilities"] and risk["controls"]
        app.find("push button", "Undo")
        app.key("ctrl+z")
        until(lambda: not made(), "one undo takes all of them back")
        # "Undo" beside a sentence about them would now take back something else.
        until(lambda: not any("added" in node.name for node in app.nodes() if node.role == "label"),
              "no more talk of risks added")

        app.go_to_tab("Risks", "Proposals")
        until(lambda: proposing in first_proposal() or idle in first_proposal(), "the newest first")
        journey.look(app, "proposals")
        if idle in first_proposal():
            app.key("Down")
        app.key("alt+a")
        risk = until(made, "the proposal is a risk now")[0]
        assert "Drone" in risk["title"], risk
        assert triggers(proposing)[0]["risks"] == [risk["code"]]
        until(lambda: idle in first_proposal(), "the next one on top")
        app.key("Home", "alt+d")
        app.wait_active("Dismiss the proposal")
        app.type_text("Nobody was in danger.")
        journey.look(app, "dismiss")
        app.key("Return")
        until(lambda: triggers(idle), "the reason in the file")
        assert triggers(idle)[0]["decision_reason"] == "Nobody was in danger."

        until(lambda: idle not in first_proposal(), "the next one on top")
        linked = first_proposal().split()
        code = next(word for word in linked if "-0" in word)
        app.key("alt+l")
        app.wait_active(f"Link {code}")
        app.choose("signing key")
        app.find("push button", "Open Signing key copied or lost")
        journey.look(app, "link")
        app.key("alt+l")
        until(lambda: any("RSK-0012" in trigger["risks"] for trigger in triggers(code)),
              "the chosen risk is linked")
        app.wait_active("Halden & Lund")
        app.key("ctrl+q")
        assert app.wait_exit() == 0
    assert code not in journey.run("proposals", journey.client)
    journey.run("verify", journey.client)
