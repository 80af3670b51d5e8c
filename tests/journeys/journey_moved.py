#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file is moved away while it is open: the next edit is refused aloud, and nothing is lost."""

from driver import until
from journey import started

with started() as journey:
    journey.make_sample()
    before = len(journey.records("asset"))
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to("Assets")
        app.find("table", "Assets")
        moved = journey.client.rename(journey.folder / "elsewhere.isms")
        app.key("Insert")
        app.type_text("Written into the void")
        app.key("Return")
        until(lambda: any("moved, replaced or deleted" in node.name for node in app.nodes()),
              "a message that says what happened")
        app.find("push button", "Save a copy…")
        assert not journey.client.exists(), "the program made a new file in the old place"
    journey.run("verify", moved)
    assert len(journey.records("asset", file=moved)) == before
