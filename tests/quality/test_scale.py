"""A glossary with 1,000,000 imported terms: compiling, opening, memory, speed, and what it marks (make bench)."""

from __future__ import annotations

import resource as system
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from reader.cancel import CancelToken
from reader.errors import Cancelled
from reader.glossary.concept import Concept, PartOfSpeech, Term
from reader.glossary.sources import load_sources
from reader.paths import resource
from reader.recognition.build import build_index
from reader.recognition.index import open_index
from reader.recognition.nouns import read_nouns
from reader.recognition.recogniser import Recogniser
from tests.helpers.shared import shared

pytestmark = pytest.mark.benchmark
SIZE = 1_000_000
_MEMORY = """
import sys
from pathlib import Path
from reader.recognition.index import open_index
from reader.recognition.recogniser import Recogniser
over = Recogniser(open_index(Path(sys.argv[1])))
over.recognise(Path(sys.argv[2]).read_text("utf-8"))
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")))
"""


def imported() -> Iterator[Concept]:
    """The nouns of the noun list, then pairs of them: the words of a big dictionary and as many compounds."""
    nouns = [n for n in read_nouns(resource("nouns", "nouns.tsv")) if n.lemma.isalpha()]
    yield from (_concept(n.lemma, n.gender) for n in nouns)
    fronts = [n.lemma for n in nouns if n.lemma.endswith(("ung", "heit", "ion"))]
    heads = [n for n in nouns if 4 <= len(n.lemma) <= 8]
    for at, front in enumerate(fronts):
        for head in islice(heads, at % 97, None, 97):
            yield _concept(f"{front}s{head.lemma.lower()}", head.gender)


def _concept(text: str, gender: str) -> Concept:
    german = Term(text, pos=PartOfSpeech.NOUN, gender=gender if gender in {"m", "f", "n"} else "")
    return Concept(f"i-{text}", "import", "words", (german,), (Term(f"{text} (en)"),), origin="big")


class _Watched(CancelToken):
    """Knows the longest time between two looks at the flag: what somebody who cancels may have to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self.looks = 0
        self._last = time.perf_counter()

    def raise_if_cancelled(self) -> None:
        self.looks += 1
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        super().raise_if_cancelled()


class _Late(CancelToken):
    """Cancelled just after a certain look at the flag: the wish is then seen as late as can be."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self.wished = 0.0
        self._left = after

    def raise_if_cancelled(self) -> None:
        super().raise_if_cancelled()
        self._left -= 1
        if self._left == 0:
            self.wished = time.perf_counter()
            self.cancel()


@pytest.fixture(scope="module")
def news() -> str:
    return "\n".join(line.split("\t")[0] for line in shared("replay", "wmt16.tsv").read_text("utf-8").split("\n"))


def test_a_million_imported_terms(tmp_path: Path, news: str) -> None:
    own = list(load_sources(resource("glossary")))
    many = [*own, *islice(imported(), SIZE)]
    assert len(many) == len(own) + SIZE
    build_index(own, tmp_path / "own", stamp="own")
    steps: list[int] = []
    watched = _Watched()
    start, start_work = time.perf_counter(), time.process_time()
    build_index(many, tmp_path / "many", stamp="many", token=watched, report=lambda done, total: steps.append(done))
    compiling, working = time.perf_counter() - start, time.process_time() - start_work
    start = time.perf_counter()
    index = open_index(tmp_path / "many")
    opening = time.perf_counter() - start

    # Among the tries, when there is most to be tidied up.
    late = _Late(watched.looks - 20)
    with pytest.raises(Cancelled):
        build_index(many, tmp_path / "many", stamp="many", token=late)
    cancelling = time.perf_counter() - late.wished
    del many

    both = [Recogniser(open_index(tmp_path / "own")), Recogniser(index)]
    hits = [len(over.recognise(news)) for over in both]
    times: list[list[float]] = [[], []]
    for _ in range(5):
        for which, over in enumerate(both):
            start = time.process_time()
            over.recognise(news)
            times[which].append(time.process_time() - start)
    ratio = min(times[0]) / min(times[1])
    text = tmp_path / "text.txt"
    text.write_text(news[:100_000], "utf-8")
    memory = [_memory(tmp_path / name, text) for name in ("own", "many")]
    words = len(news.split())
    print(
        f"\n{SIZE:,} imported terms: compiled in {compiling:.0f} s, {working:.0f} s of them computing "
        f"(target 60), {len(steps)} reports of progress; a wish to cancel is seen within {watched.longest:.2f} s,"
    )
    print(f"all is tidied up {cancelling:.2f} s after it (target 1); opened in {opening * 1000:.1f} ms (target 50)")
    print(f"memory {memory[0]:.0f} -> {memory[1]:.0f} MB (target 20 more); speed {ratio:.2f} x (target 0.8)")
    print(f"marked words {hits[0]} -> {hits[1]} of {words}; compiling peaks at {_peak():.0f} MB")
    assert len(steps) > 100
    assert watched.longest < compiling / 20
    assert cancelling < compiling / 20
    assert ratio > 0.65
    assert memory[1] < memory[0] * 2
    # Ordinary words of the import stay unmarked: at most one word in forty more is marked.
    assert hits[1] - hits[0] < words / 40


def _memory(folder: Path, text: Path) -> float:
    """Resident memory, in MB, of a fresh process that has recognised ``text``."""
    command = [sys.executable, "-c", _MEMORY, str(folder), str(text)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout) / 1024


def _peak() -> float:
    return system.getrusage(system.RUSAGE_SELF).ru_maxrss / 1024
