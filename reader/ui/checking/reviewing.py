"""Finds the places to look at. Imported in the background only: the tables of English words take a moment."""

from __future__ import annotations

from collections.abc import Collection

from reader.cancel import CancelToken
from reader.library.accepted import Accepted
from reader.translation.candidates import LinkStatus
from reader.translation.figures import hints
from reader.translation.terminology import Place, TermUse
from reader.ui.checking.findings import Finding, Review
from reader.ui.view_model import ArticleView, Occurrence, Rendering, TermRow

_STATUS = {"deprecated": LinkStatus.DEPRECATED, "unknown": LinkStatus.UNSURE}


def review(view: ArticleView, accepted: Collection[Accepted] = (), token: CancelToken | None = None) -> Review:
    """Look through a translated article. Takes milliseconds, for long texts more: call it in the background."""
    found: list[Finding] = []
    summaries: list[tuple[str, str]] = []
    for row in view.rows:
        if token is not None:
            token.raise_if_cancelled()
        said = []
        for lemma in dict.fromkeys(occurrence.hit.lemma for occurrence in row.occurrences):
            use, places = _use_of(view, row, lemma)
            new = [f for f in _of_term(view, row, use, places) if f.accepted not in accepted]
            found += new
            said += [use.summary()] if new else []
        if said:
            summaries.append((row.key, "; ".join(said)))
    for (part, index), state in view.translations.items():
        if token is not None:
            token.raise_if_cancelled()
        if state.text is not None and state.status != "edited" and index < len(view.sentences[part]):
            found += [f for f in _hints_of(view, part, index) if f.accepted not in accepted]
    return Review(tuple(sorted(found, key=lambda f: (f.part, f.index, f.source, f.key))), tuple(summaries))


_Where = tuple[int, int]


def _use_of(view: ArticleView, row: TermRow, lemma: str) -> tuple[TermUse, list[_Where]]:
    """Return the renderings of one German word of an entry, and the sentence of each.

    Another word of the entry may well be said otherwise: Soldat soldier, Soldatin servicewoman.
    """
    occurrences = [occurrence for occurrence in row.occurrences if occurrence.hit.lemma == lemma]
    english = occurrences[0].hit.en or row.en
    use = TermUse(row.key, lemma, english[0] if english else "")
    where: list[_Where] = []
    for occurrence in occurrences:
        found = _sentence_of(view, occurrence)
        state = view.translations.get(found) if found else None
        if found is None or state is None or state.text is None:
            continue
        rendering = _rendering(state.renderings, row.key, occurrence)
        target = rendering.target if rendering else ()
        said = " ... ".join(state.text[start:end] for start, end in target)
        status = _STATUS.get(rendering.status, LinkStatus.PREFERRED) if rendering else LinkStatus.NOT_FOUND
        name = (rendering.name if rendering else "") or said.casefold()
        use.places.append(Place(len(where), occurrence.pieces, target, said, status, name))
        where.append(found)
    return use, where


def _of_term(view: ArticleView, row: TermRow, use: TermUse, where: list[_Where]) -> list[Finding]:
    usual = use.usual()
    found = []
    for place in use.deviations():
        part, index = where[place.sentence]
        state = view.translations[part, index]
        deprecated = place.status is LinkStatus.DEPRECATED
        found.append(
            Finding(
                "deprecated" if deprecated else "drift",
                row.key,
                part,
                index,
                place.source,
                place.target,
                place.rendering,
                place.name,
                use.preferred if deprecated or not usual else usual,
                view.sentences[part][index].text,
                state.text or "",
            )
        )
    return found


def _hints_of(view: ArticleView, part: int, index: int) -> list[Finding]:
    sentence, state = view.sentences[part][index], view.translations[part, index]
    english = state.text or ""
    whole = ((sentence.start, sentence.end),)
    return [
        Finding(hint.kind, hint.what, part, index, whole, (), "", "", hint.what, sentence.text, english)
        for hint in hints(sentence.text, english)
    ]


def _sentence_of(view: ArticleView, occurrence: Occurrence) -> _Where | None:
    start = occurrence.pieces[0][0]
    for index, sentence in enumerate(view.sentences[occurrence.block]):
        if sentence.start <= start < sentence.end:
            return occurrence.block, index
    return None


def _rendering(renderings: Collection[Rendering], key: str, occurrence: Occurrence) -> Rendering | None:
    return next((r for r in renderings if r.term == key and r.source == occurrence.pieces), None)
