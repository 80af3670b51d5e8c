#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An audit pack from a preset: a section unticked, a part moved, its evidence attached, saved as PDF."""

import subprocess

from driver import State, until
from journey import started

with started() as journey:
    journey.make_sample()

    def parts() -> list[dict]:
        lines = [one for one in journey.records("pack_part") if one["pack_set"] in packs()]
        return sorted(lines, key=lambda one: one["position"])

    def packs() -> dict[str, dict]:
        return {one["code"]: one for one in journey.records("pack_set")}

    def kinds() -> list[str]:
        return [one["content"] for one in parts()]

    for code in packs():  # what is at hand here is what the journey makes
        journey.run("remove", journey.client, code)
    target = journey.folder / "Stufe 2 – Prüfung.pdf"
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        app.go_to("Audit packs")
        app.find("push button", "New")
        app.key("alt+n")
        app.key("Down", "Down", "Return")  # Qt hides the entries of a button's menu from AT-SPI
        until(lambda: len(packs()) == 1 and len(parts()) > 4, "an audit pack with its parts")
        assert [one["title"] for one in packs().values()] == ["Stage 2 audit"], packs()
        before = kinds()
        tree = app.find("tree", "Parts of the audit pack and their sections")
        journey.look(app, "preset")

        # The first part is opened, its second section unticked.
        app.tab_to(tree)
        app.key("Home", "Right", "Down", "Down", "space")
        until(lambda: parts()[0]["sections"], "sections of the first part")
        chosen = parts()[0]["sections"]
        journey.look(app, "section")
        # By keys one goes on where one was: the same again ticks it.
        app.key("space")
        until(lambda: not parts()[0]["sections"], "the section ticked again")
        app.key("space")
        until(lambda: parts()[0]["sections"] == chosen, "the section unticked again")

        app.key("Home", "ctrl+shift+Down")
        until(lambda: kinds() == [before[1], before[0], *before[2:]], "the first part moved down")
        journey.look(app, "moved")

        evidence = app.field("Evidence")
        app.tab_to(evidence)
        app.key("End")
        until(lambda: all(one["evidence_files"] == "attached" for one in packs().values()),
              "the evidence attached")
        save = until(lambda: next((node for node in app.nodes() if node.role == "push button"
                                   and node.name == "Save PDF…" and node.has(State.ENABLED)), None),
                     "pages that can be saved", 60)
        journey.look(app, "evidence")
        app.click(save)
        app.wait_active("Save as PDF")
        app.key("ctrl+a")
        app.type_text(str(target))
        app.key("Return")
        until(target.exists, "the PDF", 60)
        until(lambda: any(node.name.startswith("Saved as") for node in app.nodes()
                          if node.role == "label"), "what was saved", 60)
        journey.look(app, "saved")
        listed = subprocess.run(["pdfdetach", "-list", target], capture_output=True, text=True,
                                check=True).stdout
        assert "EVD-0002 policy.pdf" in listed, listed

        for step, what in ((lambda: not any(one["evidence_files"] == "attached"
                                            for one in packs().values()), "the evidence"),
                           (lambda: kinds() == before, "the order"),
                           (lambda: not parts()[0]["sections"], "the section")):
            app.key("ctrl+z")
            until(step, f"{what} taken back")
        app.key("ctrl+q")
        assert app.wait_exit() == 0
    journey.run("verify", journey.client)
