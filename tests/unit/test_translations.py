"""The German interface is complete, and the compiled file is that of the source."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def build() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "packaging" / "build_translations.py"))


def test_every_string_of_the_code_is_translated(build: dict[str, Any]) -> None:
    assert build["faults"]() == [], "run packaging/build_translations.py --update and translate"


def test_placeholders_survive_translation(build: dict[str, Any]) -> None:
    for (context, source), german in build["messages"](build["SOURCE"]).items():
        assert set(re.findall(r"{\w*}", source)) == set(re.findall(r"{\w*}", german or "")), f"{context}: {source}"


def test_the_compiled_file_is_not_older_than_its_source(build: dict[str, Any], tmp_path: Path) -> None:
    source: Path = build["SOURCE"]
    fresh = tmp_path / "fresh.qm"
    build["compile_to"](fresh)
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes(), "run packaging/build_translations.py"
