"""Damaged answers of engines: none may be shown or kept. Written for these tests, one kind of damage each."""

# ruff: noqa: E501 - one row of a table is easier to read in one line; other scripts are the point
from __future__ import annotations

import pytest

from reader.translation.checks import CUT, ECHO, fault, tidy
from tests.helpers.shared import shared

A = "Das Verteidigungsministerium verlegt nach Angaben eines Sprechers ein Bataillon an die Ostflanke des Bündnisses."
C = "Der Außenminister sagte, die Waffenruhe halte vorerst."
DAMAGED = [
    ("empty", A, ""),
    ("blank", A, "   "),
    ("zwsp", A, "\u200b"),
    ("dots", A, "..."),
    ("dash", A, "-"),
    ("quotes", A, '""'),
    ("echo", A, A),
    (
        "echo no stop",
        A,
        "Das Verteidigungsministerium verlegt nach Angaben eines Sprechers ein Bataillon an die Ostflanke des Bündnisses",
    ),
    (
        "echo lower",
        A,
        "das verteidigungsministerium verlegt nach angaben eines sprechers ein bataillon an die ostflanke des bündnisses.",
    ),
    (
        "echo quoted",
        A,
        '"Das Verteidigungsministerium verlegt nach Angaben eines Sprechers ein Bataillon an die Ostflanke des Bündnisses."',
    ),
    ("echo short", C, C),
    ("echo headline", "Neue Angriffe auf Kiew", "Neue Angriffe auf Kiew"),
    ("german other", A, "Das Verteidigungsministerium hat erklärt, dass ein Bataillon an die Ostflanke verlegt wird."),
    (
        "half german",
        A,
        "According to a spokesman, das Verteidigungsministerium verlegt ein Bataillon an die Ostflanke.",
    ),
    (
        "german tail",
        A,
        "According to a spokesman, the Ministry of Defence is moving ein Bataillon an die Ostflanke des Bündnisses.",
    ),
    (
        "french",
        A,
        "Selon un porte-parole, le ministère de la Défense déplace un bataillon vers le flanc est de l'alliance.",
    ),
    (
        "spanish",
        A,
        "Según un portavoz, el Ministerio de Defensa traslada un batallón al flanco oriental de la alianza.",
    ),
    ("russian", A, "По словам представителя, министерство обороны перебрасывает батальон на восточный фланг альянса."),
    ("ukrainian short", C, "Міністр сказав, що перемир'я тримається."),
    ("chinese", A, "据发言人称，国防部正在将一个营调往联盟东翼。"),
    ("arabic", A, "وقال متحدث إن وزارة الدفاع تنقل كتيبة إلى الجناح الشرقي للحلف."),
    ("polish", A, "Według rzecznika ministerstwo obrony przenosi batalion na wschodnią flankę sojuszu."),
    (
        "dutch",
        A,
        "Volgens een woordvoerder verplaatst het ministerie van Defensie een bataljon naar de oostflank van het bondgenootschap.",
    ),
    ("turkish", A, "Bir sözcüye göre Savunma Bakanlığı ittifakın doğu kanadına bir tabur gönderiyor."),
    ("czech", A, "Podle mluvčího přesouvá ministerstvo obrany prapor na východní křídlo aliance."),
    ("swedish", A, "Enligt en talesperson flyttar försvarsministeriet en bataljon till alliansens östra flank."),
    ("quota1", A, "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY. NEXT AVAILABLE IN 09 HOURS"),
    ("quota2", A, "You have exceeded your daily translation limit. Please try again tomorrow or upgrade your plan."),
    ("quota3", A, "Rate limit exceeded. Please try again later."),
    ("quota4", A, "Quota for this billing period has been exceeded"),
    (
        "err html",
        A,
        "<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway nginx and more text to fill up</body></html>",
    ),
    (
        "err json",
        A,
        '{"error": "Service temporarily unavailable", "code": 503, "message": "please try again later on"}',
    ),
    (
        "err text",
        A,
        "Error 500 (Server Error)!!1500.That’s an error.There was an error. Please try again later.That’s all we know.",
    ),
    (
        "captcha",
        A,
        "Our systems have detected unusual traffic from your computer network. Please try your request again later.",
    ),
    ("please visit", A, "PLEASE SELECT TWO DISTINCT LANGUAGES"),
    ("invalid", A, "'DE' IS AN INVALID SOURCE LANGUAGE . EXAMPLE: LANGPAIR=EN|IT USING 2 LETTER ISO OR RFC3066"),
    ("invalid mail", A, "INVALID EMAIL PROVIDED"),
    ("too long", A, "QUERY LENGTH LIMIT EXCEEDED. MAX ALLOWED QUERY : 500 CHARS"),
    ("cut half", A, "According to a spokesman, the Ministry of Defence is mo"),
    ("cut 80", A, "According to a spokesman, the Ministry of Defence is moving a battalion to the eastern f"),
    (
        "cut 90",
        A,
        "According to a spokesman, the Ministry of Defence is moving a battalion to the eastern flank of the ",
    ),
    (
        "cut last word",
        A,
        "According to a spokesman, the Ministry of Defence is moving a battalion to the eastern flank of the",
    ),
    ("cut comma", A, "According to a spokesman, the Ministry of Defence is moving a battalion,"),
    ("cut ellipsis", A, "According to a spokesman, the Ministry of Defence..."),
    ("only first half sentence ended", A, "According to a spokesman."),
    (
        "damaged chars",
        A,
        "According to a spokesman, the Ministry of D\ufffdfence is moving a battalion to the eastern flank of the alliance.",
    ),
    (
        "mojibake",
        A,
        "According to the spokesman of the BÃ¼ndnis, the Ministry of Defence is moving a battalion to the eastern flank.",
    ),
    (
        "two lines",
        A,
        "According to a spokesman, the Ministry of Defence is moving a battalion to the eastern flank of the alliance.\nThe foreign minister said the ceasefire was holding for the time being.",
    ),
    (
        "repeat loop",
        A,
        "the battalion the battalion the battalion the battalion the battalion the battalion the battalion the battalion",
    ),
    (
        "repeat char",
        A,
        "According to a spokesman aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.",
    ),
    (
        "double answer",
        C,
        "The foreign minister said the ceasefire was holding for the time being. The foreign minister said the ceasefire was holding for the time being.",
    ),
    (
        "chat",
        A,
        "Sure! Here is the translation: According to a spokesman, the Ministry of Defence is moving a battalion to the eastern flank of the alliance.",
    ),
    (
        "note",
        A,
        "According to a spokesman, the Ministry of Defence is moving a battalion to the eastern flank of the alliance. (Note: 'Ostflanke' refers to the eastern flank of NATO.)",
    ),
    (
        "tags",
        A,
        "<b>According to a spokesman</b>, the Ministry of Defence is moving a battalion to the eastern flank.</p>",
    ),
    ("br", A, "According to a spokesman,<br>the Ministry of Defence is moving a battalion to the eastern flank."),
    (
        "placeholder",
        A,
        "⟦Das Verteidigungsministerium verlegt nach Angaben eines Sprechers ein Bataillon an die Ostflanke des Bündnisses.⟧",
    ),
    ("unk", A, "According to a spokesman, the <unk> of <unk> is moving a <unk> to the eastern flank."),
    ("pieces", A, "▁According ▁to ▁a ▁spokesman , ▁the ▁Ministry ▁of ▁Defence ▁is ▁moving ▁a ▁battalion"),
    ("none", A, "None"),
    ("null", C, "null"),
    ("undefined", C, "undefined"),
    ("nan", C, "NaN"),
    (
        "control",
        A,
        "According to a spokesman, the Ministry o\x00\x07f Defence is moving a battalion to the eastern flank of the alliance.",
    ),
    ("other sentence", A, "The weather will be fine."),
    ("french mid", C, "Le ministre a dit que le cessez-le-feu tient."),
    ("short german", "Er schwieg.", "Er schwieg."),
    ("short echo", "Kritik aus Moskau", "Kritik aus Moskau"),
    ("url", A, "https://translate.google.com/?sl=de&tl=en&text=Das%20Verteidigungsministerium"),
]
GOOD = [
    ("Die Partei (Hinweis: Name geändert) schweigt.", "The party (note: name changed) is silent."),
    ("Null", "Null"),
    ("Der Server meldet: 503 Service Unavailable.", "The server reports: 503 Service Unavailable."),
    (
        "Der „Spiegel“ berichtet, dass von der Leyen nach Kiew reist.",
        'The "Spiegel" reports that von der Leyen is traveling to Kiev.',
    ),
    ("Der Film „Der Himmel über Berlin“ läuft wieder.", 'The film "Der Himmel über Berlin" is being shown again.'),
    (
        "Die Volks- und Raiffeisenbank Altenburger Land half dem Roten Kreuz.",
        "The Volks- und Raiffeisenbank Altenburger Land helped the Red Cross.",
    ),
    (
        "Das Tageslimit für Anträge ist erreicht, hieß es.",
        "The daily limit for applications has been reached, it was said.",
    ),
    ("Nein, nein, nein, nein, sagte er.", "No, no, no, no, he said."),
    ("Lukaschenka traf Łukasz Żółty und José Núñez.", "Lukashenka met Łukasz Żółty and José Núñez."),
    ("Neue Gespräche in Genf", "New talks in Geneva"),
    ("Winston Churchill", "Winston Churchill"),
    ("Er sagte: „Wir bleiben.“", 'He said, "We are staying."'),
]


@pytest.mark.parametrize(("source", "answer"), [row[1:] for row in DAMAGED], ids=[row[0] for row in DAMAGED])
def test_a_damaged_answer_is_refused(source: str, answer: str) -> None:
    assert fault(source, tidy(answer))


@pytest.mark.parametrize(("source", "answer"), GOOD)
def test_an_unusual_good_answer_is_taken(source: str, answer: str) -> None:
    assert fault(source, tidy(answer)) == ""


def test_twice_escaped_entities_are_undone() -> None:
    assert tidy("The &amp;quot;alliance&amp;quot;") == 'The "alliance"'


def test_stored_translations_of_news_are_hardly_ever_refused() -> None:
    """Of 15,259 pairs 22 are refused; 21 of them only look cut off and are asked for again before that is believed."""
    rows = shared("replay", "wmt16.tsv").read_text(encoding="utf-8").splitlines()[:2000]
    pairs = [row.split("\t")[:2] for row in rows if "\t" in row]
    reasons = [fault(german, tidy(english)) for german, english in pairs]
    assert sum(reason not in ("", CUT, ECHO) for reason in reasons) == 0
    assert sum(reason != "" for reason in reasons) <= 8
