"""Lines of the page that are not the article: rules as data, each with its name and the reason shown to the reader.

A rule must match the whole line; lines longer than LIMIT are never furniture. When unsure a line stays in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LIMIT = 220
"""Code points."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of furniture. ``opens``: the short lines right after it (links) belong to it."""

    name: str
    reason: str
    pattern: re.Pattern[str]
    opens: bool = False


def _rule(name: str, reason: str, *patterns: str, opens: bool = False) -> Rule:
    whole = "|".join(f"(?:{pattern})" for pattern in patterns)
    return Rule(name, reason, re.compile(rf"[\W_]*(?:{whole})[\W_]*", re.IGNORECASE), opens)


_ARTICLE = r"(?:artikel|beitrag|text|bericht|inhalt|angebot)"
_ABO = r"(?:abo|abonnement|digitalabo|probeabo|plus-abo|probemonat|monatsabo|jahresabo|[\w-]*-abo)"
_PRICE = r"\d+(?:[.,]\d{1,2}|,[-–])?\s*(?:€|euro|eur|chf|franken|cent|ct)"

RULES = (
    _rule(
        "paywall",
        "paywall",
        r"(?:jetzt|hier|gratis|kostenlos|sofort|gleich)?\s*(?:weiterlesen|weiter lesen)(?:\s+(?:mit|für|im|und|ab|nach)\b.{0,80})?",
        rf"(?:jetzt\s+)?(?:(?:den|diesen|ganzen|vollständigen|kompletten|gesamten)\s+)*{_ARTICLE}\s+(?:jetzt\s+)?(?:weiterlesen|freischalten|kaufen|erwerben)",
        rf"um\s+(?:den|diesen)\s+.{{0,20}}{_ARTICLE}\s+(?:\w+\s+){{0,3}}(?:weiter\s?zu\s?lesen|zu lesen|lesen zu können).{{0,100}}",
        rf"(?:dieser|dieses|der|das)\s+{_ARTICLE}\s+ist\s+(?:\w+\s+){{0,3}}(?:kostenpflichtig|exklusiv für|nur für|abonnenten vorbehalten|unseren abonnenten vorbehalten).{{0,80}}",
        rf"(?:lesen|weiterlesen)\s+sie\s+(?:(?:jetzt|den|diesen|ganzen|vollständigen|kompletten|gesamten|alle|weiter)\s+)+(?:{_ARTICLE}|inhalte)?\s*(?:mit|im|in|für|unbegrenzt)\b.{{0,80}}",
        r"(?:exklusiv|nur)\s+für\s+(?:\w+\s+)?(?:abonnent(?:innen|en)?|abonnent(?:innen und abonnenten|en und abonnentinnen)|abonnierende|mitglieder|plus-leser)",
        rf"(?:mit|im)\s+(?:\S+\s+){{0,2}}{_ABO}\s+(?:weiterlesen|lesen|alle artikel lesen)",
        r"(?:plus|premium|abo|f\+|sz plus|z\+|spiegel\+|welt\s?plus|bild\s?plus|exklusiv)-?(?:artikel|inhalt|beitrag)",
        r"(?:sie haben|noch)\s+(?:\w+\s+){0,3}(?:gratis|kostenlose)[- ]?artikel(?:\s+(?:übrig|gelesen))?",
    ),
    _rule(
        "price",
        "paywall: price of the article or subscription",
        rf"(?:nur|schon|jetzt|bereits)?\s*(?:für|ab|um|mit)\s+(?:nur\s+)?{_PRICE}(?!\w).{{0,120}}(?:{_ARTICLE}|abo|lesen|testen|erwerben|kaufen|monat|woche|kündbar|zugang|abonnieren).{{0,60}}",
        rf"(?:diesen|den)\s+{_ARTICLE}\s+(?:jetzt\s+)?für\s+(?:nur\s+)?{_PRICE}\s+(?:kaufen|erwerben|lesen|freischalten)",
        rf"(?:jetzt\s+)?(?:\d+|einen|vier|drei|zwölf)\s+(?:monate?|wochen|tage)\s+(?:für|ab|um|lang|gratis|kostenlos|zum)\b.{{0,60}}(?:testen|lesen|{_PRICE}|kündbar|abonnieren)",
        rf"(?:danach|anschließend|dann)\s+(?:nur\s+)?{_PRICE}\s*(?:/|pro|im|je|monatlich|mtl).{{0,60}}",
        rf"{_PRICE}\s*(?:/|pro|im|je)\s*(?:monat|woche|jahr|artikel|ausgabe).{{0,60}}",
        r"(?:jederzeit|monatlich|flexibel)\s+kündbar",
    ),
    _rule(
        "subscriber",
        "paywall: question to subscribers",
        r"(?:sie sind|sind sie|du bist|bist du)\s+(?:bereits|schon)\s+(?:[\w+-]+[- ])?(?:kunde|kundin|abonnent|abonnentin|abonnent:in|abonnent\*in|leser|mitglied|registriert|digitalkunde|print-abonnent|plus-kunde)(?:\s*(?:oder|/|und)\s*[\w-]+)?(?:\s*[?!.]\s*(?:dann\s+)?(?:hier\s+|jetzt\s+|bitte\s+)*(?:anmelden|einloggen|melden sie sich.{0,30}|zum login|login))?",
        r"(?:bereits|schon)\s+(?:ein\s+)?(?:kunde|abonnent|abonniert|registriert|mitglied|abo)(?:\s*[?]\s*(?:hier\s+|jetzt\s+|zum\s+)?(?:anmelden|einloggen|login))?",
        r"(?:haben sie|sie haben|hast du|du hast)\s+(?:bereits|schon|noch kein)\s+(?:ein|eine|einen)?\s*(?:\w+\s+)?(?:abo|abonnement|konto|zugang|benutzerkonto|account|digitalabo)\b.{0,60}",
        r"noch\s+kein(?:e|en)?\s+(?:abo|abonnent|abonnement|konto|kunde|zugang)\b.{0,50}",
    ),
    _rule(
        "login",
        "log-in or registration",
        r"(?:hier|jetzt|bitte|zum|kostenlos|gratis)?\s*(?:anmelden|einloggen|login|log-in|registrieren|abonnieren|abo abschließen|abo bestellen|zum angebot|zu den angeboten|angebot(?:e)? ansehen|jetzt testen|testen sie jetzt)",
        r"(?:jetzt|hier)\s+(?:kostenlos|gratis|unverbindlich|digital)\s+(?:\w+\s+)?(?:anmelden|registrieren|testen|abonnieren|lesen)",
        r"(?:anmelden|login|einloggen|registrieren)\s*(?:/|\||oder|und)\s*(?:anmelden|login|einloggen|registrieren|abonnieren)",
        r"(?:bitte\s+)?(?:melden|loggen|registrieren)\s+sie\s+sich\s+(?:jetzt\s+|bitte\s+|hier\s+|kostenlos\s+)*(?:an|ein)?\s*(?:,?\s*um\b.{0,80})?",
        r"passwort vergessen|mein konto|mein abo|e-paper|zum e-paper|abo-?shop|(?:digital)?abo(?:nnement)?s?",
    ),
    _rule(
        "related",
        "link to other articles",
        r"(?:lesen sie|lies|lest|sehen sie|hören sie)\s+(?:dazu|auch|hier|mehr|hierzu|außerdem|weiter)\b.{0,160}",
        r"(?:auch|ebenfalls|mehr)\s+interessant\b.{0,120}",
        r"(?:mehr|weitere\w*|hintergründe|alles|alle nachrichten|alle artikel|alle hintergründe)\s+(?:zum|zu|über|rund um|aus)\s+(?:dem\s+|diesem\s+|diesen\s+|der\s+|den\s+)?(?:thema|themen|artikeln?|ressort|rubrik)\b.{0,80}",
        r"(?:weitere|ähnliche|verwandte|passende|meistgelesene|beliebte|empfohlene|aktuelle|die neuesten)\s+(?:artikel|beiträge|themen|nachrichten|meldungen|inhalte|texte)(?:\s+(?:aus|von|zu|zum|im)\b.{0,60})?",
        r"(?:das könnte|das dürfte)\s+(?:sie|dich|euch)\s+(?:auch|ebenfalls)\s+interessieren",
        r"(?:siehe|dazu|zum thema|mehr dazu|hintergrund|weiterlesen|weiterführende links?|zum weiterlesen|im überblick|auch lesen|lesetipp|leseempfehlung|empfehlung(?:en)? der redaktion|meistgelesen|am meisten gelesen|meist gelesen|top-?themen|schlagworte|schlagwörter|themen|tags)\s*:?(?:\s*[➜→▶►»>].{0,140})?",
        r"[➜→▶►»>]{1,2}\s*(?:lesen|mehr|zum|weiter|hier|alle|siehe|video|live).{0,140}",
        r"(?:hier|mehr)\s+(?:geht es|geht's|gehts|erfahren|lesen)\s+(?:sie\s+)?(?:hier|zum|zur|zu|dazu|mehr)?\b.{0,80}",
        r"(?:zur|zum)\s+(?:startseite|übersicht|homepage|liveticker|live-blog|liveblog|newsblog|themenseite|dossier|kommentar)\b.{0,60}",
        opens=True,
    ),
    _rule(
        "newsletter",
        "newsletter or app advertisement",
        r".{0,120}\bnewsletter\b.{0,40}(?:abonnieren|anmelden|bestellen|an|anmeldung|kostenlos|gratis|erhalten|posteingang|postfach)\b.{0,60}",
        r"(?:abonnieren|bestellen|erhalten|melden)\s+sie\s+.{0,80}newsletter\b.{0,60}",
        r"(?:zum\s+)?(?:kostenlosen\s+|unserem\s+|unser\s+|täglichen?\s+)*newsletter(?:\s+(?:anmeldung|bestellen))?",
        r"(?:e-?mail-?adresse(?:\s+eingeben)?|ihre e-?mail(?:-?adresse)?)",
        r"(?:jetzt\s+)?(?:die\s+|unsere\s+)?[\w.-]*[- ]?app\s+(?:jetzt\s+|kostenlos\s+|gratis\s+)*(?:herunterladen|laden|downloaden|installieren)\b.{0,60}",
        r"(?:laden|holen)\s+sie\s+(?:sich\s+)?(?:jetzt\s+|hier\s+)?(?:die|unsere)\s+.{0,40}app\b.{0,60}",
        r"(?:jetzt\s+)?push-?(?:nachrichten|mitteilungen|benachrichtigungen)\s+(?:aktivieren|abonnieren)",
        r"(?:folgen|abonnieren)\s+sie\s+uns\s+(?:auch\s+)?(?:auf|bei|in)\b.{0,100}",
    ),
    _rule(
        "share",
        "share and tool bar",
        r"(?:(?:artikel|beitrag|seite|jetzt|auf|per|via|bei|über|in|diesen)\s+)*(?:facebook|twitter|x|whatsapp|telegram|threema|linkedin|xing|pinterest|reddit|flipboard|pocket|e-?mail|mail|instagram|bluesky|mastodon|messenger|signal|link kopieren|link|kopieren|teilen|tweeten|drucken|versenden|senden|merken|speichern|kommentieren|kommentare?|vorlesen|anhören|feedback|schriftgröße|zur merkliste hinzufügen)(?:[\s,|/·•+-]+(?:facebook|twitter|x|whatsapp|telegram|threema|linkedin|xing|pinterest|reddit|flipboard|pocket|e-?mail|mail|instagram|bluesky|mastodon|messenger|signal|link|kopieren|teilen|tweeten|drucken|versenden|senden|merken|speichern|kommentieren|kommentare?|vorlesen|anhören|auf|per|via|in|feedback|schriftgröße))*",
        r"(?:(?:diesen|den)\s+)?(?:artikel|beitrag|text|seite|inhalt)\s+(?:teilen|drucken|merken|speichern|anhören|vorlesen(?: lassen)?|versenden|verschenken|empfehlen|kommentieren|weiterempfehlen|hören|melden)(?:\s+(?:auf|per|via)\b.{0,60})?",
        r"(?:lesezeit|lesedauer|hördauer|laufzeit|dauer)\s*:?\s*(?:ca\.?|etwa|rund|unter)?\s*\d+\s*(?:min\.?|minuten?|sek\.?|sekunden|:\d\d)?.{0,12}",
        r"\d+\s*(?:min\.?|minuten?)\s*(?:lesezeit|lesedauer)",
        r"(?:\d+\s+|keine\s+|alle\s+)?(?:leser)?kommentare?(?:\s*\(?\d*\)?)?(?:\s+(?:anzeigen|lesen|schreiben|verfassen|ansehen))?",
        r"(?:hier|jetzt|diskutieren|schreiben|verfassen)\s+(?:sie\s+)?(?:mit|einen|den ersten|ihren)\s*(?:kommentar(?:\s+(?:schreiben|verfassen))?|diskutieren)?",
        r"(?:\d+\s+)?(?:mal\s+)?geteilt",
    ),
    _rule(
        "advertisement",
        "advertisement",
        r"(?:anzeige|werbung|advertisement|sponsored|sponsored post|gesponsert)(?:\s*[:|–-]\s*.{0,80})?",
        r"(?:anzeige|werbung)\s+(?:überspringen|schließen|nicht mehr anzeigen|endet in)\b.{0,60}",
        r"(?:nach|unter|weiter nach)\s+(?:der|dieser)\s+(?:anzeige|werbung)(?:\s+(?:weiterlesen|geht es weiter|geht's weiter))?",
        r"(?:hier|dieser artikel)\s+.{0,30}affiliate-?links?.{0,80}",
    ),
    _rule(
        "cookies",
        "cookie or privacy notice",
        r"(?:wir|diese (?:website|webseite|seite))\s+(?:verwenden?|nutz(?:en|t)|setz(?:en|t))\s+.{0,80}cookies?\b.{0,120}",
        r"(?:alle\s+)?cookies?\s+(?:akzeptieren|ablehnen|zulassen|verwalten)|cookie-?(?:einstellungen|richtlinie|hinweis)",
        r"(?:alle\s+)?(?:akzeptieren|zustimmen|ablehnen|einstellungen|akzeptieren und (?:weiter|schließen)|zustimmen und weiter)",
        r"(?:an dieser stelle|hier)\s+(?:finden sie|steht|sehen sie|befindet sich|ist)\s+(?:einen?\s+)?(?:externe[rnms]?\s+|redaktionell\w*\s+|empfohlene[rnms]?\s+){1,3}inhalte?\b.{0,140}",
        r"(?:externer?|empfohlener)\s+(?:redaktioneller\s+)?inhalt(?:e)?(?:\s+(?:anzeigen|laden|von\b.{0,30}))?",
        r"ich bin damit einverstanden, dass mir externe inhalte.{0,160}",
        r"(?:datenschutz(?:erklärung|hinweise|bestimmungen)?|impressum|agb|kontakt|mediadaten|nutzungsbedingungen)(?:[\s,|/·•-]+(?:datenschutz(?:erklärung|hinweise)?|impressum|agb|kontakt|mediadaten|nutzungsbedingungen|cookies))*",
    ),
    _rule(
        "navigation",
        "page navigation",
        r"(?:startseite|home|menü|suche|suchen|navigation|nach oben|zurück|weiter|vor|nächster artikel|vorheriger artikel|nächste seite|vorherige seite|zum inhalt(?: springen)?|zum hauptinhalt springen|zur navigation springen|inhaltsverzeichnis|schließen|mehr anzeigen|weniger anzeigen|mehr laden|alle anzeigen|bild vergrößern|vollbild|bildergalerie(?: öffnen)?|galerie|fotostrecke|zur bildergalerie|audio|video abspielen|video starten|player laden)",
        r"(?:sie sind hier|sie befinden sich hier)\s*:?.{0,100}",
        r"(?:startseite|home)\s*(?:[>»›/|]\s*[\w\s&-]{2,30}){1,4}",
        r"(?:seite|bild|foto)\s+\d+\s+(?:von|/)\s+\d+|\d+\s*/\s*\d+",
    ),
    _rule(
        "rights",
        "copyright notice",
        r"(?:©|\(c\)|copyright)\s*.{0,60}(?:gmbh|verlag|rechte vorbehalten|20\d\d|s\.\s?a\.|ag|media|medien|online|zeitung|dpa-infocom).{0,80}",
        r"alle rechte vorbehalten.{0,60}",
        r"(?:dpa-infocom|©\s*dpa).{0,60}dpa:.{0,60}",
        r"fehler (?:gefunden|entdeckt|im artikel).{0,60}|(?:korrektur|fehler)\s+melden",
    ),
)  # fmt: skip


def furniture(line: str) -> Rule | None:
    """Return the rule that says why this line is not part of the article, or None."""
    if len(line) > LIMIT:
        return None
    for rule in RULES:
        if rule.pattern.fullmatch(line):
            return rule
    return None
