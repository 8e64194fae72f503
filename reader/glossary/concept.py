"""One concept an entry (ISO 704): its German and English terms, definitions, relations, sense data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Administrative status of a term inside its concept."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"


class PartOfSpeech(StrEnum):
    NOUN = "noun"
    VERB = "verb"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    PHRASE = "phrase"


class TermType(StrEnum):
    FULL = "full"
    ABBREVIATION = "abbreviation"
    VARIANT = "variant"
    FEMININE = "feminine"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Sense:
    """When the words of an entry mean the entry. See resources/glossary/README.md.

    ``prior``: probability in mixed news that the word is this concept (1.0: always).
    ``cues_for`` / ``cues_against``: German citation forms in the neighbourhood.
    ``fields_against``: names of cue lists in resources/sense/fields.toml (sport, court, business ...).
    ``exclude``: word patterns around or at the hit that rule the sense out ('in Angriff nehmen', 'Straf*').
    ``include``: such patterns that settle it for the sense ('Grenze zu', '*ischen Grenze'); ``exclude`` goes first.
    """

    prior: float = 1.0
    cues_for: tuple[str, ...] = ()
    cues_against: tuple[str, ...] = ()
    fields_against: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    include: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A designation. For German: gender m/f/n or '' (plural only: gender 'pl'), forms only where libraries fail.

    ``inflection``: '' (by rule), 'adjectival' (Verbündeter), 'none' (invariable).
    ``forms``: all inflected forms, overriding every rule, if given.
    ``region``: '', GB, US, AT, CH.
    ``en`` (German terms): the English terms of the entry that this term has as its own, best first.
    ``sense`` (German terms): its own sense data instead of the entry's; None: the entry's.
    """

    text: str
    status: Status = Status.ADMITTED
    pos: PartOfSpeech = PartOfSpeech.NOUN
    type: TermType = TermType.FULL
    gender: str = ""
    genitive: str = ""
    plural: str = ""
    inflection: str = ""
    forms: tuple[str, ...] = ()
    region: str = ""
    en: tuple[str, ...] = ()
    sense: Sense | None = None


@dataclass(frozen=True, slots=True)
class Concept:
    id: str
    domain: str
    subdomain: str
    de: tuple[Term, ...]
    en: tuple[Term, ...]
    definition_en: str = ""
    definition_de: str = ""
    note_en: str = ""
    note_de: str = ""
    example: str = ""
    broader: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    antonym: tuple[str, ...] = ()
    sense: Sense = Sense()
    authority: str = "editorial"
    source_url: str = ""
    reviewed: bool = False
    origin: str = "lagebild"

    @property
    def headword(self) -> str:
        """The preferred German term."""
        return self.de[0].text

    @property
    def equivalents(self) -> tuple[str, ...]:
        """English terms that may be used, preferred first (deprecated ones left out)."""
        return tuple(t.text for t in self.en if t.status is not Status.DEPRECATED)

    def equivalents_of(self, term: Term) -> tuple[str, ...]:
        """The same for one German term of the entry: its own English first."""
        return tuple(dict.fromkeys((*term.en, *self.equivalents)))

    def sense_of(self, term: Term) -> Sense:
        """The sense data that hold for one German term of the entry."""
        return self.sense if term.sense is None else term.sense
