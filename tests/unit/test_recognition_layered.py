"""Own entries on top of an index answer as one index of both would."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.glossary.concept import Concept, Term
from reader.glossary.termbase import Termbase
from reader.paths import Paths
from reader.recognition.build import build_index
from reader.recognition.index import open_index
from reader.recognition.layered import FIRST, LayeredIndex
from reader.recognition.ready import open_ready
from reader.recognition.recogniser import Recogniser
from tests.helpers.recognising import concept

LOWER = [
    concept("Panzer", "gender=m plural=Panzer", "tank"),
    concept("Brigade", "gender=f plural=Brigaden", "brigade"),
    concept("vorläufige Feuerpause", "gender=f", "provisional ceasefire"),
    concept("bereitstellen", "pos=verb", "to stage"),
]
UPPER = [
    concept("Minensperre", "gender=f plural=Minensperren", "mine obstacle"),
    concept("vorläufige Waffenruhe", "gender=f", "provisional truce"),
    concept("Panzer", "gender=m plural=Panzer", "armoured vehicle"),
    concept("losschlagen", "pos=verb", "to strike"),
]
TEXT = (
    "Die Panzer der Panzerbrigaden räumten die Minensperren. Der vorläufigen Waffenruhe folgte eine vorläufige "
    "Feuerpause. Die Brigade stellte Truppen bereit und schlug am Morgen los. Panzerminensperren blieben liegen."
)


@pytest.fixture(scope="module")
def layers(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    folder = tmp_path_factory.mktemp("layers")
    build_index(LOWER, folder / "lower")
    build_index(UPPER, folder / "upper", first=FIRST)
    table = {c.id: c for c in LOWER} | {c.id: c for c in UPPER}
    build_index(list(table.values()), folder / "both")
    return folder / "lower", folder / "upper", folder / "both"


def test_layers_find_what_one_index_of_all_entries_finds(layers: tuple[Path, Path, Path]) -> None:
    lower, upper, both = layers
    layered = LayeredIndex(open_index(lower), open_index(upper), {c.id for c in UPPER})
    found = [(h.pieces, h.lemma, h.concept, h.en, h.kind, h.level) for h in Recogniser(layered).recognise(TEXT)]
    whole = [
        (h.pieces, h.lemma, h.concept, h.en, h.kind, h.level) for h in Recogniser(open_index(both)).recognise(TEXT)
    ]
    assert found == whole
    assert {"Minensperre", "vorläufige Waffenruhe", "vorläufige Feuerpause", "losschlagen"} <= {row[1] for row in found}


def test_an_overridden_entry_shows_the_users_own_values(layers: tuple[Path, Path, Path]) -> None:
    lower, upper, _ = layers
    layered = LayeredIndex(open_index(lower), open_index(upper), {c.id for c in UPPER})
    shown = layered.concept("t-panzer")
    assert shown is not None
    assert shown.equivalents == ("armoured vehicle",)
    hit = next(h for h in Recogniser(layered).recognise("Der Panzer fuhr.") if h.lemma == "Panzer")
    assert hit.en == ("armoured vehicle",)


def test_a_hidden_entry_is_not_found_any_more(layers: tuple[Path, Path, Path]) -> None:
    lower, upper, _ = layers
    layered = LayeredIndex(open_index(lower), open_index(upper), {"t-brigade"})
    assert layered.concept("t-brigade") is None
    assert not [h for h in Recogniser(layered).recognise("Die Brigade schwieg.") if h.concept == "t-brigade"]


def test_a_new_entry_of_the_termbase_is_found_without_compiling_the_shipped_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "cache").make()
    base = Termbase(paths.termbase)
    base.put(
        [Concept("own.xyzspeer", "military", "", (Term("Xyzspeer", gender="m"),), (Term("xyz spear"),), origin="own")]
    )
    base.close()
    index, key = open_ready(paths)
    assert [h.lemma for h in Recogniser(index).recognise("Des Xyzspeers Ziel.")] == ["Xyzspeer"]
    from reader.recognition import ready

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("compiled although nothing has changed")

    monkeypatch.setattr(ready, "build_into", refuse)
    again, same = open_ready(paths)
    assert same == key
    for one in (index, again):
        one.close()
