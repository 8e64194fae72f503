"""Timing whole processes against each other, interleaved, because the machines are shared and drift."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Measured:
    """Medians of one command: seconds from start to exit, and resident memory in MB as the process printed it."""

    seconds: float
    megabytes: float


def interleaved(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, Measured]:
    """Run every command ``rounds`` times in turn (after one warm-up each) and return the medians.

    A command is the arguments after the interpreter; its last line of output is its resident memory in kB.
    """
    times: dict[str, list[float]] = {name: [] for name in commands}
    memory: dict[str, list[float]] = {name: [] for name in commands}
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    for number in range(rounds + 1):
        for name, arguments in commands.items():
            start = time.perf_counter()
            done = subprocess.run(
                [sys.executable, *arguments], capture_output=True, text=True, check=True, env=environment, timeout=60
            )
            took = time.perf_counter() - start
            if number:
                times[name].append(took)
                memory[name].append(int(done.stdout.split()[-1]) / 1024)
    return {name: Measured(median(times[name]), median(memory[name])) for name in commands}
