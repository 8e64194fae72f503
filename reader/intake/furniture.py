"""Tells which lines of a page are not the article. The rules are data, see furniture_rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.intake.furniture_rules import RULES
from reader.intake.page_furniture_rules import RULES as PAGE_RULES
from reader.intake.rule import Rule

LIMIT = 220
"""A longer line (code points) is never furniture."""


_TO_READER = re.compile(
    r"\b(?:Sie|Ihnen|Ihre?[nmrs]?|[Dd]u|[Dd]ir|[Dd]ich|[Ee]uch|[Dd]eine?[nmrs]?)\b|"
    r"^(?:Jetzt|Hier|Gleich|Nichts mehr|Keine)\b|\b(?:Abonniere|Folge|Teile|Unterstütze|Melde|Hol|Schreib|Klicke?)\b|"
    r"\b(?:uns|unsere[nmrs]?|unser)\b"
)
_SERVICE = re.compile(
    r"newsletter|briefing|postfach|\bapp\b|channel|whats-?app|telegram|push|podcast|\babo\b|abonn|registrier|anmeld|"
    r"konto\b|klick|cookie|datenschutz|einwilligung|zustimm|inhalte?\b|browser|javascript|kommentar|feedback|spende|"
    r"unterstütz|journalismus|redaktion|leserbrief|hinweise?\b|e-?mail|\bmail\b|artikel|auf dem laufenden|verpassen|"
    r"folgen|angebot|testen|lesen|probe|weiterempfehl|meinung|shop|buch bestellen|kostenlos|gratis",
    re.IGNORECASE,
)


def addresses_reader(text: str) -> bool:
    """Whether the page speaks to its reader about itself: a service, a request. Articles do so in quotations."""
    return (
        len(text) <= 400
        and not text.startswith(("„", '"', "»", "“"))
        and _TO_READER.search(text) is not None
        and _SERVICE.search(text) is not None
    )


_LEAVE = re.compile(
    r"(?:Haben|Kommen|Bleiben|Schreiben|Antworten|Möchten|Wollen|Kennen|Empfehlen|Melden|Folgen|Unterstützen) Sie\b|"
    r"Sie (?:erhalten|bekommen|haben|können|möchten|wollen)\b|(?:Wurde|Hat|Gefällt|Wenn) (?:Ihnen|Sie|dir|euch)\b|"
    r"(?:Bis|Ihre?|Eure?|Deine?) (?:morgen|bald|nächste|Redaktion|Team)\b"
)


def takes_leave(text: str) -> bool:
    """Whether the last line of a page is said to its reader ("Haben Sie Anregungen? Antworten Sie auf diese Mail.")."""
    return len(text) <= 300 and _LEAVE.match(text) is not None


_CALLED_AUTHOR = re.compile(
    r"(?:[Dd]er|[Dd]ie|[Uu]nsere?|Zum|Zur|Zu den|(?:Über|Zu) (?:den|die))\s+(?:\w+)?[Aa]utor(?:in|innen|en)?\b"
    r"(?!\s(?:der|des|von|dieser|dieses|eines|einer)\b)"
)
_SAID_OF = re.compile(
    r"\b(?:ist|sind|war|arbeitet|schreibt|berichtet|leitet|forscht|lehrt|lebt|studierte|promovierte|kommentiert|"
    r"gehört|verantwortet|Jahrgang|geboren|Redakteur\w*|Korrespondent\w*|Journalist\w*|Volontär\w*|Reporter\w*)\b"
)


def about_author(text: str, authors: Sequence[str]) -> bool:
    """Whether a line beneath the text presents its author: "Jo Tal ist Redakteur ...", "Die Autorin lehrt ..."."""
    if len(text) > 700:
        return False
    named = next((name for name in authors if name and text.startswith(name)), "")
    if not named and not _CALLED_AUTHOR.match(text):
        return False
    return text == named or _SAID_OF.search(text[len(named) : len(named) + 160]) is not None


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
    for rule, pattern in _compiled():
        if pattern.fullmatch(line):
            return rule
    return None
