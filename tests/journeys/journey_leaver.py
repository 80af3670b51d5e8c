#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody leaves: the checklist is made, records go to a successor, accounts are closed."""

from driver import until
from journey import started

with started() as journey:
    journey.make_sample()

    def steps() -> list[dict]:
        return [step for step in journey.records("lifecycle_checklist")
                if step["person"] == "PER-0005" and step["kind"] == "leaver"]

    def kept() -> list[dict]:
        return [one for one in journey.records("asset", "custodian=Samuel Okafor")
                if one["status"] != "retired"]

    def accounts() -> list[dict]:
        return [one for one in journey.records("system_account")
                if one["person"] == "PER-0005" and one["enabled"] == "yes"]

    assert kept() and len(accounts()) > 1 and not steps(), "the sample has changed"
    open_accounts = len(accounts())
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to("People and roles")
        app.find("table", "People")
        # The person comes before accounts and records that only name her.
        app.key("ctrl+k")
        app.type_text("Samuel Okafor")
        until(lambda: next(node.name for node in app.nodes() if node.role == "list item"
                           and "amuel" in node.name).startswith("PER-0005"), "the person found first")
        app.key("Return")
        until(lambda: app.exists("label", "PER-0005  Samuel Okafor"), "the person in the detail pane")
        app.menu("Record", "Leaver checklist…")
        app.wait_active("Samuel Okafor leaves")
        app.key("End", "Return")  # the last line: records to be handed over
        app.wait_active("Hand over from Samuel Okafor")
        assert not steps(), "Enter in the list did more than open what stands there"
        app.key("Escape")
        app.wait_active("Samuel Okafor leaves")
        app.key("alt+m")
        until(steps, "the steps of the checklist")
        count = len(steps())

        app.key("alt+h")
        app.wait_active("Hand over from Samuel Okafor")
        app.choose("tobias")
        until(lambda: app.find("push button", "Hand over").is_enabled, "a successor")
        journey.look(app, "hand-over")
        app.key("alt+h")
        until(lambda: not kept(), "another custodian for each asset")
        person = next(one for one in journey.records("person") if one["code"] == "PER-0005")
        assert person["active"] == "no", person

        app.wait_active("Samuel Okafor leaves")
        until(lambda: app.exists("table cell", "◑ settled, step open"), "a step left to be ticked off")
        app.tab_to(app.find("tree", "What has to be seen to"))
        app.key("Home", "Down", "space", "Down", "space", "End", "space")
        until(lambda: app.find("push button", "Ticked is done").is_enabled, "three that are ticked")
        journey.look(app, "leaver")
        app.key("alt+d")
        until(lambda: len(accounts()) == open_accounts - 2, "two accounts closed")
        done = [step["title"] for step in steps() if step["status"] == "done"]
        assert len(done) == 3 and len(steps()) == count, done
        app.key("Escape")
        app.wait_active("Halden & Lund")
        app.key("ctrl+q")
        assert app.wait_exit() == 0
    journey.run("verify", journey.client)
