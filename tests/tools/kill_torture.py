#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the store at random I/O calls, halfway through a write too, and again while it recovers.

Nothing acknowledged may be lost, whatever the moment. A quarter of the kills come from outside at a
random time instead, some after the process was stopped and continued like a suspended laptop's.
"""

import random
import signal
import time

from storetool import Store, fresh_copy, finish, last_ack, parser, rounds, work_folder

# An edit makes some 40 mutating calls; kills are spread over the first ten edits.
CALLS = 400


def kill_at_a_call(store: Store, chance: random.Random, faultio: str) -> tuple[bool, int | None]:
    """One run that dies at its k-th mutating call: was it killed, and the last acknowledged edit."""
    kill = f"{chance.randint(1, CALLS)}{chance.choice(['', ':half'])}"
    written = store.write(60, {"LD_PRELOAD": faultio, "FAULTIO_KILL": kill})
    return written.was_killed, written.acked


def kill_at_a_time(store: Store, chance: random.Random) -> tuple[bool, int | None]:
    process = store.start_writing(100_000, {})
    time.sleep(chance.uniform(0.05, 0.4))
    if chance.random() < 0.3:
        process.send_signal(signal.SIGSTOP)
        time.sleep(0.02)
        process.send_signal(signal.SIGCONT)
        time.sleep(chance.uniform(0, 0.01))
    process.kill()
    printed, _errors = process.communicate()
    return process.returncode < 0, last_ack(printed)


def main() -> None:
    arguments = parser(__doc__.split("\n")[0])
    arguments.add_argument("--rounds", type=int, default=rounds(100, 2000))
    options = arguments.parse_args()
    chance = random.Random(options.seed)
    faultio = str(options.faultio)
    acked = kills = kills_in_recovery = cut_short = kept_in_flight = 0
    failures: list[str] = []
    with work_folder("kill") as folder:
        store = Store(options.program, folder / "client")
        empty = folder / "empty"
        store.folder.mkdir()
        store.init()
        fresh_copy(store.folder, empty)
        for number in range(options.rounds):
            if acked > 300:  # keep the file small: it is verified as a whole each time
                fresh_copy(empty, store.folder)
                acked = 0
            if number % 4 == 3:
                killed, last = kill_at_a_time(store, chance)
            else:
                killed, last = kill_at_a_call(store, chance, faultio)
            kills += killed
            acked = max(acked, last or 0)
            cut_short += store.file.with_name("client.isms-journal").exists()
            if chance.random() < 0.3:
                kill = f"{chance.randint(1, 12)}{chance.choice(['', ':half'])}"
                again = store.verify(acked, faults={"LD_PRELOAD": faultio, "FAULTIO_KILL": kill})
                kills_in_recovery += again.status < 0
            verdict = store.verify(acked)
            if not verdict.is_good:
                failures.append(f"round {number}: {verdict.line}")
                fresh_copy(empty, store.folder)
                acked = 0
                continue
            kept_in_flight += verdict.last > acked
            acked = verdict.last
    if kills < options.rounds * 0.7:
        failures.append(f"only {kills} of {options.rounds} runs were killed: nothing is proved")
    finish(f"{kills} kills and {kills_in_recovery} more during recovery, {cut_short} left a journal, "
           f"{kept_in_flight} kept the edit in flight, {len(failures)} failures", failures)


if __name__ == "__main__":
    main()
