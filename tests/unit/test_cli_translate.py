"""lagebild translate, against the replay server: one line a sentence, and what fails says why."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader import settings
from reader.cli import main
from reader.settings import Settings
from tests.helpers.replay import ReplayServer

PAIRS = {
    "Die Bundeswehr verlegt zwei Brigaden.": "The Bundeswehr is moving two brigades.",
    "Der Botschafter protestierte.": "The ambassador protested.",
}
TEXT = "Truppen verlegt\n\nDie Bundeswehr verlegt zwei Brigaden. Der Botschafter protestierte.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "artikel.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def test_each_sentence_is_a_line_with_its_terms_linked(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with ReplayServer([*PAIRS.items(), ("Truppen verlegt", "Troops moved")]) as server:
        profile = str(tmp_path / "p")
        code = main(
            ["translate", str(article), "--engine", "google", "--endpoint", server.url, "--json", "--profile", profile]
        )
        records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        asked = server.requests
        main(["translate", str(article), "--engine", "google", "--endpoint", server.url, "--profile", profile])
        assert server.requests == asked, "what is in the memory is not asked again"
    assert code == 0
    body = records[-2:]
    assert [r["translation"] for r in body] == list(PAIRS.values())
    assert [(r["block"], r["sentence"]) for r in body] == [(1, 0), (1, 1)]
    links = {
        link["term"]: record["translation"][slice(*link["target"][0])] for record in body for link in record["links"]
    }
    assert links["Brigade"] == "brigades"
    assert links["Botschafter"] == "ambassador"
    assert "The ambassador protested." in capsys.readouterr().out


def test_what_fails_is_null_with_its_reason_and_exit_1(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with ReplayServer(PAIRS.items()) as server:
        server.fault("403")
        options = ["--engine", "google", "--endpoint", server.url, "--json", "--profile", str(tmp_path)]
        code = main(["translate", str(article), *options])
    captured = capsys.readouterr()
    records = [json.loads(line) for line in captured.out.splitlines()]
    assert code == 1
    assert all(r["translation"] is None and r["flags"] for r in records)
    assert "have no translation" in captured.err


def test_local_only_sends_nothing(article: Path, tmp_path: Path) -> None:
    profile = tmp_path / "p"
    (profile / "config").mkdir(parents=True)
    settings.save(profile / "config" / "settings.json", Settings(local_only=True))
    with ReplayServer(PAIRS.items()) as server:
        code = main(
            ["translate", str(article), "--engine", "google", "--endpoint", server.url, "--profile", str(profile)]
        )
        assert server.requests == 0
    assert code == 1


def test_an_unknown_engine_is_one_sentence(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["translate", str(article), "--engine", "babelfish", "--profile", str(tmp_path)]) == 1
    err = capsys.readouterr().err
    assert "babelfish" in err
    assert err.count("\n") == 1
