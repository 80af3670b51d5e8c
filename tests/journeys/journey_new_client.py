#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new client in five steps, by keyboard: name and file, and all 93 controls are there."""

from driver import until
from journey import started

with started() as journey:
    with journey.open() as app:
        app.wait_active("Ringbinder")
        app.click_on("push button", "New client…")
        app.wait_active("New client")
        app.type_text("Nordlicht & Söhne GmbH")
        app.click(app.field("Folder:"))
        app.key("ctrl+a")
        app.type_text(str(journey.folder))
        app.key("Tab")
        until(lambda: app.find("push button", "Create").is_enabled, "a file that can be created")
        app.click_on("push button", "Create")
        app.wait_active("Nordlicht")
        app.go_to("Controls")
        until(lambda: app.find("table", "Controls").rows >= 93, "the controls of Annex A")
        app.key("ctrl+q")
        assert app.wait_exit() == 0
    made = list(journey.folder.glob("*.isms"))
    assert len(made) == 1, made
    info = journey.run("info", made[0])
    assert "Nordlicht & Söhne GmbH" in info, info
    assert "ISMS manager" in journey.run("list", made[0], "role"), "the roles that are usual"
    journey.run("verify", made[0])
