"""The library: every opened article with its translation, place, notes and versions. One SQLite file in the profile.

Every method is one transaction. May be used from several threads, and beside a second process. All methods raise
ProfileError where the file cannot be used; a damaged file is set aside and :attr:`Library.problem` says so.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from reader.library import articles, contents, notes
from reader.library import search as searching
from reader.library.database import Database
from reader.library.differences import differences
from reader.library.index_form import QUOTES
from reader.library.records import (
    Concordance,
    Contents,
    Difference,
    Found,
    Kept,
    Note,
    NotePiece,
    NoteRow,
    Place,
    Row,
    SavedSentence,
    Version,
)
from reader.text.article import Article

FOUND_LIMIT = 200
"""Most articles that a search returns."""
SNIPPETS = 60
"""Of so many a sentence is shown; of the others on demand."""
CONCORDANCE_LIMIT = 1000


class Library:
    """The library in ``path``; opened when it is first needed."""

    def __init__(self, path: Path, before_migration: Callable[[int], object] | None = None) -> None:
        self.database = Database(path, before_migration)

    @property
    def problem(self) -> str:
        """One sentence for the user where the file was damaged, else ''."""
        return self.database.problem

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        self.database.close()

    # Keeping

    def keep(self, article: Article, *, opened: bool = True) -> Kept:
        """Save an article, or find it again. ``opened``: it was opened now (that takes it out of the bin)."""
        return self.database.write(lambda db: articles.keep(db, article, opened=opened))

    def replace(self, number: int, article: Article) -> Kept:
        """Take an article as the reader edited it, without a new version; its contents are to be written anew."""
        kept = self.database.write(lambda db: articles.replace(db, number, article))
        return kept if kept is not None else self.keep(article)

    def write(self, article: int, what: Contents) -> None:
        """Take an article's sentences, English and terms."""
        self.database.write(lambda db: contents.write(db, article, what))

    def keep_whole(self, article: Article, what: Contents, *, opened: bool = False) -> Kept:
        """Save an article with its contents in one transaction, for imports."""

        def change(db: sqlite3.Connection) -> Kept:
            kept = articles.keep(db, article, opened=opened)
            contents.write(db, kept.id, what)
            return kept

        return self.database.write(change)

    def set_place(self, article: int, place: Place, progress: float) -> None:
        """Keep where reading stopped, and how far it came (0 to 1)."""
        self.database.write(lambda db: articles.set_place(db, article, place, progress))

    def set_tags(self, article: int, tags: Sequence[str]) -> None:
        """Give an article other tags."""
        self.database.write(lambda db: articles.set_tags(db, article, tuple(tags)))

    # Asking

    def rows(self, *, binned: bool = False) -> list[Row]:
        """Return the list, what was opened last first; ``binned``: the bin."""
        return self.database.read(lambda db: articles.rows(db, binned=binned))

    def row(self, article: int) -> Row | None:
        """Return one article's line of the list or the bin."""
        return self.database.read(lambda db: articles.row(db, article))

    def article(self, article: int, version: int | None = None) -> Article:
        """Return the text, the latest or that of a version's id. Raises ContentError where it is gone."""
        return self.database.read(lambda db: articles.content(db, article, version))

    def versions(self, article: int) -> list[Version]:
        """Return the states of the text, the oldest first."""
        return self.database.read(lambda db: articles.versions(db, article))

    def differences(self, article: int, before: int, after: int) -> list[Difference]:
        """Return what two versions (their ids) say differently. Raises ContentError."""
        return differences(self.article(article, before), self.article(article, after))

    def sentences(self, article: int, first_part: int = 0, count: int = 1_000_000) -> list[SavedSentence]:
        """Return the sentences of a run of parts with their English."""
        return self.database.read(lambda db: contents.sentences(db, article, first_part, count))

    def place(self, article: int) -> Place | None:
        """Return where reading stopped."""
        return self.database.read(lambda db: articles.place(db, article))

    def search(self, query: str, expand: searching.Expand | None = None, limit: int = FOUND_LIMIT) -> list[Found]:
        """Return the articles that say all words of the query, best first, the first of them with a sentence."""
        wanted = searching.parsed(query, expand)

        def ask(db: sqlite3.Connection) -> list[Found]:
            found = searching.search(db, wanted, limit)
            return [
                replace(one, snippet=searching.snippet(db, one.article, wanted)) if n < SNIPPETS else one
                for n, one in enumerate(found)
            ]

        return self.database.read(ask)

    def concordance(
        self,
        word: str,
        expand: searching.Expand | None = None,
        *,
        keys: Sequence[str] = (),
        limit: int = CONCORDANCE_LIMIT,
    ) -> list[Concordance]:
        """Return every sentence with a term, both languages; a word of no glossary is looked for as written.

        ``keys``: concept ids (or ``~lemma``) instead of what ``word`` means.
        """
        # A phrase in quotation marks is the term that they hold.
        word = word.translate(QUOTES).strip(' "')
        known = searching.Expansion(tuple(keys)) if keys else expand(word) if expand else searching.Expansion()
        words = tuple(dict.fromkeys((word, *known.words))) if word else ()
        found = self.database.read(lambda db: contents.concordance(db, known.keys, words, limit))
        if found or not word:
            return found
        wanted = searching.parsed(word)
        return self.database.read(lambda db: searching.sentences_with(db, wanted, limit))

    # The bin

    def bin(self, numbers: Sequence[int]) -> None:
        """Put articles into the bin."""
        self.database.write(lambda db: articles.set_binned(db, tuple(numbers), binned=True))

    def restore(self, numbers: Sequence[int]) -> None:
        """Take articles out of the bin."""
        self.database.write(lambda db: articles.set_binned(db, tuple(numbers), binned=False))

    def purge(self, numbers: Sequence[int] | None = None) -> int:
        """Remove binned articles for good; None empties the bin. Return how many were removed."""
        wanted = None if numbers is None else tuple(numbers)
        return self.database.write(lambda db: articles.purge(db, wanted))

    # Notes

    def add_note(self, article: int, language: str, pieces: Sequence[NotePiece], text: str = "") -> Note:
        """Keep a highlight or a note."""
        return self.database.write(lambda db: notes.add(db, article, language, pieces, text))

    def change_note(self, note: int, text: str) -> None:
        """Take new words for a note."""
        self.database.write(lambda db: notes.change(db, note, text))

    def remove_note(self, note: int) -> Note | None:
        """Remove a note and return it."""
        return self.database.write(lambda db: notes.remove(db, note))

    def put_note_back(self, note: Note) -> None:
        """Take a removed note back."""
        self.database.write(lambda db: notes.put_back(db, note))

    def notes(self, article: int) -> list[Note]:
        """Return an article's notes."""
        return self.database.read(lambda db: notes.of_article(db, article))

    def all_notes(self) -> list[NoteRow]:
        """Return all notes with their articles."""
        return self.database.read(notes.all_notes)
