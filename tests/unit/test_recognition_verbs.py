"""Golden file: the forms of the verbs of the glossary, so that a change of the conjugation library shows in the diff.

Write it anew after a wanted change: LAGEBILD_WRITE_GOLDEN=1 python -m pytest tests/unit/test_recognition_verbs.py
"""

from __future__ import annotations

import os
from pathlib import Path

from reader.recognition.forms_verbs import verb_forms

GOLDEN = Path(__file__).parents[1] / "data" / "recognition" / "verbs.golden.tsv"


def line_of(infinitive: str) -> str:
    forms = verb_forms(infinitive)
    return "\t".join([infinitive, forms.particle, " ".join(sorted(forms.solid)), " ".join(sorted(forms.split))])


def test_forms_of_the_verbs_are_as_recorded() -> None:
    recorded = GOLDEN.read_text(encoding="utf-8").splitlines()
    found = [line_of(line.split("\t")[0]) for line in recorded]
    if os.environ.get("LAGEBILD_WRITE_GOLDEN"):
        GOLDEN.write_text("\n".join(found) + "\n", encoding="utf-8")
    assert found == recorded
