"""What the user decided about marks is kept, found again and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library.decisions import Decision, Decisions

HERE = Decision("attack", "Angriff", "Der Angriff über links brachte das Tor.", 4)


def test_not_here_holds_for_the_sentence_and_not_for_another(tmp_path: Path) -> None:
    decisions = Decisions(tmp_path / "d.json")
    decisions.add(HERE)
    assert decisions.dismisses("attack", "Angriff", HERE.sentence, 4)
    assert not decisions.dismisses("attack", "Angriff", HERE.sentence, 20)
    assert not decisions.dismisses("attack", "Angriff", "Der Angriff begann im Morgengrauen.", 4)


def test_never_holds_everywhere_for_this_word_only(tmp_path: Path) -> None:
    decisions = Decisions(tmp_path / "d.json")
    decisions.add(Decision("attack", "Angriff"))
    assert decisions.dismisses("attack", "Angriff", "Irgendwo.", 0)
    assert not decisions.dismisses("attack", "Attacke", "Irgendwo.", 0)


def test_decisions_survive_and_can_be_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "d.json"
    Decisions(path).add(HERE)
    again = Decisions(path)
    assert again.all == (HERE,)
    again.take_back(HERE)
    assert Decisions(path).all == ()


@pytest.mark.parametrize("text", ["", "[]", '{"not_marked": [{"key": 1}]}', '{"not_marked": [3]}', "\x00"])
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "d.json"
    path.write_text(text, encoding="utf-8")
    decisions = Decisions(path)
    assert decisions.all == ()
    assert "set aside" in decisions.problem
    assert (tmp_path / "d.broken").exists()
