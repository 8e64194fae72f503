"""Word, OpenDocument and rich text."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ContentError
from reader.intake.open import read_article
from reader.text.article import Article
from tests.helpers.documents import FIRST, HEADLINE, SECOND, THIRD, docx, odt, w_p, zipped


def read(folder: Path, name: str, data: bytes) -> Article:
    path = folder / name
    path.write_bytes(data)
    return read_article(path)


def texts(article: Article) -> list[tuple[str, str]]:
    return [(part.kind.value, part.text) for part in article.parts()]


ARTICLE = [("headline", HEADLINE), ("lead", FIRST), ("paragraph", SECOND), ("heading", "Warten"), ("paragraph", THIRD)]


def test_word_with_styles(tmp_path: Path) -> None:
    body = w_p(HEADLINE, "Titel") + w_p(FIRST) + w_p(SECOND) + w_p("Warten", "berschrift1") + w_p(THIRD)
    article = read(tmp_path, "a.docx", docx(body, creator="Jana Kern"))
    assert texts(article) == ARTICLE
    assert article.author == "Jana Kern"
    assert article.language == "de"


def test_word_is_told_by_its_content(tmp_path: Path) -> None:
    assert read(tmp_path, "a.bin", docx(w_p(HEADLINE, "Titel") + w_p(FIRST))).headline == HEADLINE


def test_word_without_styles(tmp_path: Path) -> None:
    body = w_p(HEADLINE) + w_p(FIRST) + w_p(SECOND) + w_p("Warten") + w_p(THIRD)
    article = read(tmp_path, "a.docx", docx(body, creator="Microsoft Office User"))
    assert texts(article) == ARTICLE
    assert article.author == ""


def test_word_with_tracked_changes_boxes_tables_and_breaks(tmp_path: Path) -> None:
    deleted = (
        "<w:del><w:r><w:delText>gelöscht</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom>"
    )
    box = f"<w:r><x><Choice><w:txbxContent>{w_p('Im Kasten steht ein Satz.')}</w:txbxContent></Choice><Fallback>"
    box += f"<w:txbxContent>{w_p('Im Kasten steht ein Satz.')}</w:txbxContent></Fallback></x></w:r>"
    cell = "<w:tc>{}</w:tc>"
    row = f"<w:tr>{cell.format(w_p('Heer'))}{cell.format(w_p('60.000'))}</w:tr>"
    body = (
        w_p(HEADLINE, "Titel")
        + w_p(FIRST, inner=deleted)
        + w_p("Erste Zeile des Absatzes.", inner="<w:r><w:br/><w:t>Zweite Zeile des Absatzes.</w:t></w:r>")
        + w_p(SECOND, inner=box)
        + f"<w:tbl>{row}</w:tbl>"
        + f"<w:sdt><w:sdtContent>{w_p(THIRD)}</w:sdtContent></w:sdt>"
    )
    article = read(tmp_path, "a.docx", docx(body))
    assert [text for _, text in texts(article)] == [
        HEADLINE,
        FIRST,
        "Erste Zeile des Absatzes.",
        "Zweite Zeile des Absatzes.",
        SECOND,
        "Im Kasten steht ein Satz.",
        "Heer | 60.000",
        THIRD,
    ]


BOMB = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("entities.docx", docx(w_p("&b;"), head=BOMB), "entities"),
        ("empty.docx", zipped({"x.txt": "x"}), "no document text"),
        ("cut.docx", docx(w_p(FIRST))[:-40], "cannot be opened"),
        ("broken.docx", zipped({"word/document.xml": "<w><p>"}), "XML cannot be read"),
        ("deep.docx", zipped({"word/document.xml": "<a>" * 5000 + "</a>" * 5000}), "nested deeper"),
        ("bomb.docx", zipped({"word/document.xml": b" " * 40_000_000}), "unpacks to more"),
        ("many.docx", zipped({f"{number}": "" for number in range(10_001)}), "10001 files"),
        ("old.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "password-protected"),
        ("no text.docx", docx(""), "no text"),
        ("locked.odt", odt("", manifest="<m><encryption-data/></m>"), "password"),
        ("entities.odt", zipped({"content.xml": f"{BOMB}<a>&b;</a>"}), "entities"),
        ("no text.rtf", rb"{\rtf1\ansi {\pict 0011}}", "no text"),
        ("deep.rtf", rb"{\rtf1 " + b"{" * 5000, "nested deeper"),
    ],
)
def test_bad_documents_are_refused_in_one_sentence(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    with pytest.raises(ContentError, match=says):
        read(tmp_path, name, data)


def test_a_member_that_leads_out_of_the_archive_is_never_written(tmp_path: Path) -> None:
    data = zipped({"../../evil.txt": "x", "word/document.xml": "<d><p><t>Die Streitkräfte üben im Winter.</t></p></d>"})
    assert read(tmp_path, "a.docx", data).parts()[0].text == "Die Streitkräfte üben im Winter."
    assert [path.name for path in tmp_path.iterdir()] == ["a.docx"]


def test_opendocument(tmp_path: Path) -> None:
    body = (
        f'<text:tracked-changes><x>gelöscht</x></text:tracked-changes><text:p text:style-name="P1">{HEADLINE}</text:p>'
        f"<text:p>{FIRST}</text:p><text:p>Die Insel ist<text:s/>kaum größer <text:span>als ein Flugplatz</text:span>,"
        "<text:note><text:p>Fußnote</text:p></text:note> doch für beide Staaten ist sie eine Frage der Ehre.</text:p>"
        f'<text:h text:outline-level="2">Warten</text:h><text:p>{THIRD}</text:p>'
    )
    assert texts(read(tmp_path, "a.odt", odt(body))) == ARTICLE


def test_opendocument_with_lists_and_tables(tmp_path: Path) -> None:
    body = (
        f"<text:h>{HEADLINE}</text:h><text:list><text:list-item><text:p>Waffenruhe</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Heer</text:p></table:table-cell>"
        "<table:table-cell><text:p>60.000</text:p></table:table-cell></table:table-row></table:table>"
        f"<text:p>{FIRST}<text:line-break/>{SECOND}</text:p>"
    )
    assert texts(read(tmp_path, "a.odt", odt(body))) == [
        ("headline", HEADLINE),
        ("list", "Waffenruhe"),
        ("paragraph", "Heer | 60.000"),
        ("paragraph", FIRST),
        ("paragraph", SECOND),
    ]


def escaped(text: str) -> str:
    return "".join(char if char < "\x80" else f"\\'{char.encode('cp1252').hex()}" for char in text)


def test_rich_text(tmp_path: Path) -> None:
    data = (
        r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\stylesheet{\s1 heading 1;}{\s9 Title;}}"
        r"{\info{\author Wer}{\title Was}}{\header Kopfzeile\par}\pard\s9 "
        f"{HEADLINE}\\par\\pard {escaped(FIRST)}\\par {escaped(SECOND)}\\par\n"
        f"\\pard\\s1 War\\-ten\\par\\pard {{\\*\\unknown weg}}{escaped(THIRD)}{{\\footnote Fu\\'dfnote}}\\par}}"
    )
    assert texts(read(tmp_path, "a.rtf", data.encode("ascii"))) == ARTICLE


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        (
            rb"{\rtf1\ansi\uc1 Die Gr\u246?\u223?e der Streitkr\u228?fte w\u228\'e4chst.}",
            "Die Größe der Streitkräfte wächst.",
        ),
        (rb"{\rtf1\mac Die Streitkr\'8afte \'9fben.}", "Die Streitkräfte üben."),
        (rb"{\rtf1\ansi\ansicpg1251 \'c2\'ee\'e9\'ed\'e0}", "Война"),
        (rb"{\rtf1\ansi {\v versteckt}Er sagte:\~\b x\endash y \{z\}\par}", "Er sagte:\u00a0x–y {z}"),
        (rb"{\rtf1\ansi Ende ohne Klammer \bin4 ab}c weiter", "Ende ohne Klammer weiter"),
        (rb"{\rtf1\ansi\trowd Heer\cell 60\cell\row}", "Heer | 60"),
    ],
)
def test_ugly_rich_text(tmp_path: Path, data: bytes, wanted: str) -> None:
    assert [part.text for part in read(tmp_path, "a.rtf", data).parts()] == [wanted]
