"""All forms of a German verb, from ablaut: solid ones, and finite ones that leave their particle behind."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.recognition.forms_adjectives import ENDINGS
from reader.recognition.tags import Tag


@dataclass(slots=True)
class VerbForms:
    """``solid``: one-word forms; ``split``: finite forms whose ``particle`` stands apart ('greift' + 'an')."""

    infinitive: str
    particle: str = ""
    solid: dict[str, Tag] = field(default_factory=dict)
    split: dict[str, Tag] = field(default_factory=dict)


_FINITE = (
    ("present", Tag.FINITE),
    ("preterite", Tag.PRETERITE),
    ("konjunktiv1", Tag.FINITE),
    ("konjunktiv2", Tag.FINITE),
)


def verb_forms(infinitive: str) -> VerbForms:
    """Return the forms of ``infinitive`` (without 'sich'). Raises ValueError for what is no infinitive."""
    import ablaut

    table = ablaut.conjugate(infinitive)
    forms = VerbForms(infinitive)
    forms.solid[infinitive] = Tag.BASE
    _add_participles(forms, table.past_participle, table.present_participle)
    for name, tag in _FINITE:
        for value in getattr(table, name):
            _add_finite(forms, value, tag)
    zu = table.zu_infinitive
    if " " not in zu:
        forms.solid.setdefault(zu, Tag.ZU_INFINITIVE)
    return forms


def _add_finite(forms: VerbForms, value: str, tag: Tag) -> None:
    verb, _, particle = value.partition(" ")
    if not particle:
        forms.solid.setdefault(verb, tag)
        return
    forms.particle = particle
    forms.split.setdefault(verb, tag)
    forms.solid.setdefault(particle + verb, Tag.SUBORDINATE)


def _add_participles(forms: VerbForms, past: str, present: str) -> None:
    if past and " " not in past:
        forms.solid.setdefault(past, Tag.PARTICIPLE_2)
        for ending in ENDINGS:
            forms.solid.setdefault(past + ending, Tag.PARTICIPLE_2_INFLECTED)
    if present and " " not in present:
        for ending in ("", *ENDINGS):
            forms.solid.setdefault(present + ending, Tag.PARTICIPLE_1)
