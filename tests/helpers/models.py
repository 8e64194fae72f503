"""A real, tiny translation model with known behaviour, in the layouts that users have."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import pytest

from tests.helpers.shared import shared


def tiny_models(folder: Path) -> Path:
    """Build the models below ``folder`` and return the folder; skips where libraries or material are absent."""
    for library in ("ctranslate2", "sentencepiece", "numpy"):
        pytest.importorskip(library)
    spec = importlib.util.spec_from_file_location("tiny_model", shared("replay", "tiny_model.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    out = Path(module.build(folder))
    plain = out / "plain"
    shutil.copytree(out / "ct2", plain)
    shutil.copy(out / "opus" / "source.spm", plain)
    shutil.copy(out / "opus" / "target.spm", plain)
    return out


def argos_package(folder: Path) -> Path:
    """Return the package as Argos Translate distributes it."""
    return tiny_models(folder) / "translate-de_en-1_0.argosmodel"
