"""Bytes of an exchange file to text: BOM, strict UTF-8, UTF-16 by its zero bytes, else cp1252; NFC, no soft hyphens."""

from __future__ import annotations

import codecs
import unicodedata

from reader.errors import ContentError


def text_of(content: bytes) -> str:
    """Return the text. Raises ContentError for an empty or binary file."""
    if not content.strip():
        raise ContentError("The file is empty.")
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = content.decode("utf-16", errors="replace")
    elif content[:2000].count(0) > len(content[:2000]) // 4:
        little = content[1:2000:2].count(0) >= content[0:2000:2].count(0)
        text = content.decode("utf-16-le" if little else "utf-16-be", errors="replace")
    else:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise ContentError("The file is not a text.", hint="Export it as text from the program that made it.")
    return unicodedata.normalize("NFC", text).replace("\u00ad", "")


def lines_of(text: str) -> list[str]:
    """Return the lines as programs count them: only by line feeds and carriage returns, never by other signs."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
