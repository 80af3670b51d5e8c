#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An audit by keyboard: questions are answered, a finding is noted and becomes a nonconformity."""

from driver import until
from journey import started

NOTE = "The last incident has no time line"

with started() as journey:
    journey.make_sample()

    def answers() -> list[str]:
        lines = [one for one in journey.records("audit_question") if one["audit"] == "AUD-0004"]
        return [one["result"] for one in sorted(lines, key=lambda one: one["number"])]

    def finding() -> dict:
        return next((one for one in journey.records("audit_finding") if one["title"] == NOTE), {})

    def question(number: int) -> None:
        until(lambda: any(node.role == "label" and node.name.startswith(f"Question {number} of 4")
                          for node in app.nodes()), f"question {number}")

    assert answers() == ["open"] * 4 or answers() == [None] * 4, answers()
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to("Audits")
        app.find("table", "Audits")
        app.open_record("AUD-0004")
        app.menu("Record", "Run through checklist…")
        app.wait_active("Checklist of AUD-0004")
        question(1)
        app.key("1")
        question(2)
        app.key("2")
        until(lambda: any("F9" in node.name for node in app.nodes() if node.role == "label"),
              "what to do about a nonconformity")
        app.type_text(NOTE)
        journey.look(app, "checklist")
        app.key("F9")
        question(3)
        app.key("1")
        question(4)
        app.key("6")
        until(lambda: answers() == ["conforming", "minor", "conforming", "good_practice"],
              "four answers in the file")
        found = finding()
        assert found["type"] == "minor" and found["controls"] == ["A.5.26"], found
        app.key("Escape")
        app.wait_active("Halden & Lund")

        app.open_record(found["code"])
        app.menu("Record", "Make nonconformity")
        until(lambda: finding()["nonconformity"], "a nonconformity of the finding")
        code = finding()["nonconformity"]
        until(lambda: any(node.role == "label" and node.name.startswith(f"{code}  ")
                          for node in app.nodes()), "the nonconformity in the detail pane")
        journey.look(app, "nonconformity")
        case = next(one for one in journey.records("nonconformity") if one["code"] == code)
        assert case["problem"] == NOTE and case["source"] == "external_audit", case
        app.key("ctrl+z")
        until(lambda: not finding()["nonconformity"], "one undo takes it back")
        app.key("ctrl+q")
        assert app.wait_exit() == 0
    journey.run("verify", journey.client)
