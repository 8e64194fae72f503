"""A passage for quoting: German, English, and where both come from; as plain text and as HTML. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from reader.ui.view_model import ArticleView


@dataclass(frozen=True, slots=True)
class Passage:
    """Whole sentences, paragraph by paragraph, and one line on their source."""

    german: tuple[str, ...]
    english: tuple[str, ...]
    source: str
    engine: str

    @property
    def plain(self) -> str:
        """The passage as plain text."""
        told = "\n".join(line for line in (self.source, self.engine) if line)
        return "\n\n".join(part for part in ("\n".join(self.german), "\n".join(self.english), told) if part)

    @property
    def html(self) -> str:
        """The passage as HTML."""
        lines = [f'<blockquote lang="de">{"".join(f"<p>{escape(p)}</p>" for p in self.german)}</blockquote>']
        if self.english:
            lines.append(f'<blockquote lang="en">{"".join(f"<p>{escape(p)}</p>" for p in self.english)}</blockquote>')
        told = "<br>".join(escape(line) for line in (self.source, self.engine) if line)
        return "\n".join([*lines, f"<p>{told}</p>"])


def passage_of(view: ArticleView, keys: Sequence[tuple[int, int]], engine: str) -> Passage:
    """Return the passage of sentences, as (part, index) in reading order; ``engine``: who translated, as a line."""
    german: dict[int, list[str]] = {}
    english: dict[int, list[str]] = {}
    for part, index in keys:
        german.setdefault(part, []).append(" ".join(view.sentences[part][index].text.split()))
        state = view.translations.get((part, index))
        if state is not None and state.text is not None:
            english.setdefault(part, []).append(state.text)
    article = view.article
    told = (article.headline, article.outlet, article.author, article.date, article.source)
    return Passage(
        tuple(" ".join(part) for part in german.values()),
        tuple(" ".join(part) for part in english.values()),
        ", ".join(item for item in told if item),
        engine if english else "",
    )
