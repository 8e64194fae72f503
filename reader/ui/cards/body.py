"""What a card says: the same lines in the hover card and in the sidebar."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from reader.ui.cards.look import style_label
from reader.ui.cards.plates import PlateRow
from reader.ui.cards.quiet_button import QuietButton
from reader.ui.cards.texts import CardTexts, texts_of
from reader.ui.fonts import SANS, SERIF, face
from reader.ui.palettes import LIGHT, Palette
from reader.ui.view_model import CardData

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse
_LINKED = _SELECTABLE | Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
"""Only a line with links is a stop of the Tab key."""


class CardBody(QWidget):
    """The lines of a card, from headword to the reason of the match.  Lines without words take no room."""

    part_activated = Signal(str)
    relation_activated = Signal(str)
    definition_language_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: CardData | None = None
        self._colours = LIGHT
        self._zoom = 100
        self._language = "en"
        self._head = self._line(rich=True)
        self._equivalent = self._line()
        self._others = self._line()
        self._here = self._line(rich=True)
        self._plates = PlateRow(self)
        self._definition = self._line()
        self._switch = QuietButton(parent=self)
        self._note = self._line()
        self._relations = self._line(rich=True)
        self._why = self._line()
        self._rows: tuple[QWidget, ...] = (
            self._head, self._equivalent, self._others, self._here, self._plates, self._definition, self._note,
            self._relations, self._why,
        )  # fmt: skip
        self._apply_look()
        self._connect()

    def _line(self, *, rich: bool = False) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(_SELECTABLE)
        return label

    def _connect(self) -> None:
        self._plates.part_activated.connect(self.part_activated)
        self._relations.linkActivated.connect(self.relation_activated)
        self._switch.clicked.connect(self._on_switch_clicked)

    @property
    def card(self) -> CardData | None:
        """The card shown."""
        return self._card

    @property
    def texts(self) -> CardTexts | None:
        """The words shown."""
        if self._card is None:
            return None
        return texts_of(self._card, self._colours, self._zoom, self._language, QLocale().name())

    def set_card(self, card: CardData) -> None:
        """Show ``card``."""
        self._card = card
        self._fill()

    def set_definition_language(self, language: str) -> None:
        """Show definitions and notes in 'en' or 'de' where they exist."""
        if language != self._language:
            self._language = language
            self._fill()

    def set_look(self, palette: Palette, zoom: int) -> None:
        """Take colours and size; ``zoom`` in per cent."""
        if (palette, zoom) != (self._colours, self._zoom):
            self._colours, self._zoom = palette, zoom
            self._apply_look()
            self._fill()

    def arrange(self, width: int) -> int:
        """Take ``width`` pixels, place the lines below each other, and return the height they take.

        Not a QLayout: that measures a hidden widget wrongly until it was shown, and costs twice the time.
        """
        spacing = round(7 * self._zoom / 100)
        y = 0
        for row in self._rows:
            if row.isHidden():
                continue
            room = width
            if row is self._definition and not self._switch.isHidden():
                size = self._switch.sizeHint()
                room = width - size.width() - spacing
                self._switch.setGeometry(width - size.width(), y, size.width(), size.height())
            height = row.heightForWidth(room)
            row.setGeometry(0, y, room, height)
            y += height + spacing
        total = max(0, y - spacing)
        self.resize(width, total)
        return total

    def lines(self) -> str:
        """Return all words shown, line by line, for copying and for tests."""
        texts = self.texts
        if texts is None:
            return ""
        return "\n".join(x for f in fields(texts) if isinstance(x := getattr(texts, f.name), str) and x)

    def _apply_look(self) -> None:
        palette, zoom = self._colours, self._zoom
        looks: tuple[tuple[QLabel, str, float, str, bool], ...] = (
            (self._head, SERIF, 0.20, palette.ink, True),
            (self._equivalent, SANS, 0.17, palette.accent, True),
            (self._others, SANS, 0.14, palette.grey, False),
            (self._here, SANS, 0.14, palette.grey, False),
            (self._definition, SANS, 0.15, palette.ink, False),
            (self._note, SANS, 0.14, palette.ink, False),
            (self._relations, SANS, 0.14, palette.grey, False),
            (self._why, SANS, 0.13, palette.grey, False),
        )
        for label, family, size, colour, semibold in looks:
            style_label(label, family, size * zoom, colour, palette, semibold=semibold)
        self._switch.set_look(palette, face(SANS, 0.12 * zoom, semibold=True))

    def _fill(self) -> None:
        texts, card = self.texts, self._card
        if texts is None or card is None:
            return
        for label, text in (
            (self._head, texts.head_html),
            (self._equivalent, texts.equivalent),
            (self._others, texts.others),
            (self._here, texts.here_html),
            (self._definition, texts.definition),
            (self._note, texts.note),
            (self._relations, texts.relations_html),
            (self._why, texts.why),
        ):
            if label.text() != text:
                label.setText(text)
                label.setTextInteractionFlags(_LINKED if "<a href" in text else _SELECTABLE)
            label.setVisible(bool(text))
        self._plates.set_parts(card.parts, self._colours, self._zoom)
        self._plates.setVisible(bool(card.parts))
        self._switch.setVisible(bool(texts.other_language))
        if texts.other_language:
            self._switch.setText(texts.other_language.upper())
            self._switch.setAccessibleName(self._switch_name(texts.other_language))
            self._switch.setToolTip(self._switch.accessibleName())
        self.setAccessibleName(texts.spoken)

    def _switch_name(self, language: str) -> str:
        return self.tr("Definition in German") if language == "de" else self.tr("Definition in English")

    def _on_switch_clicked(self) -> None:
        texts = self.texts
        if texts is not None and texts.other_language:
            self._language = texts.other_language
            self._fill()
            self.definition_language_changed.emit(self._language)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            texts_of.cache_clear()
            self._fill()
