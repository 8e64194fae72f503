"""The shared material beside the checkout: real article, gold data, replay server. Absent on other machines."""

from __future__ import annotations

from pathlib import Path

import pytest

_SHARED = Path(__file__).parents[2].parent / "shared"


def shared(*names: str) -> Path:
    """Return a path of the shared material; skip the test where it is not there."""
    path = _SHARED.joinpath(*names)
    if not path.exists():
        pytest.skip(f"the shared material is not beside the checkout: {'/'.join(names)}")
    return path
