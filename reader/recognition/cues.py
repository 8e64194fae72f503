"""Cue lists and patterns of the sense data, expanded to forms at build time."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from reader.errors import GlossaryError
from reader.glossary.concept import Sense
from reader.recognition.forms_adjectives import adjective_forms
from reader.recognition.forms_nouns import noun_forms
from reader.recognition.forms_verbs import verb_forms
from reader.recognition.nouns import NounTable
from reader.recognition.tokens import clean, word_set

COMMON = word_set("""
    Land Staat Stadt Regierung Präsident Gebiet Region Haus Mann Euro Million Prozent Leben Partei Polizei
    Unternehmen Welt Ziel Plan Wahl Thema Platz Rolle Arbeit Kind Familie Handel Straße
    europäisch deutsch amerikanisch politisch international
    """)
"""Words of every page: as cues they count only in the sentence itself."""
_NO_VERBS = word_set("""
    gegen zwischen wegen neben binnen einen keinen seinen ihren unseren euren deinen diesen jenen jeden allen vielen
    beiden anderen ersten zweiten dritten eigenen außen innen hinten unten oben vorn schon
    """)
"""Words in -en that stand in patterns and are no verbs: they keep their place in the row."""


class Expander:
    """Forms of loose words as they stand in cue lists; remembers what it has expanded."""

    def __init__(self, table: NounTable, lists: Mapping[str, Iterable[str]] | None = None) -> None:
        """``lists``: words that patterns name together, as '@people'."""
        self._table = table
        self._lists = lists or {}
        self._known: dict[str, tuple[str, ...]] = {}

    def forms(self, word: str) -> tuple[str, ...]:
        """Return the forms of ``word``; a pattern with '*' is returned as it is."""
        if word not in self._known:
            self._known[word] = tuple(sorted(self._expand(clean(word))))
        return self._known[word]

    @staticmethod
    def apart(verb: str) -> tuple[str, list[str]]:
        """Return the particle of a separable ``verb`` and the forms from which it stands apart; '' and [] else."""
        try:
            found = verb_forms(verb)
        except ValueError:
            return "", []
        return found.particle, sorted(found.split) if found.particle else []

    def _expand(self, word: str) -> set[str]:
        if word.startswith("@"):
            return {form for one in self._lists.get(word[1:], ()) for form in self.forms(one)}
        if "*" in word or not word.isalpha():
            return {word}
        if word[0].isupper():
            if len(word) < 4 or word.isupper():
                return {word, word + "s"}
            forms = {word, *noun_forms(word, self._table)}
            if len(forms) == 1 and word[-1] not in "sxzß":
                forms.add(word + "s")  # names, which the noun list gives no ending: Palästinas, Moskaus
            return forms
        found = {word}
        if word.endswith("n") and len(word) > 4 and word not in _NO_VERBS:
            try:
                verb = verb_forms(word)
            except ValueError:
                return found
            return found | set(verb.solid) | set(verb.split if len(verb.particle) < 1 else ())
        if len(word) > 4:
            found |= set(adjective_forms(word))
        return found


def read_fields(path: Path) -> dict[str, list[str]]:
    """Read fields.toml: name -> cue words. Raises GlossaryError where it is broken."""
    if not path.exists():
        return {}
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return {name: [str(w) for w in row["cues"]] for name, row in data.items()}
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise GlossaryError(f"The cue lists in {path.name} are broken: {error}.") from error


def read_lists(path: Path) -> dict[str, list[str]]:
    """Read lists.toml: name -> words. Raises GlossaryError where it is broken."""
    if not path.exists():
        return {}
    try:
        return {
            name: [str(w) for w in words] for name, words in tomllib.loads(path.read_text(encoding="utf-8")).items()
        }
    except (tomllib.TOMLDecodeError, TypeError) as error:
        raise GlossaryError(f"The word lists in {path.name} are broken: {error}.") from error


def field_records(fields: dict[str, list[str]], expander: Expander) -> tuple[list[tuple[str, str]], dict[str, str]]:
    """Return (form, field) pairs of exact cues and one regular expression per field for the patterns."""
    exact: list[tuple[str, str]] = []
    patterns: dict[str, list[str]] = {}
    for field, words in fields.items():
        for word in words:
            if "*" in word:
                patterns.setdefault(field, []).append(pattern_source(word))
            else:
                exact.extend((form, field) for form in expander.forms(word))
    return exact, {field: "|".join(sources) for field, sources in patterns.items()}


def pattern_source(word: str) -> str:
    """Return the regular expression of a word with '*' (any letters); endings of its last part are left open."""
    return "".join(r"\w*" if c == "*" else re.escape(c) for c in word)


def pack_sense(sense: Sense, expander: Expander) -> dict[str, Any]:
    """Return the sense data of an entry with all words expanded, ready for JSON."""
    packed: dict[str, Any] = {"prior": sense.prior}
    if sense.fields_against:
        packed["fields"] = list(sense.fields_against)
    if sense.cues_for:
        packed["for"] = _cues(sense.cues_for, expander)
    if sense.cues_against:
        packed["against"] = _cues(sense.cues_against, expander)
    for name, patterns in (("exclude", sense.exclude), ("include", sense.include)):
        if patterns:
            packed[name] = [[_slot(w, expander) for w in pattern.split()] for pattern in patterns]
    return packed


def _cues(words: Iterable[str], expander: Expander) -> dict[str, Any]:
    """``f``: exact forms; ``p``: a pattern; ``g``: names of groups of fields.toml, written '@states'.

    ``near``: the forms that also count in the sentences around, where some of ``f`` are too common for that.
    """
    plain = [w for w in words if not w.startswith("@")]
    packed: dict[str, Any] = {"f": sorted({f for w in plain if "*" not in w for f in expander.forms(w)})}
    common = {f for w in plain if w in COMMON for f in expander.forms(w)}
    if common:
        packed["near"] = [f for f in packed["f"] if f not in common]
    pattern = "|".join(pattern_source(w) for w in plain if "*" in w)
    if pattern:
        packed["p"] = pattern
    groups = [w[1:] for w in words if w.startswith("@")]
    if groups:
        packed["g"] = groups
    return packed


def _slot(word: str, expander: Expander) -> dict[str, Any]:
    """One word of an exclusion pattern: 'f' its forms, or 'p' a pattern; 'v' for a verb, which may stand apart.

    's': the forms of a separable verb that need its particle 't' behind them.
    """
    if "*" in word:
        head = word.rsplit("*", 1)[-1]
        endings = r"(?:e?[sn]|e|er|em|innen|in)?" if head else ""
        return {"p": pattern_source(word) + endings, "w": word}
    slot: dict[str, Any] = {"f": list(expander.forms(word)), "w": word}
    if word[:1].islower() and word.endswith("n") and len(word) > 4 and word not in _NO_VERBS:
        slot["v"] = 1
        particle, forms = expander.apart(word)
        if particle:
            slot["s"], slot["t"] = forms, particle
    return slot
