"""The command line as scripts rely on it: output, exit codes, one line on standard error."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main
from reader.cli.arguments import command_word
from tests.helpers.shared import shared


def lines_of(capsys: pytest.CaptureFixture[str]) -> list[Any]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["read", "x"], "read"),
        (["--profile", "read", "annotate"], "annotate"),
        (["--verbose", "glossary", "stats"], "glossary"),
        (["artikel.txt"], "artikel.txt"),
        (["--", "read"], ""),
        ([], ""),
    ],
)
def test_the_command_is_the_first_word_that_is_no_option(arguments: list[str], word: str) -> None:
    assert command_word(arguments) == word


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    out = capsys.readouterr().out
    for name in ("annotate", "translate", "glossary", "read", "screenshot"):
        assert name in out


@pytest.mark.parametrize(
    "arguments",
    [
        ["read"],
        ["glossary"],
        ["translate", "x"],
        ["screenshot", "-o", "x.png", "--size", "9"],
        ["annotate", "--nonsense"],
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


@pytest.mark.parametrize("command", [["read"], ["annotate"]])
def test_a_missing_file_is_one_line_and_exit_1(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*command, str(tmp_path / "none.txt"), "--profile", str(tmp_path)]) == 1
    err = capsys.readouterr().err
    assert err.startswith("lagebild: ")
    assert "none.txt" in err
    assert err.count("\n") == 1


def test_annotate_gives_code_point_positions_into_the_text_as_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "🇩🇪 Die Bundeswehr entsandte Soldaten."
    file = tmp_path / "a.txt"
    file.write_text(text, encoding="utf-8")
    assert main(["annotate", str(file), "--profile", str(tmp_path / "p")]) == 0
    terms = lines_of(capsys)
    assert "Bundeswehr" in {t["lemma"] for t in terms}
    for term in terms:
        assert " ... ".join(text[s:e] for s, e in term["pieces"]) == term["surface"]
        assert term["level"] in {"sure", "possible"}
        assert set(term) == {"pieces", "surface", "lemma", "concept", "en", "domain", "kind", "level", "why", "parts"}


def test_annotate_answers_requests_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    requests = [{"id": 7, "text": "Die NATO tagt."}, {"id": "b", "text": ""}, {"id": [1], "text": "Der Hund bellt."}]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(map(json.dumps, requests)) + "\n"))
    assert main(["annotate", "--jsonl", "--profile", str(tmp_path)]) == 0
    answers = lines_of(capsys)
    assert [a["id"] for a in answers] == [7, "b", [1]]
    assert [t["lemma"] for t in answers[0]["terms"]] == ["NATO"]
    assert answers[1]["terms"] == answers[2]["terms"] == []


@pytest.mark.parametrize("line", ["{", "[]", '{"id": 1}', '{"id": 1, "text": 5}'])
def test_a_broken_request_names_its_line(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO('{"id": 0, "text": "x"}\n' + line + "\n"))
    assert main(["annotate", "--jsonl", "--profile", str(tmp_path)]) == 1
    assert "Line 2" in capsys.readouterr().err


def test_the_real_article_is_read_as_an_article(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(shared("article", "tageblatt-nato-ostflanke.txt")), "--json"]) == 0
    # The page has no-break spaces, and they stay in the text.
    article = json.loads(capsys.readouterr().out.replace("\u00a0", " "))
    headline = "US-Soldaten sollen dauerhaft an die NATO-Ostflanke, Russland droht mit „Ausgleichsmaßnahmen“"
    assert article["kicker"] == "Ukraine-Krieg"
    assert article["headline"] == headline
    texts = [block["text"] for block in article["blocks"]]
    assert not any(headline in text for text in texts)
    assert [b["text"] for b in article["blocks"] if b["kind"] == "heading"] == [
        "Russland droht mit „Ausgleichsmaßnahmen“",
        "Größter Gefangenenaustausch seit Kriegsbeginn",
    ]
    assert article["credits"] == ["dpa", "Reuters"]
    left_out = [item["text"] for item in article["left_out"]]
    for line in ("Jetzt weiterlesen! !", "Für 0,59 € können Sie diesen Artikel erwerben.", "Sie sind bereits Kunde?"):
        assert line in left_out


def test_glossary_find_knows_inflected_forms(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["glossary", "find", "Streitkräften", "--json", "--profile", str(tmp_path)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert any("armed forces" in [t["term"] for t in entry["en"]] for entry in found)


def test_glossary_find_of_an_unknown_word_is_a_known_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["glossary", "find", "Blumenkohl", "--profile", str(tmp_path)]) == 1
    assert "Blumenkohl" in capsys.readouterr().err


def test_glossary_check_names_file_and_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "units.toml").write_text('domain = "military"\nsubdomain = "units"\n[x]\nen = []\n', encoding="utf-8")
    assert main(["glossary", "check", str(tmp_path)]) == 1
    captured = capsys.readouterr()
    assert "units.toml:3:" in captured.out
    assert captured.err.startswith("lagebild: ")


def test_an_unwritable_profile_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    code = main(["screenshot", "-o", str(tmp_path / "x.png"), "--profile", str(tmp_path / "file" / "profile")])
    assert code == 1
    err = capsys.readouterr().err
    assert "profile" in err
    assert err.count("\n") == 1


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\nfrom reader.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "heavy = {'PySide6', 'sentencex', 'requests', 'deep_translator', 'ablaut', 'marisa_trie', 'sqlite3'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"
