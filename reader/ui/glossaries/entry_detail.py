"""The chosen entry in the browser: the card's lines, example and source, the shipped values under own ones, actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.glossary.concept import Concept
from reader.glossary.hit import Hit, Level
from reader.ui.cards.body import CardBody
from reader.ui.cards.look import clear_background, style_label
from reader.ui.cards.scroll_bar import thin_scroll_bar
from reader.ui.cards.texts import domain_name
from reader.ui.fonts import SANS
from reader.ui.palettes import LIGHT, Palette
from reader.ui.view_model import ConceptLookup, card_of


class EntryDetail(QWidget):
    """Shows one entry; what its buttons wish is done by the feature."""

    relation_activated = Signal(str)
    back_requested = Signal()
    jump_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = LIGHT
        self.body = CardBody()
        self.more = QLabel()
        self.shipped = QLabel()
        self.back, self.jump = QPushButton(self), QPushButton(self)
        self.edit, self.delete = QPushButton(self), QPushButton(self)
        self._scroll = QScrollArea(self)
        self._inside = QWidget()
        self._build()
        self._name()
        self._connect()

    def _build(self) -> None:
        for label in (self.more, self.shipped):
            label.setParent(self._inside)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.setParent(self._inside)
        self._scroll.setWidget(self._inside)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        clear_background(self._scroll, self._scroll.viewport(), self._inside)
        self._scroll.viewport().installEventFilter(self)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        for number, button in enumerate((self.back, self.jump, self.edit, self.delete)):
            buttons.addWidget(button, number // 2, number % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._scroll, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.body.relation_activated.connect(self.relation_activated)
        self.body.definition_language_changed.connect(lambda _language: self._arrange())
        self.back.clicked.connect(self.back_requested)
        self.jump.clicked.connect(self.jump_requested)
        self.edit.clicked.connect(self.edit_requested)
        self.delete.clicked.connect(self.delete_requested)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("The chosen entry"))
        for button, text, hint in (
            (self.back, self.tr("Back"), self.tr("To the entry shown before (Alt+Left)")),
            (
                self.jump,
                self.tr("In this article"),
                self.tr("To the first place of the term in the open article (Ctrl+J)"),
            ),
            (self.edit, self.tr("Edit…"), self.tr("Change this entry (Ctrl+E)")),
        ):
            button.setText(text)
            button.setToolTip(hint)
            button.setAccessibleDescription(hint)
        self._name_delete("")

    def _name_delete(self, kind: str) -> None:
        if kind == "changed":
            text, hint = self.tr("Reset"), self.tr("Bring the shipped entry back (Del)")
        elif kind == "hidden":
            text, hint = self.tr("Bring back"), self.tr("Let this entry count again (Del)")
        else:
            text, hint = self.tr("Delete"), self.tr("Take this entry out of your glossary (Del); can be undone")
        self.delete.setText(text)
        self.delete.setToolTip(hint)
        self.delete.setAccessibleDescription(hint)

    def set_look(self, palette: Palette) -> None:
        """Take the colours."""
        self._palette = palette
        self.body.set_look(palette, 100)
        style_label(self.more, SANS, 14, palette.grey, palette)
        style_label(self.shipped, SANS, 14, palette.warning, palette)
        self._scroll.verticalScrollBar().setStyleSheet(thin_scroll_bar(palette))
        self._arrange()

    def show_entry(
        self, concept: Concept | None, lookup: ConceptLookup | None, shipped: Concept | None, *, places: int, kind: str
    ) -> None:
        """Show an entry; ``shipped``: what it lies on, if anything; ``places`` in the article; ``kind`` of its row."""
        self._inside.setVisible(concept is not None)
        for button in (self.edit, self.delete):
            button.setEnabled(concept is not None)
        self.jump.setEnabled(places > 0)
        self._name_delete(kind)
        if concept is None:
            return
        hit = Hit(
            ((0, 0),), concept.headword, concept.headword, concept.id, concept.equivalents, concept.domain, "plain",
            Level.SURE, "",
        )  # fmt: skip
        self.body.set_card(card_of(hit, concept, lookup))
        texts = self.body.texts
        more = [texts.origin if texts else ""]
        if concept.example:
            more.append(self.tr("Example: {text}").format(text=concept.example))
        if concept.source_url:
            more.append(self.tr("Source: {text}").format(text=concept.source_url))
        if places:
            more.append(
                self.tr("1 place in this article")
                if places == 1
                else self.tr("{count} places in this article").format(count=places)
            )
        self.more.setText("\n".join(more))
        self.shipped.setText(self._differences(concept, shipped) if shipped is not None else "")
        self.shipped.setVisible(shipped is not None)
        self._scroll.verticalScrollBar().setValue(0)
        self._arrange()

    def _differences(self, own: Concept, shipped: Concept) -> str:
        rows = [self.tr("Changed by you. The shipped entry says:")]
        for title, mine, theirs in (
            (self.tr("German"), _terms(own.de), _terms(shipped.de)),
            (self.tr("English"), "; ".join(own.equivalents), "; ".join(shipped.equivalents)),
            (self.tr("Domain"), domain_name(own.domain), domain_name(shipped.domain)),
            (self.tr("Definition in English"), own.definition_en, shipped.definition_en),
            (self.tr("Definition in German"), own.definition_de, shipped.definition_de),
            (self.tr("Note"), own.note_en or own.note_de, shipped.note_en or shipped.note_de),
            (self.tr("Example"), own.example, shipped.example),
        ):
            if mine != theirs:
                rows.append(f"{title}: {theirs or '–'}")
        return "\n".join(rows) if len(rows) > 1 else self.tr("Changed by you in its grammar; the words are the same.")

    def _arrange(self) -> None:
        width = max(120, self._scroll.viewport().width() - 6)
        y = self.body.arrange(width)
        self.body.move(0, 0)
        for label in (self.more, self.shipped):
            if not label.isHidden():
                y += 10
                height = label.heightForWidth(width)
                label.setGeometry(0, y, width, height)
                y += height
        self._inside.resize(width, y)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            self._arrange()
        return False


def _terms(terms: tuple[object, ...]) -> str:
    return "; ".join(str(getattr(t, "text", "")) for t in terms)
