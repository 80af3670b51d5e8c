#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ratings of today are recorded; what is different later is shown, and how it was then."""

from driver import until
from journey import started

with started() as journey:
    journey.make_sample()
    risk = next(risk for risk in journey.records("risk") if risk["code"] == "RSK-0003")
    assert risk["likelihood"] == 3, "the sample has changed"
    recorded = len(journey.records("risk_assessment"))
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to_tab("Risks", "Changes")
        app.find("table", "Changes")
        app.key("alt+c")
        app.wait_active("Record this assessment")
        lead = app.find("text", "Led by")
        app.tab_to(lead)
        app.choose("Petra Neumann")
        until(lambda: lead.text == "Petra Neumann", "the name, not the offer, in the field")
        journey.look(app, "record")
        app.key("alt+c")
        until(lambda: len(journey.records("risk_assessment")) == recorded + 1, "the state recorded")
        assessment = journey.records("risk_assessment")[-1]
        person = journey.records("person", "name=Petra Neumann")[0]
        assert assessment["lead"] == person["code"] and assessment["snapshot_hash"], assessment

        app.open_record("RSK-0003")
        app.key("Right", "Right", "Right")
        app.type_text("5")
        app.key("Return")
        until(lambda: journey.records("risk", "likelihood=5", "title=" + risk["title"]), "the new rating")

        app.go_to_tab("Risks", "Changes")
        app.find("table", "Changes")
        app.key("alt+s", "Home")
        until(lambda: any(node.name == "1 record is different." for node in app.nodes()
                          if node.role == "label"), "what is different since")
        app.find("check box", "Level risen: 1")
        journey.look(app, "changes")
        app.key("alt+w")
        app.wait_active("Risks as of")
        then = app.find("table", "Risks")
        shown = until(lambda: [then.cell(row, 4).name for row in range(3)], "the risks as they were")
        assert "3 Possible" in shown[2], shown
        journey.look(app, "as-of")
        told = journey.run("compare", journey.client, "risk", "--from", assessment["code"], status=1)
        assert "RSK-0003" in told and "RSK-0004" not in told, told
        app.key("Escape")
        app.wait_active("Halden & Lund")
        app.key("ctrl+z")
        until(lambda: not journey.records("risk", "likelihood=5", "title=" + risk["title"]),
              "the rating taken back")
        assert assessment in journey.records("risk_assessment"), "undo took what was recorded"
        app.key("ctrl+q")
        assert app.wait_exit() == 0
    journey.run("verify", journey.client)
