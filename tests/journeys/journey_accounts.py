#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A system's list of accounts is compared with what is granted: what does not fit becomes review lines."""

from driver import until
from journey import started

LIST = "Login;Name;Admin;MFA;Last login;Enabled\nghost.user;Nobody Known;yes;no;2025-01-01;yes\n"

with started() as journey:
    journey.make_sample()
    table = journey.folder / "Konten Köln.csv"
    table.write_text(LIST, encoding="utf-8")
    reviews = len(journey.records("access_review"))

    def ghosts() -> list[dict]:
        return [line for line in journey.records("access_review_line") if "ghost.user" in str(line)]

    assert not ghosts()
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to("Access")
        app.click_on("page tab", "Access reviews")
        app.find("table", "Access reviews")
        app.menu("Record", "Compare account list…")
        app.wait_active("account list")
        app.type_text("single sign-on")
        app.key("Down", "Return")
        app.click_on("push button", "Choose…")
        app.key("alt+n", "ctrl+a")
        app.type_text(str(table))
        app.key("Return")
        button = app.find("push button", "Take over", timeout=20)
        until(lambda: button.is_enabled, "findings that can be taken over", timeout=20)
        app.click(button)
        until(ghosts, "a line of the review for the unknown account", timeout=20)
        app.key("ctrl+z")
        until(lambda: not ghosts(), "one undo takes all of them back")
    assert len(journey.records("access_review")) == reviews
