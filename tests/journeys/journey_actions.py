#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop's menu offers: a new client, and the sample in the program that runs already."""

import subprocess

from driver import until
from journey import started

with started() as journey:
    with journey.open("--new") as app:
        app.wait_active("New client")
        app.key("Escape")
        app.gone("push button", "Create")
        app.wait_active("Ringbinder")

        again = subprocess.run([journey.program, "--sample"], timeout=30, check=False)
        assert again.returncode == 0, again.returncode
        app.wait_active("Untitled", timeout=30)
        until(lambda: app.find("list", "Pages"), "the window of the sample")
