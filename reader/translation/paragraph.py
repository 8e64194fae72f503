"""From engines that take one text to one outcome a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.translation.answer import RequestFailed
from reader.translation.checks import CUT, LINES_LOST, QUOTA, REPEATED, fault, lines_of, repeated, surely_cut, tidy
from reader.translation.cutting import cut
from reader.translation.protocol import Outcome

Ask = Callable[[str], str]
"""Text in, the engine's answer out. Raises RequestFailed, TranslationError, Cancelled."""


def translate_joined(sentences: Sequence[str], ask: Ask, *, longest: int) -> list[Outcome]:
    """Translate a paragraph with as few requests as are safe.

    Its sentences go joined by line feeds, at most ``longest`` characters a request; where the answer has another
    number of lines or a line fails the checks, those sentences are asked for one by one.
    """
    outcomes: list[Outcome] = []
    for group in groups_of(sentences, longest):
        outcomes += _translate_group(group, ask, longest)
    return outcomes


def groups_of(sentences: Sequence[str], longest: int) -> list[list[str]]:
    """Return runs of neighbouring sentences that fit into one request together with their line feeds."""
    groups: list[list[str]] = []
    size = 0
    for sentence in sentences:
        if not groups or size + 1 + len(sentence) > longest:
            groups.append([])
            size = 0
        groups[-1].append(sentence)
        size += 1 + len(sentence)
    return groups


def _translate_group(group: list[str], ask: Ask, longest: int) -> list[Outcome]:
    whole = ""
    if len(group) > 1 and all(has_letters(sentence) for sentence in group):
        try:
            whole = ask("\n".join(one_line(sentence) for sentence in group))
            lines = lines_of(whole, group)
        except RequestFailed as failed:
            if failed.status not in (400, 413, 414):
                return [Outcome(None, (failed.message,))] * len(group)
            lines = None
        if lines is not None:
            return [Outcome(line) for line in lines]
    singly = [translate_one(sentence, ask, longest) for sentence in group]
    return without_repeats(group, [_compared(outcome, tidy(whole).split("\n")) for outcome in singly])


def _compared(outcome: Outcome, lines: Sequence[str]) -> Outcome:
    """Refuse an answer that is only the beginning of a line that the engine gave for the whole paragraph."""
    text = outcome.text
    if not text:
        return outcome
    for line in lines:
        rest = line.strip().removeprefix(text)
        if len(rest) == len(line.strip()) or not rest:
            continue
        inside_word = text[-1].isalnum() and rest[0].isalnum() and not rest[0].isupper()
        # One line for a whole paragraph means that its line feeds were lost: then the rest is other sentences.
        if inside_word or (len(lines) > 1 and len(rest) <= 0.7 * len(text)):
            return Outcome(None, (CUT,))
    return outcome


def translate_one(sentence: str, ask: Ask, longest: int, *, size: Callable[[str], int] = len) -> Outcome:
    """Translate one sentence; one longer than ``longest`` (as ``size`` measures) goes in pieces, by clauses."""
    if not has_letters(sentence):
        return Outcome(sentence)
    answers = []
    try:
        for piece in cut(one_line(sentence), longest, size=size):
            answer = tidy(ask(piece)) if has_letters(piece) else piece
            reason = fault(piece, answer)
            if reason and not (reason == CUT and _whole(piece, answer, ask)):
                return Outcome(None, (reason,))
            answers.append(answer)
    except RequestFailed as failed:
        return Outcome(None, (failed.message,))
    return Outcome(" ".join(answers))


def is_whole(sentence: str, answer: str, ask: Ask) -> bool:
    """Find out whether an answer that looks cut off (a headline without its full stop) is all there is.

    The sentence is sent twice in one request: a whole answer comes twice, a cut one is cut in another place.
    """
    lines = [line.strip() for line in tidy(ask(f"{sentence}\n{sentence}")).split("\n")]
    return lines == [answer, answer]


def _whole(sentence: str, answer: str, ask: Ask) -> bool:
    if surely_cut(sentence, answer):  # an engine that always stops at the same place would say it twice as well
        return False
    try:
        return is_whole(sentence, answer, ask)
    except RequestFailed:
        return False


def without_repeats(sentences: Sequence[str], outcomes: list[Outcome]) -> list[Outcome]:
    """Refuse all answers where different sentences got the same one: the engine answers something else."""
    kept = [(source, outcome.text) for source, outcome in zip(sentences, outcomes, strict=True) if outcome.text]
    if repeated([source for source, _ in kept], [text for _, text in kept]):
        return [outcome if outcome.text is None else Outcome(None, (REPEATED,)) for outcome in outcomes]
    return outcomes


def checked(sentences: Sequence[str], answers: Sequence[str], ask: Ask | None = None) -> list[Outcome]:
    """Return the outcomes of an engine that takes lists: every answer with its sentence, checked.

    ``ask`` sends one text; it is used where an answer looks cut off.
    """
    if len(answers) != len(sentences):
        return [Outcome(None, (LINES_LOST,))] * len(sentences)
    outcomes = []
    for source, answer in zip(sentences, answers, strict=True):
        text = tidy(answer)
        reason = fault(source, text) if has_letters(source) else ""
        if reason == CUT and ask is not None and _whole(source, text, ask):
            reason = ""
        outcomes.append(Outcome(None, (reason,)) if reason else Outcome(text))
    return without_repeats(sentences, outcomes)


def lists_of(sentences: Sequence[str], most: int, longest: int) -> list[list[str]]:
    """Return runs of neighbouring sentences: at most ``most`` of them with ``longest`` characters a request."""
    lists = []
    for group in groups_of(sentences, longest):
        lists += [group[start : start + most] for start in range(0, len(group), most)]
    return lists


def spread(sentences: Sequence[str], wanted: Sequence[int], outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Put the outcomes of the ``wanted`` sentences in their places; the others have nothing to translate."""
    all_of_them = [Outcome(sentence) for sentence in sentences]
    for index, outcome in zip(wanted, outcomes, strict=True):
        all_of_them[index] = outcome
    return all_of_them


def used_up(outcomes: Sequence[Outcome]) -> bool:
    """Say whether an answer was a notice that the allowance is used up."""
    return any(QUOTA in outcome.flags for outcome in outcomes)


def has_letters(text: str) -> bool:
    """Say whether there is anything to translate ("..." and "24." have nothing)."""
    return any(character.isalpha() for character in text)


def one_line(text: str) -> str:
    """Return the text with every run of white space as one blank: a line feed inside would count as a sentence."""
    return " ".join(text.split())
