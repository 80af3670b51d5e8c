#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control that can take the focus says what it is, on every page and in the dialogs."""

from journey import started
from names import focusable, unnamed

DIALOGS = (("Tools", "Settings…"), ("Help", "Keyboard shortcuts"), ("Help", "About Ringbinder"))

findings: list[str] = []


def look(app, where: str) -> None:
    assert focusable(app) > 3, f"{where}: hardly anything can be reached by keyboard"
    findings.extend(f"{where}: {finding}" for finding in unnamed(app))


with started() as journey:
    with journey.open() as app:
        app.wait_active("Ringbinder")
        look(app, "start page")
    journey.make_sample()
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        look(app, "Overview")
        for page in [name for name in app.pages() if name != "Overview"]:
            app.go_to(page)
            look(app, page)
        for menu, entry in DIALOGS:
            app.menu(menu, entry)
            app.wait_active("Ringbinder")
            look(app, entry)
            app.key("Escape")

assert not findings, "\n".join(findings)
