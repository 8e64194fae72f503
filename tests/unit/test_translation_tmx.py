"""The memory to a TMX file and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ContentError, FileError
from reader.translation.memory import Memory
from reader.translation.tmx import export_tmx, import_tmx

FOREIGN = """<?xml version="1.0"?><tmx version="1.4"><header srclang="de-DE"/><body>
<tu><tuv xml:lang="de-DE"><seg>Ein <bpt i="1">&lt;b&gt;</bpt>Satz<ept i="1">&lt;/b&gt;</ept>.</seg></tuv>
<tuv xml:lang="EN-GB"><seg>A <hi>sentence</hi>.</seg></tuv></tu>
<tu><tuv lang="fr"><seg>Oui.</seg></tuv><tuv lang="en"><seg>Yes.</seg></tuv></tu></body></tmx>"""


def test_round_trip(tmp_path: Path) -> None:
    memory = Memory(None)
    memory.store([("A & B < C\x07.", 'She said "no".')], engine="google", version="web")
    memory.correct("Guten Tag.", "Hello.")
    assert export_tmx(memory, tmp_path / "memory.tmx") == 2
    other = Memory(None)
    assert import_tmx(other, tmp_path / "memory.tmx").kept == 2
    found = other.find("Guten Tag.", engine="x", version="")
    assert found is not None
    assert found.corrected
    assert other.find("A & B < C.", engine="google", version="web") is not None
    assert import_tmx(other, tmp_path / "memory.tmx").already == 2


def test_units_of_other_programs_become_the_users_own_but_overwrite_nothing(tmp_path: Path) -> None:
    path = tmp_path / "other.tmx"
    path.write_text(FOREIGN, encoding="utf-8")
    memory = Memory(None)
    done = import_tmx(memory, path)
    assert (done.kept, done.not_german_english) == (1, 1)
    found = memory.find("Ein Satz.", engine="google", version="web")
    assert found is not None
    assert (found.english, found.corrected) == ("A sentence.", True)
    memory.correct("Ein Satz.", "One sentence.")
    assert import_tmx(memory, path).corrections_kept == 1
    assert memory.find("Ein Satz.", engine="google", version="web").english == "One sentence."


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ("", "not well-formed"),
        ("<tmx><body>", "not well-formed"),
        ("<html/>", "not a TMX file"),
        ('<!DOCTYPE t [<!ENTITY a "b">]><tmx/>', "entities"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, content: str, word: str) -> None:
    path = tmp_path / "x.tmx"
    path.write_text(content)
    memory = Memory(None)
    with pytest.raises(ContentError, match=word):
        import_tmx(memory, path)
    with pytest.raises(FileError, match="cannot be read"):
        import_tmx(memory, tmp_path / "absent.tmx")
    with pytest.raises(FileError, match="cannot be written"):
        export_tmx(memory, tmp_path / "no" / "x.tmx")
