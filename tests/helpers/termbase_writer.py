"""Imports a table again and again, to be killed at it: says 'begin N' and 'done N'; import N has COUNT entries."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from reader.glossary.exchange.pairs import entry
from reader.glossary.importing import carry_out

COUNT = 6000


def main(path: Path, start: int) -> None:
    """Import until somebody kills the process."""
    number = start
    while True:
        number += 1
        print("begin", number, flush=True)
        concepts = (replace(entry(f"Wort{number}x{n}", ["word"]), id=f"n{number}-{n}") for n in range(COUNT))
        carry_out(Path(f"{number}.tsv"), path, concepts, into="own" if number % 2 else "new")
        print("done", number, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
