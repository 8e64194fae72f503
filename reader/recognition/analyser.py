"""Works out what one word form can be, once per distinct form."""

from __future__ import annotations

import re
from itertools import pairwise, product

from reader.recognition import store
from reader.recognition.analysis import EVERYDAY, Analysis, Candidate, flags_of
from reader.recognition.compounds import CompoundFinder
from reader.recognition.fields import Fields
from reader.recognition.index import Index, TermData
from reader.recognition.tokens import GENDER_END, clean, clean_map, word_set

_GLUE = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])")
PARTICLES = word_set("""
    ab an auf aus bei durch ein entgegen fest fort frei gefangen gegenüber heim her heran heraus herbei herein hin
    hinaus hinein los mit nach nieder stand teil über um unter vor voran voraus vorbei weg wieder wieder zu zurück
    zusammen bereit klar still statt bloß bekannt fern hoch kampf nahe tot ausein auseinander bevor hinzu vorwärts
    empor
    """)
_RUN_ON = re.compile(r"([A-ZÄÖÜ]{2,5})([A-ZÄÖÜ][a-zäöüß]{3,})")
_SHORT_WORDS = ("in", "und", "von", "mit", "auf", "aus", "der", "die", "im")


class Analyser:
    """Works out what forms are; one instance per index."""

    def __init__(self, index: Index, fields: Fields, *, everyday: bool = False) -> None:
        """``everyday``: whether everyday words of imports in bulk are looked for too."""
        self._index = index
        self._fields = fields
        self._everyday = everyday
        self._compounds = CompoundFinder(index)

    def analyse(self, raw: str) -> Analysis | None:
        """Return what ``raw`` (a token as it stands in the text) can be, None where it is nothing."""
        form = clean(raw)
        if form == "-":
            return None
        result = Analysis(form)
        if form.endswith("-"):
            result.truncated = True
            result.form = form
            self._records(form, result, result.here, ())  # 'Außen-' is also a word of longer terms
        else:
            glue = _GLUE.search(form) is not None and not form.endswith(("Innen", "In"))
            if not (glue and not self._index.lookup(form) and self._glued(raw, form, result)):
                self._whole(form, result)
        result.cues = self._cues(form)
        result.evidence = self._fields.packed(result.cues)
        result.flags = flags_of(result)
        return None if result.idle else result

    def _whole(self, form: str, result: Analysis) -> None:
        self._records(form, result, result.here, ())
        capital = form[:1].isupper()
        shouted = len(form) > 3 and form.isupper()
        if capital:
            lower = form.lower() if shouted else form[0].lower() + form[1:]
            if shouted:  # the noun goes first: 'ANGRIFF AUF KIEW' holds no verb
                self._records(form.capitalize(), result, [] if result.here else result.here, ("capitals",))
            elif 1 < len(form) < 4 and form.isupper():
                self._records(lower.lower(), result, [], ())  # 'IN KRAFT', 'AUF FREIEM FUSS'
            here = [] if shouted and result.here else result.here
            self._records(lower, result, here if shouted else result.lower, ("sentence start",))
        elif form in PARTICLES:
            result.particle = form
        if shouted and form.lower() in PARTICLES:
            result.particle = form.lower()
        if not form[-1:].isdigit():
            self._dotted(form, result)
        if result.here:
            return
        if result.first:  # the first word of a term may be a compound alone: 'Inlandsgeheimdienst FSB'
            if capital and not shouted and not result.lower:
                result.compound = self._compounds.find(form)
            return
        if len(form) < 4 or not (form[0].isalpha() or (form[0].isdigit() and "-" in form)):
            return
        work = form.capitalize() if shouted and "-" not in form else form
        self._derived(work, result)

    def _derived(self, form: str, result: Analysis) -> None:
        """Try, in this order: gender forms, other spellings, -in, compounds, nominalised verbs."""
        if form.endswith(("'s", "’s")):  # NATO's
            self._records(form[:-2], result, result.here, ("other spelling",))
            return
        if self._gender(form, result):
            return
        if self._feminine(form, result):
            return
        self._respelled(form, result)
        if result.here:
            return
        run_on = _RUN_ON.fullmatch(form)
        if run_on is not None and self._nouns(run_on[1]):
            form = f"{run_on[1]}-{run_on[2]}"  # NATOGipfel
            self._records(form, result, result.here, ("other spelling",))
            if result.here:
                return
        if "-" in form and self._joined(form, result):
            return
        if not result.lower:
            result.compound = self._compounds.find(form)
        if result.compound is None:
            self._respelled_compound(form, result)
        if result.compound is None and form[0].isupper():
            self._nominalised(form, result)
            if not result.here:
                self._run_together(form, result)

    def _records(self, form: str, result: Analysis, into: list[Candidate], trace: tuple[str, ...]) -> None:
        first: list[int] = []
        inner: list[int] = []
        split: list[tuple[TermData, int]] = []
        light: list[tuple[TermData, int, bool]] = []
        for number, kind, tag in self._index.lookup(form):
            if kind == store.TERM:
                into.append(Candidate(self._index.term(number), tag, (*trace, "form")))
            elif kind == store.EVERYDAY:
                if self._everyday:
                    into.append(Candidate(self._index.term(number), tag, (*trace, "form", EVERYDAY)))
            elif kind == store.FIRST_WORD:
                first.append(number)
            elif kind == store.INNER_WORD:
                inner.append(number)
            elif kind == store.SPLIT_VERB:
                split.append((self._index.term(number), tag))
            else:
                light.append((self._index.term(number), tag, kind == store.LIGHT_SPLIT))
        result.first += tuple(first)
        result.inner |= frozenset(inner)
        result.split += tuple(split)
        result.light += tuple(light)

    def _dotted(self, form: str, result: Analysis) -> None:
        for number, kind, tag in self._index.lookup(form + "."):
            if kind == store.TERM:
                result.dotted.append(Candidate(self._index.term(number), tag, ("abbreviation",)))
            elif kind == store.FIRST_WORD:
                result.dotted_first += (number,)
            elif kind == store.INNER_WORD:
                result.dotted_inner |= {number}

    def _nouns(self, form: str) -> list[tuple[TermData, int]]:
        found = []
        for number, kind, tag in self._index.lookup(form):
            if kind == store.TERM:
                term = self._index.term(number)
                if term.kind in {"noun", "abbr"}:
                    found.append((term, tag))
        return found

    def _gender(self, form: str, result: Analysis) -> bool:
        match = GENDER_END.search(form)
        if match is None:
            return False
        stem = form[: match.start()]
        for base in (stem, stem + "e", stem + "er", stem[:-1] if stem.endswith("e") else stem):
            found = self._nouns(base)
            if found:
                result.here.extend(Candidate(t, tag, ("gender form",)) for t, tag in found)
                return True
        for base in (stem, stem + "e", stem + "er"):
            compound = self._compounds.find(base)
            if compound is not None:
                result.compound = compound
                return True
        return False

    def _feminine(self, form: str, result: Analysis) -> bool:
        if not form[0].isupper() or not form.endswith(("in", "innen")) or "-" in form:
            return False
        stem = form.removesuffix("nen").removesuffix("in")
        if len(stem) < 4:
            return False
        for base in (stem, stem + "e"):
            found = [t for t, _ in self._nouns(base) if t.gender == "m" and t.text == base and _is_person(base)]
            if found:
                lemma = stem + "in"
                result.here.extend(Candidate(t, 1, ("feminine -in",), lemma) for t in found)
                return True
        return False

    def _joined(self, form: str, result: Analysis) -> bool:
        """Look for the word without its hyphens: 'Zivil-Bevölkerung' is Zivilbevölkerung."""
        first, *others = form.split("-")
        if (
            len(first) < 3
            or first.isupper()
            or not all(len(o) > 3 and o[0].isupper() and o[1:].islower() for o in others)
        ):
            return False
        joined = first + "".join(o.lower() for o in others)
        result.here.extend(Candidate(t, tag, ("other spelling",)) for t, tag in self._nouns(joined))
        return bool(result.here)

    def _respelled(self, form: str, result: Analysis) -> None:
        """Look again with ä for ae, ß for ss, ss for ß (Swiss and old spelling, keyboards without umlauts)."""
        for other in respellings(form):
            self._records(other, result, result.here, ("other spelling",))
            if result.here:
                return

    def _respelled_compound(self, form: str, result: Analysis) -> None:
        for other in respellings(form) if form[0].isupper() else ():
            result.compound = self._compounds.find(other)
            if result.compound is not None:
                return

    def _nominalised(self, form: str, result: Analysis) -> None:
        infinitive = form[0].lower() + form[1:]
        for number, kind, tag in self._index.lookup(infinitive.removesuffix("s")):
            if kind == store.TERM and tag == 0 and infinitive.removesuffix("s").endswith("n"):
                term = self._index.term(number)
                if term.kind == "verb":
                    lemma = form.removesuffix("s")
                    result.here.append(Candidate(term, tag, ("nominalised infinitive",), lemma))

    def _glued(self, raw: str, form: str, result: Analysis) -> bool:
        """Take 'Ukraine-KriegUS-Soldaten' apart where a small letter meets a capital, if a term comes out."""
        cuts = [m.start() for m in _GLUE.finditer(form)]
        if len(cuts) > 4:
            return False
        edges = [0, *cuts, len(form)]
        pieces = [form[a:b] for a, b in pairwise(edges)]
        for piece in pieces:
            one = Analysis(piece)
            self._whole(piece, one)
            if (one.here and len(piece) > 3) or one.compound is not None:
                places = clean_map(raw)
                result.glued = tuple((places[a], places[b]) for a, b in pairwise(edges))
                return True
        return False

    def _run_together(self, form: str, result: Analysis) -> None:
        """Take 'Truppenin Polen' apart: a scraped text lost the blank before a short word."""
        for word in _SHORT_WORDS:
            front = form.removesuffix(word)
            if front != form and len(front) > 5 and any(t.text != front for t, _ in self._nouns(front)):
                result.glued = ((0, len(front)), (len(front), len(form)))
                return

    def _cues(self, form: str) -> tuple[str, ...]:
        if len(form) > 3 and form.isupper() and form not in self._index.cues:
            form = form.capitalize()
        found = [name.decode() for name in self._index.cues.get(form) or ()]
        parts = (form, *form.split("-")[:-1]) if "-" in form else (form,)
        for name, pattern in self._index.patterns:
            if name not in found and any(pattern.fullmatch(part) for part in parts):
                found.append(name)
        return tuple(found)


def _is_person(noun: str) -> bool:
    return noun.endswith(
        (
            "er",
            "webel",
            "at",
            "ist",
            "ent",
            "ant",
            "ar",
            "är",
            "or",
            "eur",
            "e",
            "ell",
            "al",
            "ad",
            "oge",
            "an",
            "rt",
            "ier",
            "ling",
            "st",
        )
    )


def respellings(form: str) -> list[str]:
    """Return other spellings of ``form``: ä ö ü for ae oe ue, ß for ss and the reverse; at most 12.

    Where newspapers often misspell a word (Kommitee), the right spelling alone.
    """
    if "ommite" in form:
        return [form.replace("ommittee", "omitee").replace("ommitee", "omitee").replace("ommites", "omitees")]
    options: list[list[str]] = []
    at = 0
    pairs = 0
    while at < len(form):
        two = form[at : at + 2]
        new = {"ae": "ä", "oe": "ö", "ue": "ü", "Ae": "Ä", "Oe": "Ö", "Ue": "Ü", "ss": "ß"}.get(two)
        if new is not None and pairs < 3:
            options.append([two, new])
            at += 2
            pairs += 1
        elif form[at] == "ß":
            options.append(["ß", "ss"])
            at += 1
        else:
            options.append([form[at]])
            at += 1
    found = ["".join(choice) for choice in product(*options)]
    return [f for f in found[:12] if f != form]
