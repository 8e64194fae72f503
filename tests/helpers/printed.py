"""Pages as print shops set them: lines of one width, justified, hyphenated, with running heads."""

from __future__ import annotations

from collections.abc import Iterator

from tests.helpers import documents

Row = tuple[float, float, float, str]
_NARROW, _WIDE = "ijl'.,:;ftI ", "mwMW"
_LEFT, _WIDTH, _STEP, _SIZE, _LAST = 60.0, 300.0, 13.0, 10.0, 700.0


def width(text: str, size: float = _SIZE) -> float:
    """Return about how wide the text is in Helvetica, in points."""
    ems = sum(
        0.278 if c in _NARROW else 0.333 if c in "r-()„“" else 0.8 if c in _WIDE else 0.69 if c.isupper() else 0.55
        for c in text
    )
    return ems * size


def broken(text: str, space: float, *, indent: float = 0.0, hyphens: bool = False) -> Iterator[list[str]]:
    """Break a paragraph into lines (of words) no wider than ``space``; ``hyphens`` divides long words."""
    line: list[str] = []
    for whole in text.split():
        word = whole
        room = space - (0.0 if not line else width(" ".join(line) + " ")) - indent
        if line and width(word) > room:
            if hyphens and len(word) > 9 and word.isalpha() and width(word[: len(word) // 2] + "-") < room:
                line.append(word[: len(word) // 2] + "-")
                word = word[len(word) // 2 :]
            yield line
            line, indent = [], 0.0
        line.append(word)
    if line:
        yield line


def justified(headline: str, paragraphs: list[str], head: str) -> bytes:
    """Return a PDF: every line but the last of a paragraph fills the width, paragraphs are indented, no gaps between;
    ``head`` and the page's number stand on each page."""
    pages: list[list[Row]] = [[(_LEFT, 90.0, 20.0, headline)]]
    y = 600.0  # the text begins low, so that it goes over the page
    for text in paragraphs:
        lines = list(broken(text, _WIDTH, indent=12.0, hyphens=True))
        for number, words in enumerate(lines):
            if y > _LAST:
                pages.append([])
                y = 120.0
            x = _LEFT + (12.0 if number == 0 else 0.0)
            last = number == len(lines) - 1 or len(words) == 1
            free = _LEFT + _WIDTH - x - sum(map(width, words))
            gap = width(" ") if last else max(1.6, free / (len(words) - 1))
            for word in words:
                pages[-1].append((x, y, _SIZE, word))
                x += width(word) + gap
            y += _STEP
    for number, page in enumerate(pages, 7):
        page.insert(0, (_LEFT, 40.0, 8.0, f"{head} · Seite {number}"))
        page.append((_LEFT + 140.0, 815.0, 8.0, str(number)))
    return documents.pdf(pages)


def gapped(headline: str, paragraphs: list[str]) -> bytes:
    """Return a PDF of one page: ragged lines, a gap after each paragraph."""
    rows: list[Row] = [(_LEFT, 80.0, 22.0, headline)]
    y = 120.0
    for text in paragraphs:
        for words in broken(text, _WIDTH + 60):
            rows.append((_LEFT, y, _SIZE, " ".join(words)))
            y += _STEP
        y += 10.0
    return documents.pdf([rows])


def locked() -> bytes:
    """Return a PDF that asks for a password (the keys fit none)."""
    data = documents.pdf([[(60.0, 80.0, 12.0, documents.FIRST)]])
    keys = f"/O <{'5a' * 32}> /U <{'a5' * 32}>"
    lock = f"trailer << /Encrypt << /Filter /Standard /V 1 /R 2 {keys} /P -4 >> /ID [<{'11' * 16}> <{'11' * 16}>]"
    return data.replace(b"trailer <<", lock.encode())
