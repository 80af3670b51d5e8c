#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each figure opens the records behind it: a cell of the risk matrix gives exactly its risks."""

import re

from driver import until
from journey import started

MATRIX = "Risk matrix: likelihood upward, impact to the right"

with started() as journey:
    journey.make_sample()
    expected = journey.records("risk", "likelihood=3", "impact=2")
    assert len(expected) > 1, "the sample has changed: choose another cell"
    with journey.open(journey.client) as app:
        app.wait_active("Halden & Lund")
        cell = until(lambda: next((node for node in app.find("table", MATRIX).children()
                                   if node.name.startswith("Likelihood 3, impact 2:")), None),
                     "the cell for likelihood 3 and impact 2")
        assert re.search(rf"\b{len(expected)} risk", cell.name), cell.name
        app.click(cell)
        table = app.find("table", "Risks")
        until(lambda: any(node.name.startswith(f"{len(expected)} of ") for node in app.nodes()
                          if node.role == "label"), "the footer that says how many are shown")
        shown = {table.cell(row, 0).name for row in range(len(expected))}
        for record in expected:
            assert any(record["code"] in name for name in shown), (record["code"], shown)
