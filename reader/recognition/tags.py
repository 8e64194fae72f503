"""Names of word forms: a small number in the index, words on the card."""

from __future__ import annotations

from enum import IntEnum


class Tag(IntEnum):
    """What a form is of its citation form. Stored in the index: never renumber, only append."""

    BASE = 0
    NOUN_FORM = 1
    GENITIVE = 2
    PLURAL = 3
    DATIVE_PLURAL = 4
    ADJECTIVAL = 5
    FINITE = 6
    PRETERITE = 7
    PARTICIPLE_2 = 8
    PARTICIPLE_2_INFLECTED = 9
    PARTICIPLE_1 = 10
    ZU_INFINITIVE = 11
    SUBORDINATE = 12
    ADJECTIVE_FORM = 13
    COMPARATIVE = 14
    SUPERLATIVE = 15
    ABBREVIATION_S = 16
    STATED = 17


WORDS: dict[int, str] = {
    Tag.BASE: "the citation form",
    Tag.NOUN_FORM: "an inflected form",
    Tag.GENITIVE: "the genitive",
    Tag.PLURAL: "the plural",
    Tag.DATIVE_PLURAL: "the dative plural",
    Tag.ADJECTIVAL: "an inflected form (declined like an adjective)",
    Tag.FINITE: "a present or subjunctive form",
    Tag.PRETERITE: "a past form",
    Tag.PARTICIPLE_2: "the past participle",
    Tag.PARTICIPLE_2_INFLECTED: "the past participle, used as an adjective,",
    Tag.PARTICIPLE_1: "the present participle",
    Tag.ZU_INFINITIVE: "the infinitive with zu",
    Tag.SUBORDINATE: "a form in a subordinate clause",
    Tag.ADJECTIVE_FORM: "an inflected form",
    Tag.COMPARATIVE: "the comparative",
    Tag.SUPERLATIVE: "the superlative",
    Tag.ABBREVIATION_S: "a form with -s",
    Tag.STATED: "a form",
}
