"""Separable verbs whose particle stands apart, and verbs with a fixed companion ('trat ... in Kraft').

A particle counts only where it closes its clause: before punctuation, before und/oder/aber, or at the end. 'Sie griff
zur Flasche an der Bar' holds no 'angreifen'.
"""

from __future__ import annotations

from itertools import pairwise

from reader.recognition.finds import Line
from reader.recognition.index import TermData
from reader.recognition.tokens import CLAUSE_END, word_set

_JOINING = word_set("""
    und oder aber sondern sowie bzw als wie denn
    """)
_SUBORDINATING = word_set("""
    der die das dem den deren dessen welche welcher welches wie als wenn weil obwohl da damit nachdem bevor
    während sobald falls wo worauf wobei womit was wer dass daß ob um ohne statt darunter so laut in mit an auf
    von für nach bei unter über durch zu zur zum aus
    """)
_FINITE = word_set("""
    ist sind war waren sei wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen
    sollte sollten will wollen wollte wollten muss müssen musste mussten darf dürfen sagte sagt sagten erklärte
    erklärt berichtete ging kam sah gab steht stand machte
    """)
_AFTER_VERB = word_set("""
    der die das den dem des ein eine einen einem einer eines er sie es wir ihn ihm ihr ihnen sich mich uns euch man
    dieser diese dieses diesen diesem seine seinen seinem seiner ihre ihren ihrem ihrer kein keine keinen alle
    in im an am auf aus bei beim mit nach von vom vor für gegen über unter um durch zu zum zur bis ohne seit während
    nicht auch
    """)
_ENDINGS = ("e", "en", "er", "es", "em")
_REACH = 45
_REFLEXIVE = word_set("""
    sich mich dich uns euch mir dir
    """)

_TURNING = ("ab", "an", "auf", "aus", "ein", "vor", "fest", "dar", "bei")
"""Particles that make another verb of nearly every verb: 'räumt ... ein' is no räumen."""
_POSTPOSED = frozenset({"ab", "an", "auf", "aus"})
_FROM = frozenset({"von", "vom"})
_DASHES = frozenset("–—-")
_STEPPED_OVER = _DASHES | frozenset("()[]")


def closes_clause(line: Line, at: int) -> bool:
    """Whether the clause ends after token ``at``."""
    if at + 1 >= len(line.texts):
        return True
    after = line.texts[at + 1]
    return after in CLAUSE_END or after in {",", "/"} or after in _JOINING or after in '"“”«»›‹'


def _within(line: Line, at: int, end: int) -> bool:
    """Whether a full stop belongs to a number or an abbreviation inside the sentence: 'die 6. Armee'."""
    return line.texts[at] == "." and at + 1 < end and line.texts[at + 1][:1].isalnum()


def stands_as_verb(line: Line, at: int) -> bool:
    """Whether a form that is past tense or inflected participle is the verb: 'bewaffnete die Miliz', 'desertierten.'

    The participle stands before its noun; an article, a preposition, a pronoun or the end of the clause after the
    form show the verb.
    """
    after = line.texts[at + 1 : at + 4]
    if len(after) == 3 and after[0] in {",", "und", "oder"} and after[1].endswith(_ENDINGS) and after[1].islower():
        return after[1] in _AFTER_VERB or not after[2][:1].isupper()  # bewaffnete, vermummte Männer
    if len(after) > 1 and after[0] in _DASHES and after[1][:1].isupper() and not _DASHES.isdisjoint(line.texts[:at]):
        return False  # ihre – mitunter bewaffnete – Garde
    return closes_clause(line, at) or after[0].lower() in _AFTER_VERB


def _other_clause(between: list[str]) -> bool:
    """Whether these words hold a comma, or a joining word and then what may be a second verb ('und gibt nicht')."""
    if "," in between:
        return True
    after = [b for a, b in pairwise(between) if a in {"und", "oder"}]
    return any(word.islower() and word not in _AFTER_VERB for word in after)


def turned_by_particle(line: Line, verb: int, end: int) -> bool:
    """Whether a particle at the end of the clause makes another verb of the finite verb at ``verb``.

    'von Syrien aus', 'von Anfang an' end in no particle, nor does 'an und auf der Brücke'.
    """
    for particle in _TURNING:
        if particle not in line.small:
            continue
        place = particle_place(line, verb, particle, end)
        if place is None or not line.texts[place].islower() or _other_clause(line.texts[verb + 1 : place]):
            continue
        if particle in _POSTPOSED and not _FROM.isdisjoint(t.lower() for t in line.texts[max(verb, place - 5) : place]):
            continue
        if line.texts[place + 1 : place + 2] and line.texts[place + 1] in _JOINING:
            after = line.texts[place + 2 : place + 3]
            if after and after[0] in _AFTER_VERB:
                continue
        return True
    return False


def particle_place(line: Line, verb: int, particle: str, end: int) -> int | None:
    """Return the index of the clause-final ``particle`` of the finite verb at ``verb``, None where there is none.

    ``end``: index after the sentence. Embedded clauses between two commas and enumerations are stepped over.
    """
    at = verb + 1
    while at < min(end, verb + _REACH):
        text = line.texts[at]
        if text in CLAUSE_END and text not in _STEPPED_OVER and not _within(line, at, end):
            return None
        if text == ",":
            onward = _over_comma(line, at, end)
            if onward is None:
                return None
            at = onward
            continue
        if text.lower() == particle and closes_clause(line, at):
            return at
        if text in _FINITE and at > verb + 1:
            return None
        at += 1
    return None


def _over_comma(line: Line, comma: int, end: int) -> int | None:
    """Return where the clause goes on after ``comma``: after an embedded clause or along an enumeration."""
    if comma + 1 >= end:
        return None
    after = line.texts[comma + 1]
    following = next((i for i in range(comma + 1, end) if line.texts[i] == ","), None)
    if after in _SUBORDINATING:
        return None if following is None else following + 1
    stop = min(end, comma + 7)
    for at in range(comma + 1, stop):
        text = line.texts[at]
        if text in {"und", "oder", "sowie", ","}:
            return at + 1
        if text in CLAUSE_END or text in _FINITE:
            return None
    return None


def reflexive_near(line: Line, start: int, end: int) -> bool:
    """Whether a reflexive pronoun stands between the tokens ``start`` and ``end``."""
    return not _REFLEXIVE.isdisjoint(line.texts[max(0, start) : end])


def clause_bounds(line: Line, at: int, begin: int, end: int) -> tuple[int, int]:
    """Return the part of the sentence around ``at`` between commas and other clause ends."""
    left = at
    while left > begin and line.texts[left - 1] not in CLAUSE_END and line.texts[left - 1] != ",":
        left -= 1
    right = at
    while right < end and line.texts[right] not in CLAUSE_END and line.texts[right] != ",":
        right += 1
    return left, right


def light_verb_place(
    line: Line, first: int, after: int, term: TermData, begin: int, end: int
) -> tuple[tuple[int, ...], int] | None:
    """Return (token indexes of the verb, tag) for the companion at ``first``..``after``, None where no verb fits.

    The verb stands right behind ('in Kraft getreten'), at the end of the clause, or before it ('trat ... in Kraft').
    """
    left, right = clause_bounds(line, first, begin, end)
    order = [*range(after, right), *range(first - 1, left - 1, -1)]
    for at in order:
        analysis = line.found[at]
        if analysis is None:
            continue
        for one, tag, split in analysis.light:
            if one.number != term.number:
                continue
            if not split:
                return (at,), tag
            place = particle_place(line, at, one.particle, end)
            if place is not None:
                return (at, place), tag
    return None
