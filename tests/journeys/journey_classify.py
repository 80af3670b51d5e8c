#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions lead to the classification of an asset, with a reason; a document is asked about too."""

from driver import until
from journey import started

with started() as journey:
    journey.make_sample()

    def record(register: str, code: str) -> dict:
        return next(one for one in journey.records(register) if one["code"] == code)

    def question(number: int) -> None:
        until(lambda: any(node.name.startswith(f"Question {number} of") for node in app.nodes()
                          if node.role == "label"), f"question {number}")

    before = record("asset", "AST-0001")
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to("Assets")
        app.find("table", "Assets")
        app.menu("Record", "Classify by questions…")
        app.wait_active("Classify")
        for number, answer in enumerate("22142221", start=1):
            question(number)
            app.key(answer)
        app.key("alt+d")
        app.type_text("Jonas")
        journey.look(app, "classify")
        app.key("alt+s")
        until(lambda: record("asset", "AST-0001")["classified_by"], "who decided, in the file")
        after = record("asset", "AST-0001")
        assert after["classification"] == "strictly_confidential", after
        assert "Breaking secrecy" in after["classification_reason"], after
        assert after["confidentiality"] == 4 and after["availability"] == 2, after
        app.key("ctrl+z")
        until(lambda: record("asset", "AST-0001") == before, "one undo takes all of it back")

        app.open_record("DOC-0002")
        app.menu("Record", "Classify by questions…")
        app.wait_active("Classify")
        number = 1
        save = app.find("push button", "Save")
        while not save.is_enabled:
            question(number)
            app.key("1")
            number += 1
            until(lambda: save.is_enabled or any(
                node.name.startswith(f"Question {number} of") for node in app.nodes()
                if node.role == "label"), "the next question, or Save")
        app.key("alt+s")
        until(lambda: record("document", "DOC-0002")["classification"] == "public",
              "the document is public")
        app.key("ctrl+q")
        assert app.wait_exit() == 0
    journey.run("verify", journey.client)
