"""Files of every bad kind, and encodings."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.errors import ContentError, FileError, LagebildError
from reader.intake.decoding import decode
from reader.intake.open import LIMIT, article_from_text, read_article
from reader.text.sentences import sentences_of
from tests.helpers.growth import LINEAR, growth

TEXT = "Übung an der Grenze\n\nDie Streitkräfte üben für größere Einsätze. „Wir bleiben“, heißt es – für 5 €.\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"],
)
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "artikel.txt"
    path.write_bytes(TEXT.encode(encoding))
    article = read_article(path)
    assert article.headline == "Übung an der Grenze"
    assert article.blocks[0].text == TEXT.splitlines()[2]
    assert article.source == str(path)


def test_utf8_with_one_damaged_byte_keeps_its_umlauts() -> None:
    data = (TEXT * 3).encode() + b"gr\xfc\xdfe"
    assert decode(data, "x") == TEXT * 3 + "grüße"


def test_a_mark_of_utf8_before_windows_text() -> None:
    assert decode(b"\xef\xbb\xbfgr\xfc\xdfe", "x") == "grüße"


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\xff\xfe\n\x00 \x00"])
def test_empty_file(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "leer.txt"
    path.write_bytes(data)
    with pytest.raises(ContentError, match=r"leer\.txt is empty") as caught:
        read_article(path)
    assert caught.value.hint


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"PK\x03\x04\x14\x00\x06\x00",
        b"\x7fELF\x02\x01\x01\x00",
        b"\x1f\x8b\x08\x00",
        bytes(range(256)) * 40,
        b"\x00" * 4000 + b"x",
        b"text \x81\x8d\x8f\x90\x9d text " * 30,
    ],
)
def test_binary_file(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bild.txt"
    path.write_bytes(data)
    with pytest.raises(ContentError, match=r"bild\.txt is not a text") as caught:
        read_article(path)
    assert "paste" in caught.value.hint


def test_random_bytes_never_crash() -> None:
    for seed in range(200):
        data = bytes((seed * 31 + index * index * 7 + (index >> 3)) % 256 for index in range(300))
        try:
            decode(data, "x")
        except LagebildError:
            continue


def test_vanished_file(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="does not exist"):
        read_article(tmp_path / "fort.txt")


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="is a folder"):
        read_article(tmp_path)


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "geheim.txt"
    path.write_text(TEXT, encoding="utf-8")
    if os.geteuid() == 0:  # root may read everything: let the system's answer stand in

        def refuse(self: Path) -> bytes:
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "read_bytes", refuse)
    else:
        path.chmod(0)
    with pytest.raises(FileError, match="no permission"):
        read_article(path)


def test_not_an_ordinary_file(tmp_path: Path) -> None:
    pipe = tmp_path / "rohr.txt"
    os.mkfifo(pipe)
    with pytest.raises(FileError, match="not an ordinary file"):
        read_article(pipe)


def test_name_with_a_nul_or_too_long() -> None:
    for name in ("a\x00b", "a" * 5000):
        with pytest.raises(FileError):
            read_article(Path(name))


def test_too_large_file(tmp_path: Path) -> None:
    path = tmp_path / "riesig.txt"
    with path.open("wb") as file:
        file.truncate(LIMIT + 1)
    with pytest.raises(FileError, match="too large"):
        read_article(path)


@pytest.mark.parametrize("suffix", [".txt", ".html", ".pdf", ".epub", ".docx", ".eml"])
def test_half_a_gigabyte_is_refused_unread(tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / f"riesig{suffix}"
    with path.open("wb") as file:
        file.truncate(500 * 2**20)  # sparse: takes no room on the disk

    def never(self: Path) -> bytes:
        raise AssertionError("a file that is too large must not be read")

    monkeypatch.setattr(Path, "read_bytes", never)
    with pytest.raises(FileError, match="500 MB, the limit is 64 MB"):
        read_article(path)


@pytest.mark.parametrize(
    "piece", ["Die Streitkräfte üben. ", "Die Streitkräfte üben im Winter.\n", "kurz\n", "Wort\n\n", "x"]
)
def test_twenty_megabytes_do_not_hang(piece: str) -> None:
    """The time grows with the length: what 1.6 MB take says what 20 MB take."""

    def read(size: int) -> None:
        article = article_from_text(piece * (size // len(piece)))
        assert article.parts()
        sentences_of(article)

    assert growth(read, 200_000) < LINEAR
