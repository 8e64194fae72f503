"""Whole pages of different kinds of outlet (our own texts), each with what must come out of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.intake.open import read_article

PAGES = sorted((Path(__file__).parents[1] / "data" / "intake" / "plain").glob("*.txt"))


@pytest.mark.parametrize("path", PAGES, ids=[path.stem for path in PAGES])
def test_page(path: Path) -> None:
    wanted = json.loads(path.with_suffix(".json").read_text("utf-8"))
    article = read_article(path)
    got = {key: getattr(article, key) for key in ("kicker", "headline", "author", "date", "outlet")}
    assert got == {key: wanted[key] for key in got}
    assert list(article.credits) == wanted["credits"]
    assert [block.text.rsplit(maxsplit=1)[-1] for block in article.blocks] == [
        end.rsplit(maxsplit=1)[-1] for end in wanted["ends"]
    ]
    assert [block.kind.value for block in article.blocks] == wanted["kinds"]
