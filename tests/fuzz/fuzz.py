#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one fuzz target for a while: no crash, no finding of a sanitizer, no input that takes 5 seconds.

Starts from the seeds in the tree and from what earlier runs found interesting (kept in the build tree). An
input that breaks something is kept and named: put it into the seeds together with the mend.
"""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

IS_LONG = os.environ.get("RINGBINDER_LONG") == "1"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--program", type=Path, required=True, help="the fuzz target")
    arguments.add_argument("--seeds", type=Path, required=True, help="folder of inputs to start from")
    arguments.add_argument("--work", type=Path, required=True, help="folder for corpus and findings")
    arguments.add_argument("--dictionary", type=Path, help="words of the format")
    arguments.add_argument("--seconds", type=int, required=True)
    arguments.add_argument("--long-seconds", type=int, default=600)
    options = arguments.parse_args()
    if not options.program.exists():
        sys.exit(f"{options.program} is not built: cmake --preset fuzz && cmake --build --preset fuzz")
    corpus, findings = options.work / "corpus", options.work / "findings"
    corpus.mkdir(parents=True, exist_ok=True)
    findings.mkdir(parents=True, exist_ok=True)
    seconds = options.long_seconds if IS_LONG else options.seconds
    command = [options.program, corpus, options.seeds, f"-max_total_time={seconds}", "-max_len=8192",
               "-timeout=5", "-rss_limit_mb=1024", "-print_final_stats=1",
               f"-artifact_prefix={findings}/"]
    if options.dictionary:
        command.append(f"-dict={options.dictionary}")
    environment = {**os.environ, "ASAN_OPTIONS": "detect_leaks=1:abort_on_error=1",
                   "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1"}
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False,
                          env=environment)
    if done.returncode != 0:
        print(done.stderr[-8000:])
        sys.exit(f"{options.program.name}: a finding, kept in {findings}")
    runs = int(re.search(r"stat::number_of_executed_units:\s*(\d+)", done.stderr)[1])
    print(f"{options.program.name}: {runs} inputs in {seconds} s, no finding")
    if runs < 100:
        sys.exit("hardly an input was tried: nothing is proved")


if __name__ == "__main__":
    main()
