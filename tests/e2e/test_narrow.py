"""The window made narrow: no word of the toolbar is cut, no headline breaks a word, every layout stays within reach."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.ui.reading.article_pane import ArticlePane
from tests.e2e.conftest import MakeReader


def cut_buttons(toolbar: object) -> list[str]:
    """Return the texts of the buttons that have less room than they need; finding may shrink."""
    buttons = [b for b in toolbar.findChildren(QPushButton) if b.isVisible()]  # type: ignore[attr-defined]
    return [b.text() for b in buttons if b.objectName() != "find_field" and b.width() < b.sizeHint().width()]


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("width", [640, 700, 800, 900, 1000, 1200])
def test_no_word_of_the_toolbar_is_cut(make_reader: MakeReader, qtbot: QtBot, language: str, width: int) -> None:
    controller = make_reader(settings=Settings(theme="light", interface_language=language), size=(width, 700))
    QApplication.processEvents()
    assert cut_buttons(controller.window.toolbar) == []


def test_a_layout_is_chosen_from_the_menu_of_a_narrow_window(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader(size=(700, 700))
    chooser = controller.window.toolbar.layouts
    assert chooser.one.isVisible()
    assert not any(button.isVisible() for button in chooser.buttons.values())
    entries = {entry.text(): entry for entry in chooser.one.menu().actions()}
    assert entries["Side by side"].isChecked()
    entries["German only"].trigger()
    assert controller.settings.layout == "german"
    assert chooser.one.text() == "German only"
    assert chooser.one.accessibleName() == "Layout: German only"
    controller.window.resize(1440, 900)
    qtbot.waitUntil(lambda: chooser.buttons["german"].isVisible())
    assert chooser.buttons["german"].isChecked()
    assert not chooser.one.isVisible()


def lines_of_headline(pane: ArticlePane) -> list[str]:
    number = next(n for n, block in enumerate(pane.hit_map.page) if block.kind == "headline")
    block = pane.document().findBlockByNumber(number)
    text, layout = block.text(), block.layout()
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    return [text[line.textStart() : line.textStart() + line.textLength()] for line in lines]


def test_a_long_word_of_the_headline_stays_whole_in_a_narrow_pane(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader(size=(1100, 760))
    controller.opening.open_text(
        "Minister kündigt Ausgleichsmaßnahmen an\n\nDer Minister sprach von „Maßnahmen“ im Heer."
    )
    pane = controller.window.spread.german
    qtbot.waitUntil(lambda: "Ausgleichsmaßnahmen" in pane.toPlainText() and not controller.tasks.busy)
    for width in (1100, 1440, 1060):
        controller.window.resize(width, 760)
        QApplication.processEvents()
        assert any("Ausgleichsmaßnahmen" in line for line in lines_of_headline(pane)), lines_of_headline(pane)
    sizes = {p.document().findBlockByNumber(0).charFormat().font().pixelSize() for p in controller.window.spread.panes}
    assert len(sizes) == 1
