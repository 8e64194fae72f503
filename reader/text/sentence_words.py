"""Words that decide where a German sentence ends: data, grouped by what the full stop after them means.

Written from German usage. Case counts: "So." is Sunday, "so." ends a sentence.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OPEN = _words(
    "Mr Mrs Ms Sta bzw ca vgl evtl ggf inkl exkl einschl zzgl abzgl sog sogen eigtl bspw resp zz zzt geb gest verh"
    " Dr Drs Prof Univ Dipl Ing Mag med phil jur rer nat theol Hr Frl Hrn St Ste Mt Ft Msgr Hl hl Kgl kgl lt gem bes"
    " insb insbes usf vs jun sen Sgt Cpt Capt Lt Col Cmdr Oberstlt Oltn Hptm Obltn Fw Hfw Uffz Gefr Adm Brig Genmaj"
    " Genlt dt engl franz russ ukr poln amerik brit österr schweiz ital span türk arab hebr griech lat ehem frz"
    " niederl dän schwed norw finn tschech slowak ungar rumän bulgar serb kroat georg armen milit polit wirtsch"
    " staatl städt Hbf Bhf Frhr Frfr Grf Ew Exz Hg Hrsg Verf Übers"
)
"""Abbreviations that never end a sentence: something always follows."""

TITLE = _words(
    "Gen Maj Sen Rep Gov Präs Min Kdr Kdt Kom Komp Kp Btl Rgt Div Brigg Abt Bez Reg Insp Kan Fr Hon Rev Pf Pfr Vors"
    " Stv stv"
)
"""Ranks and titles that stand before a name: they end a sentence only where the next word can only begin one."""

CLOSING = _words(
    "Mio Mrd Tsd Bio Jr Sr jr sr Co Inc Ltd Corp Bros Chr Jh Jhd Jhdt Std Sek Min St Str Pl Tel Red Anm Ges Verl Zs"
    " Tbl Jan Jän Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So"
)
"""Abbreviations that may end a sentence; what follows decides."""

ENDING = _words("usw etc ff")
"""Abbreviations after which a capital letter begins a new sentence."""

NUMBERED = _words(
    "Nr Nrn Art Abs Kap Abb Tab Ziff Rn Bd Bde Bl Fig Lit Pos Anl Anh Par Aufl Jg max min mind bzgl Str str"
)
"""Abbreviations only before a number ("Art. 5"); else ordinary words ("dieser Art. Danach")."""

LETTER_ENDS = frozenset(
    tuple(pair.split("."))
    for pair in [
        "u.a",
        "u.Ä",
        "u.ä",
        "o.Ä",
        "o.ä",
        "a.D",
        "i.R",
        "d.J",
        "s.o",
        "s.u",
        "k.A",
        "u.U",
        "v.H",
        "e.V",
        "z.T",
        "m.E",
        "U.S",
        "S.A",
        "i.V",
        "w.o",
        "d.Ä",
        "h.c",
        "a.M",
        "a.O",
        "D.C",
        "u.v",
        "m.w",
        "w.N",
        "p.a",
    ]
)
"""Last two letters of lettered abbreviations that may end a sentence ("u. a.", "a. D.", "Washington D. C.")."""

MONTHS = _words("Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember")
MONTHS_SHORT = _words("Jan Jän Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez")

NAMED = _words(
    "Platz Nummer Kapitel Artikel Absatz Paragraf Paragraph Seite Gruppe Stufe Phase Gleis Tor Zone Block Leopard"
    " Typ Plan Klasse Kategorie Teil Folge Runde Zimmer Hartz Abschnitt Ziffer Punkt Band Team Version Anlage"
    " Buchstabe Vitamin Formel Modell Szenario Variante Objekt Kanal Welle Spiel Position Titan Sektor Halle"
    " Terminal Puma Tornado Raum"
)
"""Nouns that a number or letter after them names ("Artikel 5.", "Plan B.", "Hartz IV.")."""

COUNTED = _words(
    "auf um rund etwa knapp fast mindestens höchstens insgesamt über unter gegen ungefähr circa zirka genau nur bis"
    " Stand Jahr Jahre waren sind beträgt betrug lag liegt zählt zählte = : ist war minus plus"
)
"""Words before a number that counts and puts nothing in order ("stieg auf 25.")."""

STARTERS = _words(
    "Der Die Das Dem Den Des Ein Eine Einen Einem Einer Eines Kein Keine Keinen Keiner Er Sie Es Wir Ihr Ich Du Man"
    " Wer Was Wem Wen Wessen Wie Wo Wann Warum Wieso Weshalb Woher Wohin Wozu Worauf Womit Welche Welcher Welches"
    " Dieser Diese Dieses Diesen Diesem Jener Jene Jenes Jeder Jede Jedes Alle Alles Allen Viele Vielen Einige"
    " Manche Mehrere Beide Beiden Andere Mein Meine Dein Deine Sein Seine Seinen Seinem Seiner Ihre Ihren Ihrem"
    " Ihrer Unser Unsere Unseren Euer Eure In Im An Am Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Gegen"
    " Ohne Um Durch Über Unter Zwischen Hinter Neben Seit Bis Ab Trotz Wegen Während Laut Gemäß Infolge Angesichts"
    " Aufgrund Mithilfe Statt Anstatt Anstelle Innerhalb Außerhalb Ebenso Entlang Gegenüber Binnen Dank Und Oder"
    " Aber Denn Doch Sondern Sowohl Weder Entweder Dass Ob Weil Wenn Falls Als Obwohl Bevor Nachdem Damit Sodass"
    " Indem Solange Sobald Sofern Zwar Dann Danach Darauf Daraufhin Davor Dabei Dadurch Dafür Dagegen Daher Dahinter"
    " Damals Daneben Daran Darin Darüber Darum Darunter Davon Dazu Da Dort Dorthin Hier Hierbei Hierfür Hierzu Heute"
    " Gestern Morgen Jetzt Nun Bald Bereits Schon Noch Auch Nur Nicht Nie Niemand Nichts Immer Oft Manchmal Meist"
    " Meistens Inzwischen Mittlerweile Zuvor Zuletzt Zunächst Zudem Außerdem Ferner Weiter Weiterhin Allerdings"
    " Jedoch Dennoch Trotzdem Deshalb Deswegen Demnach Somit Folglich So Sogar Sonst Ansonsten Etwa Rund Knapp Fast"
    " Mehr Weniger Erst Erstmals Später Früher Kurz Anschließend Schließlich Endlich Plötzlich Offenbar Vermutlich"
    " Wahrscheinlich Vielleicht Möglicherweise Derzeit Aktuell Zurzeit Unterdessen Indessen Insgesamt Insbesondere"
    " Vielmehr Hinzu Ja Nein Na Ach Also Bitte Leider Natürlich Selbst Solche Solcher Dessen Deren Wobei Wodurch"
    " Worin Ist Sind War Waren Hat Haben Hatte Wird Werden Wurde Wurden Kann Soll Muss Darf Will Würde Könnte"
    " Zugleich Gleichzeitig Einerseits Andererseits Erstens Zweitens Drittens Zwei Drei Vier Fünf Sechs Sieben Acht"
    " Neun Zehn Hunderte Tausende Derweil Seitdem Seither Wiederum Wieder Ungeachtet Zufolge Bislang Bisher Vorerst"
    " Künftig Womöglich Tatsächlich Eigentlich Jedenfalls Immerhin Übrigens Beispielsweise Allein Zusätzlich Ähnlich"
    " Anders Anfangs Hingegen Nämlich Sofort"
)
"""Capitalised words that can only begin a sentence: no noun or name is among them."""
