"""Bytes to text: byte order mark, then UTF-8 strict, then UTF-16 by its NUL bytes, then Windows-1252."""

from __future__ import annotations

import codecs
import re

from reader.errors import ContentError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\x1f\x8b", "a compressed file"),
    (b"SQLite format 3\x00", "a database"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
)
_SAMPLE = 65_536
"""Bytes looked at to tell text from binary data."""
_HEAD = 4096
"""Bytes in which a page declares its charset."""
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9._:-]+)""", re.IGNORECASE)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def decode(data: bytes, name: str) -> str:
    """Return ``data`` as text. ``name`` is what the user calls it, for the message.

    Raises ContentError where there is nothing or where it is no text.
    """
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf\xfe\xff"):
        raise ContentError(f"{name} is empty.", hint="Open a file that holds an article, or paste its text.")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            body = data[len(mark) :]
            try:
                return body.decode(encoding)
            except UnicodeDecodeError:
                if encoding == "utf-8":
                    return _mostly_utf8(body) or _windows(body, name)
                return body.decode(encoding, errors="replace")
    for magic, meaning in _MAGIC:
        if data.startswith(magic) and (magic != b"MZ" or b"\x00" in data[:64]):
            raise _not_text(name, meaning)
    sample = data[:_SAMPLE]
    if b"\x00" in sample:
        return _utf16(data, sample, name)
    if len(_CONTROLS.findall(sample)) > len(sample) // 100 + 1:
        raise _not_text(name, "binary data")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mostly_utf8(data) or _windows(data, name)


def decode_page(data: bytes, name: str, declared: str = "") -> str:
    """Return a web page or XML as text. ``declared``: the charset of its header.

    Byte order mark and valid UTF-8 count more than what is declared, which is wrong often enough; then the header,
    then the page's own meta or XML declaration. Raises ContentError.
    """
    if data.startswith(tuple(mark for mark, _ in _MARKS)) or b"\x00" in data[:_SAMPLE]:
        return decode(data, name)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        inside = _DECLARED.search(data[:_HEAD])
        for charset in (declared, inside[1].decode("ascii", "replace") if inside else ""):
            text = _in_charset(data, charset)
            if text:
                return text
    return decode(data, name)


def _in_charset(data: bytes, charset: str) -> str:
    try:
        found = codecs.lookup(charset.strip()).name
    except (LookupError, ValueError):
        return ""
    if found in ("utf-8", "ascii", "utf-7"):
        return ""
    try:
        return data.decode("cp1252" if found == "iso8859-1" else found)
    except (UnicodeDecodeError, LookupError):
        return ""


def _utf16(data: bytes, sample: bytes, name: str) -> str:
    """German text in UTF-16 has a NUL in nearly every second byte, always on the same side."""
    pairs = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    encoding = "utf-16-le" if odd > pairs * 0.6 and even < pairs * 0.1 else ""
    encoding = encoding or ("utf-16-be" if even > pairs * 0.6 and odd < pairs * 0.1 else "")
    if not encoding or pairs < 4:
        raise _not_text(name, "binary data")
    return data.decode(encoding, errors="replace")


def _mostly_utf8(data: bytes) -> str:
    """Return UTF-8 with a few damaged bytes (read as Windows-1252), or "" where UTF-8 is not the likelier reading."""
    text = data.decode("utf-8", errors="surrogateescape")
    wrong = sum(1 for char in text if "\udc80" <= char <= "\udcff")
    right = sum(1 for char in text if "\x7f" < char < "\udc80" or char > "\udcff")
    if right < 4 * wrong:
        return ""
    return re.sub("[\udc80-\udcff]", lambda found: _byte(ord(found[0]) - 0xDC00), text)


def _byte(value: int) -> str:
    return bytes([value]).decode("cp1252", errors="replace")


def _windows(data: bytes, name: str) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise _not_text(name, "text in an unknown encoding, or binary data") from error


def _not_text(name: str, meaning: str) -> ContentError:
    return ContentError(
        f"{name} is not a text: it looks like {meaning}.",
        hint="Copy the article's text and paste it, or save it as plain text.",
    )
