#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Edit, see that it is saved, and be killed: the edit is there after the next start."""

from driver import until
from journey import started

with started() as journey:
    journey.make_sample()
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to("Risks")
        app.key("Insert")
        app.type_text("Zinc roof leaks")
        app.key("Return")
        until(lambda: journey.records("risk", "title=Zinc roof leaks"), "the new risk in the file")
        app.kill()

    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.key("ctrl+k")
        app.type_text("zinc roof")
        until(lambda: any("Zinc roof leaks" in node.name for node in app.nodes()), "the risk found")
    assert journey.records("risk", "title=Zinc roof leaks")
    journey.run("verify", journey.client)
