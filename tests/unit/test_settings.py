"""Settings survive: restart, unknown keys of a newer version, damage, a failing disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader import settings
from reader.settings import Settings


def test_settings_come_back_as_saved(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    saved = Settings(theme="dark", zoom_percent=125, consents={"google": "translate.google.com"})
    settings.save(path, saved)
    loaded = settings.load(path)
    assert loaded.settings == saved
    assert loaded.problem == ""


def test_a_missing_file_gives_the_defaults_without_a_word(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "none.json") == settings.Loaded(Settings())


def test_keys_of_a_newer_version_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "sepia", "from_the_future": [1, 2]}', encoding="utf-8")
    loaded = settings.load(path).settings
    settings.save(path, loaded.changed(theme="dark"))
    raw = json.loads(path.read_text(encoding="utf-8"))
    assert raw["from_the_future"] == [1, 2]
    assert raw["theme"] == "dark"


def test_a_value_of_the_wrong_type_falls_back_to_its_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"zoom_percent": "large", "theme": "dark"}', encoding="utf-8")
    loaded = settings.load(path).settings
    assert loaded.zoom_percent == 100
    assert loaded.theme == "dark"


@pytest.mark.parametrize("content", [b"{broken", b"[]", b"\xff\xfe\x00", b""])
def test_a_damaged_file_is_set_aside_and_reported(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    loaded = settings.load(path)
    assert loaded.settings == Settings()
    assert "damaged" in loaded.problem
    assert not path.exists()
    assert path.with_suffix(".broken").read_bytes() == content


def test_a_failed_write_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    settings.save(path, Settings(theme="dark"))

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        settings.save(path, Settings(theme="light"))
    assert settings.load(path).settings.theme == "dark"
    assert [p.name for p in tmp_path.iterdir()] == ["settings.json"]
