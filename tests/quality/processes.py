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
    """Medians of one command: seconds from its start to its line, and the resident memory in MB that the line says."""

    seconds: float
    megabytes: float


def interleaved(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, Measured]:
    """Run every command ``rounds`` times in turn (after one warm-up each) and return the medians.

    A command is the arguments after the interpreter; when its picture is complete it prints its resident memory in kB.
    Byte code is written and used, as in an installed program.
    """
    times: dict[str, list[float]] = {name: [] for name in commands}
    memory: dict[str, list[float]] = {name: [] for name in commands}
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    for number in range(rounds + 1):
        for name, arguments in commands.items():
            start = time.perf_counter()
            with subprocess.Popen(
                [sys.executable, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
            ) as process:
                assert process.stdout is not None
                line = process.stdout.readline()
                took = time.perf_counter() - start
                process.communicate(timeout=60)
            if number:
                times[name].append(took)
                memory[name].append(int(line) / 1024)
    return {name: Measured(median(times[name]), median(memory[name])) for name in commands}
