"""Answers that must not be shown, and answers that look odd and are right."""

from __future__ import annotations

import pytest

from reader.translation import checks
from reader.translation.cutting import cut
from tests.helpers.shared import shared

SOURCE = "Die Regierung verlegt drei Kompanien an die Grenze und bittet die Verbündeten um Hilfe."


@pytest.mark.parametrize(
    ("source", "answer", "reason"),
    [
        (SOURCE, "", checks.EMPTY),
        (SOURCE, SOURCE, checks.ECHO),
        ("Gallup ortet Regierungskrise", "Gallup ortet Regierungskrise", checks.ECHO),
        (SOURCE, "Die Regierung verlegt three Kompanien an die Grenze und bittet um Hilfe.", checks.GERMAN_LEFT),
        (
            SOURCE,
            "Le gouvernement déplace trois compagnies à la frontière et demande de l'aide aux alliés.",
            checks.OTHER_LANGUAGE,
        ),
        (
            SOURCE,
            "El gobierno traslada tres compañías a la frontera y pide ayuda a los aliados.",
            checks.OTHER_LANGUAGE,
        ),
        (SOURCE, "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY.", checks.QUOTA),
        (SOURCE, "The government is moving three companies to the bor", checks.CUT),
        (SOURCE, "The government is moving.", checks.CUT),
        ("Neue Gespräche in Genf", "New talks in", checks.CUT),
        (SOURCE, "The government " * 20 + ".", checks.LOOP),
        (SOURCE, "You have exceeded your daily translation limit. Please try again tomorrow.", checks.QUOTA),
        (
            SOURCE,
            "The government moves companies to the border and asks for help." + " Nobody knows who will come." * 3,
            checks.TOO_LONG,
        ),
        (
            SOURCE,
            "The government\nis moving three companies to the border and asks the allies for help.",
            checks.SEVERAL_LINES,
        ),
        (
            SOURCE,
            "The government is moving three \ufffdcompanies\ufffd to the border and asks for help.",
            checks.DAMAGED,
        ),
    ],
)
def test_refused(source: str, answer: str, reason: str) -> None:
    assert checks.fault(source, answer) == reason


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        (SOURCE, "The government is moving three companies to the border and asking the allies for help."),
        ("Winston Churchill, Ava Gardner.", "Winston Churchill, Ava Gardner."),  # names stay names
        ("Ukraine-Krieg", "Ukraine war"),
        ("Wohin damit?", "Where to put it?"),
        ("Wofür?", "What for?"),
        ("Die Lage in den Niederlanden und in Den Haag", "The situation in the Netherlands and The Hague"),
        ("Das Bundesministerium der Verteidigung in Bonn (BMVg).", "The Federal Ministry of Defence in Bonn (BMVg)."),
    ],
)
def test_accepted(source: str, answer: str) -> None:
    assert checks.fault(source, answer) == ""


def test_entities_are_undone() -> None:
    assert checks.tidy(" NATO&#39;s &quot;flank&quot;\u200b ") == 'NATO\'s "flank"'


def test_repeated_answers_are_suspicious_only_for_long_sentences() -> None:
    assert checks.repeated([SOURCE, SOURCE + " Sofort."], ["Same.", "Same."])
    assert not checks.repeated(["Ja.", "Doch."], ["Yes.", "Yes."])
    assert not checks.repeated([SOURCE, SOURCE], ["Same.", "Same."])


def test_long_sentences_are_cut_between_clauses_and_lose_nothing() -> None:
    sentence = "Er sagte, dass sie kämen; " * 3 + "danach, während alle schliefen, und auch später, geschah nichts."
    pieces = cut(sentence, 50)
    assert " ".join(pieces) == sentence
    assert all(len(piece) <= 50 for piece in pieces)
    assert pieces[0].endswith(";")
    assert "".join(cut("x" * 120, 50)) == "x" * 120


def test_real_lines_raise_few_false_alarms_and_real_faults_are_caught() -> None:
    rows = []
    for name in ("wmt15.tsv", "wmt16.tsv", "wmt17.tsv"):
        for row in shared("replay", name).read_text(encoding="utf-8").splitlines():
            german, english = (cell.strip() for cell in row.split("\t")[:2])
            rows.append((german, checks.tidy(english)))
    alarms = [row for row in rows if checks.fault(*row)]
    assert len(alarms) <= 0.002 * len(rows), alarms
    assert sum(bool(checks.fault(german, german)) for german, _ in rows) >= 0.99 * len(rows)
    long = [row for row in rows if len(row[0]) >= 40]
    assert sum(bool(checks.fault(german, english[: len(english) // 2])) for german, english in long) >= 0.96 * len(long)
