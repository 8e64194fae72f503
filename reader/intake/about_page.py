"""What a page says about itself, by the shape of its sentences: to its reader, of its authors, of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

_TO_READER = re.compile(
    r"\b(?:Sie|Ihnen|Ihre?[nmrs]?|[Dd]u|[Dd]ir|[Dd]ich|[Ee]uch|[Dd]eine?[nmrs]?)\b|"
    r"^(?:Jetzt|Hier|Gleich|Nichts mehr|Keine)\b|\b(?:Abonniere|Folge|Teile|Unterstütze|Melde|Hol|Schreib|Klicke?)\b|"
    r"\b(?:uns|unsere[nmrs]?|unser)\b"
)
_SERVICE = re.compile(
    r"newsletter|briefing|postfach|\bapp\b|channel|whats-?app|telegram|push|podcast|\babo\b|abonn|registrier|anmeld|"
    r"konto\b|klick|cookie|datenschutz|einwilligung|zustimm|inhalte?\b|browser|javascript|kommentar|feedback|spende|"
    r"unterstütz|journalismus|redaktion|leserbrief|hinweise?\b|e-?mail|\bmail\b|artikel|auf dem laufenden|verpassen|"
    r"\bbrief\b|bestellen|werktags|jeden morgen|"
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
    r"(?:Haben|Kommen|Bleiben|Schreiben|Antworten|Möchten|Wollen|Diskutieren|Kennen|Empfehlen|Melden|Folgen|"
    r"Unterstützen) Sie\b|"
    r"Sie (?:erhalten|bekommen|haben|können|möchten|wollen)\b|(?:Wurde|Hat|Gefällt|Wenn) (?:Ihnen|Sie|dir|euch)\b|"
    r"(?:Wie|Was|Warum)\b.{0,40}\bSie\b.{0,60}\b(?:Artikel|Beitrag|Text|Seite|Angebot)\b|"
    r"(?:Bis|Ihre?|Eure?|Deine?) (?:morgen|bald|nächste|Redaktion|Team)\b"
)


def takes_leave(text: str) -> bool:
    """Whether the last line of a page is said to its reader ("Haben Sie Anregungen? Antworten Sie auf diese Mail.")."""
    return len(text) <= 300 and _LEAVE.match(text) is not None


_NOTE = re.compile(
    r"(?:(?:Redaktionelle[r]?|Technische[r]?)\s)?"
    r"(?:Anm(?:erkung|\.) (?:d(?:er|\.) )?(?:Red(?:aktion|\.)?|Verf\w*)|Korrektur(?:hinweis)?|"
    r"Transparenz(?:hinweis)?|Richtigstellung|Offenlegung|Berichtigung|Hinweis(?: der Redaktion)?|In eigener Sache)"
    r"\s?(?:\([^)]{0,40}\)|vom .{4,20})?\s?[:.–-]|"
    r"Hinweise? (?:auf|zu[rm]?|über) [^.!?:]{3,60}:|"
    r"In einer (?:früheren|ersten|vorherigen|vorigen|älteren|ursprünglichen) (?:Version|Fassung)\b|"
    r"(?:Wir haben|Die Redaktion hat) .{0,80}(?:korrigiert|berichtigt|ergänzt|präzisiert|geändert)\b|"
    r"(?:Diese[rs]?|Der) (?:Artikel|Text|Beitrag|Kommentar|Essay|Meldung|Interview|Recherche|Eintrag|Post|Nachricht|"
    r"Gespräch|Sendung|Folge)\b.{0,30}"
    r"\b(?:wurde|erschien|ist|"
    r"entstand|stammt|gehört|erscheint|lief)\b.{0,160}\b(?:aktualisiert|korrigiert|zuerst|ursprünglich|gekürzt|übersetzt|"
    r"erschienen|veröffentlicht|ergänzt|Förderung|Lizenz|Ausgabe|Programm|Serie|Kooperation|Newsletter|Heft|erstmals|"
    r"Sendung|gesendet|ausgestrahlt|vertont|vorgelesen|verschlagwortet|abgelegt)\b|"
    r"(?:Diese[rs]?|Der|Das) (?:Text|Artikel|Beitrag|Werk)\b.{0,20}\b(?:steht|ist)\b.{0,60}"
    r"\b(?:Lizenz|Creative Commons)\b|"
    r"Adaption\b.{0,40}: [A-ZÄÖÜ]|"
    r"Diese[rs]? (?:Zusammenfassung|Übersetzung|Audioversion|Fassung|E-Book|Buch|Datei|PDF|Dokument|Version|E-?Mail)\b"
    r".{0,80}\b(?:erzeugt|erstellt|generiert|geprüft|übersetzt|KI)\b|"
    r"(?:Erstellt|Erzeugt|Gespeichert|Heruntergeladen|Exportiert|Ausgedruckt) (?:mit|am|von|aus)\b.{0,90}[^.]$|"
    r"(?:Diese[rs]?|Gast\w+|(?:Der|Die|Das) (?:Analyse|Kommentare?|Text|Beitrag|Gast\w+|Kolumne|Aktuell|Papier))\b"
    r".{0,60}\b(?:stell|geb|gib|spiegel)\w*\b.{0,80}\b(?:Meinung|Ansicht|Auffassung|Sicht)\b.{0,60}\b(?:wieder|dar|Redaktion|Autor)|"
    r"(?:Dieses|Über dieses|Mehr zu diesem) Thema\b.{0,60}(?:Programm|Sendung|berichte\w*)|"
    r"(?:Aus dem (?:Englischen|Französischen|Russischen|Ukrainischen|Polnischen)|Übersetzt) (?:von|übersetzt)\b|"
    r"Mit (?:Material|Informationen) (?:von|der)\b|"
    r"(?:Redigatur|Redaktion|Mitarbeit|Faktencheck|Lektorat|Grafik): [A-ZÄÖÜ]"
)
_NOTE_LIMIT = 700


def is_note(text: str) -> bool:
    """Whether the editors speak of the text itself: a correction, where it appeared first, who else worked on it."""
    return len(text) <= _NOTE_LIMIT and _NOTE.match(text.lstrip("*•–- ([†")) is not None


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
