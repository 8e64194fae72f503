"""All forms of a German verb, from ablaut: solid ones, and finite ones that leave their particle behind."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.recognition.forms_adjectives import ENDINGS
from reader.recognition.tags import Tag
from reader.recognition.tokens import word_set


@dataclass(slots=True)
class VerbForms:
    """``solid``: one-word forms; ``split``: finite forms whose ``particle`` stands apart ('greift' + 'an')."""

    infinitive: str
    particle: str = ""
    solid: dict[str, Tag] = field(default_factory=dict)
    split: dict[str, Tag] = field(default_factory=dict)


_MISSED_BASES = ("marschieren",)
_PARTICLES = word_set("ab an auf aus ein los mit vor weg zurück voran vorbei weiter heran hinaus")
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
    if not forms.particle:
        _add_missed_particle(forms)
    return forms


def _add_missed_particle(forms: VerbForms) -> None:
    """Split off the particle of 'abmarschieren'. WORKAROUND: ablaut 0.x takes it for a part of the stem."""
    for base in _MISSED_BASES:
        particle = forms.infinitive.removesuffix(base)
        if particle not in _PARTICLES:
            continue
        forms.particle = particle
        forms.solid.setdefault(f"{particle}zu{base}", Tag.ZU_INFINITIVE)
        for form, tag in verb_forms(base).solid.items():
            if tag in {Tag.BASE, Tag.FINITE, Tag.PRETERITE}:
                forms.split.setdefault(form, Tag.FINITE if tag is Tag.BASE else tag)


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
