"""What the layers below the window say - errors, hints, reasons, why a word is a term - in the interface language.

Those layers know no Qt and speak English; what they put into a sentence is known only when it is said. So every
sentence is looked up by its form: ``packaging/said_texts.py`` collects the forms ("{1} cannot be read: {2}."), they are
translated like all other texts, and here a sentence is matched with them.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from reader.errors import LagebildError
from reader.paths import resource

_GAP = re.compile(r"\{(\d)\}")
_DEPTH = 3
"""A reason inside a sentence is a sentence of its own, at most so deep."""
_JOINTS = ("; ", " and ", ", ")
"""What joins several reasons in one sentence."""


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Return (form, longest fixed part, pattern), those with the most letters first."""
    try:
        forms = json.loads(resource("i18n", "said.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    found = []
    for form in sorted(forms, key=lambda form: -len(_GAP.sub("", form))):
        parts = _GAP.split(form)[::2]
        pattern = re.escape(parts[0])
        for before, after in pairwise(parts):
            pattern += _gap(before, after) + re.escape(after)
        found.append((form, max(parts, key=len), re.compile(pattern, re.DOTALL)))
    return tuple(found)


def _gap(before: str, after: str) -> str:
    """Return what may be put in: in quotes no quote, at the beginning nothing that leads to something else."""
    if before.endswith("'") and after.startswith("'"):
        return "([^']+)"
    return "(.+?)" if before else "((?:(?!: ).)+?)"


def said(text: str) -> str:
    """Return ``text`` in the interface language; what is not known (or is said in it already) stays as it is."""
    if not text or QCoreApplication.translate("Said", "The file is empty.") == "The file is empty.":
        return text
    return _translated(text, _DEPTH) or text


def said_error(error: LagebildError) -> str:
    """Return what a known error says, with its hint, in the interface language."""
    return f"{said(error.message)} {said(error.hint)}".strip()


def _translated(text: str, depth: int) -> str:
    """Several reasons in one text are tried first: a gap would swallow what joins them."""
    return _several(text, depth) or _one(text, depth) or _with_dot(_one(text[:-1], depth) if text.endswith(".") else "")


def _with_dot(text: str) -> str:
    return f"{text}." if text else ""


def _several(text: str, depth: int) -> str:
    dot = "." if text.endswith(".") else ""
    for here in _JOINTS:
        parts = text.removesuffix(".").split(here)
        if len(parts) > 1 and depth:
            found = [_translated(part, depth - 1) for part in parts]
            if all(found):
                there = QCoreApplication.translate("Said", " and ") if here == " and " else here
                return there.join(found) + dot
    return ""


def _one(text: str, depth: int) -> str:
    for form, fixed, pattern in _forms():
        match = pattern.fullmatch(text) if fixed in text else None
        if match is not None:
            there = QCoreApplication.translate("Said", form)
            gaps = [(_translated(gap, depth - 1) if depth else "") or gap for gap in match.groups()]
            return _GAP.sub(lambda gap, gaps=gaps: gaps[int(gap.group(1)) - 1], there)  # type: ignore[misc]
    return ""
