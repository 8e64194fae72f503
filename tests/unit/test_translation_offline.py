"""Models on this computer: installed from a user's file, used without network, bad packages refused."""

from __future__ import annotations

import json
import shutil
import socket
import zipfile
from pathlib import Path

import pytest

from reader.cancel import CancelToken
from reader.errors import Cancelled, ContentError, FileError, LagebildError, TranslationError
from reader.translation.engines.catalogue import create
from reader.translation.models import install_model, list_models, remove, verify
from tests.helpers.models import tiny_models
from tests.helpers.translating import Line, run

SOURCE = "Die Bundesregierung plant eine neue Steuerreform."
ENGLISH = "The federal government plans a new tax reform."


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real model with known behaviour, in the layouts that users have."""
    return tiny_models(tmp_path_factory.mktemp("tiny"))


@pytest.mark.parametrize(
    ("origin", "kind"),
    [
        ("translate-de_en-1_0.argosmodel", "argos"),
        ("opus.zip", "opus-mt"),
        ("opus", "opus-mt"),
        ("plain", "ctranslate2"),
    ],
)
def test_every_layout_is_installed_listed_verified_used_and_removed(
    tiny: Path, tmp_path: Path, origin: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = install_model(tiny / origin, tmp_path)
    assert model.kind == kind
    assert list_models(tmp_path) == [model]
    assert verify(tmp_path, model) == ""

    def no_network(*_: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket.socket, "connect", no_network)
    engine = create("offline", endpoint=str(tmp_path / model.name))
    assert engine.host == ""
    assert model.version in engine.version
    results = run([Line(0, SOURCE), Line(0, "..."), Line(1, "Die Opposition kritisiert das Gesetz.")], engine)
    assert [result.text for result in results] == [ENGLISH, "...", "The opposition criticises the law."]
    words = {SOURCE[slice(*link.source)]: ENGLISH[slice(*link.target)] for link in results[0].links}
    assert words["Bundesregierung"] == "federal government"
    assert words["Steuerreform"] == "tax reform"
    remove(tmp_path, model)
    assert list_models(tmp_path) == []


def test_damage_after_installing_is_found(tiny: Path, tmp_path: Path) -> None:
    model = install_model(tiny / "opus.zip", tmp_path)
    (tmp_path / model.name / "source.spm").write_bytes(b"x")
    assert "has changed" in verify(tmp_path, model)
    (tmp_path / model.name / "source.spm").unlink()
    assert "lacks" in verify(tmp_path, model)
    with pytest.raises(TranslationError, match="no offline model"):
        create("offline", endpoint=str(tmp_path / model.name))


def test_installing_can_be_stopped_and_leaves_nothing(tiny: Path, tmp_path: Path) -> None:
    token = CancelToken()
    with pytest.raises(Cancelled):
        install_model(tiny / "opus.zip", tmp_path, token=token, progress=lambda done, total: token.cancel())
    assert list(tmp_path.iterdir()) == []


def test_progress_is_told_in_bytes(tiny: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    install_model(tiny / "opus.zip", tmp_path, progress=lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] > 0


def packed(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def argos(**changes: str) -> bytes:
    return json.dumps({"package_version": "1", "from_code": "de", "to_code": "en", **changes}).encode()


@pytest.mark.parametrize(
    ("files", "word"),
    [
        ({"../evil.txt": b"x"}, "outside its folder"),
        ({"/etc/evil.txt": b"x"}, "outside its folder"),
        ({"a/..\\evil.txt": b"x"}, "outside its folder"),
        ({"C:/evil.txt": b"x"}, "outside its folder"),
        ({"m/metadata.json": argos(from_code="fr")}, "from fr to en"),
        ({"m/metadata.json": argos(to_code="pl")}, "from de to pl"),
        ({"m/metadata.json": b"{"}, "damaged"),
        ({"m/metadata.json": argos()}, "model.bin is missing"),
        ({"m/metadata.json": argos(), "m/model/model.bin": b"x"}, "SentencePiece"),
        ({"readme.txt": b"x"}, "no translation model"),
        ({f"{number}.txt": b"" for number in range(2001)}, "far larger"),
    ],
)
def test_bad_packages_are_refused_and_leave_nothing(tmp_path: Path, files: dict[str, bytes], word: str) -> None:
    origin = packed(tmp_path / "x.argosmodel", files)
    folder = tmp_path / "models"
    with pytest.raises(ContentError, match=word):
        install_model(origin, folder)
    assert list(folder.iterdir()) == []
    assert {path.name for path in tmp_path.iterdir()} == {"x.argosmodel", "models"}


def test_links_in_packages_and_folders_are_refused(tmp_path: Path) -> None:
    origin = tmp_path / "x.zip"
    with zipfile.ZipFile(origin, "w") as archive:
        link = zipfile.ZipInfo("model.bin")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(ContentError, match="outside its folder"):
        install_model(origin, tmp_path / "models")
    folder = tmp_path / "linked"
    folder.mkdir()
    (folder / "model.bin").symlink_to("/etc/passwd")
    with pytest.raises(ContentError, match="links"):
        install_model(folder, tmp_path / "models")


def test_truncated_and_absent_packages(tiny: Path, tmp_path: Path) -> None:
    half = tmp_path / "half.zip"
    half.write_bytes((tiny / "opus.zip").read_bytes()[:-2000])
    with pytest.raises(ContentError, match="damaged or incomplete"):
        install_model(half, tmp_path / "models")
    with pytest.raises(FileError, match="no file"):
        install_model(tmp_path / "absent.zip", tmp_path / "models")


@pytest.mark.parametrize(
    ("name", "readme", "right"),
    [
        ("opus-mt-de-en.zip", "", True),
        ("opus-2020-02-26.zip", "", True),  # says nothing: believed
        ("opus-mt-gem-en.zip", "", True),
        ("opus-mt-en-de.zip", "", False),
        ("opus-mt-de-fr.zip", "", False),
        ("opus+bt.eng-deu.zip", "", False),
        ("opus-1.zip", "* source language(s): de\n* target language(s): en\n", True),
        ("opus-1.zip", "* source language(s): afr deu nld\n* target language(s): eng\n", True),
        ("opus-1.zip", "* source language(s): eng\n* target language(s): deu\n", False),
        ("opus-mt-en-de.zip", "* source group: German\n* target group: English\n", True),
    ],
)
def test_a_model_of_other_languages_is_refused_where_it_tells_them(
    tiny: Path, tmp_path: Path, name: str, readme: str, right: bool
) -> None:
    package, models = tmp_path / name, tmp_path / "models"
    shutil.copy(tiny / "opus.zip", package)
    if readme:
        with zipfile.ZipFile(package, "a") as archive:
            archive.writestr("README.md", f"# a model\n\n{readme}")
    if right:
        assert install_model(package, models).kind == "opus-mt"
    else:
        with pytest.raises(ContentError, match="not from German to English"):
            install_model(package, models)
        assert list_models(models) == []


def test_another_architecture_is_refused_when_installing(tiny: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(tiny / "plain", other)
    (other / "model.bin").write_bytes(b"\x06\x00\x00\x00nothing like a model" * 50)
    with pytest.raises(LagebildError, match=r"damaged|cannot be read"):
        install_model(other, tmp_path / "models")
    marian = tmp_path / "marian"
    shutil.copytree(tiny / "opus", marian)
    (marian / "vocab.yml").unlink()
    with pytest.raises(ContentError, match="another architecture"):
        install_model(marian, tmp_path / "models")


def test_without_the_libraries_the_way_to_them_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "ctranslate2", None)
    (tmp_path / "source.spm").write_bytes(b"x")
    with pytest.raises(TranslationError, match=r"lagebild\[offline\]"):
        create("offline", endpoint=str(tmp_path)).translate(["Guten Tag."])
