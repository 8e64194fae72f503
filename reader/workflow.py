"""The story as plain functions: open -> recognise -> translate -> link. No state, no window; call them anywhere."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ContentError, FileError
from reader.glossary.hit import Hit, Span
from reader.text.article import Article, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.cancel import CancelToken
    from reader.ledger import Ledger
    from reader.library.search import Expand
    from reader.paths import Paths
    from reader.recognition.index import Index
    from reader.recognition.recogniser import Dismissal, Recogniser
    from reader.translation.protocol import WordLink

SAMPLE_ENGINE, FILE_ENGINE = "sample", "file"


@dataclass(frozen=True, slots=True)
class Opened:
    """An article with the sentences of each of its parts."""

    article: Article
    sentences: tuple[tuple[Sentence, ...], ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Where an English sentence says a term: ``target`` in code points of that sentence.

    ``status``: 'preferred', 'admitted', 'deprecated' or 'unsure' (only part of the term, or a related word).
    """

    hit: Hit
    target: tuple[Span, ...]
    status: str
    expected: str
    name: str = ""
    """The rendering as the glossary writes it."""


def read_file(path: Path) -> Article:
    """Read an article file. Raises FileError and ContentError."""
    from reader.intake.open import read_article

    return read_article(path)


def read_html(html: str, text: str) -> Article:
    """Read a copied part of a page; where its markup says less than its plain ``text``, that is read.

    Raises ContentError where there is none, or far too much.
    """
    from reader.intake.open import LIMIT, article_of_fragment

    if len(html) > LIMIT:
        return read_text(text)
    return article_of_fragment(html, text)


def is_address(text: str) -> bool:
    """Say whether what was given instead of a file is an address; one of another kind than http(s) is refused later."""
    scheme, colon, _ = text.strip().partition("://")
    return bool(colon) and scheme.isalnum() and scheme.lower() != "file"


def file_of(given: str) -> Path:
    """Return the file that was named on the command line, as a path or as a file: address of the desktop."""
    if given.lower().startswith("file://"):
        from urllib.parse import urlsplit
        from urllib.request import url2pathname

        return Path(url2pathname(urlsplit(given).path))
    return Path(given).expanduser()


def read_address(
    url: str, *, token: CancelToken, ledger: Ledger, allow: Callable[[str], str], typed: bool = False
) -> Article:
    """Fetch an address and read its article. Raises FileError, ContentError, LagebildError, Cancelled."""
    from reader.intake.web import article_at

    return article_at(url, token=token, ledger=ledger, allow=allow, typed=typed)


def read_text(text: str, source: str = "") -> Article:
    """Read pasted text as an article. Raises ContentError where there is none, or far too much."""
    from reader.intake.open import LIMIT, article_from_text

    if len(text) > LIMIT:
        raise ContentError(f"The text is too long: the limit is {LIMIT // 2**20} million characters.")
    return article_from_text(text, source=source)


def opened(article: Article) -> Opened:
    """Split the parts of an article into sentences."""
    from reader.text.sentences import sentences_of

    parts: list[list[Sentence]] = [[] for _ in article.parts()]
    for sentence in sentences_of(article):
        parts[sentence.block].append(sentence)
    return Opened(article, tuple(tuple(part) for part in parts))


@dataclass(frozen=True, slots=True)
class Glossary:
    """The compiled glossary, and what recognises its terms (by one thread at a time)."""

    index: Index
    recogniser: Recogniser
    key: str
    """What the index was built from: marks made with another key may be out of date."""


def open_glossary(
    paths: Paths | None,
    dismissed: Collection[Dismissal] = (),
    *,
    token: CancelToken | None = None,
    report: Callable[[int, int], None] | None = None,
) -> Glossary:
    """Find the compiled glossary (compile it where it is out of date or damaged: seconds) and open it.

    ``report(done, total)``: how many entries are compiled, where it is compiled.
    Raises GlossaryError, ProfileError, Cancelled.
    """
    from reader.recognition.ready import open_ready
    from reader.recognition.recogniser import Recogniser

    index, key = open_ready(paths, token=token, report=report)
    return Glossary(index, Recogniser(index, dismissed=dismissed), key)


def recognise(recogniser: Recogniser, article: Article) -> tuple[tuple[Hit, ...], ...]:
    """Return the hits of every part, placed in that part's text. Evidence for a sense may come from any part."""
    parts = article.parts()
    starts = []
    offset = 0
    for part in parts:
        starts.append(offset)
        offset += len(part.text) + 1
    found: list[list[Hit]] = [[] for _ in parts]
    for hit in recogniser.recognise("\n".join(part.text.replace("\n", " ") for part in parts)):
        number = bisect_right(starts, hit.start) - 1
        found[number].append(_shifted(hit, starts[number]))
    return tuple(tuple(hits) for hits in found)


def _shifted(hit: Hit, by: int) -> Hit:
    from dataclasses import replace

    return replace(hit, pieces=tuple((start - by, end - by) for start, end in hit.pieces))


def read_pairs(path: Path) -> dict[str, str]:
    """Read a translation as German TAB English, one sentence a line. Raises FileError."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FileError(f"The translation {path} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise FileError(f"The translation {path} is not a UTF-8 text.") from error
    rows = (line.split("\t") for line in text.splitlines() if "\t" in line)
    return {_squeezed(row[0]): row[1].strip() for row in rows if row[1].strip()}


def translations_of(sentences: Sequence[Sequence[Sentence]], pairs: dict[str, str]) -> dict[tuple[int, int], str]:
    """Return the English of all sentences that the pairs know, by (part, index in the part)."""
    return {
        (sentence.block, index): pairs[_squeezed(sentence.text)]
        for part in sentences
        for index, sentence in enumerate(part)
        if _squeezed(sentence.text) in pairs
    }


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def link(
    sentence: Sentence,
    hits: Sequence[Hit],
    english: str,
    *,
    words: Sequence[WordLink] = (),
    deprecated: Mapping[str, Sequence[str]] | None = None,
) -> list[Link]:
    """Find where the English sentence says each of the sentence's hits (``hits`` are placed in the part's text).

    ``words``: what the engine itself says became what; ``deprecated``: concept -> English advised against.
    """
    from reader.translation.links import link_terms

    inside = [hit for hit in hits if sentence.start <= hit.start < sentence.end]
    moved = [_shifted(hit, sentence.start) for hit in inside]
    return [
        Link(
            inside[one.hit],
            one.target,
            one.status.value,
            inside[one.hit].en[0] if inside[one.hit].en else "",
            one.matched,
        )
        for one in link_terms(sentence.text, english, moved, word_links=words, deprecated=deprecated)
        if one.target
    ]


def query_expansion(glossary: Glossary) -> Expand:
    """Return what a word of a search also means: the glossary's entries and the word's forms. For one thread."""
    from reader.library.search import Expansion
    from reader.paths import resource
    from reader.recognition.query_forms import concepts_of, noun_forms

    table = resource("nouns", "nouns.tsv")
    known: dict[str, Expansion] = {}

    def expand(word: str) -> Expansion:
        if word not in known:
            keys, lemmas = concepts_of(word, glossary.recogniser)
            words = dict.fromkeys(lemmas)
            for one in (word, *lemmas):
                words.update(dict.fromkeys(noun_forms(one, table)))
            known[word] = Expansion(keys, tuple(words))
        return known[word]

    return expand
