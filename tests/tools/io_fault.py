#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the n-th I/O call of each kind fail, n = 1, 2, 3 … until a run is unhurt.

SQLite's own method: once with a single failure, once failing for ever after; as a full disk and as a
broken one. The writer must not crash and must not claim success; with the fault gone, the file holds
every acknowledged edit. After a single failure the session must still read what it had committed; on a disk
that takes no write any more it may not, because taking back a half-written page is a write.
"""

from collections import Counter
from itertools import count, product

from storetool import CANNOT_OPEN, DONE, REFUSED, Store, fresh_copy, finish, parser, rounds, work_folder

KINDS = ("write", "sync", "trunc", "unlink", "open", "rename", "read")
ERRORS = ("ENOSPC", "EIO")
STICKY = ":sticky"
BEFORE, EDITS = 45, 6
# This many runs in a row that meet no fault end a loop.
UNHURT = 3


def outcome(store: Store, faults: dict[str, str]) -> tuple[str, str | None]:
    """How the writer took the fault, and what is wrong with that, if anything."""
    written = store.write(EDITS, faults)
    acked = BEFORE if written.acked is None else written.acked
    verdict = store.verify(acked)
    if not verdict.is_good:
        return "broken", verdict.line
    if written.status == DONE:
        if acked != BEFORE + EDITS:
            return "claimed", f"ended well, but {acked - BEFORE} of {EDITS} edits were made"
        return "unhurt", None
    if written.status not in (REFUSED, CANNOT_OPEN):
        return "crashed", f"exit status {written.status}: {written.errors.strip()[:120]}"
    if written.stayed_readable:
        return "refused", None
    is_for_ever = faults["FAULTIO_FAIL"].endswith(STICKY)
    return "unreadable", None if is_for_ever else "the session could not read what it had committed"


def main() -> None:
    arguments = parser(__doc__.split("\n")[0])
    arguments.add_argument("--step", type=int, default=rounds(7, 1), help="every n-th call only")
    options = arguments.parse_args()
    outcomes: Counter[str] = Counter()
    failures: list[str] = []
    with work_folder("fault") as folder:
        store = Store(options.program, folder / "client")
        seed = folder / "seed"
        store.folder.mkdir()
        store.init()
        store.write(BEFORE)
        fresh_copy(store.folder, seed)
        for kind, error, sticky in product(KINDS, ERRORS, ("", STICKY)):
            unhurt = 0
            for nth in count(1, options.step):
                fresh_copy(seed, store.folder)
                fault = f"{kind}:{nth}:{error}{sticky}"
                how, wrong = outcome(store, {"LD_PRELOAD": str(options.faultio),
                                             "FAULTIO_FAIL": fault})
                outcomes[how] += 1
                if wrong:
                    failures.append(f"{fault}: {how}: {wrong}")
                unhurt = unhurt + 1 if how == "unhurt" else 0
                # A single fault that did no harm (a journal that could not be synced twice) is not
                # the end of the calls; several in a row are.
                if unhurt >= UNHURT:
                    break
    if outcomes["refused"] < 20:
        failures.append("hardly a fault was met: nothing is proved")
    figures = ", ".join(f"{number} {how}" for how, number in outcomes.items())
    finish(f"{sum(outcomes.values())} runs with a fault: {figures}", failures)


if __name__ == "__main__":
    main()
