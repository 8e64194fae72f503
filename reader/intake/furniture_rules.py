"""Lines of the page that are not the article: rules as data, each with its name and the reason shown to the reader.

A rule must match the whole line; a long line is never furniture. When unsure a line stays in: a pattern
speaks to the reader ("Sie sind bereits Kunde?") or names a part of the page, never something an article could report.
"""

from __future__ import annotations

from reader.intake.rule import Rule

_ARTICLE = r"(?:artikel|beitrag|text|bericht|inhalt|inhalte)"
_WHOLE = r"(?:(?:den|diesen|die|das|dieses|ganzen|vollständigen|kompletten|gesamten|alle|unsere)\s+)*"
_SUBSCRIPTION = (
    r"(?:abo|abonnement|(?:[\w-]+)?-?(?:abo|abonnement)|probe(?:abo|monat)|(?:monats|jahres|digital|online)zugang)"
)
_PRICE = r"\d+(?:[.,]\d{1,2}|,[-–])?\s*(?:€|euro|eur|chf|franken|cent|ct)(?!\w)"
_PER = r"(?:(?:/|pro|im|je)\s*(?:monat|woche|jahr|artikel|ausgabe)|monatlich|wöchentlich|jährlich|mtl\.?)"
_PEOPLE = (
    r"(?:kund(?:e|in|innen|en|:in|\*in)|abonnent(?:in|en|innen|:in|\*in|:innen|\*innen)?|leser(?:in|"
    r":in)?|mitglied(?:er)?|"
    r"registriert|nutzer(?:in)?|digitalkunde|abonniert)"
)
_SIGN_IN = (
    r"(?:anmelden|einloggen|login|log-in|registrieren|melden sie sich(?: \w+){0,2} an|loggen sie sich(?: \w+)? ein)"
)
_PLACES = (
    r"(?:facebook|twitter|x|whatsapp|telegram|threema|linkedin|xing|pinterest|reddit|flipboard|pocket|"
    r"e-?mail|mail|instagram|"
    r"bluesky|mastodon|messenger|threads|tiktok|youtube)"
)
_TOOLS = (
    r"(?:teilen|tweeten|drucken|versenden|senden|merken|merkliste|speichern|kommentieren|kommentare?|"
    r"vorlesen|anhören|feedback|"
    r"schriftgröße|link|kopieren|auf|per|via|in|bei|über|mailen|verschenken)"
)
_LEGAL = (
    r"(?:datenschutz(?:erklärung|hinweise?|bestimmungen)?|impressum|agb|kontakt|mediadaten|"
    r"nutzungsbedingungen|barrierefreiheit|"
    r"cookies?|cookie-einstellungen|über uns|karriere|newsletter)"
)
_OTHERS = r"(?:artikel|beiträge|themen|nachrichten|meldungen|inhalte|texte|videos|podcasts)"

RULES = (
    Rule(
        "paywall",
        "paywall",
        (
            (
                r"(?:(?:jetzt|hier|gratis|kostenlos|sofort|gleich|einfach)\s+)*weiter\s?lesen(?:\s+(?:mit|für|im|"
                r"ab|nach)\b.{0,80})?"
            ),
            rf"(?:jetzt\s+)?{_WHOLE}{_ARTICLE}\s+(?:jetzt\s+)?(?:weiterlesen|freischalten|kaufen|erwerben|lesen)",
            (
                rf"um\s+{_WHOLE}{_ARTICLE}\s+(?:\w+\s+){{0,3}}(?:weiterzulesen|zu lesen|lesen zu können|"
                rf"freizuschalten)\b.{{0,100}}"
            ),
            rf"(?:dieser|dieses|diese)\s+{_ARTICLE}\s+(?:ist|sind)\s+(?:leider\s+|nur\s+)?kostenpflichtig",
            (
                rf"(?:dieser|dieses|diese)\s+{_ARTICLE}\s+(?:ist|sind)\s+(?:\w+\s+)?(?:exklusiv für|nur für|für)\s+"
                rf"(?:\w+\s+){{0,2}}{_PEOPLE}(?:\s+(?:vorbehalten|lesbar|verfügbar|zugänglich))?"
            ),
            rf"(?:dieser|dieses|diese)\s+{_ARTICLE}\s+(?:ist|sind)\s+(?:\w+\s+){{0,2}}{_PEOPLE}\s+vorbehalten",
            (
                rf"(?:lesen|sichern|testen|nutzen)\s+sie\s+(?:(?:jetzt|hier|sich|weiter|unbegrenzt)\s+)*{_WHOLE}"
                rf"(?:{_ARTICLE}\s+)?(?:\w+\s+)?(?:mit|im|in)\s+(?:\S+\s+){{0,3}}{_SUBSCRIPTION}.{{0,60}}"
            ),
            rf"(?:exklusiv|nur)\s+für\s+(?:\w+\s+){{0,2}}{_PEOPLE}(?:\s+und\s+\w+)?",
            (
                rf"(?:jetzt\s+)?(?:mit|im)\s+(?:\S+\s+){{0,2}}{_SUBSCRIPTION}\s+(?:alle\s+artikel\s+)?(?:weiterlesen|"
                rf"lesen|freischalten)"
            ),
            (
                r"(?:plus|premium|abo|f\+|sz[ -]plus|z\+|spiegel\+|welt\s?plus|bild\s?plus|exklusiv)[- "
                r"]?(?:artikel|inhalt|beitrag)"
            ),
            r"(?:sie haben|noch)\s+(?:\w+\s+){0,3}(?:gratis|kostenlose)[- ]?artikel(?:\s+(?:übrig|gelesen|frei))?",
            r"(?:hier|an dieser stelle)\s+endet\s+(?:der|die)\s+(?:kostenlose|freie|gratis)\w*\s+\w+",
        ),
    ),
    Rule(
        "price",
        "paywall: price of the article or subscription",
        (
            (
                rf"(?:(?:nur|schon|jetzt|bereits)\s+)*(?:für|ab|um|mit)\s+(?:nur\s+)?{_PRICE}.{{0,60}}"
                rf"(?:{_ARTICLE}|{_SUBSCRIPTION}|kündbar|abonnieren|weiterlesen|freischalten)(?!\w).{{0,60}}"
            ),
            (
                rf"{_WHOLE}{_ARTICLE}\s+(?:jetzt\s+)?für\s+(?:nur\s+)?{_PRICE}(?:\s+(?:kaufen|erwerben|lesen|"
                rf"freischalten))?"
            ),
            (
                rf"(?:jetzt\s+)?(?:\d+|ein|einen|vier|zwei|drei|sechs|zwölf)\s+(?:monate?|wochen|"
                rf"tage)\s+(?:lang\s+)?"
                rf"(?:(?:für|ab|um|zum preis von)\s+(?:nur\s+)?{_PRICE}.{{0,50}}|(?:gratis|kostenlos|"
                rf"unverbindlich)\s+(?:testen|lesen).{{0,40}})"
            ),
            (
                rf"(?:(?:danach|anschließend|dann|nur|ab|statt)\s+)*{_PRICE}\s*{_PER}(?:\s*[,.;–-]?\s*(?:danach|"
                rf"dann|statt|jederzeit|kündbar).{{0,50}})?"
            ),
            r"(?:jederzeit|monatlich|flexibel)\s+kündbar",
        ),
    ),
    Rule(
        "subscriber",
        "paywall: question to subscribers",
        (
            (
                rf"(?:sie sind|sind sie|du bist|bist du)?\s*(?:bereits|schon|noch kein\w*)\s+(?:[\w+-]+[- "
                rf"])?{_PEOPLE}"
                rf"(?:\s*(?:oder|/|und)\s*[\w-]+)?\s*(?:[?!.:,–-]\s*(?:dann\s+)?(?:(?:hier|jetzt|bitte|"
                rf"zum)\s+)*{_SIGN_IN}?)?"
            ),
            (
                rf"(?:haben sie|sie haben|hast du|du hast|noch|bereits|schon)\s+(?:bereits|schon|noch)?\s*(?:ein|"
                rf"kein|eine|einen|keinen)\s+"
                rf"(?:\w+\s+)?(?:{_SUBSCRIPTION}|konto|account|benutzerkonto|zugang)\s*\?\s*(?:.{{0,"
                rf"20}}{_SIGN_IN})?.{{0,20}}"
            ),
        ),
    ),
    Rule(
        "login",
        "log-in or registration",
        (
            (
                rf"(?:(?:hier|jetzt|bitte|zum|zur|kostenlos|gratis|digital|unverbindlich|direkt)\s+)*(?:{_SIGN_IN}|"
                rf"anmeldung|abonnieren|testen|"
                r"abo abschließen|abo bestellen|abo kündigen|angebot|zum angebot|zu den angeboten|angebote? "
                r"ansehen|alle angebote)"
            ),
            rf"{_SIGN_IN}(?:\s*(?:/|\||oder|und)\s*(?:{_SIGN_IN}|abonnieren))+",
            (
                r"(?:bitte\s+)?(?:melden|loggen|registrieren)\s+sie\s+sich\s+(?:\w+\s+){0,2}(?:an|ein)?\s*,"
                r"?\s*(?:um\b.{0,80})?"
            ),
            r"passwort vergessen|mein konto|mein abo|(?:zum )?e-paper|abo-?shop|(?:digital)?abo(?:nnement)?s?",
        ),
    ),
    Rule(
        "related",
        "link to other articles",
        (
            r"(?:lesen sie|lies|lest|sehen sie|hören sie)\s+(?:dazu|auch|hier|mehr|hierzu|außerdem)\b.{0,180}",
            r"auch interessant(?:\s*:.{0,140})?|mehr lesen|mehr erfahren|mehr dazu(?:\s*:.{0,140})?",
            (
                r"(?:mehr|weitere\w*|alles|alle nachrichten|alle artikel|alle hintergründe)\s+(?:zum|zu|über|rund "
                r"um|aus)\s+"
                r"(?:dem\s+|diesem\s+|diesen\s+|der\s+|den\s+|unserem\s+)?(?:thema|themen|artikeln?|ressort|"
                r"rubrik)(?:\s*:.{0,140}|\s\S.{0,40})?"
            ),
            (
                rf"(?:weitere|ähnliche|verwandte|passende|meistgelesene|beliebte|empfohlene|die neuesten|"
                rf"mehr)\s+{_OTHERS}"
                r"(?:\s+(?:aus|von|zu|zum|im)\b.{0,60})?"
            ),
            r"das\s(?:könnte|dürfte)\s+(?:sie|dich|euch|ihnen|dir)\s+(?:auch|ebenfalls)\s+(?:interessieren|gefallen)",
            (
                r"(?:zum thema|weiterführende links?|zum weiterlesen|auch lesen|lesetipp|leseempfehlung|"
                r"empfehlung(?:en)? der redaktion|"
                r"meistgelesen|am meisten gelesen|meist gelesen|top-?themen|schlagworte|schlagwörter|"
                r"tags)(?:\s*:.{0,140})?"
            ),
            r"[➜→▶►»>]+\s*(?:lesen|mehr|zum|weiter|hier|alle|siehe|video|live)\b.{0,160}",
            r"hier\s+(?:geht es|geht's|gehts)\s+(?:zum|zur|zu)\b.{0,80}",
            r"(?:hier|dort)\s+(?:erfahren|lesen|finden)\s+sie\s+(?:mehr|alle|weitere|den|die|unsere)\b.{0,100}",
            (
                r"(?:zurück\s+)?(?:zur|zum)\s+(?:startseite|übersicht|homepage|liveticker|live-blog|liveblog|"
                r"newsblog|themenseite|dossier)"
            ),
        ),
        opens=True,
    ),
    Rule(
        "newsletter",
        "newsletter or app advertisement",
        (
            r".{0,120}\bnewsletter\b.{0,40}\b(?:abonnieren|anmelden|bestellen|anmeldung|posteingang|postfach)\b.{0,60}",
            r"(?:abonnieren|bestellen|erhalten|melden|holen|lesen)\s+sie\s+.{0,80}newsletter\b.{0,60}",
            r"(?:(?:zum|kostenlosen|unserem|unser|täglichen?|der)\s+)*newsletter(?:\s+(?:anmeldung|bestellen))?",
            r"(?:ihre\s+)?e-?mail(?:-?adresse)?(?:\s+eingeben)?",
            (
                r"(?:jetzt\s+)?(?:die\s+|unsere\s+)?[\w.-]*[- ]?app\s+(?:(?:jetzt|kostenlos|"
                r"gratis)\s+)*(?:herunterladen|laden|downloaden|installieren)\b.{0,60}"
            ),
            r"(?:laden|holen)\s+sie\s+(?:sich\s+)?(?:jetzt\s+|hier\s+)?(?:die|unsere)\s+.{0,40}app\b.{0,60}",
            r"(?:jetzt\s+)?push-?(?:nachrichten|mitteilungen|benachrichtigungen)\s+(?:aktivieren|abonnieren)",
            r"(?:folgen|abonnieren)\s+sie\s+uns\s+(?:auch\s+)?(?:auf|bei|in)\b.{0,100}",
            r".{0,80}\bauch (?:als podcast|zum hören|bei whatsapp)\b.{0,60}",
        ),
    ),
    Rule(
        "share",
        "share and tool bar",
        (
            rf"(?:(?:artikel|beitrag|seite|jetzt|diesen|{_PLACES}|{_TOOLS})(?:\s*[,|/·•+]\s*|\s+|$))+",
            (
                r"(?:(?:diesen|den)\s+)?(?:artikel|beitrag|text|seite|inhalt)\s+(?:teilen|drucken|merken|"
                r"speichern|anhören|vorlesen|"
                r"vorlesen lassen|versenden|verschenken|empfehlen|kommentieren|weiterempfehlen|hören|"
                r"melden)(?:\s+(?:auf|per|via)\b.{0,60})?"
            ),
            (
                r"(?:lesezeit|lesedauer|hördauer|laufzeit|dauer)\s*:?\s*(?:ca\.?|etwa|rund|"
                r"unter)?\s*\d+\s*(?:min\.?|minuten?|sek\.?|:\d\d)?.{0,12}"
            ),
            r"(?:ca\.?\s*)?\d+\s*(?:min\.?|minuten?)\s*(?:lesezeit|lesedauer|zu lesen)",
            (
                r"(?:\d+\s+|keine\s+|alle\s+)?(?:leser)?kommentare?(?:\s*\(\d+\))?(?:\s+(?:anzeigen|lesen|"
                r"schreiben|verfassen|ansehen))?"
            ),
            (
                r"(?:diskutieren|schreiben|kommentieren)\s+sie\s+(?:mit|einen kommentar|den ersten kommentar)|"
                r"jetzt mitdiskutieren|\d+\s*mal geteilt"
            ),
        ),
    ),
    Rule(
        "advertisement",
        "advertisement",
        (
            r"anzeigen?|werbung|advertisement|sponsored(?: post)?|gesponsert|ad",
            r"(?:anzeige|werbung)\s+(?:überspringen|schließen|nicht mehr anzeigen|endet in\b.{0,20})",
            (
                r"(?:weiter\s+)?(?:nach|unter)\s+(?:der|dieser)\s+(?:anzeige|werbung)(?:\s+(?:weiterlesen|geht es "
                r"weiter|geht's weiter))?"
            ),
            r"(?:nach der (?:anzeige|werbung) )?(?:geht es|geht's) (?:hier )?weiter|hier geht es weiter",
            r".{0,60}affiliate-?links?.{0,100}",
        ),
    ),
    Rule(
        "cookies",
        "cookie or privacy notice",
        (
            (
                r"(?:wir|diese (?:website|webseite|seite))\s+(?:verwenden?|nutz(?:en|t)|setz(?:en|t))\s+.{0,"
                r"80}cookies?\b.{0,120}"
            ),
            (
                r"(?:alle\s+)?cookies?\s+(?:akzeptieren|ablehnen|zulassen|verwalten)|cookie-?(?:einstellungen|"
                r"richtlinie|hinweis)"
            ),
            (
                r"(?:alle\s+)?(?:akzeptieren|zustimmen|ablehnen|einstellungen|akzeptieren und (?:weiter|"
                r"schließen)|zustimmen und weiter)"
            ),
            (
                r"(?:an dieser stelle|hier)\s+(?:finden sie|steht|sehen sie|befindet sich|ist)\s+(?:ein\w*\s+)?"
                r"(?:(?:extern|redaktionell|empfohlen)\w*\s+){1,3}inhalt(?:e|s)?\b.{0,140}"
            ),
            r"(?:externer?|empfohlener)\s+(?:redaktioneller\s+)?inhalt(?:e)?(?:\s+(?:anzeigen|laden|von\b.{0,30}))?",
            r"ich bin damit einverstanden, dass mir externe inhalte.{0,160}",
            rf"{_LEGAL}(?:\s*[,|/·•–-]\s*{_LEGAL}|\s+{_LEGAL})*",
        ),
    ),
    Rule(
        "navigation",
        "page navigation",
        (
            (
                r"startseite|home|menü|suche|suchen|navigation|nach oben|zurück|weiter|nächster artikel|"
                r"vorheriger artikel|nächste seite|"
                r"vorherige seite|zum inhalt(?: springen)?|zum hauptinhalt springen|zur navigation springen|"
                r"inhaltsverzeichnis|schließen|"
                r"mehr anzeigen|weniger anzeigen|mehr laden|alle anzeigen|bild vergrößern|vollbild|"
                r"bildergalerie(?: öffnen)?|galerie|"
                r"fotostrecke|zur bildergalerie|audio|video abspielen|video starten|player laden|bild in "
                r"detailansicht öffnen"
            ),
            r"(?:sie sind hier|sie befinden sich hier)\s*:?.{0,100}",
            r"(?:startseite|home)(?:\s*[>»›/|]\s*[\w\s&-]{2,30}){1,4}",
            r"(?:seite|bild|foto)\s+\d+\s*(?:von|/)\s*\d+|\d+\s*/\s*\d+",
        ),
    ),
    Rule(
        "rights",
        "copyright notice",
        (
            (
                r"(?:©|\(c\)|copyright)\s*.{0,60}(?:gmbh|verlag|rechte vorbehalten|20\d\d|s\.\s?a\.|medien|"
                r"zeitung|dpa-infocom).{0,80}"
            ),
            r"alle rechte vorbehalten.{0,60}|(?:©\s*)?dpa-infocom.{0,80}",
            r"(?:haben sie (?:einen? )?)?fehler (?:gefunden|entdeckt|im artikel).{0,140}|(?:korrektur|fehler)\s+melden",
        ),
    ),
)
