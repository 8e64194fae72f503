"""Recognition against annotated sentences of real news, where the shared material lies beside the checkout."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.glossary.hit import Hit
from reader.glossary.sources import read_sources
from reader.paths import resource
from reader.recognition.build import build_index
from reader.recognition.index import open_index
from reader.recognition.recogniser import Recogniser
from tests.helpers.recognising import concept, recogniser
from tests.helpers.shared import shared

FIGURES = re.compile(
    r"^(\w+)\s+(sure\S*)\s+recall\s+([\d.]+) %.*precision\s+([\d.]+) %.*trap hits\s+([\d.]+) %", re.MULTILINE
)


def as_answer(hit: Hit) -> dict[str, object]:
    return {
        "pieces": [list(p) for p in hit.pieces],
        "surface": hit.surface,
        "lemma": hit.lemma,
        "en": list(hit.en),
        "level": hit.level.value,
        "parts": [{"lemma": p.lemma} for p in hit.parts],
    }


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    score, gold, corpus = shared("gold", "score.py"), shared("gold", "dev.jsonl"), shared("replay")
    folder = tmp_path_factory.mktemp("gold")
    requests = subprocess.run(
        [sys.executable, score, "requests", gold, corpus], capture_output=True, text=True, check=True
    ).stdout
    concepts, _ = read_sources(resource("glossary"))
    build_index(list(concepts), folder / "index")
    over = Recogniser(open_index(folder / "index"))
    answers = []
    for line in requests.splitlines():
        request = json.loads(line)
        terms = [as_answer(h) for h in over.recognise(request["text"])]
        answers.append(json.dumps({"id": request["id"], "terms": terms}))
    (folder / "requests.jsonl").write_text(requests, encoding="utf-8")
    (folder / "answers.jsonl").write_text("\n".join(answers), encoding="utf-8")
    files = [gold, folder / "answers.jsonl", "--requests", folder / "requests.jsonl", "--show", "10"]
    return subprocess.run([sys.executable, score, "score", *files], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("levels", "recall", "precision", "traps"), [("sure", 92.0, 96.0, 8.0), ("sure+possible", 96.0, 94.0, 15.0)]
)
def test_real_news_with_context(report: str, levels: str, recall: float, precision: float, traps: float) -> None:
    figures = {(m[1], m[2]): tuple(map(float, m.groups()[2:])) for m in FIGURES.finditer(report)}
    found = figures["context", levels]
    assert found[0] >= recall, report
    assert found[1] >= precision, report
    assert found[2] <= traps, report


def test_probes(tmp_path: Path) -> None:
    rows = [line.split("\t") for line in shared("gold", "probes.tsv").read_text(encoding="utf-8").splitlines()]
    over = recogniser([concept(term) for term in sorted({r[2] for r in rows})], tmp_path / "index")
    wrong = []
    for category, sentence, term, wanted in rows:
        hits = over.recognise(sentence)
        names = {h.lemma.casefold() for h in hits} | {p.lemma.casefold() for h in hits for p in h.parts}
        if (term.casefold() in names) != (wanted == "1"):
            wrong.append((category, sentence, term))
    assert wrong == []
