"""lagebild read: the article as understood."""

from __future__ import annotations

import argparse
import json

from reader.text.article import Article, BlockKind
from reader.workflow import file_of, is_address


def run(options: argparse.Namespace) -> int:
    """Print the article as JSON or as plain text."""
    article = _article(options.file)
    if options.json:
        from reader.text.article import article_as_dict

        print(json.dumps(article_as_dict(article), ensure_ascii=False, indent=2))
    else:
        print(_as_text(article))
    return 0


def _article(file: str) -> Article:
    """Read a file or, where an address is given, ask its host: giving it is the consent."""
    if is_address(file):
        from reader.intake.web import article_at

        return article_at(file, typed=True)
    from reader.intake.open import read_article

    return read_article(file_of(file))


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
