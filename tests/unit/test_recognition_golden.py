"""Golden files: the forms of all verbs and of the unusual nouns of the glossary, for review and to catch changes.

A change of the conjugation library, of the noun list or of a rule shows in the diff. After a wanted change, or with new
entries, write them anew: LAGEBILD_WRITE_GOLDEN=1 python -m pytest tests/unit/test_recognition_golden.py

Unusual are nouns whose forms only a rule gives (neither they nor their head stand in the noun list) and nouns that
state forms which the noun list does not have.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.glossary.concept import Concept, Term
from reader.glossary.sources import load_sources
from reader.paths import resource
from reader.recognition.forms_nouns import noun_forms
from reader.recognition.forms_verbs import verb_forms
from reader.recognition.nouns import NounTable
from reader.recognition.words import kind_of

DATA = Path(__file__).parents[1] / "data" / "recognition"
HINT = "write the golden files anew (see the top of this test) and read the diff"


def verb_lines(concepts: tuple[Concept, ...]) -> Iterator[str]:
    """Yield infinitive, particle, forms in one word, forms that leave the particle behind."""
    verbs = {t.text.split()[-1] for c in concepts for t in c.de if kind_of(t) == "verb"}
    for infinitive in verbs:
        forms = verb_forms(infinitive)
        solid, split = (" ".join(sorted(f)) for f in (forms.solid, forms.split))
        yield f"{infinitive}\t{forms.particle}\t{solid}\t{split}"


def noun_lines(concepts: tuple[Concept, ...]) -> Iterator[str]:
    """Yield noun, gender, 'rule' or 'stated', forms."""
    table = NounTable.read(resource("nouns", "nouns.tsv"))
    for term in (t for c in concepts for t in c.de if kind_of(t) == "noun"):
        source = _unusual(term, table)
        if source:
            forms = noun_forms(term.text, table, gender=term.gender, genitive=term.genitive, plural=term.plural)
            yield f"{term.text}\t{term.gender}\t{source}\t{' '.join(sorted(forms))}"


def _unusual(term: Term, table: NounTable) -> str:
    if " " in term.text or term.forms or term.inflection:
        return ""
    if not table.get(term.text) and not table.head_of(term.text)[1]:
        return "rule"
    stated = {*term.plural.split(","), *term.genitive.split(",")} - {"", "-"}
    return "stated" if stated - set(noun_forms(term.text, table, gender=term.gender)) else ""


@pytest.mark.parametrize(("name", "lines"), [("verbs.golden.tsv", verb_lines), ("nouns.golden.tsv", noun_lines)])
def test_forms_are_as_recorded(name: str, lines: object) -> None:
    assert callable(lines)
    found = sorted(set(lines(load_sources(resource("glossary")))))
    path = DATA / name
    if os.environ.get("LAGEBILD_WRITE_GOLDEN"):
        path.write_text("\n".join(found) + "\n", encoding="utf-8")
    recorded = path.read_text(encoding="utf-8").splitlines()
    missing, changed = sorted(set(found) - set(recorded)), sorted(set(recorded) - set(found))
    assert (missing, changed) == ([], []), f"{HINT}: new {missing[:5]}, gone {changed[:5]}"
