"""The memory: exact reuse, the user first, and a file that may be damaged, locked or out of reach."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from reader.translation.memory import Memory, today


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "memory.sqlite"


def ask(memory: Memory, sentence: str = "Guten Tag.", engine: str = "google", version: str = "web") -> str | None:
    found = memory.find(sentence, engine=engine, version=version)
    return found.english if found else None


def test_what_is_kept_is_found_after_reopening_with_engine_and_date(path: Path) -> None:
    memory = Memory(path)
    assert ask(memory) is None
    memory.store([("Guten Tag.", "Good day.")], engine="google", version="web")
    memory.close()
    found = Memory(path).find("Guten\u00a0 Tag.", engine="google", version="web")
    assert found is not None
    assert (found.english, found.engine, found.date, found.corrected) == ("Good day.", "google", today(), False)


def test_another_engine_or_version_is_another_translation(path: Path) -> None:
    memory = Memory(path)
    memory.store([("Guten Tag.", "Good day.")], engine="google", version="web")
    assert ask(memory, engine="deepl") is None
    assert ask(memory, version="2") is None
    found = memory.find_any("Guten Tag.")
    assert found is not None
    assert found.english == "Good day."


def test_the_users_words_win_and_survive_every_engine(path: Path) -> None:
    memory = Memory(path)
    memory.store([("Guten Tag.", "Good day.")], engine="google", version="web")
    assert memory.correct("Guten Tag.", "Hello.")
    memory.store([("Guten Tag.", "Good afternoon.")], engine="google", version="web")
    memory.clear()
    found = memory.find("Guten Tag.", engine="deepl", version="v2")
    assert found is not None
    assert (found.english, found.engine, found.corrected) == ("Hello.", "user", True)
    assert memory.size() == (0, 1)
    memory.withdraw("Guten Tag.")
    assert ask(memory) is None


def test_nothing_is_made_before_the_first_use(path: Path) -> None:
    Memory(path).close()
    assert not path.parent.exists()


@pytest.mark.parametrize("content", [b"this is not a database, but long enough to be read as one" * 40, b"\x00" * 5000])
def test_a_damaged_file_is_set_aside_and_told(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    memory = Memory(path)
    assert ask(memory) is None
    assert "set aside" in memory.problem
    (aside,) = path.parent.glob("memory-damaged-*.sqlite")
    assert aside.read_bytes() == content
    memory.store([("Guten Tag.", "Good day.")], engine="google", version="web")
    memory.close()
    assert ask(Memory(path)) == "Good day."


def test_a_file_damaged_while_open_is_replaced(path: Path) -> None:
    memory = Memory(path)
    for number in range(300):
        memory.store([(f"Satz {number}.", f"Sentence {number}.")], engine="google", version="web")
    memory.close()
    data = bytearray(path.read_bytes())
    data[1024:] = b"\xff" * (len(data) - 1024)
    path.write_bytes(bytes(data))
    again = Memory(path)
    assert ask(again, "Satz 7.") is None
    again.store([("Satz 7.", "Sentence 7.")], engine="google", version="web")
    assert ask(again, "Satz 7.") == "Sentence 7."
    assert "damaged" in again.problem


def test_a_database_of_something_else_is_set_aside(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE translation(a)")
        other.execute("PRAGMA user_version = 1")
    other.close()
    memory = Memory(path)
    memory.correct("Guten Tag.", "Hello.")
    assert ask(memory) == "Hello."
    assert "set aside" in memory.problem


def test_a_locked_file_is_told_and_reading_goes_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.translation.memory_file._BUSY", 0.05)
    memory = Memory(path)
    memory.store([("Guten Tag.", "Good day.")], engine="google", version="web")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        assert memory.correct("Guten Tag.", "Hello.") is False
        assert "another program is using it" in memory.problem
        assert ask(memory) == "Good day."
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert memory.correct("Guten Tag.", "Hello.") is True


def test_an_unusable_folder_is_told_and_the_session_still_remembers(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, not a folder")
    memory = Memory(tmp_path / "data" / "memory.sqlite")
    memory.store([("Guten Tag.", "Good day.")], engine="google", version="web")
    assert ask(memory) == "Good day."
    assert "until the program ends" in memory.problem


def test_a_file_of_a_newer_version_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as newer:
        newer.execute("PRAGMA user_version = 99")
    newer.close()
    memory = Memory(path)
    memory.correct("Guten Tag.", "Hello.")
    assert "newer version" in memory.problem
    assert not list(path.parent.glob("*damaged*"))


def test_several_threads_may_use_one_memory(path: Path) -> None:
    memory = Memory(path)

    def work(number: int) -> None:
        for step in range(20):
            memory.store([(f"Satz {number} {step}.", "x")], engine="google", version="web")
            assert ask(memory, f"Satz {number} {step}.") == "x"

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert memory.size() == (80, 0)


def test_a_full_disk_is_told_and_reading_goes_on(path: Path) -> None:
    memory = Memory(path)
    memory.store([("Guten Tag.", "Good day.")], engine="google", version="web")
    connection = memory._file._connection
    assert connection is not None
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")  # SQLite then says what it says on a full disk
    memory.store([("Langer Satz.", "x" * 50_000)], engine="google", version="web")
    assert "the disk is full" in memory.problem
    assert ask(memory) == "Good day."
    assert memory.size() == (1, 0)
