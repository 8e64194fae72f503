"""A backup holds the profile, a restore brings it back, and a file that is no sound backup changes nothing."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cancel import CancelToken
from reader.errors import Cancelled, ContentError, FileError, LagebildError
from reader.library.backup import LIST, apply_pending, back_up, check, prepare_restore
from reader.library.library import Library
from reader.paths import Paths
from tests.helpers.library import article


def filled(root: Path) -> tuple[Paths, Library]:
    paths = Paths.of(root).make()
    paths.settings.write_text('{"theme": "dark"}', encoding="utf-8")
    paths.decisions.write_text("{}", encoding="utf-8")
    paths.log.write_text("log", encoding="utf-8")
    (paths.data / "models").mkdir()
    (paths.data / "models" / "big.bin").write_bytes(b"x" * 1000)
    library = Library(paths.library)
    library.keep(article())
    return paths, library


def test_backup_and_restore_bring_everything_back(tmp_path: Path) -> None:
    paths, library = filled(tmp_path / "profile")
    # The library is open and its last change only in the log beside it.
    file = back_up(paths, tmp_path / "out" / "backup.zip")
    assert sorted(check(file)) == ["config/settings.json", "data/decisions.json", "data/library.sqlite"]
    library.keep(article("Etwas, das nach der Sicherung kam."))
    library.close()
    paths.settings.write_text('{"theme": "light"}', encoding="utf-8")
    (paths.data / "later.json").write_text("{}", encoding="utf-8")
    assert prepare_restore(paths, file) == 3
    assert json.loads(paths.settings.read_text("utf-8"))["theme"] == "light", "nothing in use is touched"
    said = apply_pending(paths)
    assert "The backup was restored" in said
    assert json.loads(paths.settings.read_text("utf-8"))["theme"] == "dark"
    again = Library(paths.library)
    assert [row.headline for row in again.rows()] == ["Ausbildung"]
    assert not (paths.data / "later.json").exists(), "what came after the backup goes with the rest"
    assert (paths.data / "models" / "big.bin").exists(), "what is no part of a backup stays"
    again.close()
    assert apply_pending(paths) == "", "once"
    before = next(paths.backups.glob("before-restore-*.zip"))
    assert before.name in said
    assert len(check(before)) == 4


def test_a_restore_that_was_cut_off_is_taken_up_again(tmp_path: Path) -> None:
    paths, library = filled(tmp_path / "profile")
    library.close()
    file = back_up(paths, tmp_path / "backup.zip")
    prepare_restore(paths, file)
    (paths.data / "restore" / "begun").write_text("before-restore-1.zip", encoding="utf-8")
    paths.settings.unlink()
    (paths.data / "restore" / "data" / "decisions.json").unlink()  # moved before the power went
    assert "before-restore-1.zip" in apply_pending(paths)
    assert paths.settings.exists()
    assert not (paths.data / "restore").exists()


def rewritten(file: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """Return the backup with other files in it."""
    with zipfile.ZipFile(file) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    change(inside)
    made = file.with_name("changed.zip")
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in inside.items():
            archive.writestr(name, data)
    return made


def renamed(name: str) -> Callable[[dict[str, bytes]], None]:
    def change(inside: dict[str, bytes]) -> None:
        listed = json.loads(inside[LIST])
        inside[name] = inside.pop("config/settings.json")
        for one in listed["files"]:
            if one["name"] == "config/settings.json":
                one["name"] = name
        inside[LIST] = json.dumps(listed).encode()

    return change


def other_content(inside: dict[str, bytes]) -> None:
    inside["config/settings.json"] = inside["config/settings.json"].replace(b"dark", b"darp")


def extra_file(inside: dict[str, bytes]) -> None:
    inside["data/more.txt"] = b"x"


def no_list(inside: dict[str, bytes]) -> None:
    del inside[LIST]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (renamed("config/../../outside.json"), "a path that leads out"),
        (renamed("/etc/settings.json"), "an absolute path"),
        (renamed("config/c:settings.json"), "a drive"),
        (renamed("config\\settings.json"), "a backslash"),
        (renamed("elsewhere/settings.json"), "a folder that is not the profile's"),
        (other_content, "content that is not what was saved"),
        (extra_file, "a file that the list does not name"),
        (no_list, "no list"),
    ],
)
def test_unsound_backups_are_refused(tmp_path: Path, change: Callable[[dict[str, bytes]], None], reason: str) -> None:
    paths, library = filled(tmp_path / "profile")
    library.close()
    file = rewritten(back_up(paths, tmp_path / "backup.zip"), change)
    before = sorted(p for p in tmp_path.rglob("*"))
    with pytest.raises(ContentError):
        prepare_restore(paths, file)
    assert sorted(p for p in tmp_path.rglob("*")) == before, reason
    assert apply_pending(paths) == ""


def test_files_that_are_no_backup_are_refused(tmp_path: Path) -> None:
    paths = Paths.of(tmp_path / "profile").make()
    text = tmp_path / "text.zip"
    text.write_text("no archive", encoding="utf-8")
    for file in (text, tmp_path / "missing.zip"):
        with pytest.raises(LagebildError):
            prepare_restore(paths, file)


def test_a_damaged_database_is_backed_up_but_not_restored(tmp_path: Path) -> None:
    paths, library = filled(tmp_path / "profile")
    library.close()
    paths.memory.write_bytes(b"no database" * 500)
    file = back_up(paths, tmp_path / "backup.zip")
    assert "data/memory.sqlite" in check(file)
    with pytest.raises(ContentError, match=r"memory\.sqlite"):
        prepare_restore(paths, file)


def test_cancelling_and_failing_leave_no_half_backup(tmp_path: Path) -> None:
    paths, library = filled(tmp_path / "profile")
    library.close()
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        back_up(paths, tmp_path / "out.zip", token)
    with pytest.raises(FileError):
        back_up(paths, paths.settings / "out.zip")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["profile"]


def test_a_backup_replaces_an_earlier_one_as_a_whole(tmp_path: Path) -> None:
    paths, library = filled(tmp_path / "profile")
    target = tmp_path / "backup.zip"
    target.write_text("an earlier one", encoding="utf-8")
    back_up(paths, target)
    library.close()
    assert check(target)
    with sqlite3.connect(paths.library) as db:
        assert db.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    db.close()


def test_a_restore_where_settings_and_data_share_a_folder_keeps_both(tmp_path: Path) -> None:
    paths, library = filled(tmp_path / "profile")
    library.close()
    file = back_up(paths, tmp_path / "backup.zip")
    shared = Paths(tmp_path / "one", tmp_path / "one", tmp_path / "cache").make()
    prepare_restore(shared, file)
    assert "The backup was restored" in apply_pending(shared)
    assert shared.settings.exists()
    assert shared.library.exists()
