"""Short deadlines, sample pairs and a collecting reporter for tests of translation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.cancel import CancelToken
from reader.translation.engines.catalogue import create
from reader.translation.memory import Memory
from reader.translation.pace import Limits, Pace
from reader.translation.protocol import Translator
from reader.translation.session import SentenceResult, translate_sentences
from reader.translation.transport import Transport

DATA = Path(__file__).parents[1] / "data" / "translation"
QUICK = Limits(connect=1.0, read=0.5, total=0.9, first_delay=0.02, longest_delay=0.1, spacing=0.0, pause=30.0)
"""Seconds, short enough for tests that wait for a deadline."""


def quick_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let everything that makes its own limits, the window too, give up soon."""
    monkeypatch.setattr(Limits.__init__, "__defaults__", astuple(QUICK))


@dataclass(frozen=True)
class Line:
    """A sentence as translate_sentences wants it."""

    block: int
    text: str


def sample_pairs() -> list[tuple[str, str]]:
    """Return the sample sentences with their translations."""
    rows = (DATA / "pairs.tsv").read_text(encoding="utf-8").splitlines()
    return [(row.split("\t")[0], row.split("\t")[1]) for row in rows if not row.startswith("#")]


def lines(pairs: Sequence[tuple[str, str]], *, per_block: int = 3) -> list[Line]:
    """Return the German side as an article of paragraphs of ``per_block`` sentences."""
    return [Line(number // per_block, german) for number, (german, _) in enumerate(pairs)]


def quick_engine(name: str, url: str, *, limits: Limits = QUICK, **transport: Any) -> Translator:
    """Return an engine that talks to ``url`` and gives up soon."""
    return create(name, endpoint=url, key="test-key", transport=Transport(pace=Pace(limits), **transport))


def run(
    sentences: Sequence[Line], translator: Translator, memory: Memory | None = None, *, token: CancelToken | None = None
) -> list[SentenceResult]:
    """Translate and return the results in the order of the sentences."""
    results: list[SentenceResult] = []
    translate_sentences(
        sentences, translator, memory or Memory(None), token=token or CancelToken(), report=results.append
    )
    return sorted(results, key=lambda result: result.index)
