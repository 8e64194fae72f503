"""TBX: what is written is valid, what comes back is what the losses promise, bad files are refused with the reason."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from reader.errors import ContentError
from reader.glossary.concept import Concept, Sense, Status, Term, TermType
from reader.glossary.exchange import export_concepts, read_file
from reader.glossary.sources import load_sources
from reader.paths import resource
from tests.helpers.schematron import failed_asserts
from tests.helpers.shared import shared

TBX3 = ("tbx-dca", "tbx-dct")
FULL = Concept(
    id="zz-test-shield",
    domain="military",
    subdomain="air-defence",
    de=(
        Term("Schutzschild", Status.PREFERRED, gender="m", genitive="Schutzschilds", plural="Schutzschilde"),
        Term("Schild & Co. <GmbH>", Status.DEPRECATED, region="AT", type=TermType.SHORT),
        Term("Schildträgerin", type=TermType.FEMININE, gender="f"),
    ),
    en=(Term("shield", Status.PREFERRED), Term("defence shield", region="GB"), Term("buckler", Status.DEPRECATED)),
    definition_en='A "shield" & more.',
    definition_de="Ein Schutz < alle.",
    note_en="English note.",
    note_de="Deutsche Notiz.",
    example="Der Schutzschild hielt.",
    broader=("zz-test-other",),
    antonym=("zz-test-other",),
    sense=Sense(0.5, ("Rakete",)),
    authority="Handbook",
    source_url="https://example.org/shield",
)
OTHER = Concept(
    "zz-test-other", "military", "x", (Term("Gerät", Status.PREFERRED),), (Term("device", Status.PREFERRED),)
)


def read_back(path: Path, name: str, *concepts: Concept) -> tuple[Concept, ...]:
    path.write_bytes(export_concepts(concepts, name).content)
    read = read_file(path, name)
    assert read.skipped == ()
    return read.concepts


def some_shipped() -> tuple[Concept, ...]:
    return load_sources(resource("glossary"))[::25]


@pytest.mark.parametrize("name", TBX3)
def test_the_core_schema_accepts_what_is_written(name: str) -> None:
    etree = pytest.importorskip("lxml.etree")
    schema = etree.RelaxNG(etree.parse(str(shared("formats", "schemas", "TBXcoreStructV03.rng"))))
    content = export_concepts((FULL, OTHER, *load_sources(resource("glossary"))), name).content
    document = etree.fromstring(content).getroottree()
    if name == "tbx-dct":
        # The core knows the modules' elements only as typed ones: what the dialect's NVDL sorts out, renamed here.
        for element in document.iter("{http://www.tbxinfo.net/ns/*}*"):
            kind = etree.QName(element).localname
            element.tag = f"{{urn:iso:std:iso:30042:ed-2}}{META[kind]}"
            element.set("type", kind)
    assert schema.validate(document), schema.error_log


META = {
    "subjectField": "descrip", "definition": "descrip", "context": "descrip", "source": "admin",
    "crossReference": "ref", "externalCrossReference": "xref", "partOfSpeech": "termNote", "termType": "termNote",
    "grammaticalGender": "termNote", "geographicalUsage": "termNote", "administrativeStatus": "termNote",
}  # fmt: skip


@pytest.mark.parametrize("name", TBX3)
def test_the_schematron_of_the_dialect_accepts_what_is_written(name: str) -> None:
    pytest.importorskip("lxml.etree")
    pytest.importorskip("elementpath")
    schema = shared("formats", "schemas", f"TBX-Basic_{name[-3:].upper()}.sch")
    assert failed_asserts(schema, export_concepts((FULL, OTHER, *some_shipped()), name).content) == []


def test_the_schematron_check_itself_finds_faults() -> None:
    pytest.importorskip("lxml.etree")
    pytest.importorskip("elementpath")
    schema = shared("formats", "schemas", "TBX-Basic_DCA.sch")
    content = export_concepts((FULL,), "tbx-dca").content
    for right, wrong, reason in (
        (b">noun<", b">nominal<", "partOfSpeech"),
        (b'type="subjectField"', b'type="subject"', "subjectField, context"),
        (b'style="dca"', b'style="dct"', "'dca'"),
    ):
        assert any(reason in failure for failure in failed_asserts(schema, content.replace(right, wrong)))


@pytest.mark.parametrize("name", [*TBX3, "tbx2"])
def test_back_from_tbx_only_what_was_said_is_lost(tmp_path: Path, name: str) -> None:
    losses = " ".join(export_concepts((FULL,), name).losses)
    for said in ("Inflection", "sense data", "Broader", "Feminine", "review state"):
        assert said in losses
    back = {c.id: c for c in read_back(tmp_path / "x.tbx", name, FULL, OTHER)}[FULL.id]
    without = [replace(term, genitive="", plural="") for term in FULL.de]
    without[2] = replace(without[2], type=TermType.VARIANT)
    expected = replace(
        FULL, de=tuple(without), broader=(), antonym=(), related=("zz-test-other",), sense=Sense(), origin="TBX"
    )
    assert back == expected


@pytest.mark.parametrize("name", [*TBX3, "tbx2"])
def test_every_shipped_text_comes_back(tmp_path: Path, name: str) -> None:
    shipped = load_sources(resource("glossary"))
    back = read_back(tmp_path / "x.tbx", name, *shipped)
    kept = ("id", "domain", "subdomain", "en", "definition_en", "definition_de", "note_en", "note_de", "example")
    assert {f.name for f in fields(Concept)} > set(kept)
    for before, after in zip(shipped, back, strict=True):
        assert [getattr(before, key) for key in kept] == [getattr(after, key) for key in kept]
        assert [(t.text, t.status, t.pos) for t in before.de] == [(t.text, t.status, t.pos) for t in after.de]


@pytest.mark.parametrize(
    "name", ["basic_good", "min_good", "core_structure_good", "astronomy_dca_valid", "astronomy_dct_valid"]
)
def test_good_files_of_the_standards_body_are_read(name: str) -> None:
    # They are in English and Spanish: every entry is skipped with its reason, none is a fault of the file.
    read = read_file(shared("formats", "ltac-test-files", f"{name}.tbx"))
    assert len(read.skipped) == 45
    assert all("no German" in s.reason for s in read.skipped)
    lines = shared("formats", "ltac-test-files", f"{name}.tbx").read_text(encoding="utf-8").splitlines()
    assert all("<conceptEntry" in lines[s.line - 1] for s in read.skipped)


@pytest.mark.parametrize(
    ("name", "reasons"),
    [
        (
            "basic_bad",
            ["theWrongType", "partOfSpeech 'nominal'", "definition at a <termSec>", "wrongType", "source that belongs"],
        ),
        ("min_bad", ["<admin> of the type 'source'", "<xref> of the type 'error'", "usageStatus 'not an allowed"]),
        (
            "core_structure_bad",
            ["outside <p>", "<admin> stands in <text>", "not the first", "no type", "two <term>", "two <descrip>"],
        ),
        ("poorly_formed_xml", ["well-formed", "line 42"]),
    ],
)
def test_each_bad_file_is_refused_with_its_reasons(name: str, reasons: list[str]) -> None:
    with pytest.raises(ContentError) as caught:
        read_file(shared("formats", "ltac-test-files", f"{name}.tbx"))
    for reason in reasons:
        assert reason in caught.value.message


def minimal(entries: str, head: str = "") -> bytes:
    root = '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">'
    header = "<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>"
    return f'<?xml version="1.0"?>{head}\n{root}{header}<text><body>\n{entries}\n</body></text></tbx>'.encode()


def entry(key: str, german: str = "Heer", english: str = "army") -> str:
    sections = "".join(
        f'<langSec xml:lang="{language}"><termSec><term>{term}</term></termSec></langSec>'
        for language, term in (("de", german), ("en", english))
    )
    return f'<conceptEntry id="{key}">{sections}</conceptEntry>'


def test_an_id_that_stands_twice_is_named_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "x.tbx"
    file.write_bytes(minimal("\n".join([entry("c1"), entry("c2", "Marine", "navy"), entry("c1", "Luft", "air")])))
    read = read_file(file)
    assert [c.headword for c in read.concepts] == ["Heer", "Marine"]
    assert [(s.line, "stands there already" in s.reason) for s in read.skipped] == [(5, True)]


def test_entry_1_of_one_file_is_not_entry_1_of_another(tmp_path: Path) -> None:
    ids = set()
    for german, english in (("Heer", "army"), ("Marine", "navy")):
        (tmp_path / "x.tbx").write_bytes(minimal(entry("c1", german, english)))
        ids.add(read_file(tmp_path / "x.tbx").concepts[0].id)
    assert len(ids) == 2


LAUGHS = "<!DOCTYPE tbx [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (minimal(entry("c1", "&i;"), LAUGHS + "]>"), "entities"),
        (minimal(entry("c1", "&x;"), "<!DOCTYPE tbx [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"), "entities"),
        (minimal(entry("c1", "&x;")), "well-formed"),
        (minimal("<note>" * 5000 + "</note>" * 5000), "nested"),
        (minimal(entry("c1"))[:-30], "well-formed"),
        (minimal(""), "no entries"),
        (b'<?xml version="1.0" encoding="klingon"?><tbx/>', "encoding|well-formed"),
        ('<?xml version="1.0" encoding="utf-8"?><tbx>Gefüge</tbx>'.encode("cp1252"), "well-formed"),
        (b"<html/>", "no TBX"),
        (b"Heer\tarmy", "well-formed"),
    ],
)
def test_harmful_or_broken_xml_is_refused_in_one_sentence(tmp_path: Path, content: bytes, reason: str) -> None:
    file = tmp_path / "x.tbx"
    file.write_bytes(content)
    with pytest.raises(ContentError, match=reason):
        read_file(file)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_the_declared_encoding_counts(tmp_path: Path, encoding: str) -> None:
    declared = "utf-8" if encoding == "utf-8-sig" else encoding
    text = minimal(entry("c1", "Gefüge")).decode().replace("?>", f' encoding="{declared}"?>', 1)
    (tmp_path / "x.tbx").write_bytes(text.encode(encoding))
    assert read_file(tmp_path / "x.tbx").concepts[0].headword == "Gefüge"
