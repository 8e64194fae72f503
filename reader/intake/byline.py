"""Author and date lines, and the outlets that can be told from a file name or page title."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NAME = (
    r"(?:Dr\.\s|Prof\.\s)*[A-ZÄÖÜ][\w.'’-]+(?:\s(?:von|van|de|der|den|zu|al|el|[A-ZÄÖÜ]\.)){0,"
    r"2}(?:\s[A-ZÄÖÜ][\w'’-]+){1,2}"
)
_NAMES = rf"{_NAME}(?:(?:,\s|\sund\s|\s&\s|\s/\s){_NAME}){{0,3}}"
_PLACE = r"(?:,\s(?:z\.\s?Zt\.\s|zurzeit\s)?[A-ZÄÖÜ][\w./ -]{2,30}|\s\([\w./, -]{2,30}\))?"
_FORM = (
    r"(?:(?:Ein|Eine)\s)?(?:Kommentar|Analyse|Gastbeitrag|Gastkommentar|Reportage|Bericht|Interview|"
    r"Essay|Leitartikel|Glosse)"
)
_AUTHOR = re.compile(
    rf"(?:(?:{_FORM}\s)?(?:Von|von|VON)|(?:{_FORM})\s(?:von|Von)|(?:Autor|Autorin|Autoren|Text|"
    rf"Verfasser|Redaktion|Interview|Protokoll|Bericht)(?:\s?:|\svon)|(?:Das (?:Gespräch|Interview) führten?|"
    rf"Die Fragen stellten?|Aufgezeichnet von|Text und (?:Fotos?|Bilder):))\s"
    rf"(?P<names>{_NAMES}){_PLACE}"
)
_GENRE = re.compile(r"Pressemitteilung|Meldung|Artikel|Rede|Erklärung|Interview|Nachricht|Bericht|Analyse|Kommentar")
"""What stands beside the date on pages of ministries: "15.09.2026 - Pressemitteilung"."""
_MONTH_NAMES = (
    ("januar", "jänner", "jan"),
    ("februar", "feber", "feb", "febr"),
    ("märz", "mär", "mrz"),
    ("april", "apr"),
    ("mai",),
    ("juni", "jun"),
    ("juli", "jul"),
    ("august", "aug"),
    ("september", "sep", "sept"),
    ("oktober", "okt"),
    ("november", "nov"),
    ("dezember", "dez"),
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names}
_DAY = r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2}\.|[A-Za-zä]{3,9}\.?)\s?(?P<year>(?:19|20)\d\d|\d\d)(?!\d)"
_ISO = r"(?P<iso>(?:19|20)\d\d-\d\d-\d\d)"
_TIME = r"(?:T|,?\s?(?:(?:um|-|–|\||•|·)\s?)?)?(?P<hour>[012]?\d)[:.](?P<minute>[0-5]\d)(?::\d\d)?(?:\sUhr)?"
_WEEKDAY = (
    r"(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|"
    r"So)\.?,?\s(?:den\s)?)?"
)
_LABEL = (
    r"(?:(?:Stand|Datum|Veröffentlicht|Veröffentlichung|Erstellt|Publiziert|Erschienen|Online seit|Aktualisiert|Update|"
    r"Letztes Update|Zuletzt aktualisiert|Letzte Aktualisierung|Artikel vom|Vom)(?:\s(?:am|vom|um))?\s?:?\s)?"
)
_DATE = re.compile(rf"{_LABEL}{_WEEKDAY}(?:{_DAY}|{_ISO})(?:{_TIME})?(?:\s(?:Uhr|MESZ|MEZ))?", re.IGNORECASE)

OUTLETS = {
    "tageblatt": "Tageblatt",
    "tagesschau": "tagesschau.de",
    "spiegel": "DER SPIEGEL",
    "zeit": "DIE ZEIT",
    "welt": "WELT",
    "faz": "F.A.Z.",
    "sueddeutsche": "Süddeutsche Zeitung",
    "süddeutsche": "Süddeutsche Zeitung",
    "sz": "Süddeutsche Zeitung",
    "tagesspiegel": "Der Tagesspiegel",
    "taz": "taz",
    "focus": "FOCUS",
    "stern": "stern",
    "handelsblatt": "Handelsblatt",
    "nzz": "Neue Zürcher Zeitung",
    "standard": "Der Standard",
    "derstandard": "Der Standard",
    "presse": "Die Presse",
    "kurier": "Kurier",
    "orf": "ORF",
    "srf": "SRF",
    "zdf": "ZDF",
    "zdfheute": "ZDFheute",
    "ntv": "n-tv",
    "n-tv": "n-tv",
    "dw": "Deutsche Welle",
    "deutschlandfunk": "Deutschlandfunk",
    "dlf": "Deutschlandfunk",
    "merkur": "Münchner Merkur",
    "rnd": "RND",
    "wort": "Luxemburger Wort",
    "luxemburger-wort": "Luxemburger Wort",
    "bild": "BILD",
    "mdr": "MDR",
    "ndr": "NDR",
    "wdr": "WDR",
    "br24": "BR24",
    "swr": "SWR",
    "heise": "heise online",
    "profil": "profil",
    "krone": "Kronen Zeitung",
}
"""Outlets by the word that stands for them in file names and page titles."""


_HOUSE = re.compile(r"(?:[A-ZÄÖÜ]{2,}|Radio|Rundfunk|Studio|Hauptstadtstudio|Redaktion|Büro|Agentur|Zeitung|Funk)\b")
_MARK = re.compile(r"\s*[|•·]\s*")
_BESIDE = re.compile(
    r"(?:(?:lese|hör)?(?:zeit|dauer)\s?:?\s*)?(?:ca\.?\s*)?\d+(?::\d\d)?\s*(?:min\.?|minuten?|sek\.?|wörter)"
    r"(?:\s(?:lesezeit|lesedauer|zu lesen))?|von der redaktion|(?:verfügbar|abrufbar) bis .{6,20}|\d+ kommentare?",
    re.IGNORECASE,
)
"""What else stands in such a line: how long it takes to read, until when one can hear it."""


@dataclass(frozen=True, slots=True)
class Byline:
    """What a line says about author and date; empty strings where it says nothing."""

    author: str = ""
    date: str = ""


def byline(line: str) -> Byline | None:
    """Return what a line tells that holds nothing but author, date or both ("Von A B | 29.06.2022, 14:30 Uhr")."""
    if len(line) > 160:
        return None
    line = re.sub(r"\s+", " ", line).strip(" |•·*_–-")
    parts = _MARK.split(line)
    told = [part for part in parts if not _BESIDE.fullmatch(part)]
    if 0 < len(told) < len(parts):
        line = " | ".join(told)
    author = _AUTHOR.fullmatch(line)
    if author:
        return Byline(author=_people(author["names"]))
    date = parse_date(line)
    if date:
        return Byline(date=date)
    apart = re.fullmatch(r"(\D{6,80}?)[\s,]+(\d.*)", line)
    if apart and (author := _AUTHOR.fullmatch(apart[1])) and (date := parse_date(apart[2])):
        return Byline(author=_people(author["names"]), date=date)
    for mark in (" | ", " • ", " · ", " – ", " - ", ", "):
        left, found, right = line.partition(mark)
        if not found:
            continue
        author, date = _AUTHOR.fullmatch(left), parse_date(right)
        if author and date:
            return Byline(author=_people(author["names"]), date=date)
        author, date = _AUTHOR.fullmatch(right), parse_date(left)
        if author and date:
            return Byline(author=_people(author["names"]), date=date)
        if (date := parse_date(right)) and re.fullmatch(_NAMES, left) and mark != " - ":
            return Byline(author=_people(left), date=date)
        if _GENRE.fullmatch(right) and (date := parse_date(left)):
            return Byline(date=date)
    return None


def _people(names: str) -> str:
    """Without the house that follows a name ("Jo Tal, ARD Wien", "Ann Kay, Radio Nord")."""
    first, mark, rest = names.partition(", ")
    return first if mark and _HOUSE.match(rest) else names


def tells_length(line: str) -> bool:
    """Whether the line tells only how long the piece is and where it is from ("3:12 Min. | Verfügbar bis ...")."""
    return len(line) <= 80 and all(_BESIDE.fullmatch(part) for part in _MARK.split(line.strip()))


def parse_date(text: str) -> str:
    """Return a German date line as ISO 8601 (2022-06-29 or 2022-06-29T14:30), "" where the line is no date."""
    match = _DATE.fullmatch(text.strip(" ."))
    if not match:
        return ""
    if match["iso"]:
        day = match["iso"]
    else:
        month = match["month"].strip(".").lower()
        number = int(month) if month.isdigit() else _MONTHS.get(month, 0)
        year = int(match["year"]) + (2000 if len(match["year"]) == 2 else 0)
        if not 1 <= number <= 12 or not 1 <= int(match["day"]) <= 31:
            return ""
        day = f"{year:04}-{number:02}-{int(match['day']):02}"
    if match["hour"] and int(match["hour"]) < 24:
        return f"{day}T{int(match['hour']):02}:{match['minute']}"
    return day


def outlet_of(name: str) -> str:
    """Return the outlet named by the first or last word of a file name or page title, "" where none is known."""
    words = [
        word
        for word in re.split(r"[\s_.|–-]+", name.lower())
        if word and word not in ("www", "de", "com", "html", "txt")
    ]
    for word in words[:1] + words[-1:]:
        if word in OUTLETS:
            return OUTLETS[word]
    return ""
