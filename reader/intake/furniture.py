"""Tells which lines of a page are not the article. The rules are data, see furniture_rules."""

from __future__ import annotations

import re
from functools import cache

from reader.intake.byline import tells_length
from reader.intake.furniture_rules import RULES
from reader.intake.page_furniture_rules import RULES as PAGE_RULES
from reader.intake.rule import Rule

LIMIT = 220
"""A longer line (code points) is never furniture."""


_LENGTH = Rule("length", "share and tool bar", ())
_SPACED = re.compile(r"(?:\W+ )?\w(?: \w){3,20}(?: \W+)?")


@cache
def _compiled() -> tuple[tuple[Rule, re.Pattern[str]], ...]:
    """Return the rules with their patterns; compiled once, when the first page is read."""
    return tuple(
        (rule, re.compile(rf"[\W_]*?(?:{'|'.join(f'(?:{one})' for one in rule.patterns)})[\W_]*", re.IGNORECASE))
        for rule in (*RULES, *PAGE_RULES)
    )


def furniture(line: str) -> Rule | None:
    """Return the rule that says why this line is not part of the article, or None."""
    if len(line) > LIMIT:
        return None
    if _SPACED.fullmatch(line):
        line = line.replace(" ", "")  # "A n z e i g e"
    for rule, pattern in _compiled():
        if pattern.fullmatch(line):
            return rule
    return _LENGTH if tells_length(line) else None
