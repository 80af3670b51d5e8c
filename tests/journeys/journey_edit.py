#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Add an asset in the table, take it back, do it again; close, start again, take it back again."""

from driver import until
from journey import started

NAME = "Zebra printer <b>& Co</b>"

with started() as journey:
    journey.make_sample()

    def is_there() -> bool:
        return bool(journey.records("asset", f"name={NAME}"))

    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to("Assets")
        before = app.find("table", "Assets").rows
        app.key("Insert")
        app.type_text(NAME)
        app.key("Return")
        until(is_there, "the new asset in the file")
        until(lambda: app.find("table", "Assets").rows == before + 1, "one row more in the table")
        app.key("Escape", "ctrl+z")
        until(lambda: not is_there(), "the asset taken back")
        app.key("ctrl+y")
        until(is_there, "the asset there again")
        app.key("ctrl+q")
        assert app.wait_exit() == 0

    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.key("ctrl+z")
        until(lambda: not is_there(), "the asset taken back after a restart")
        app.key("ctrl+q")
        assert app.wait_exit() == 0
    journey.run("verify", journey.client)
