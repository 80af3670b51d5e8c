#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A management review: inputs come from the registers, minutes are signed, a decision is an action."""

from driver import until
from journey import started

with started() as journey:
    journey.make_sample()

    def review() -> dict:
        return next(one for one in journey.records("management_review") if one["code"] == "MRV-0002")

    def inputs() -> list[dict]:
        return [one for one in journey.records("review_input") if one["review"] == "MRV-0002"]

    def decision() -> dict:
        return next((one for one in journey.records("review_decision")
                     if one["title"] == "Buy a second firewall"), {})

    few = len(inputs())
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to_tab("Management reviews", "Agenda")
        app.find("tree", "Inputs of the review")
        app.key("alt+i")
        until(lambda: len(inputs()) > few, "inputs from the registers", timeout=20)
        assert any("Decisions still open" in (one["figures"] or "") for one in inputs()), inputs()
        app.click(app.find("text", "New decision on this input"))
        app.type_text("Buy a second firewall")
        app.key("Return")
        until(decision, "the decision in the file")
        journey.look(app, "agenda")

        app.key("alt+s")
        app.wait_active("Sign minutes")
        assert any("Write the conclusion" in node.name for node in app.nodes()
                   if node.role == "label"), "what is missing"
        app.key("Return")  # "Go on with the review" leads to what is missing
        date = app.find("text", "Date")
        app.click(date)
        app.type_text("today")
        app.key("Tab")
        app.tab_to(app.find("text", "Conclusion"))
        app.type_text("Suitable, adequate and effective.")
        app.key("Tab")
        until(lambda: review()["conclusion"] and review()["date"], "day and conclusion in the file")
        app.menu("Record", "Sign minutes…")
        app.wait_active("Sign minutes")
        journey.look(app, "sign")
        app.key("Return")
        until(lambda: review()["seal"], "the sealed review")
        assert review()["status"] == "approved" and review()["approved_by"] == "PER-0001", review()

        app.open_record(decision()["code"])
        app.menu("Record", "Make action")
        until(lambda: decision()["action"], "an action of the decision")
        action = next(one for one in journey.records("action") if one["code"] == decision()["action"])
        assert action["title"] == "Buy a second firewall", action
        app.key("ctrl+z")
        until(lambda: not decision()["action"], "the action taken back")
        app.key("ctrl+z")
        until(lambda: any("minutes are signed" in node.name for node in app.nodes()),
              "the decision stands, and a sentence says why")
        journey.look(app, "signed")
        app.key("ctrl+q")
        assert app.wait_exit() == 0
    assert review()["seal"] and decision(), "undo went behind the signature"
    journey.run("verify", journey.client)
