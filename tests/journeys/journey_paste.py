#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows copied in a spreadsheet arrive as records, in one step that one undo takes back."""

from driver import until
from journey import started

ROWS = 'Yak server\tServer\n"Yak ""laptop"""\tWorkstation or laptop\nYak printer\t\n'

with started() as journey:
    journey.make_sample()

    def pasted() -> list[str]:
        return [record["name"] for record in journey.records("asset") if "Yak" in record["name"]]

    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to("Assets")
        app.find("table", "Assets")
        app.copy_to_clipboard(ROWS)
        app.key("Insert", "Escape")  # to the row for a new record, without typing
        app.key("ctrl+v")
        until(lambda: len(pasted()) == 3, "three rows in the file")
        assert pasted() == ["Yak server", 'Yak "laptop"', "Yak printer"], pasted()
        server = journey.records("asset", "name=Yak server")[0]
        assert server["type"] == "server", server["type"]
        app.key("ctrl+z")
        until(lambda: not pasted(), "one undo takes all of them back")
