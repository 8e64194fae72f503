"""StarDict 2.4.2 as a zip: lagebild.ifo, .idx, .dict and .syn at the root; unpack it where the reader looks.

Every German term is a headword with an HTML article; inflected forms stand in .syn and point to their headword.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from html import escape

from reader.glossary.concept import Concept, Term
from reader.glossary.exchange import Forms, Written
from reader.glossary.exchange.archive import zipped
from reader.glossary.exchange.headwords import designation, english, headwords, others

NAME = "lagebild"
WORD_LIMIT = 255
"""Longest headword in bytes (StarDict's file format)."""
_LOSSES = (
    "Relations, sense data, deprecated English terms and review state are not written.",
    "The file can be read by dictionary programs, but not imported again.",
)


def write(concepts: Sequence[Concept], _name: str, forms: Forms | None = None) -> Written:
    """Write the dictionary; headwords longer than 255 bytes stay out and are named."""
    losses = list(_LOSSES if forms else (*_LOSSES, "Inflected forms are not written."))
    data, places = bytearray(), {}
    words: dict[str, tuple[int, int]] = {}
    synonyms: list[tuple[str, str]] = []
    for word in headwords(concepts, forms):
        if len(word.text.encode()) > WORD_LIMIT:
            losses.append(f"'{word.text[:40]}...' is longer than {WORD_LIMIT} bytes.")
            continue
        body = "<hr>".join(_article(concept, term) for concept, term in word.entries).encode()
        if body not in places:
            places[body] = (len(data), len(body))
            data += body
        words[word.text] = places[body]
        synonyms += [(form, word.text) for form in word.forms if len(form.encode()) <= WORD_LIMIT]
    order = sorted(words, key=_collation)
    index = b"".join(text.encode() + b"\0" + struct.pack(">II", *words[text]) for text in order)
    numbers = {text: number for number, text in enumerate(order)}
    pairs = sorted({(form, numbers[text]) for form, text in synonyms}, key=lambda pair: (_collation(pair[0]), pair[1]))
    files = {f"{NAME}.ifo": _info(len(order), len(index), len(pairs)), f"{NAME}.idx": index}
    files[f"{NAME}.dict"] = bytes(data)
    if pairs:
        files[f"{NAME}.syn"] = b"".join(form.encode() + b"\0" + struct.pack(">I", number) for form, number in pairs)
    return Written(zipped(files), tuple(losses))


def _collation(text: str) -> tuple[bytes, bytes]:
    """StarDict's order: bytes with only ASCII letters folded, then bytes; readers search by halving."""
    content = text.encode()
    return content.lower(), content


def _info(words: int, index_size: int, synonyms: int) -> bytes:
    lines = ["StarDict's dict ifo file", "version=2.4.2", "bookname=Lagebild (German-English)", f"wordcount={words}"]
    lines += [f"synwordcount={synonyms}"] if synonyms else []
    lines += [f"idxfilesize={index_size}", "sametypesequence=h", "author=The Lagebild developers"]
    lines.append("description=German terms of war, armed forces and diplomacy in English. CC-BY-SA-4.0")
    return ("\n".join(lines) + "\n").encode()


def _article(concept: Concept, term: Term) -> str:
    lines = [f"<b>{escape(designation(term))}</b> <i>{escape(term.pos.value)}, {escape(concept.domain)}</i>"]
    lines.append(f"<b>{escape(english(concept, term))}</b>")
    lines += [escape(text) for text in (concept.definition_en, concept.note_en) if text]
    if synonyms := others(concept, term):
        lines.append(f"= {escape(synonyms)}")
    lines += [escape(concept.definition_de)] if concept.definition_de else []
    lines += [f"<i>{escape(concept.example)}</i>"] if concept.example else []
    return "<br>".join(lines)
