"""The library: what is the same article, what is found, what comes back from the bin, what survives damage."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import ContentError, ProfileError
from reader.library import tables
from reader.library.identity import address_key
from reader.library.library import Library
from reader.library.notes import placed
from reader.library.records import Note, NotePiece, Place
from reader.library.search import Expansion
from reader.text.article import Article
from tests.helpers.library import SHIP, TRAINING, TRAINING_EN, article, contents

PAGE = "https://www.bote.example/politik/ausbildung-1.html"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path / "library.sqlite")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("one", "other", "same", "why"),
    [
        (PAGE, PAGE + "?utm_source=feed&utm_medium=rss", True, "where the reader came from is not the article"),
        (PAGE, PAGE + "#comments", True, "a place on the page"),
        (PAGE, "http://bote.example/politik/ausbildung-1.html", True, "with and without www and TLS"),
        (PAGE + "?id=1", PAGE + "?id=2", False, "the query names the article"),
        (PAGE, PAGE.replace("-1", "-2"), False, "another page"),
        ("/home/a/Lage.txt", "/home/a/lage.txt", False, "paths are compared as they are"),
        ("https://[broken", "https://[broken", True, "an address that cannot be read is compared as it is"),
    ],
)
def test_addresses(one: str, other: str, same: bool, why: str) -> None:
    assert (address_key(one) == address_key(other)) is same, why


def test_the_same_text_is_the_same_article(library: Library) -> None:
    first = library.keep(article(source=PAGE))
    pasted = article(TRAINING.replace("ä", "a\u0308"), "  ".join(SHIP.split(" ")))
    again = library.keep(pasted)
    assert first.new
    assert (again.id, again.new, again.changed) == (first.id, False, False)
    assert len(library.rows()) == 1


def test_a_changed_page_is_a_new_version_with_its_differences(library: Library) -> None:
    first = library.keep(article(source=PAGE))
    later = article(TRAINING.replace("dem Panzer", "dem Kampfpanzer"), SHIP, "Ein Nachtrag.", source=PAGE + "#top")
    second = library.keep(later)
    assert second.id == first.id
    assert second.changed
    assert [v.number for v in library.versions(first.id)] == [1, 2]
    found = library.differences(first.id, first.version, second.version)
    assert [d.kind for d in found] == ["same", "changed", "same", "added"]
    changed = found[1]
    assert [changed.before[s:e] for s, e in changed.marks_before] == ["Panzer"]
    assert [changed.after[s:e] for s, e in changed.marks_after] == ["Kampfpanzer"]
    assert library.article(first.id).blocks == later.blocks
    assert library.article(first.id, first.version).blocks == article().blocks
    back = library.keep(article(source=PAGE))
    assert len(library.versions(back.id)) == 2, "the old text again is the old version again"


def test_a_file_overwritten_with_something_else_is_another_article(library: Library) -> None:
    first = library.keep(article(source="/tmp/artikel.html"))
    second = library.keep(article("Ganz etwas anderes.", headline="Wetter", source="/tmp/artikel.html"))
    assert second.new
    assert second.id != first.id
    third = library.keep(article("Ganz etwas anderes.", "Und mehr.", headline="Wetter", source="/tmp/artikel.html"))
    assert third.id == second.id, "the address belongs to the article that it showed last"


def test_english_stays_where_the_german_is_the_same(library: Library) -> None:
    kept = library.keep(article())
    library.write(kept.id, contents("Training", TRAINING_EN))
    library.write(kept.id, contents())
    assert [s.english for s in library.sentences(kept.id)] == ["Training", TRAINING_EN, None]
    row = library.rows()[0]
    assert (row.terms, row.sentences, row.translated) == (3, 3, 2)


def test_terms_not_looked_for_leave_the_known_ones(library: Library) -> None:
    kept = library.keep(article())
    library.write(kept.id, contents())
    library.write(kept.id, contents(TRAINING_EN, terms=False))
    assert library.rows()[0].terms == 3


def expand(word: str) -> Expansion:
    return Expansion(("armed-forces",), ("Streitkräfte",)) if word.startswith("Streit") else Expansion()


@pytest.mark.parametrize(
    ("query", "found", "why"),
    [
        ("Streitkräfte", True, "as written"),
        ("streitkraefte", True, "ä as ae"),
        ("STREITKRAFTE", True, "without dots, in capitals"),
        ("Streitkraft", True, "the beginning of a form"),
        ("armed forces", True, "English"),
        ("tank Streitkräfte", True, "a word of each language"),
        ('"armed forces"', True, "a phrase"),
        ('"forces armed"', False, "a phrase has an order"),
        ("„Streitkräfte“ -»Flugzeug«", True, "quotation marks as a text has them"),
        ("Leopard -Panzer", False, "left out"),
        ("Leopard -Flugzeug", True, "nothing to leave out"),
        ("Ausbildung Bote", True, "headline and outlet"),
        ("Batterie", True, "a part of a compound that was found as a term"),
        ("Hafen Flugzeug", False, "all words must be there"),
        ("Haf", True, "while typing"),
        ("Ha", False, "two letters must be a word"),
        ('") OR NEAR * ^ : -', False, "the signs of the query language are nothing special"),
        ("", False, "nothing asked"),
        ("-Panzer", False, "nothing to look for"),
    ],
)
def test_search(library: Library, query: str, found: bool, why: str) -> None:
    kept = library.keep(article())
    library.keep(article("Das Wetter wird schön.", headline="Wetter"))
    library.write(kept.id, contents("Training", TRAINING_EN))
    assert [one.article for one in library.search(query)] == ([kept.id] if found else []), why


def test_a_snippet_shows_the_sentence_with_the_places(library: Library) -> None:
    kept = library.keep(article())
    library.write(kept.id, contents("Training", TRAINING_EN))
    snippet = library.search("streitkraefte leop")[0].snippet
    assert snippet is not None
    assert snippet.text == TRAINING
    assert [snippet.text[s:e] for s, e in snippet.marks] == ["Streitkräfte", "Leopard"]
    english = library.search("armed tank")[0].snippet
    assert english is not None
    assert (english.language, [english.text[s:e] for s, e in english.marks]) == ("en", ["armed", "tank"])


def test_the_glossary_finds_forms_that_share_no_letters(library: Library) -> None:
    kept = library.keep(article())
    library.write(kept.id, contents())
    assert not library.search("Streitmacht")
    found = library.search("Streitmacht", expand)
    assert found
    assert found[0].snippet is not None
    assert [TRAINING[s:e] for s, e in found[0].snippet.marks] == ["Streitkräfte"]


def test_concordance_in_both_languages(library: Library) -> None:
    kept = library.keep(article())
    library.write(kept.id, contents("Training", TRAINING_EN))
    one = library.concordance("Streitkräfte", expand)[0]
    assert (one.outlet, one.date, one.english) == ("Der Bote", "2026-03-01", TRAINING_EN)
    assert [one.german[s:e] for s, e in one.marks] == ["Streitkräfte"]
    assert [one.english[s:e] for s, e in one.target] == ["armed forces"]
    assert library.concordance("", keys=("tank",))[0].part == 1
    assert library.concordance("Luftabwehr")[0].german == SHIP, "as part of a compound"
    assert library.concordance("Hafen")[0].german == SHIP, "a word of no glossary"
    assert library.concordance("Harbour") == []
    assert library.concordance("„Streitkräfte“", expand) == [one], "copied with its quotation marks"
    for signs in ('"', 'a"b', "\0", '"Hafen', "*", "(", "NEAR(a b)", "^-%"):
        library.concordance(signs)  # the signs of the query language are nothing special
    library.bin([kept.id])
    assert library.concordance("Streitkräfte", expand) == []


def test_bin_restore_and_purge(library: Library) -> None:
    kept, other = library.keep(article()), library.keep(article("Anderes."))
    library.write(kept.id, contents())
    library.add_note(kept.id, "de", [NotePiece(1, 0, 3, "Die")])
    library.bin([kept.id])
    assert [row.id for row in library.rows()] == [other.id]
    assert [row.id for row in library.rows(binned=True)] == [kept.id]
    assert library.search("Panzer") == []
    assert library.all_notes() == []
    library.restore([kept.id])
    assert len(library.rows()) == 2
    assert len(library.search("Panzer")) == 1
    assert library.purge([kept.id]) == 0, "only what is in the bin is removed"
    library.bin([kept.id])
    assert library.purge() == 1
    assert library.search("Panzer") == []
    with pytest.raises(ContentError):
        library.article(kept.id)
    assert library.keep(article()).new


def test_opening_takes_out_of_the_bin_and_saving_does_not(library: Library) -> None:
    kept = library.keep(article())
    library.bin([kept.id])
    library.keep(article(), opened=False)
    assert library.rows() == []
    library.keep(article())
    assert len(library.rows()) == 1


def test_place_progress_and_tags(library: Library) -> None:
    kept = library.keep(article())
    assert library.place(kept.id) is None
    library.set_place(kept.id, Place(1, "en", 4, 2.5), 0.6)
    library.set_place(kept.id, Place(0, "de", 0, 0.0), 0.2)
    library.set_tags(kept.id, ["Ostsee ", "NATO", "NATO", ""])
    row = library.row(kept.id)
    assert row is not None
    assert (row.progress, row.tags) == (0.6, ("NATO", "Ostsee"))
    assert library.place(kept.id) == Place(0, "de", 0, 0.0)


def test_what_was_saved_is_there_after_reopening(tmp_path: Path) -> None:
    first = Library(tmp_path / "library.sqlite")
    kept = first.keep(article(source=PAGE))
    first.write(kept.id, contents("Training", TRAINING_EN))
    first.close()
    second = Library(tmp_path / "library.sqlite")
    assert second.article(kept.id) == article(source=PAGE)
    assert second.search("Panzer")[0].article == kept.id
    second.close()


@pytest.mark.parametrize("damage", [b"no database at all" * 400, b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_damaged_library_is_set_aside_and_told(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(damage)
    library = Library(path)
    assert library.rows() == []
    assert "set aside as library-damaged-" in library.problem
    assert next(tmp_path.glob("library-damaged-*.sqlite")).read_bytes() == damage
    assert library.keep(article()).new
    library.close()


def test_a_library_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 999")
    db.close()
    before = path.read_bytes()
    library = Library(path)
    with pytest.raises(ProfileError, match="newer version"):
        library.rows()
    library.close()
    assert path.read_bytes()[:100] == before[:100]


def test_a_backup_is_made_before_a_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Library(tmp_path / "library.sqlite")
    kept = first.keep(article())
    first.close()
    monkeypatch.setattr(tables, "SCHEMA_VERSION", 2)
    monkeypatch.setattr(tables, "MIGRATIONS", {1: "ALTER TABLE article ADD COLUMN colour TEXT NOT NULL DEFAULT '';"})

    def refuse(_version: int) -> None:
        raise ProfileError("no room for a backup")

    second = Library(tmp_path / "library.sqlite", refuse)
    with pytest.raises(ProfileError, match="no room"):
        second.rows()
    asked: list[int] = []
    third = Library(tmp_path / "library.sqlite", asked.append)
    assert third.article(kept.id) == article()
    assert asked == [1]
    assert third.database.read(lambda db: db.execute("SELECT colour FROM article").fetchone()) == ("",)
    third.close()


def test_a_failed_change_leaves_nothing_half_done(library: Library) -> None:
    kept = library.keep(article())

    def fail(db: sqlite3.Connection) -> None:
        db.execute("UPDATE article SET headline = 'half'")
        raise ContentError("in the middle")

    with pytest.raises(ContentError):
        library.database.write(fail)
    assert library.row(kept.id).headline == "Ausbildung"  # type: ignore[union-attr]


def test_notes_find_their_words_again(library: Library) -> None:
    kept = library.keep(article())
    start = TRAINING.index("Panzer")
    note = library.add_note(kept.id, "de", [NotePiece(1, start, start + 6, "Panzer")], " Welcher? ")
    assert note.text == "Welcher?"
    assert placed(note, {1: TRAINING}).pieces == note.pieces
    moved = placed(note, {1: "Heute: " + TRAINING}).pieces[0]
    assert moved.start == start + 7
    assert placed(note, {0: "x", 1: "ohne", 3: "Der Panzer."}).pieces == (NotePiece(3, 4, 10, "Panzer"),)
    assert placed(note, {1: "nichts davon"}).pieces == ()
    library.change_note(note.id, "Ein Leopard.")
    assert [n.text for n in library.notes(kept.id)] == ["Ein Leopard."]
    assert library.row(kept.id).notes == 1  # type: ignore[union-attr]
    gone = library.remove_note(note.id)
    assert gone is not None
    assert library.notes(kept.id) == []
    library.put_note_back(gone)
    assert library.all_notes()[0].note == gone


@pytest.mark.parametrize(
    ("quote", "texts", "place", "why"),
    [
        ("Heer", {1: "Verheerend. Das Heer zog ab."}, (1, 16), "whole words before parts of others"),
        ("die", {1: "Der Abschnitt ist neu.", 2: "Wer die Macht hat."}, None, "a little word does not jump"),
        ("Heer", {1: "Der Abschnitt ist neu.", 2: "Das Heer zog ab."}, (2, 4), "a word is known again"),
        ("Heer zog ab", {1: "Der Abschnitt ist neu.", 2: "Das Heer zog ab."}, (2, 4), "a phrase is known again"),
        ("eerzogab", {1: "neu", 2: "Heerzogabc"}, None, "not within words of another paragraph"),
        ("zog", {1: "Heerzogs"}, (1, 4), "a part of a word that was marked as such"),
    ],
)
def test_where_a_note_stands_in_a_changed_text(
    quote: str, texts: dict[int, str], place: tuple[int, int] | None, why: str
) -> None:
    note = Note(1, 1, "de", (NotePiece(1, 4, 4 + len(quote), quote),), "", "", "")
    found = placed(note, texts).pieces
    assert ((found[0].part, found[0].start) if found else None) == place, why


def test_a_section_of_a_long_text_replaces_only_itself(library: Library) -> None:
    kept = library.keep(article())
    library.write(kept.id, contents("Training", TRAINING_EN))
    whole = contents()
    part = replace(whole, sentences=whole.sentences[2:], terms=(), first_part=2, part_count=1)
    library.write(kept.id, part)
    assert [s.part for s in library.sentences(kept.id)] == [0, 1, 2]
    assert library.rows()[0].terms == 2


def test_an_empty_article_is_kept_too(library: Library) -> None:
    assert library.keep(Article()).new
    assert library.rows()[0].headline == ""


def test_an_article_edited_by_its_reader_stays_one_article(library: Library) -> None:
    from reader.library.identity import is_edit
    from reader.text.article import LeftOut

    whole = article()
    kept = library.keep(whole)
    library.write(kept.id, contents("Training", TRAINING_EN))
    note = library.add_note(kept.id, "de", [NotePiece(1, 0, 3, "Die")])
    edited = replace(whole, blocks=whole.blocks[:1], left_out=(LeftOut(SHIP, "taken out"),), outlet="Anderswo")
    assert is_edit(whole, edited)
    assert not is_edit(whole, replace(whole, blocks=whole.blocks[:1]))
    again = library.replace(kept.id, edited)
    assert (again.id, again.changed) == (kept.id, False)
    assert [(r.outlet, r.versions) for r in library.rows()] == [("Anderswo", 1)]
    assert library.search("Hafen") == []
    assert library.notes(kept.id) == [note]
    assert library.keep(edited).id == kept.id
    library.bin([kept.id])
    library.purge()
    assert library.replace(kept.id, edited).new, "what is gone is kept anew"
