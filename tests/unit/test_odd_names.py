"""Files whose names are no UTF-8, as old archives have them, are read and kept like others."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.cancel import CancelToken
from reader.cli import main
from reader.library.importing import article_files, import_files
from reader.library.library import Library
from reader.library.taking import contents_of
from reader.paths import readable
from reader.workflow import read_file


def oddly_named(folder: Path, suffix: str, text: str) -> Path:
    """Write a file with a byte in its name that is no UTF-8; skip where the system has no such names."""
    file = folder / os.fsdecode(b"\xdcbung" + suffix.encode())
    try:
        file.write_text(text, encoding="utf-8")
    except (OSError, UnicodeError):
        pytest.skip("this system has no such names")
    return file


def test_an_article_is_kept_under_a_name_that_can_be_written(tmp_path: Path) -> None:
    oddly_named(tmp_path, ".txt", "Lage\n\nDie Brigade hielt die Stellung.")
    library = Library(tmp_path / "library.sqlite")
    files = article_files(tmp_path)
    report = import_files(library, files, read_file, lambda _a: contents_of((), None), CancelToken(), lambda _s: None)
    assert (report.added, report.failed) == (1, ())
    assert library.rows()[0].address.endswith("\ufffdbung.txt")
    library.close()


def test_a_glossary_is_imported_from_such_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = oddly_named(tmp_path, ".csv", "de,en\nHeer,army\nMarine,\n")
    assert main(["glossary", "import", "--profile", str(tmp_path / "p"), "--into", "new", str(file)]) == 0
    assert "1 entries imported" in capsys.readouterr().out


def test_a_readable_name_keeps_what_is_readable() -> None:
    assert readable(Path("Übung/x.txt")) == str(Path("Übung/x.txt"))
    assert readable("a\udcfc.txt") == "a\ufffd.txt"
