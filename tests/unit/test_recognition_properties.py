"""Recognition of any text: places are right, hits never overlap, no exception, no dependence on unrelated entries."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.glossary.hit import Hit
from reader.recognition.recogniser import Recogniser
from tests.helpers.recognising import concept, glossary, recogniser

_PIECES = [
    *(
        "Soldaten",
        "Streit",
        "kräfte",
        "-",
        "\u2011",
        "\u00ad",
        "NATO",
        "Panzer",
        "greift",
        "an",
        " ",
        " ",
        ",",
        ".",
        "\n",
    ),
    *("und", "Land-", "-systeme", "in Kraft", "trat", "Weißen", "Haus", "*innen", "🪖", "u\u0308", "ß", "„", "“", "A"),
    *("\u200b", "Waffen", "lieferungen", "\U0001f1fa\U0001f1e6", "ſ", "İ", "\x85", "\u2028", "a. D."),
]
_TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(_PIECES), max_size=40).map("".join))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Recogniser:
    return recogniser(glossary("glossary.tsv"), tmp_path_factory.mktemp("properties") / "index")


@pytest.fixture(scope="module")
def larger(tmp_path_factory: pytest.TempPathFactory) -> Recogniser:
    more = [concept(w, "gender=m") for w in ("Xylophon", "Quastenflosser", "Yak", "Zwetschgenkuchen")]
    return recogniser([*glossary("glossary.tsv"), *more], tmp_path_factory.mktemp("larger") / "index")


def marked(hits: list[Hit]) -> list[int]:
    return [p for h in hits for s, e in h.pieces for p in range(s, e)]


@given(text=_TEXTS)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pieces_slice_to_the_surface_and_never_overlap(small: Recogniser, text: str) -> None:
    hits = small.recognise(text, include_hidden=True)
    for hit in hits:
        assert " ... ".join(text[s:e] for s, e in hit.pieces) == hit.surface
        assert all(0 <= s < e <= len(text) for s, e in hit.pieces)
        assert hit.lemma
        assert hit.why
    places = marked(hits)
    assert len(places) == len(set(places))
    assert [h.start for h in hits] == sorted(h.start for h in hits)


@given(text=_TEXTS)
@settings(max_examples=150, deadline=None)
def test_unrelated_entries_change_nothing(small: Recogniser, larger: Recogniser, text: str) -> None:
    if any(w in text for w in ("Xylophon", "Quastenflosser", "Yak", "Zwetschgenkuchen")):
        return
    assert small.recognise(text) == larger.recognise(text)


@given(text=_TEXTS, before=st.sampled_from(["", "Ein Satz ohne Begriffe.\n", "Noch einer.\n\n"]))
@settings(max_examples=150, deadline=None)
def test_a_line_before_moves_hits_and_nothing_else(small: Recogniser, text: str, before: str) -> None:
    if text[:1].islower():
        return
    alone = [(h.pieces, h.lemma, h.level) for h in small.recognise(text)]
    after = [
        (tuple((s - len(before), e - len(before)) for s, e in h.pieces), h.lemma, h.level)
        for h in small.recognise(before + text)
    ]
    assert alone == after


@pytest.mark.parametrize(
    "unit",
    [
        "Panzer",
        "Panzer-",
        "a",
        "ä",
        "Streit\u00ad",
        "Land- und ",
        "greift ",
        "in die ",
        "Panzer, ",
        "-",
        "u\u0308",
        "„",
        "Krieg\n",
    ],
)
def test_time_grows_no_faster_than_the_text(small: Recogniser, unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        times = []
        for _ in range(3):  # the machine does other things, too: the best of three counts
            began = time.process_time()
            small.recognise(text)
            times.append(time.process_time() - began)
        return min(times)

    seconds(1000)
    short, long = max(seconds(20_000), 0.002), seconds(160_000)
    assert long < short * 8 * 6, f"{short:.3f} s for 20,000 characters, {long:.3f} s for 160,000"


def test_a_million_letters_without_a_blank(small: Recogniser) -> None:
    assert small.recognise("Panzer" * 170_000) == []
