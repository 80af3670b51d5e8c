#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Started again on the same file, the program raises the window that has it; a script is refused."""

import subprocess

from driver import until
from journey import started

with started() as journey:
    journey.make_sample()
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        again = subprocess.run([journey.program, journey.client], timeout=30, check=False)
        assert again.returncode == 0, again.returncode
        windows = [node for node in app.root.children() if "Halden & Lund" in node.name]
        assert len(windows) == 1, [str(window) for window in windows]
        assert app.process.poll() is None

        refused = subprocess.run([journey.cli, "set", journey.client, "AST-0001", "name=Stolen"],
                                 capture_output=True, text=True, check=False)
        assert refused.returncode == 3, refused.returncode
        assert "open" in refused.stderr, refused.stderr
        assert journey.records("asset"), "reading is allowed meanwhile"
        app.key("ctrl+q")
        until(lambda: app.process.poll() is not None, "the program ended")
    journey.run("set", journey.client, "AST-0001", "name=Free again")
