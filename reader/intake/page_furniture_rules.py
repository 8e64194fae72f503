"""More lines of the page that are not the article: what stands beside and below texts of the web."""

from __future__ import annotations

from reader.intake.rule import Rule

RULES = (
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
            r"umfrage\s*:.{0,140}\?|\d+\s+postings?",
            r"um dieses (?:video|audio) (?:anzusehen|anzuhören|abzuspielen)\b.{0,180}",
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
            r"quelle\s*:\s*[\w.:-]+(?:\s[\w.:/-]+){0,2}",
            r"(?:red|apa|dpa|afp|reuters),?\s+[\w.-]+/agenturen",
        ),
    ),
)
