"""More lines of the page that are not the article: what stands beside and below texts of the web."""

from __future__ import annotations

from reader.intake.rule import Rule

_THING = (
    r"(?:artikels?|beitrags?|beiträge|seite|text|abos?|abonnement|newsletter|e-?mails?|mail|app|podcasts?|videos?|audio|"
    r"kommentare?|links?|galerie|feedback|fehler|konto|profil|cookies?|datenschutz|push|pdf|heft|ausgabe|redaktion|"
    r"facebook|whatsapp|twitter|instagram|telegram|leserbrief|meinung|probeabo|dossier|themenseite|e-paper|inhalte?)"
)
_USE = (
    r"(?:abschließen|abschliessen|anmelden|abmelden|teilen|posten|senden|versenden|verschicken|schicken|empfehlen|"
    r"weiterempfehlen|drucken|ausdrucken|merken|speichern|anhören|hören|herunterladen|abonnieren|abbestellen|bestellen|"
    r"ansehen|anschauen|öffnen|melden|schreiben|kommentieren|kopieren|anzeigen|laden|sichern|testen|verwalten|kündigen|"
    r"ändern|aktivieren|installieren|bewerten|lesen|zitieren|folgen|vorlesen|verschenken|erwerben|buchen|schließen)"
)

_BETWEEN = (
    r"(?:(?:jetzt|hier|diesen?|den|die|das|dem|zum|zur|per|via|auf|als|eine?n?|mit|im|in|bitte|unseren?|ihre?n?|alle|zu|"
    r"kostenlos|gratis|für|und|oder|vollständigen?|ganzen?|anhören|über|uns|öffentlich|neue)\s+){0,4}"
)

RULES = (
    Rule(
        "use",
        "share and tool bar",
        (rf"{_BETWEEN}{_THING}\s+{_BETWEEN}(?:{_THING}\s+)?{_USE}(?:\s*\([^)]{{1,20}}\))?",),
    ),
    Rule(
        "beside",
        "link to other articles",
        (
            (
                r"(?:die\s+)?redaktion\s+empfiehlt|links?\s*:|(?:verwendete\s+)?quellen|neueste (?:beiträge|artikel|"
                r"kommentare)|mehr aus\s+.{2,40}"
            ),
            r"alle meldungen\s+.{2,60}\s+folgen",
        ),
        opens=True,
    ),
    Rule(
        "tools",
        "share and tool bar",
        (
            r"(?:artikel|beitrag)\s+(?:zum\s+hören|anhören)(?:\s*\(\d+:\d\d\))?|teilen\s+(?:mit|auf)\s*:?",
            r"(?:hören|anhören)?\s*\d+:\d\d\s*(?:min\.?|minuten?)|\d+\s+(?:lese)?(?:min|minuten)",
            r"(?:schreiben? (?:sie )?(?:einen|ihren) kommentar)",
            r"\d+\s+(?:gedanken|antworten|kommentare?)\s+(?:zu|auf)\b.{0,120}",
            r"[\d.]+\s+(?:abstimmungen|stimmen|teilnehmer(?:innen)?|teilnehmende)(?:\s+bisher)?",
            r"umfrage\s*:.{0,140}\?|\d+\s+postings?",
            r"um dieses (?:video|audio) (?:anzusehen|anzuhören|abzuspielen)\b.{0,180}",
        ),
    ),
    Rule(
        "comment form",
        "share and tool bar",
        (
            r"gib (?:hier )?deinen kommentar\b.{0,20}|trage deine daten unten ein\b.{0,80}",
            r"du kommentierst mit deinem\b.{0,60}|verbinde mit %s|schreibe? (?:hier )?einen kommentar\b.{0,20}",
            r"(?:benachrichtigung|informiere mich)\s+(?:bei|über)\s+(?:weitere|neue|nachfolgende)n?\b.{0,60}",
            r"(?:meinen|mein) namen?,? (?:meine )?e-mail\b.{0,100}\bspeichern\b.{0,60}",
        ),
    ),
    Rule(
        "menu", "page navigation", (r"(?:[\wäöüß]+)?menü(?: (?:des|der)\b.{0,50})?|sprungnavigation|seitennavigation",)
    ),
    Rule("more", "page navigation", (r"mehr",)),
    Rule("imprint", "about the outlet or author", (r"impressum\s*:.{0,160}",)),
    Rule(
        "mail",
        "newsletter or app advertisement",
        (
            r"(?:hier\s+|newsletter\s+)?(?:abmelden|abbestellen|profil ändern|im browser (?:ansehen|öffnen|lesen))\s*:?\s*https?://\S+",
            r"(?:wenn|falls) sie diese.{0,20}mail\b.{0,120}",
        ),
    ),
    Rule("label", "about the outlet or author", (r"(?:ort|lesedauer|lesezeit)\s*:",), opens=True),
    Rule(
        "outlet",
        "about the outlet or author",
        (
            r"(?:presse)?kontakt\s*:?|pressekontakt\s*:.{0,120}|original-content von\s*:.{0,180}",
            r".{0,90}\b(?:telefon|tel\.|fax)\s*:?\s*[+0-9][0-9 /()-]{4,20}.{0,60}",
            r"über (?:den autor|die autorin|die autoren|uns)",
            (
                r"(?:diese|dieser)\s+(?:nachricht|beitrag|sendung|text)\s+(?:wurde|lief|erschien)\b.{0,80}"
                r"(?:programm|gesendet|deutschlandfunk)\b.{0,60}"
            ),
            r"(?:hier|sie)\s+können\s+sie\s+die\s+rechte\s+an\s+diesem\s+\w+\s+erwerben",
            r"quellen?\s*:\s*[\w.:-]+(?:(?:\s|,\s?|/|\sund\s)[\w.:/-]+){0,3}",
            r"(?:red|apa|dpa|afp|reuters),?\s+[\w.-]+/agenturen",
        ),
    ),
    Rule(
        "reader",
        "newsletter or app advertisement",
        (
            r".{0,140}\bnewsletter\b.{0,120}\b(?:anmeldung|melden sie sich|abonnieren|anmelden)\b.{0,60}",
            (
                r"(?:unterstützen|fördern) sie\s+(?:uns|unsere[nr]?|den)\b.{0,100}\b(?:arbeit|journalismus|redaktion|"
                r"spenden?|mitglied\w*)\b.{0,100}"
            ),
            r"jetzt\s+(?:[\w+-]+\s+){1,3}(?:abonnieren|abonnent werden|mitglied werden)",
        ),
    ),
    Rule(
        "service",
        "share and tool bar",
        (
            r"diesen\s+(?:post|beitrag|artikel)\s+per\s+e-?mail\s+(?:ver)?(?:senden|schicken)",
            r"(?:teilen|sagen)\s+sie\s+(?:uns\s+)?ihre\s+meinung(?:\s+mit)?",
            r"(?:audio|video|podcast|livestream)\s*:\s*.{2,100}\(\d+(?::\d\d)?\s*min\.?\)",
            r"(?:eintrag|meldung)\s+teilen|automatisch\s+aktualisieren|neueste\s+zuerst|älteste\s+zuerst",
            r"(?:(?:video|audio|podcast|inhalt)\s+)(?:jetzt\s+)?(?:laden|aktivieren)|immer\s+(?:laden|aktivieren)",
            r"mit ihrer (?:zustimmung|einwilligung)\s+(?:wird|werden|\w+ wir)\b.{0,160}",
            r".{0,60}\bunsere(?:n|r)?\s+(?:\d+\s+)?partner\w*\b.{0,80}\b(?:zustimmung|einwilligung|daten|cookies)\b.{0,80}",
            r"(?:.{0,40}:\s+)?aktivieren sie\b.{0,60}\b(?:push|benachrichtigung|mitteilung).{0,80}",
            r"(?:.{0,40}[?.!]\s+)?(?:erst )?wenn sie hier klicken\b.{0,120}|weitere artikel werden geladen\b.{0,5}",
            r"(?:für die darstellung|zum anzeigen|zur anzeige)\s+von\b.{0,60}\b(?:software|inhalte)\b.{0,120}",
        ),
    ),
    Rule(
        "note",
        "note of the editors",
        (
            r"(?:anmerkung|hinweis)\s+der\s+redaktion|transparenz(?:hinweis)?|korrektur(?:hinweis)?|offenlegung|richtigstellung",
            r"in\s+eigener\s+sache",
        ),
    ),
    Rule(
        "places",
        "page navigation",
        (
            r"",  # nothing but signs: stars between the parts
            r"(?:direkt\s+)?zum\s+(?:haupt)?inhalt(?:\s+springen)?|(?:leichte|einfache)\s+sprache|gebärdensprache",
            r"live|live-?(?:tv|blog|ticker)|newsblog|eilmeldung|breaking(?: news)?",
            r"english|français|español|italiano|deutsch(?:\s\(de\))?|русский|українська|العربية|中文",
            r"(?:artikel-?url|kurz-?url|permalink|adresse dieses artikels)\s*:.{0,200}|https?://\S+",
            (
                r"(?:dieser|diese|dieses)\s+(?:artikel|text|beitrag|seite|dokument)\s+wurde\s+(?:aus)?gedruckt\b.{0,80}|"
                r"(?:druckversion|ausdruck)\b.{0,60}"
            ),
            r"(?:the wayback machine|webarchiv)\s+-\s+https?://\S+|about this capture|\d+ captures",
            r"(?:zuletzt\s+)?überprüft\s+am\b.{0,30}|neuerer\s+post|älterer\s+post|bilder|fotos",
        ),
    ),
    Rule(
        "elsewhere",
        "link to other articles",
        (
            r"empfohlen\s+von.{0,30}|mehr\s+aus\s+dem\s+(?:web|netz)|weitere\s+informationen",
            r"dieser\s+(?:artikel|text|beitrag)\s+(?:ist\s+teil|stammt\s+aus|ist\s+erschienen|erschien)\b.{0,120}",
            r"(?:über\s+)?dieses\s+thema\s+(?:im\s+programm|berichtete?n?)\b.{0,160}",
        ),
        opens=True,
    ),
    Rule(
        "press",
        "about the outlet or author",
        (r"(?:nur\s+)?für\s+(?:die\s+)?informationsmedien\b.{0,60}|kein\s+amtliches\s+\w+",),
    ),
)
