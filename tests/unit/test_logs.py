from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import logs
from reader.errors import FileError

SENTENCE = "Die Bundeswehr verlegt im Herbst ein ganzes Bataillon nach Litauen."


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    file = tmp_path / "data" / "lagebild.log"
    assert logs.start_logging(file) == ""
    yield file
    logs.stop_logging()


def test_a_traceback_is_logged_without_the_text_it_quotes(log: Path) -> None:
    try:
        int(SENTENCE)
    except ValueError:
        logging.getLogger("reader.test").exception("Reading failed")
    written = log.read_text(encoding="utf-8")
    assert "Reading failed" in written
    assert "ValueError" in written
    assert "test_logs.py" in written
    assert "Bundeswehr" not in written


def test_causes_are_told_first_and_own_messages_stay() -> None:
    try:
        try:
            raise KeyError("x")
        except KeyError as error:
            raise FileError("The file a.txt vanished while it was read.") from error
    except FileError as error:
        told = logs.describe(error)
    assert told.index("KeyError") < told.index("which led to") < told.index("a.txt vanished")


@pytest.mark.parametrize(
    "line",
    [
        "GET https://api.example.org/v2?auth_key=SeCrEt123&text=1",
        "Authorization: Bearer SeCrEt123",
        "Authorization: DeepL-Auth-Key SeCrEt123",
        '{"api_key": "SeCrEt123"}',
    ],
)
def test_keys_never_reach_the_file(log: Path, line: str) -> None:
    logging.getLogger("reader.test").warning(line)
    written = log.read_text(encoding="utf-8")
    assert "SeCrEt123" not in written
    assert "***" in written


def test_the_file_does_not_grow_without_end(log: Path) -> None:
    for _ in range(700):
        logging.getLogger("reader.test").info("x" * 1024)
    assert log.stat().st_size < 520 * 1024
    assert log.with_name("lagebild.log.1").exists()


def test_a_log_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    problem = logs.start_logging(tmp_path / "file" / "lagebild.log")
    logs.stop_logging()
    assert problem.startswith("The log file")
    assert problem.count(".log") == 1


def test_verbose_also_writes_to_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.start_logging(tmp_path / "a.log", verbose=True)
    logging.getLogger("reader.test").debug("a detail")
    logs.stop_logging()
    assert "a detail" in capsys.readouterr().err
