"""XML from documents of strangers to a tree: no entities, nothing fetched, depth capped."""

from __future__ import annotations

import io
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.errors import ContentError

DEPTH = 200
"""Deepest nesting that is followed; real documents stay below 60."""


def tree(data: bytes, name: str) -> Element:
    """Return the root. Raises ContentError for entities, bad XML and absurd nesting; ``name`` is the user's file."""
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    root: Element | None = None
    depth = 0
    try:
        for event, element in iterparse(io.BytesIO(data), events=("start", "end"), forbid_dtd=False):
            depth += 1 if event == "start" else -1
            root = element if root is None else root
            if depth > DEPTH:
                raise ContentError(f"{name} is nested deeper than {DEPTH} elements; it is not read.")
    except DefusedXmlException as error:
        raise ContentError(f"{name} declares XML entities, which can do harm; it is not read.") from error
    except (ParseError, ValueError, LookupError) as error:
        raise ContentError(f"{name} is damaged: its XML cannot be read.", hint="Copy the text and paste it.") from error
    if root is None:
        raise ContentError(f"{name} is damaged: it holds no document.")
    return root


def local(element: Element) -> str:
    """Return the element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """Return an attribute by its local name, "" where there is none."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def below(element: Element, name: str) -> Iterator[Element]:
    """Yield all elements below with this local name, in document order."""
    return (one for one in element.iter() if local(one) == name)


def first_text(root: Element, name: str) -> str:
    """Return the text of the first element with this local name that has any, on one line."""
    return next((" ".join(one.text.split()) for one in below(root, name) if one.text and one.text.strip()), "")
