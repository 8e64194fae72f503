"""The garbage collector waits while much is read, and comes back."""

from __future__ import annotations

import gc

import pytest

from reader.collector import collector_waiting


def test_the_collector_waits_and_comes_back_even_after_an_error() -> None:
    seen: list[bool] = []

    def fail() -> None:
        with collector_waiting():
            seen.append(gc.isenabled())
            raise ValueError("x")

    with pytest.raises(ValueError, match="x"):
        fail()
    assert seen == [False]
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    with collector_waiting():
        with collector_waiting():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_kept_in_great_number_is_never_looked_at() -> None:
    before = gc.get_freeze_count()
    with collector_waiting():
        few = [[] for _ in range(1000)]
    assert gc.get_freeze_count() == before
    with collector_waiting():
        many = [[] for _ in range(300_000)]
    try:
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()
    assert (len(few), len(many)) == (1000, 300_000)
