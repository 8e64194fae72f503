"""Reading XML from strangers: no DTD content, no entities, nothing fetched, depth and size capped."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.errors import ContentError

DEPTH_LIMIT = 60
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def local(element: Element) -> str:
    """Return the element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def elements(content: bytes, names: frozenset[str]) -> Iterator[Element]:
    """Return the root, then each element with one of the local ``names`` when it is complete; forget it afterwards.

    Raises ContentError for anything that is no well-formed, harmless XML, with the line.
    """
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    depth = 0
    path: list[Element] = []
    try:
        for event, element in iterparse(io.BytesIO(content), events=("start", "end"), forbid_dtd=False):
            if event == "start":
                depth += 1
                if depth > DEPTH_LIMIT:
                    raise ContentError(f"The file is nested deeper than {DEPTH_LIMIT} elements.")
                if depth == 1:
                    yield element
                path.append(element)
                continue
            depth -= 1
            path.pop()
            if local(element) in names:
                yield element
                element.clear()
                if path:
                    path[-1].remove(element)
    except DefusedXmlException as error:
        raise ContentError("The file declares entities, which can do harm; it is not read.") from error
    except ParseError as error:
        raise ContentError(f"The file is no well-formed XML: {error}.") from error
    except (ValueError, LookupError, UnicodeError) as error:
        raise ContentError(f"The file's encoding cannot be read: {error}.") from error


def element_lines(content: bytes, names: frozenset[str], count: int) -> list[int]:
    """Return the lines, from 1, on which the ``count`` elements with one of the local ``names`` begin.

    The parser reads ahead and does not know them. Where tags cannot be found in the bytes (UTF-16, commented-out
    elements), the numbers of the elements stand for the lines.
    """
    tags = "|".join(sorted(names)).encode()
    lines: list[int] = []
    line, at = 1, 0
    for match in re.finditer(rb"<(?:[\w.-]+:)?(?:" + tags + rb")[\s/>]", content):
        line += content.count(b"\n", at, match.start())
        at = match.start()
        lines.append(line)
    return lines if len(lines) == count else list(range(1, count + 1))


def text_in(element: Element) -> str:
    """Return all text below the element as one line, inline tags left out."""
    return " ".join("".join(element.itertext()).replace("\u00ad", "").split())


def escaped(text: str) -> str:
    """Escape text for XML; characters that XML cannot hold are dropped."""
    from xml.sax.saxutils import escape

    return escape("".join(c for c in text if c in "\t\n" or c >= " "), {'"': "&quot;"})
