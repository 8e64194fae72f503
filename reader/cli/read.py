"""lagebild read: the article as understood."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from reader.errors import FileError
from reader.text.article import Article, BlockKind


def run(options: argparse.Namespace) -> int:
    """Print the article as JSON or as plain text."""
    if options.file.lower().startswith(("http://", "https://")):
        raise FileError("Addresses cannot be opened yet.", hint="Save the page or paste its text, then open the file.")
    from reader.intake.open import read_article

    article = read_article(Path(options.file))
    if options.json:
        from reader.text.article import article_as_dict

        print(json.dumps(article_as_dict(article), ensure_ascii=False, indent=2))
    else:
        print(_as_text(article))
    return 0


def _as_text(article: Article) -> str:
    lines = [f"{article.kicker}"] if article.kicker else []
    if article.headline:
        lines += [article.headline, "=" * min(len(article.headline), 79)]
    meta = " · ".join(x for x in (article.outlet, article.date, article.author, ", ".join(article.credits)) if x)
    lines += [meta] if meta else []
    for block in article.blocks:
        lines += ["", f"## {block.text}" if block.kind is BlockKind.HEADING else block.text]
    if article.left_out:
        lines += ["", f"[{len(article.left_out)} lines left out]"]
        lines += [f"[{item.reason}] {item.text}" for item in article.left_out]
    return "\n".join(lines)
