"""Agency credits: "(dpa, Reuters)" at the end of a paragraph, a line "dpa/AFP", a dateline "Madrid (dpa) - "."""

from __future__ import annotations

import re

AGENCIES = {
    "dpa": "dpa",
    "dpa-afx": "dpa-AFX",
    "afp": "AFP",
    "reuters": "Reuters",
    "rtr": "Reuters",
    "rtrs": "Reuters",
    "ap": "AP",
    "apa": "APA",
    "kna": "KNA",
    "epd": "epd",
    "sda": "SDA",
    "keystone-sda": "Keystone-SDA",
    "ansa": "ANSA",
    "tass": "TASS",
    "interfax": "Interfax",
    "ukrinform": "Ukrinform",
    "dapd": "dapd",
    "ddp": "ddp",
    "sid": "SID",
    "dts": "dts",
    "bloomberg": "Bloomberg",
    "dow jones": "Dow Jones",
    "dj": "Dow Jones",
    "pap": "PAP",
    "belga": "Belga",
    "anp": "ANP",
    "efe": "EFE",
    "xinhua": "Xinhua",
    "kyodo": "Kyodo",
    "irna": "IRNA",
    "anadolu": "Anadolu",
    "upi": "UPI",
    "mti": "MTI",
    "ctk": "ČTK",
    "čtk": "ČTK",
    "spot on news": "spot on news",
    "swissinfo": "swissinfo",
    "awp": "AWP",
    "ria": "RIA",
    "ria nowosti": "RIA Nowosti",
    "unian": "Unian",
    "ritzau": "Ritzau",
    "tt": "TT",
    "ntb": "NTB",
    "bns": "BNS",
    "elta": "ELTA",
    "ips": "IPS",
    "afxp": "AFX",
    "rufa": "rufa",
    "ots": "ots",
    "nna": "NNA",
    "sana": "SANA",
}
"""Agencies by the small letters of their sign."""

_END = re.compile(r"\s*[(\[]([^()\[\]]{2,90})[)\]]\s*\.?\s*$")
_SPLIT = re.compile(r"\s*(?:[,;/|+&]|\bund\b|\bsowie\b|\bmit\b|\bvon\b)\s*")
_WORDING = re.compile(
    (
        r"(?:(?:mit|unter verwendung von)\s+(?:material|agenturmaterial|informationen|agenturen|"
        r"meldungen)(?:\s+(?:der|von|des|aus|den))*"
        r"(?:\s+(?:nachrichten)?agentur(?:en)?)?|quellen?|mit|text|von)\s*:?\s+(.+)"
    ),
    re.IGNORECASE,
)
_INITIALS = re.compile(r"[a-zäöü]{2,4}|red\.?|Red\.?|eigen\w*|lby|lsw|lnw|aktualisiert|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}")
_DATELINE = re.compile(r"^[A-ZÄÖÜ][\w./ -]{2,50}\s\(([^()]{2,40})\)\s?[-–—.:]")
_SLASH = re.compile(r"\s+[-–—]?\s?/?((?:dpa|AFP|rtr|Reuters|APA|KNA|epd|SDA|AP|SID)(?:[/,]\s?[A-Za-zä-ü]{2,10})*)$")


def agencies(text: str) -> tuple[str, ...]:
    """Return the agencies named by ``text`` ("dpa, Reuters", "Mit Material von AFP"), () where it says more."""
    found: list[str] = []
    text = text.strip(" .")
    wording = _WORDING.fullmatch(text)
    if wording:
        text = wording[1]
    for part in _SPLIT.split(text):
        part = part.strip(" .")
        name = AGENCIES.get(part.lower())
        if name is not None and (len(part) > 3 or part.islower() or part.isupper()):
            if name not in found:
                found.append(name)
        elif part and not _INITIALS.fullmatch(part):
            return ()
    return tuple(found)


def credit_at_end(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the paragraph without an agency credit at its end, and the agencies named there."""
    tail = text[-120:]
    for pattern in (_END, _SLASH):
        match = pattern.search(tail)
        if match:
            names = agencies(match[1])
            if names:
                rest = text[: len(text) - len(tail) + match.start()].rstrip()
                if rest and (pattern is _END or rest[-1] in '.!?“”"»«'):
                    return rest, names
    return text, ()


def credit_line(line: str) -> tuple[str, ...]:
    """Return the agencies of a line that says nothing else."""
    return agencies(line.strip("()[] –-.*")) if len(line) <= 120 else ()


def dateline(text: str) -> tuple[str, ...]:
    """Return the agencies of a dateline ("Madrid (dpa) - "); the dateline itself stays in the text."""
    match = _DATELINE.match(text[:100])
    return agencies(match[1]) if match else ()
