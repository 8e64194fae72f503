"""Files as other programs write them: memoQ, MultiTerm, Excel, DeepL, UTX tools, TMX editors."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ContentError
from reader.glossary.concept import Concept, PartOfSpeech, Status, Term
from reader.glossary.exchange import Read, export_concepts, read_file
from reader.glossary.exchange.headings import field_of
from reader.glossary.importing import guessed_format


def given(tmp_path: Path, name: str, text: str, encoding: str = "utf-8") -> Read:
    """Read a file as the import dialog does: its format guessed."""
    file = tmp_path / name
    file.write_bytes(text.encode(encoding))
    return read_file(file, guessed_format(file).name)


def pairs(read: Read) -> list[tuple[str, str]]:
    return [("; ".join(t.text for t in c.de), "; ".join(c.equivalents)) for c in read.concepts]


MEMOQ = (
    "Entry_ID;Entry_Subject;Entry_Note;German_Germany;Term_Info;German_Germany;Term_Info;"
    "English_United States;Term_Info;German_Def\r\n"
    '1;Heer;"Notiz mit ""Wort""\r\nin zwei Zeilen";Brückenleger;x;Brückenlegepanzer;;bridgelayer;y;legt Brücken\r\n'
)


def test_a_memoq_table_gives_terms_synonyms_definition_and_note(tmp_path: Path) -> None:
    read = given(tmp_path, "memoq.csv", MEMOQ, "utf-8-sig")
    assert pairs(read) == [("Brückenleger; Brückenlegepanzer", "bridgelayer")]
    found = read.concepts[0]
    assert found.domain == "Heer"
    assert found.definition_de == "legt Brücken"
    assert found.note_en == 'Notiz mit "Wort" in zwei Zeilen'
    assert found.id.startswith("import-"), "a number of another program is no id of ours"


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("de-DE", "german"),
        ("DE_AT", "german"),
        ("Deutsch (Deutschland)", "german"),
        ("German_Term", "german"),
        ("English (United Kingdom)", "english"),
        ("en-us", "english"),
        ("Definition (en)", "definition_en"),
        ("German_Def", "definition_de"),
        ("German definition", "definition_de"),
        ("Anmerkung", "note_en"),
        ("Term_Info", ""),
        ("German sea power", ""),
        ("French", ""),
        ("description", ""),
        ("denotation", ""),
    ],
)
def test_headings_of_other_programs(heading: str, field: str) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize(
    ("name", "text", "encoding"),
    [
        ("unicode.txt", "Deutsch\tEnglisch\r\nÜbung\texercise\r\n", "utf-16"),
        ("list.tsv", "en-GB\tde-DE\r\nexercise\tÜbung\r\n", "utf-16"),
        ("sep.csv", "sep=;\r\nDeutsch;Englisch\r\nÜbung;exercise\r\n", "utf-8-sig"),
        ("old.csv", "Deutsch (DE);Englisch (EN)\r\nÜbung;exercise\r\n", "cp1252"),
        ("deepl.csv", "Übung,exercise,DE,EN\n", "utf-8"),
        ("deepl2.csv", "exercise,Übung,en,de\n", "utf-8"),
        ("glossary.txt", "# Glossar\r\nÜbung\texercise\tKommentar\r\n", "cp1252"),
        ("swapped.utf8", "English\tGerman\nexercise\tÜbung\n", "utf-8-sig"),
        ("swapped.utx", "#UTX 1.11; en-US/de-DE; 2013;\n#src\ttgt\nexercise\tÜbung\n", "utf-8"),
        ("old.utx", "#utx-s 1.00;de/en;\r\n#SRC TGT\r\nÜbung\texercise\r\n", "utf-8-sig"),
    ],
)
def test_a_list_is_read_in_its_own_direction_without_its_header(
    tmp_path: Path, name: str, text: str, encoding: str
) -> None:
    read = given(tmp_path, name, text, encoding)
    assert pairs(read) == [("Übung", "exercise")]
    assert read.skipped == ()


def test_a_deepl_row_of_other_languages_is_named(tmp_path: Path) -> None:
    read = given(tmp_path, "x.csv", "Heer,army,DE,EN\narmée,army,FR,EN\n")
    assert pairs(read) == [("Heer", "army")]
    assert [(s.line, s.reason) for s in read.skipped] == [(2, "is no pair of German and English")]


def test_a_utx_of_other_languages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="ja and en"):
        given(tmp_path, "x.utx", "#UTX 1.11; ja/en; 2013;\n#src\ttgt\na\tb\n")


def test_a_utx_comment_is_a_note_and_a_class_of_another_name_counts(tmp_path: Path) -> None:
    text = "#UTX 1.11; de/en\n#src\ttgt\tsrc:pos\tterm status\tcomment\nNATO\tNATO\tproperNoun\tApproved\talliance\n"
    found = given(tmp_path, "x.utx", text).concepts[0]
    assert (found.de[0].pos, found.note_en) == (PartOfSpeech.NOUN, "alliance")


def test_a_lone_quotation_mark_between_tabs_belongs_to_the_word(tmp_path: Path) -> None:
    read = given(tmp_path, "x.tsv", 'de\ten\n"Adler" fliegt\teagle\n"Rohr\tgun\nHeer\tarmy\n')
    assert pairs(read) == [('"Adler" fliegt', "eagle"), ('"Rohr', "gun"), ("Heer", "army")]


def test_lines_are_counted_as_editors_count_them(tmp_path: Path) -> None:
    read = given(tmp_path, "x.utf8", "Heer\u2028\tarmy\x0b\nnur eines\n")
    assert [s.line for s in read.skipped] == [2]


TMX = """<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/><body>
<tu><note>Hinweis</note><tuv xml:lang="de_DE"><seg><bpt i="1">&lt;b&gt;</bpt>Heer<ept i="1">&lt;/b&gt;</ept></seg></tuv>
<tuv xml:lang="EN-GB"><seg><hi>army</hi><ph>{\\f1}</ph></seg></tuv></tu>
<tu><tuv xml:lang="de"><seg>Panzerung</seg></tuv><tuv xml:lang="en-GB"><seg>armour</seg></tuv>
<tuv xml:lang="en-US"><seg>armor</seg></tuv><tuv xml:lang="en-AU"><seg></seg></tuv></tu>
<tu><tuv xml:lang="de"><seg>Heer</seg></tuv><tuv xml:lang="en"><seg>army</seg></tuv></tu>
</body></tmx>"""


def test_a_tmx_keeps_variants_and_drops_the_code_of_other_programs(tmp_path: Path) -> None:
    read = given(tmp_path, "x.tmx", TMX)
    assert pairs(read) == [("Heer", "army"), ("Panzerung", "armour; armor")]
    assert read.concepts[0].note_en == "Hinweis"
    assert [s.reason for s in read.skipped] == ["the same terms stand there already"]


TBX = """<?xml version="1.0"?><martif type="TBX" xml:lang="en-US"><martifHeader/><text><body>
<termEntry id="c1"><langSet xml:lang="DE-DE"><descripGrp><descrip type="definition">Ein Feuer</descrip></descripGrp>
<ntig><termGrp><term>Sperrfeuer</term></termGrp></ntig></langSet>
<langSet xml:lang="EN-US"><ntig><termGrp><term>barrage</term></termGrp></ntig></langSet></termEntry>
<termEntry id="c2"><langSet xml:lang="ger"><tig><term>Panzerung</term></tig></langSet>
<langSet xml:lang="en_GB"><tig><term>armour</term></tig></langSet>
<langSet xml:lang="en_US"><tig><term>armor</term></tig></langSet></termEntry></body></text></martif>"""


def test_a_multiterm_tbx(tmp_path: Path) -> None:
    fire, armour = given(tmp_path, "x.tbx", TBX).concepts
    assert (fire.definition_de, fire.definition_en) == ("Ein Feuer", ""), "a German definition is none in English"
    assert (fire.de[0].region, fire.en[0].region) == ("", ""), "a whole file in de-DE says nothing of a term"
    assert [t.region for t in armour.en] == ["GB", "US"]
    assert fire.en[0].pos is PartOfSpeech.NOUN
    kept = read_own(tmp_path, (fire, armour))
    assert kept.skipped == ()


def read_own(tmp_path: Path, concepts: tuple[Concept, ...]) -> Read:
    """Write in our own format and read again."""
    file = tmp_path / "own.toml"
    file.write_bytes(export_concepts(concepts, "toml").content)
    return read_file(file)


def test_english_verbs_are_written_as_verbs_and_come_back_as_they_were(tmp_path: Path) -> None:
    concept = Concept(
        "attack-verb",
        "military",
        "x",
        (Term("angreifen", Status.PREFERRED, PartOfSpeech.VERB),),
        (Term("attack", Status.PREFERRED),),
    )
    text = export_concepts([concept], "tbx-dca").content.decode()
    assert text.count('"partOfSpeech">verb<') == 2
    (tmp_path / "x.tbx").write_text(text, encoding="utf-8")
    assert read_file(tmp_path / "x.tbx").concepts[0].en == concept.en


@pytest.mark.parametrize("name", ["omegat", "deepl", "tmx"])
def test_a_german_term_with_english_of_its_own_is_written_with_that(tmp_path: Path, name: str) -> None:
    file = tmp_path / "x"
    written = export_concepts([DEFENCE], name)
    file.write_bytes(written.content)
    assert pairs(read_file(file, name)) == [("Luftverteidigung", "air defense"), ("Flak", "anti-aircraft artillery")]
    assert any("entry of its own" in loss for loss in written.losses)


def test_utx_approves_a_terms_own_english() -> None:
    rows = export_concepts([DEFENCE], "utx").content.decode().splitlines()
    assert "Flak\tanti-aircraft artillery\tnoun\tapproved" in rows
    assert "Flak\tair defense\tnoun\tnon-standard" in rows


DEFENCE = Concept(
    "air-defence",
    "military",
    "x",
    (Term("Luftverteidigung", Status.PREFERRED), Term("Flak", en=("anti-aircraft artillery",))),
    (Term("air defense", Status.PREFERRED), Term("anti-aircraft artillery")),
)
