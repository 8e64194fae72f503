"""The grey lines below the headlines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.ui.view_model import ArticleView
from reader.workflow import FILE_ENGINE, SAMPLE_ENGINE

translate = QCoreApplication.translate
_DOT = " · "
_ENGINES = {"google": "Google", "deepl": "DeepL", "mymemory": "MyMemory", "libretranslate": "LibreTranslate"}


def german_meta(view: ArticleView) -> str:
    """Return outlet, author, date, credits and how many lines were left out."""
    article = view.article
    told = (article.outlet, article.author, article.date, ", ".join(article.credits), left_out_link(view))
    return _DOT.join(item for item in told if item) or translate("Meta", "Source not stated")


def left_out_link(view: ArticleView) -> str:
    """Return how many lines were left out, '' for none."""
    count = len(view.article.left_out)
    one, many = translate("Meta", "1 line left out"), translate("Meta", "{count} lines left out")
    return "" if not count else one if count == 1 else many.format(count=count)


def english_meta(view: ArticleView) -> str:
    """Return engine and how many sentences are translated; '' where none is."""
    total = sum(len(part) for part in view.sentences)
    done = [state for state in view.translations.values() if state.text is not None]
    if not done:
        return ""
    engines = list(dict.fromkeys(state.engine for state in done))
    if engines == [SAMPLE_ENGINE]:
        names = [translate("Meta", "Translation by the editors")]
    elif engines == [FILE_ENGINE]:
        names = [translate("Meta", "Translation from a file")]
    else:
        shown = ", ".join(
            _ENGINES.get(name, name) for name in engines if name not in (SAMPLE_ENGINE, FILE_ENGINE, "user", "")
        )
        names = [translate("Meta", "Machine translation"), shown or translate("Meta", "stored translation")]
    many = translate("Meta", "{done} of {total} sentences").format(done=len(done), total=total)
    return _DOT.join([*names, many])
