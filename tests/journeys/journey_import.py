#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three spreadsheets of a client come in through the mapper, without a word of help, and are printed."""

import re
import shutil
import subprocess
from pathlib import Path

from driver import App, Node, until
from journey import started

TABLES = Path(__file__).resolve().parents[1] / "data" / "import"
# A Windows-1252 inventory, a German register with H/M/L, a Statement of Applicability of 2013.
FILES = ["Inventar Köln.csv", "Risikoregister.xlsx", "SoA 2013.xlsx"]


# The button that leads on says what it does with how many rows.
LEADS_ON = re.compile(r"(Next table|Next|Check again|Check \d+ rows?) >|Import \d+ rows?")


def leading_on(app: App, but: str = "") -> Node | None:
    return next((node for node in app.nodes() if node.role == "push button" and node.is_enabled
                 and LEADS_ON.fullmatch(node.name) and node.name != but), None)


def bring_in(app: App, path: Path) -> None:
    """File > Import, the name of the file, and then whatever the mapper proposes."""
    app.wait_active("Nordlicht")
    app.menu("File", "Import spreadsheets…")
    app.wait_active("Import spreadsheets")
    app.key("alt+n")  # "File name:"
    app.key("ctrl+a")
    app.type_text(str(path))
    app.key("Return")
    step = ""
    while not step.startswith("Import"):
        button = until(lambda: leading_on(app, but=step), f"what follows {step}", timeout=60)
        step = button.name
        app.click(button)
    app.click(app.find("push button", "Close", timeout=60))


with started() as journey:
    journey.run("new", journey.client, "--organisation", "Nordlicht GmbH")
    for name in FILES:
        shutil.copy(TABLES / name, journey.folder)
    printed = journey.folder / "Erklärung.pdf"
    with journey.open(journey.client) as app:
        for name in FILES:
            bring_in(app, journey.folder / name)
        assert len(journey.records("asset")) == 19, "a line of the inventory is missing"
        assert len(journey.records("risk")) == 19, "a risk is missing"
        undecided = journey.records("control", "applicable=undecided")
        assert len(undecided) == 11, "the new controls of 2022 are for the user to decide"
        app.go_to("Reports")
        app.click_on("list item", "Statement of Applicability")
        app.click_on("push button", "Save PDF…")
        app.wait_active("Save")
        app.key("alt+n", "ctrl+a")
        app.type_text(str(printed))
        app.key("Return")
        until(printed.exists, "the printed statement", timeout=60)
        assert "A.8.34" in subprocess.run(["pdftotext", printed, "-"], capture_output=True, text=True,
                                          check=True).stdout
    journey.run("verify", journey.client)
