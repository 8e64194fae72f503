"""Headline and kicker at the top of a page, where the page repeats, glues or separates them in its own way."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.intake.byline import outlet_of

_TOP = 10
"""Lines from the top that may hold the headline."""
_LIMIT = 220
"""Longest headline in code points."""
_KICKER_WORDS = 5
_SEPARATORS = "/|:–—•·-"
_GLUED = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-])")
_CAMEL = re.compile(
    r"WhatsApp|YouTube|PayPal|TikTok|LinkedIn|FaceTime|OpenAI|DeepMind|BlackRock|ThyssenKrupp|"
    r"BioNTech|HelloFresh|AstraZeneca|"
    r"PlayStation|GitHub|FlixBus|MediaMarkt|ProSieben|SpaceX|StarLink|iPhone|iPad|eBay|NextEra|"
    r"RosUkrEx|SoundCloud|MasterCard|"
    r"HypoVereinsbank|PricewaterhouseCoopers|GlaxoSmithKline|RyanAir|EasyJet|EuroWings|AirBerlin|"
    r"BayernLB|HeidelbergCement|"
    r"FernUni|InterContinental|JuLis|WikiLeaks|DeepSeek|ChatGPT|DoorDash|NetJets|MiG|DpA|\b(?:Mc|Mac|"
    r"De|Di|La|Le|Van|O)[A-Z]"
)


@dataclass(frozen=True, slots=True)
class Title:
    """What stands at the top; ``used``: indexes of the lines it was taken from, ``repeated``: of those repeating it."""

    kicker: str = ""
    headline: str = ""
    outlet: str = ""
    used: tuple[int, ...] = ()
    repeated: tuple[int, ...] = ()


def find_title(lines: list[str], *, told: bool = False) -> Title:
    """Return kicker and headline of a page given its first lines (furniture, dates and captions already taken out).

    ``told``: the markup says that the first line, and no other, is the headline, however short it is.
    """
    top = lines[:_TOP]
    titled = _from_repetition(top) or _from_first(top, told=told)
    if not titled.headline:
        return titled
    head, kicker = _squash(titled.headline), _squash(titled.kicker)
    repeated = set(titled.repeated)
    if len(titled.headline.split()) >= 3:
        for index, line in enumerate(lines):
            if index in titled.used or index in repeated or len(line) > _LIMIT + 60:
                continue
            same = _squash(line)
            if same in (head, kicker + head) or (index < _TOP and kicker and same == kicker):
                repeated.add(index)
    return Title(titled.kicker, titled.headline, titled.outlet, titled.used, tuple(sorted(repeated)))


def _from_repetition(top: list[str]) -> Title | None:
    """Compare the top lines with each other: what the page says twice is the headline."""
    short = [(index, line) for index, line in enumerate(top) if is_title_like(line)]
    for number, (first, one) in enumerate(short):
        for second, two in short[number + 1 :]:
            title = _pair(first, one, second, two) or _pair(second, two, first, one)
            if title:
                return title
    return None


def _pair(first: int, one: str, second: int, two: str) -> Title | None:
    """``two`` is the fuller line: equal, with the kicker before it, with the outlet after it, or with a separator."""
    two, outlet = _without_outlet(two)
    plain, full = _fold(one), _fold(two)
    if len(plain.split()) < 3:
        return None
    if plain == full:
        if second < first and not outlet:
            return None
        kicker, headline = _separated(one)
        return Title(kicker, headline, outlet, (first,), (second,))
    if full.endswith(plain) and _fold(two[len(two) - len(one) :]) == plain:
        kicker = two[: len(two) - len(one)].strip().rstrip(_SEPARATORS).strip()
        if kicker and len(kicker.split()) <= _KICKER_WORDS:
            return Title(kicker, one, outlet, (first,), (second,))
    if full.startswith(plain):
        rest = two[len(one) :].strip()
        if rest[:1] in "|–—-•·(" and len(rest) <= 50:
            kicker, headline = _separated(one)
            return Title(kicker, headline, outlet_of(rest.strip("|–—-•·() ")), (first,), (second,))
    if _squash(one) == _squash(two):
        kicker, headline = _separated(two)
        if kicker and _fold(one).startswith(_fold(kicker)):
            return Title(kicker, headline, outlet, (second,), (first,))
    return None


def _from_first(top: list[str], *, told: bool) -> Title:
    """No repetition: the first short line without a full stop, perhaps under a kicker."""
    if not top or not (is_title_like(top[0]) or (told and len(top[0]) <= _LIMIT)):
        return Title()
    first = top[0]
    kicker, headline = _separated(first)
    if kicker:
        return Title(kicker, headline, "", (0,))
    name, outlet = _without_outlet(first)
    if outlet:
        return Title("", name, outlet, (0,))
    if (
        len(top) > 1
        and not told
        and len(first.split()) <= 4
        and len(first) <= 40
        and first[-1] not in "?!:"
        and is_title_like(top[1])
        and len(top[1].split()) >= 5
        and len(top[1]) <= 160
    ):
        return Title(first, top[1], "", (0, 1))
    kicker, headline = ("", first) if told else _unglued(first)
    return Title(kicker, headline, "", (0,))


def is_title_like(line: str) -> bool:
    """Return whether the line could be a headline: short, no full stop at its end, not several sentences."""
    if len(line) > _LIMIT or len(line) < 4 or line[-1] in ".:;,":
        return False
    return not re.search(r"[a-zäöüß]{3}[.]\s[A-ZÄÖÜ„\"]\S*\s", line)


def _separated(line: str) -> tuple[str, str]:
    """Split "Kicker / Headline" and "Kicker | Headline"; kicker "" where there is none."""
    match = re.match(r"(?P<kicker>[^/|]{2,50}?)\s+[/|]\s+(?P<headline>[^/|].*)$", line)
    if match:
        kicker, headline = match["kicker"].strip(), match["headline"].strip()
        if (
            len(kicker.split()) <= _KICKER_WORDS
            and len(headline.split()) > len(kicker.split())
            and len(headline.split()) >= 3
        ):
            return kicker, headline
    return "", line


def _without_outlet(line: str) -> tuple[str, str]:
    """Take the outlet off a page title: "Headline | tagesschau.de", "Headline - DER SPIEGEL"."""
    for mark in (" | ", " – ", " - ", " — "):
        headline, found, rest = line.rpartition(mark)
        if found and len(rest) <= 30 and len(headline.split()) >= 3:
            outlet = outlet_of(rest)
            if outlet:
                return headline.strip(), outlet
    return line, ""


def _unglued(line: str) -> tuple[str, str]:
    """Split "Ukraine-KriegUS-Soldaten sollen ...": a capital inside a word near the beginning, if it is no brand."""
    for match in _GLUED.finditer(line, 0, 60):
        kicker, headline = line[: match.start()], line[match.start() :]
        word = kicker.split()[-1] if kicker.split() else ""
        around = word + headline.split()[0]
        if _CAMEL.search(around) or headline.startswith(("Innen", "In ")) or len(re.split(r"[-\s]", word)[-1]) < 4:
            continue
        if len(kicker.split()) <= _KICKER_WORDS and len(headline.split()) >= 4:
            return kicker, headline
    return "", line


def _fold(line: str) -> str:
    return re.sub(r"\s+", " ", line.casefold().translate(_QUOTES)).strip()


def _squash(line: str) -> str:
    return re.sub(r"[\s/|:–—•·-]+", "", line.casefold().translate(_QUOTES))


_QUOTES = str.maketrans({"„": '"', "“": '"', "”": '"', "»": '"', "«": '"', "‚": "'", "‘": "'", "’": "'"})
