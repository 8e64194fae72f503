"""Start-up and memory beside a bare PySide6 window with the same text, in one run (make bench).

Targets: complete picture <= 1.5 x the bare window, memory <= 1.5 x. The assertions are the regression line, not the
target: what is reached stands in docs/performance.md.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.paths import resource
from tests.quality.processes import interleaved

pytestmark = pytest.mark.benchmark


def test_the_window_with_the_last_article_stands_soon(tmp_path: Path) -> None:
    profile = str(tmp_path / "profile")
    commands = {
        "bare window": [str(Path(__file__).with_name("bare_window.py")), str(resource("sample", "article.txt"))],
        "lagebild": ["-m", "tests.quality.real_window", profile],
    }
    figures = interleaved(commands, rounds=9)
    floor, ours = figures["bare window"], figures["lagebild"]
    print()
    for name, measured in figures.items():
        print(f"{name:12} complete picture {measured.seconds * 1000:5.0f} ms   memory {measured.megabytes:4.0f} MB")
    time_ratio, memory_ratio = ours.seconds / floor.seconds, ours.megabytes / floor.megabytes
    print(f"ratio (target 1.5)           {time_ratio:5.2f}             {memory_ratio:5.2f}")
    assert time_ratio < 3
    assert memory_ratio < 2.5
