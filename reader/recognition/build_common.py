"""Derive common.txt from wordfreq (data CC BY-SA 4.0): python -m reader.recognition.build_common.

Run by hand when wordfreq changes; neither the program nor its tests need wordfreq.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Mapping

from reader.paths import resource

LEAST = 1e-6
"""Share of all words of a text (wordfreq's Zipf 3.0): once in a million words and more often is everyday German."""
HEADER = """# Everyday German words, lower case: one in a million words of text or more; wordfreq 3.1.1 (Robyn Speer).
# CC BY-SA 4.0; see NOTICE. Derived by reader/recognition/build_common.py.
"""


def common_words(frequencies: Mapping[str, float], least: float = LEAST) -> list[str]:
    """Return the words of letters, two and more, whose share of a text is at least ``least``, sorted."""
    return sorted(w for w, share in frequencies.items() if share >= least and w.isalpha() and len(w) > 1)


def main() -> int:
    """Write the list beside the other resources."""
    if importlib.util.find_spec("wordfreq") is None:
        print("build_common: wordfreq is not installed", file=sys.stderr)
        return 1
    from wordfreq import get_frequency_dict

    words = common_words(get_frequency_dict("de", wordlist="large"))
    resource("nouns", "common.txt").write_text(HEADER + "\n".join(words) + "\n", encoding="utf-8")
    print(f"{len(words)} everyday words")
    return 0


if __name__ == "__main__":
    sys.exit(main())
