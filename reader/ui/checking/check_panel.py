"""The page of the sidebar that lists where the translation differs from the glossary, and figures to look at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from reader.ui.checking.findings import Finding, Review

_FINDING = Qt.ItemDataRole.UserRole
_BUTTON_EDGE = 16
"""Pixels at either side of a button's words."""


class CheckPanel(QWidget):
    """A tree: a term with its renderings above its places, then numbers, dates and names. It decides nothing."""

    jump_requested = Signal(object)
    accept_requested = Signal(object)
    replace_requested = Signal(object)
    """The finding, of a term: its rendering is to become the expected one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_panel")
        self._review = Review()
        self._translated = False
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("findings")
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setIndentation(14)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail = QLabel(self)
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.use = QPushButton(self)
        self.accept = QPushButton(self)
        self._build()
        self._name()
        self._connect()
        self.show_review(Review(), translated=False)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.said)
        column.addWidget(self.tree, 1)
        column.addWidget(self.detail)
        for button in (self.use, self.accept):  # below each other: a long term needs the whole width
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
        column.addStretch(0)  # takes the room of an empty list, so that its sentence stands above

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Check of the translation"))
        self.tree.setAccessibleName(self.tr("Places to look at"))
        self.accept.setText(self.tr("Accept here"))
        self.accept.setToolTip(self.tr("This rendering is good: do not list it again (A)"))
        self.use.setToolTip(self.tr("Change the sentence: it becomes your own correction (U)"))

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(self._on_current_changed)
        self.tree.itemClicked.connect(self._on_item_chosen)
        self.tree.itemActivated.connect(self._on_item_chosen)
        self.accept.clicked.connect(lambda: self._wish(self.accept_requested))
        self.use.clicked.connect(lambda: self._wish(self.replace_requested))
        self.tree.installEventFilter(self)

    @property
    def current(self) -> Finding | None:
        """The finding chosen in the list."""
        item = self.tree.currentItem()
        return item.data(0, _FINDING) if item is not None else None

    def show_review(self, review: Review, *, translated: bool) -> None:
        """List the findings; the place in the list stays where it can."""
        row = self._number()
        self._review, self._translated = review, translated
        self.tree.clear()
        for key, text in review.summaries:
            self._add(text, [f for f in review.findings if f.is_term and f.key == key])
        for kinds, title in (
            (("number",), self.tr("Numbers that the English does not seem to have")),
            (("month",), self.tr("Dates that differ")),
            (("name",), self.tr("Names that the English does not seem to have")),
        ):
            found = review.of(kinds)
            if found:
                self._add(title, found)
        self.tree.expandAll()
        self._say()
        self._choose(row)

    def _add(self, title: str, findings: Sequence[Finding]) -> None:
        parent = QTreeWidgetItem(self.tree, [title])
        parent.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        font = parent.font(0)
        font.setBold(True)
        parent.setFont(0, font)
        parent.setToolTip(0, title)
        for finding in findings:
            item = QTreeWidgetItem(parent, [self._line(finding)])
            item.setData(0, _FINDING, finding)
            item.setToolTip(0, finding.sentence)

    def _line(self, finding: Finding) -> str:
        if finding.kind == "deprecated":
            return self.tr("“{said}”: the glossary advises against it").format(said=finding.said)
        if finding.kind == "drift":
            return self.tr("“{said}” in: {sentence}").format(said=finding.said, sentence=_short(finding.sentence))
        return f"{finding.key}: {_short(finding.sentence)}"

    def _say(self) -> None:
        terms = sum(f.is_term for f in self._review.findings)
        hints = len(self._review.findings) - terms
        if not self._translated:
            text = self.tr("Nothing is translated yet, so there is nothing to check.")
        elif not self._review.findings:
            text = self.tr("The translation keeps to the glossary, and figures and names agree.")
        else:
            parts = []
            if terms:
                one, many = self.tr("1 rendering to look at"), self.tr("{count} renderings to look at")
                parts.append(one if terms == 1 else many.format(count=terms))
            if hints:
                one, many = self.tr("1 hint about figures and names"), self.tr("{count} hints about figures and names")
                parts.append(one if hints == 1 else many.format(count=hints))
            text = " · ".join(parts)
        self.said.setText(text)
        self.tree.setVisible(bool(self._review.findings))
        self._on_current_changed()

    def _number(self) -> int:
        """Return the place of the current line among all findings shown, -1 for none."""
        current = self.current
        return self._review.findings.index(current) if current in self._review.findings else -1

    def _choose(self, number: int) -> None:
        if number < 0 or not self._review.findings:
            return
        wanted = self._review.findings[min(number, len(self._review.findings) - 1)]
        lines = QTreeWidgetItemIterator(self.tree)
        while (item := lines.value()) is not None:
            if item.data(0, _FINDING) == wanted:
                self.tree.setCurrentItem(item)
                return
            lines += 1

    def _wish(self, signal: object) -> None:
        finding = self.current
        if finding is not None:
            signal.emit(finding)  # type: ignore[attr-defined]

    def _on_current_changed(self, *_: object) -> None:
        finding = self.current
        self.use.setVisible(finding is not None and finding.is_term and bool(finding.target))
        self.accept.setVisible(finding is not None)
        self.detail.setVisible(finding is not None)
        if finding is not None:
            self._name_use()
            self.detail.setText(f"{finding.sentence}\n\n{finding.english}")

    def _name_use(self) -> None:
        """Name the term to put in, shortened where it is wider than the panel."""
        finding = self.current
        if finding is not None:
            whole = self.tr("Use “{term}”").format(term=finding.expected)
            metrics, edge = self.use.fontMetrics(), 2 * _BUTTON_EDGE
            self.use.setText(metrics.elidedText(whole, Qt.TextElideMode.ElideMiddle, self.use.width() - edge))
            self.use.setAccessibleName(whole)

    def _on_item_chosen(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        finding = item.data(0, _FINDING)
        if finding is not None:
            self.jump_requested.emit(finding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_use()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers():
            finding = self.current
            if finding is not None and event.key() == Qt.Key.Key_A:
                self.accept_requested.emit(finding)
                return True
            if finding is not None and event.key() == Qt.Key.Key_U and self.use.isVisible():
                self.replace_requested.emit(finding)
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.show_review(self._review, translated=self._translated)


def _short(text: str, most: int = 70) -> str:
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} …"
