"""Above the list: title with count, filter box, chips for order and domains."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.ui.cards.look import style_label
from reader.ui.cards.texts import domain_name
from reader.ui.fonts import SANS
from reader.ui.palettes import LIGHT, Palette
from reader.ui.sidebar.chips import Chip, ChipRow
from reader.ui.tab_order import chain


class FilterPanel(QWidget):
    """What narrows and orders the list."""

    filter_changed = Signal()
    sort_chosen = Signal(str)
    list_requested = Signal()
    """Arrow down or Enter in the box: on to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = LIGHT
        self._zoom = 100
        self._counts = (0, 0)
        self._title = QLabel(self)
        self._count = QLabel(self)
        self.box = QLineEdit(self)
        self._order_row = ChipRow(self)
        self._domain_row = ChipRow(self)
        self._orders = {name: Chip("", self._order_row) for name in ("appearance", "alphabet", "domain")}
        self._domains: dict[str, Chip] = {}
        self._build()
        self._name()
        self.set_sort("appearance")
        self.set_look(LIGHT, 100)
        self._connect()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        self.box.setClearButtonEnabled(True)
        self._order_row.set_chips(list(self._orders.values()))
        self._domain_row.hide()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(7)
        self._column.addLayout(head)
        self._column.addWidget(self.box)
        self._column.addWidget(self._order_row)
        self._column.addWidget(self._domain_row)

    def _connect(self) -> None:
        self.box.textChanged.connect(self.filter_changed)
        for name, chip in self._orders.items():
            chip.clicked.connect(lambda _=False, name=name: self._on_order_clicked(name))

    @property
    def needle(self) -> str:
        """What is typed into the box."""
        return self.box.text()

    def domains(self) -> frozenset[str]:
        """Return the domains whose chips are on; none means all."""
        return frozenset(name for name, chip in self._domains.items() if chip.isChecked())

    def set_domains(self, names: list[str]) -> None:
        """Offer these domains; with fewer than two there is nothing to choose."""
        if names != list(self._domains):
            chosen = self.domains()
            self._domains = {name: Chip(domain_name(name), self._domain_row) for name in names}
            for name, chip in self._domains.items():
                chip.setChecked(name in chosen)
                chip.set_look(self._palette, self._zoom)
                chip.setToolTip(self.tr("Show only {domain}").format(domain=domain_name(name)))
                chip.toggled.connect(self.filter_changed)
            self._domain_row.set_chips(list(self._domains.values()))
            chain((*self._orders.values(), *self._domains.values()))
        self._domain_row.setVisible(len(names) > 1)

    def check_domains(self, names: frozenset[str]) -> None:
        """Turn exactly these chips on."""
        for name, chip in self._domains.items():
            chip.setChecked(name in names)

    def clear(self) -> None:
        """Show everything again."""
        self.check_domains(frozenset())
        self.box.clear()

    def set_sort(self, order: str) -> None:
        """Show which order is on."""
        for name, chip in self._orders.items():
            chip.setChecked(name == order)

    def set_counts(self, shown: int, total: int) -> None:
        """Say how many terms there are, and how many of them pass the filter."""
        self._counts = (shown, total)
        if shown != total:
            text = self.tr("{shown} of {total} terms").format(shown=shown, total=total)
        elif total == 1:
            text = self.tr("1 term")
        else:
            text = self.tr("{total} terms").format(total=total)
        self._count.setText(text)

    def set_look(self, palette: Palette, zoom: int) -> None:
        """Take colours and size; ``zoom`` in per cent."""
        self._palette, self._zoom = palette, zoom
        style_label(self._title, SANS, 0.16 * zoom, palette.text, palette, semibold=True)
        style_label(self._count, SANS, 0.15 * zoom, palette.grey, palette)
        self.box.setStyleSheet(
            f"QLineEdit {{ font-family: '{SANS}'; font-size: {round(0.145 * zoom)}px; color: {palette.text};"
            f"background: {palette.paper}; border: 1px solid {palette.line}; border-radius: 5px;"
            f"padding: {round(0.05 * zoom)}px {round(0.08 * zoom)}px; placeholder-text-color: {palette.grey};"
            f"selection-background-color: {palette.selection}; selection-color: {palette.ink} }}"
            f"QLineEdit:focus {{ border-color: {palette.accent} }}"
        )
        for chip in (*self._orders.values(), *self._domains.values()):
            chip.set_look(palette, zoom)
        self._order_row.rearrange()
        self._domain_row.rearrange()

    def set_margin(self, pixels: int) -> None:
        """Keep ``pixels`` clear at both sides."""
        self._column.setContentsMargins(pixels, 0, pixels, 0)

    def _name(self) -> None:
        self._title.setText(self.tr("In this article"))
        self.box.setPlaceholderText(self.tr("Filter terms\u2026"))
        self.box.setAccessibleName(self.tr("Filter terms, German or English"))
        names = {
            "appearance": self.tr("As they appear"),
            "alphabet": self.tr("A\u2013Z"),
            "domain": self.tr("By domain"),
        }
        for order, name in names.items():
            self._orders[order].setText(name)
            self._orders[order].setAccessibleName(self.tr("Sort: {order}").format(order=name))
        for domain, chip in self._domains.items():
            chip.setText(domain_name(domain))
        self.set_counts(*self._counts)
        self._order_row.rearrange()
        self._domain_row.rearrange()

    def _on_order_clicked(self, name: str) -> None:
        self.set_sort(name)
        self.sort_chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.box.hasFocus():
            self.list_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and self.box.text():
            self.box.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
