"""Saves articles without end and says so after each; killed by the test.

Run: python -m tests.helpers.library_writer FILE
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from reader.library.library import Library
from reader.library.records import NotePiece, Place
from tests.helpers.library import TRAINING, TRAINING_EN, article, contents


def main() -> None:
    """Save one article after the other; a printed number is an article that is safe with its note."""
    library = Library(Path(sys.argv[1]))
    first = len(library.rows())
    for number in count(first):
        what = contents("Training", TRAINING_EN)
        kept = library.keep_whole(article(TRAINING, f"Meldung {number}.", headline=f"Tag {number}"), what)
        library.add_note(kept.id, "de", [NotePiece(1, 0, 3, "Die")], f"Notiz {number}")
        library.set_place(kept.id, Place(1, "de", 0, 0.0), 0.5)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
