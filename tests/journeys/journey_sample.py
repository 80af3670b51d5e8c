#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A newcomer looks around in the sample company: it is untitled, and closing it asks."""

from driver import until
from journey import started

with started() as journey:
    with journey.open() as app:
        app.wait_active("Ringbinder")
        app.click_on("push button", "Open the sample company")
        app.wait_active("Untitled", timeout=30)
        app.go_to("Risks")
        until(lambda: app.find("table", "Risks").rows > 50, "the risks of the sample")
        app.key("ctrl+w")
        app.click_on("push button", "Cancel")
        app.gone("push button", "Discard")
        app.wait_active("Untitled")
        app.key("ctrl+w")
        app.click_on("push button", "Discard")
        assert app.wait_exit() == 0, "the last window was closed"
