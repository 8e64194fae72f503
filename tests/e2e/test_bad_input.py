"""What can be wrong with files, profile and glossary: one clear sentence, what was open stays, and reading goes on."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader import settings as settings_file
from reader.cli import main
from reader.paths import Paths, resource
from reader.recognition import ready, store
from reader.settings import Settings
from reader.ui import session as session_file
from reader.ui.addresses.address_dialog import AddressDialog
from reader.ui.compose import build
from reader.ui.controller import Controller
from reader.ui.messages import Message
from tests.e2e.conftest import WAIT_MS, MakeReader

GOOD = "Waffenruhe hält\n\nDie Waffenruhe zwischen beiden Armeen hält seit Montag."


def said(controller: Controller, qtbot: QtBot) -> Message:
    qtbot.waitUntil(lambda: controller.window.messages.current is not None, timeout=WAIT_MS)
    message = controller.window.messages.current
    assert message is not None
    return message


def text_of(controller: Controller) -> str:
    return controller.window.spread.german.toPlainText()


def still_reads(controller: Controller, qtbot: QtBot, folder: Path) -> None:
    """Open a sound article and see its terms marked."""
    file = folder / "gut.txt"
    file.write_text(GOOD, encoding="utf-8")
    controller.opening.open_file(file)
    qtbot.waitUntil(lambda: "Waffenruhe hält" in text_of(controller), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(controller.desk.view and controller.desk.view.rows), timeout=WAIT_MS)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "schlecht.txt is empty."),
        (b" \r\n\t\n", "schlecht.txt is empty."),
        (bytes(range(256)) * 40, "schlecht.txt is not a text: it looks like binary data."),
        (b"\x1f\x8b\x08\x00" + bytes(500), "schlecht.txt is not a text: it looks like a compressed file."),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "schlecht.txt is not a text: it looks like a picture."),
    ],
    ids=["empty", "blank", "binary", "compressed", "picture"],
)
def test_a_file_without_article_is_named_and_the_open_one_stays(
    make_reader: MakeReader, qtbot: QtBot, tmp_path: Path, content: bytes, sentence: str
) -> None:
    controller = make_reader()
    before = text_of(controller)
    file = tmp_path / "schlecht.txt"
    file.write_bytes(content)
    controller.opening.open_file(file)
    message = said(controller, qtbot)
    assert (message.level, message.text) == ("error", sentence)
    assert message.hint
    assert text_of(controller) == before
    still_reads(controller, qtbot, tmp_path)


def test_a_file_that_vanished_after_it_was_chosen(make_reader: MakeReader, qtbot: QtBot, tmp_path: Path) -> None:
    controller = make_reader()
    before = text_of(controller)
    file = tmp_path / "weg.txt"
    file.write_text(GOOD, encoding="utf-8")
    file.unlink()
    controller.opening.open_file(file)
    assert said(controller, qtbot).text == f"The file {file} does not exist or is no longer there."
    assert text_of(controller) == before
    still_reads(controller, qtbot, tmp_path)


def test_a_file_without_permission(
    make_reader: MakeReader, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller = make_reader()
    before = text_of(controller)
    file = tmp_path / "geheim.txt"
    file.write_text(GOOD, encoding="utf-8")
    file.chmod(0)
    read_bytes = Path.read_bytes

    def refuse(path: Path) -> bytes:  # for root no file is closed
        if not stat.S_IMODE(path.stat().st_mode):
            raise PermissionError(13, "Permission denied", str(path))
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    controller.opening.open_file(file)
    assert said(controller, qtbot).text == f"You have no permission to read the file {file}."
    assert text_of(controller) == before
    still_reads(controller, qtbot, tmp_path)


def test_a_file_over_the_limit_is_refused_at_once(make_reader: MakeReader, qtbot: QtBot, tmp_path: Path) -> None:
    controller = make_reader()
    before = text_of(controller)
    file = tmp_path / "riesig.txt"
    with file.open("wb") as out:
        out.truncate(65 * 2**20)
    controller.opening.open_file(file)
    assert said(controller, qtbot).text == "The file riesig.txt is too large: 65 MB, the limit is 64 MB."
    assert text_of(controller) == before
    still_reads(controller, qtbot, tmp_path)


def test_broken_settings_are_set_aside_and_said(qtbot: QtBot, profile: Paths) -> None:
    profile.settings.write_text('{"theme": "dark', encoding="utf-8")
    loaded = settings_file.load(profile.settings)
    controller = build(profile, loaded.settings, [loaded.problem])
    qtbot.addWidget(controller.window)
    controller.window.show()
    controller.start()
    message = said(controller, qtbot)
    assert message.text.startswith("The settings file was damaged")
    assert "settings.broken" in message.text
    assert profile.settings.with_suffix(".broken").exists()
    qtbot.waitUntil(lambda: bool(controller.desk.view and controller.desk.view.rows), timeout=WAIT_MS)
    controller.window.close()
    assert settings_file.load(profile.settings).problem == ""


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "\x00\x00", '{"format": 1}', '{"format": 1, "article": {"blocks": 7}, "place": [1, 2, 3, 4]}'],
)
def test_a_broken_session_gives_a_fresh_window(make_reader: MakeReader, profile: Paths, content: str) -> None:
    profile.session.write_text(content, encoding="utf-8")
    controller = make_reader()
    assert controller.desk.view is not None
    assert controller.desk.view.article.source == str(resource("sample", "article.txt"))


def test_a_broken_memory_is_set_aside_and_said(
    make_reader: MakeReader, qtbot: QtBot, profile: Paths, tmp_path: Path
) -> None:
    profile.memory.write_bytes(b"not a database at all " * 500)
    controller = make_reader()
    assert "translation memory" in said(controller, qtbot).text
    still_reads(controller, qtbot, tmp_path)


@pytest.mark.parametrize("name", [store.FORMS, store.NOUNS, store.DATA, ready.KEY_FILE])
@pytest.mark.parametrize("damage", ["half", "garbage"])
def test_a_damaged_index_is_built_anew(
    make_reader: MakeReader,
    index_cache: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    damage: str,
) -> None:
    # A checkout may have a compiled glossary of its own: here it is as if it had none, so the cache is asked.
    none = tmp_path / "no-shipped-index"
    monkeypatch.setattr(ready, "resource", lambda *names: none if names == ("index",) else resource(*names))
    first = make_reader()  # so that there is an index
    first.window.close()
    (folder,) = index_cache.glob("index-*")
    file = folder / name
    content = file.read_bytes()
    damaged = content[: len(content) // 2] if damage == "half" else b"garbage " * 300
    replacement = tmp_path / "damaged"
    replacement.write_bytes(damaged)
    replacement.replace(file)  # a new file: the old one may still be mapped
    controller = make_reader()
    still_reads(controller, qtbot, tmp_path)
    assert controller.window.messages.current is None


def test_a_faulty_glossary_source_is_named_with_its_line(
    make_reader: MakeReader, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout = tmp_path / "resources"
    for folder in ("nouns", "sense"):
        shutil.copytree(resource(folder), checkout / folder)
    (checkout / "glossary").mkdir()
    (checkout / "glossary" / "kaputt.toml").write_text('[a-b]\ndomain = "military\n', encoding="utf-8")
    monkeypatch.setattr(ready, "resource", lambda *names: checkout.joinpath(*names))
    file = tmp_path / "lesbar.txt"
    file.write_text(GOOD, encoding="utf-8")
    controller = make_reader(file, wait=False)
    message = said(controller, qtbot)
    assert "kaputt.toml:2: " in message.text
    assert message.action == "Try again"
    assert "Waffenruhe hält" in text_of(controller)
    monkeypatch.undo()
    assert message.run is not None
    message.run()
    qtbot.waitUntil(lambda: bool(controller.desk.view and controller.desk.view.rows), timeout=WAIT_MS)


def test_a_profile_that_cannot_be_made_is_refused_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "datei").write_text("", encoding="utf-8")
    assert main(["--profile", str(tmp_path / "datei" / "profil")]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("lagebild: The profile folder")


def test_a_profile_that_cannot_be_written_any_more_is_said_and_reading_goes_on(
    make_reader: MakeReader, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller = make_reader()

    def refuse(_path: Path, _session: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(session_file, "save", refuse)
    controller.save()
    assert said(controller, qtbot).text == "The session cannot be saved: Read-only file system."
    still_reads(controller, qtbot, tmp_path)


def test_the_reason_in_the_address_dialog_hides_none_of_its_words(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader(settings=Settings(theme="light", interface_language="de"))
    controller.window.actions_by_name["open_address"].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, AddressDialog) and w.isVisible())
    dialog.show_problem("Die Verbindung brach ab. " * 8)
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
