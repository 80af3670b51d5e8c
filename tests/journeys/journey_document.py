#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A policy from its template: gaps are filled, the draft is submitted, approved and revised."""

from driver import until
from journey import started

TITLE = "Remote working policy"

with started() as journey:
    journey.make_sample()

    def document() -> dict:
        return next((one for one in journey.records("document") if one["title"] == TITLE), {})

    def versions() -> list[str]:
        return [one["status"] for one in journey.records("document_version")
                if one["document"] == document()["code"]]

    def state(words: str) -> None:
        until(lambda: any(node.role == "label" and words in node.name for node in app.nodes()),
              f'a state of the document with "{words}"')

    assert not document(), "the sample has changed: choose another template"
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to("Documents")
        app.find("table", "Documents")
        app.menu("Record", "From templates…")
        app.wait_active("New documents from templates")
        app.type_text("remote")
        app.key("space")
        until(lambda: app.find("push button", "Make drafts").is_enabled, "a template that is ticked")
        journey.look(app, "templates")
        app.key("alt+d")
        app.wait_active(TITLE)
        state("draft 1.0")
        gap = app.find("push button", "Next gap")
        for name in ("Lidia Petrova", "Miriam Keller"):
            app.key("F8")
            app.type_text(name)
        until(lambda: not gap.is_enabled, "no gap left")
        journey.look(app, "draft")
        app.key("alt+s")
        state("1.0 in review")
        app.key("alt+a")
        app.wait_active("Approve version 1.0")
        app.key("alt+a")
        app.find("label", "Say who approves this version.")
        app.click(app.find("text", "Approver"))
        app.choose("Astrid")
        app.key("Tab", "alt+p")
        journey.look(app, "approve")
        app.key("alt+a")
        until(lambda: document()["status"] == "published", "the approved document")
        made = document()
        assert made["approver"] == "PER-0001" and made["version"] == "1.0", made
        assert made["content_hash"] and "Lidia Petrova" in made["body"], made
        state("Version 1.0 in force")

        app.wait_active(TITLE)
        app.key("alt+n")
        state("draft 1.1")
        app.click(app.find("text", "Text of the draft"))
        app.key("ctrl+Home")
        app.type_text("Revised. ")
        app.key("alt+s")
        state("1.1 in review")
        until(lambda: sorted(versions()) == ["in_review", "published"], "two versions in the file")
        journey.look(app, "revised")
        assert not document()["body"].startswith("Revised"), "the approved text was changed"
        app.key("Escape")
        app.wait_active("Halden & Lund")
        app.key("ctrl+q")
        assert app.wait_exit() == 0
    journey.run("verify", journey.client)
