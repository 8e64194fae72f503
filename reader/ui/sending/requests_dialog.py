"""What left this computer in this session: one line a request, or the plain statement that nothing did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from reader.ui.cards.scroll_bar import thin_scroll_bar
from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.i18n import grouped
from reader.ui.palettes import LIGHT, Palette

if TYPE_CHECKING:
    from reader.ledger import Request


class RequestsDialog(PlainDialog):
    """Newest request first. Times are local; sizes in bytes."""

    def __init__(
        self, requests: Sequence[Request], palette: Palette = LIGHT, parent: QWidget | None = None, *, local_only: bool
    ) -> None:
        super().__init__("", palette, parent)
        self.setWindowTitle(self.tr("Requests of this session"))
        self.resize(760, 440)
        self.add_headline(self.windowTitle())
        self.said = self.add_text(self._summary(requests), colour=palette.grey)
        if local_only:
            self.add_text(self.tr("Local only is on: nothing more is sent until you switch it off."))
        self.table = QTableWidget(len(requests), 6, self)
        self.table.setAccessibleName(self.windowTitle())
        heads = ("Time", "Host", "Purpose", "Sent", "Received", "Result")
        names = dict(zip(heads, self._heads(), strict=True))
        self.table.setHorizontalHeaderLabels([names[head] for head in heads])
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.verticalScrollBar().setStyleSheet(thin_scroll_bar(palette))
        self.table.setStyleSheet(
            f"QTableWidget {{ background: {palette.card}; border: 1px solid {palette.line}; }}"
            f"QHeaderView::section {{ background: {palette.plate}; color: {palette.grey}; border: none; padding: 5px }}"
        )
        for row, request in enumerate(reversed(requests)):
            self._fill(row, request)
        self.table.setVisible(bool(requests))
        self.column.addWidget(self.table, 1)
        if not requests:
            self.column.addStretch(1)
        self.add_button(self.tr("Close"), main=True, default=True).clicked.connect(self.accept)

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Time"),
            self.tr("Host"),
            self.tr("Purpose"),
            self.tr("Sent"),
            self.tr("Received"),
            self.tr("Result"),
        )

    def _purpose(self, purpose: str) -> str:
        names = {
            "translation": self.tr("translation"),
            "article": self.tr("article"),
            "feed": self.tr("feed"),
            "model": self.tr("offline model"),
            "glossary": self.tr("glossary at DeepL"),
            "usage": self.tr("allowance at DeepL"),
        }
        return names.get(purpose, purpose)

    def _result(self, result: str) -> str:
        names = {"ok": self.tr("answered"), "no answer": self.tr("no answer"), "cancelled": self.tr("cancelled")}
        if result.startswith("status "):
            return self.tr("refused ({status})").format(status=result.removeprefix("status "))
        return names.get(result, result)

    def _summary(self, requests: Sequence[Request]) -> str:
        if not requests:
            return self.tr("Nothing left this computer in this session.")
        hosts = ", ".join(sorted({request.host for request in requests}))
        kilobytes = max(1, round(sum(request.sent for request in requests) / 1024))
        text = (
            self.tr("1 request to {hosts}, {size} KB sent.")
            if len(requests) == 1
            else self.tr("{count} requests to {hosts}, {size} KB sent.")
        )
        return text.format(count=len(requests), hosts=hosts, size=kilobytes)

    def _fill(self, row: int, request: Request) -> None:
        told = (
            request.time.astimezone().strftime("%H:%M:%S"),
            request.host,
            self._purpose(request.purpose),
            grouped(request.sent),
            grouped(request.received),
            self._result(request.result),
        )
        for column, text in enumerate(told):
            item = QTableWidgetItem(text)
            if column in (3, 4):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, item)
