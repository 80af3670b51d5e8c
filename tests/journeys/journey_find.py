#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody asks for 8.13 while the auditor watches: find it, see it, come back."""

from driver import until
from journey import started

with started() as journey:
    journey.make_sample()
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to("People and roles")
        app.key("ctrl+k")
        app.type_text("8.13")
        until(lambda: any(node.role == "list item" and "A.8.13" in node.name for node in app.nodes()),
              "A.8.13 among what was found")
        app.key("Return")
        app.find("table", "Controls")
        until(lambda: any(node.role == "label" and node.name.startswith("A.8.13")
                          for node in app.nodes()), "the control in the detail pane")
        until(lambda: app.key("alt+Left") or app.exists("table", "People"), "the page come from")
