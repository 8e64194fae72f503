"""Asks before anything leaves the computer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.palettes import LIGHT, Palette


@dataclass(frozen=True, slots=True)
class ConsentRequest:
    """What the user is asked to agree to.  ``sent`` and ``host_does`` are whole sentences in the user's language."""

    engine: str
    host: str
    sent: str
    host_does: str = ""


class ConsentDialog(PlainDialog):
    """Names host and what is sent.  Not now is what Enter, Escape and closing mean."""

    def __init__(self, request: ConsentRequest, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__("", palette, parent)
        self.setWindowTitle(self.tr("Translate with {engine}?").format(engine=request.engine))
        self.setMinimumWidth(480)
        self.add_headline(self.windowTitle())
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.column.spacing())
        column.addWidget(
            self.paragraph(
                self.tr("To translate, Lagebild sends text from this computer to {host}.").format(host=request.host)
            )
        )
        for title, text in (
            (self.tr("What is sent"), request.sent),
            (self.tr("What {host} does with it").format(host=request.host), request.host_does),
        ):
            if text:
                column.addWidget(self.paragraph(title, pixels=14, colour=palette.grey, semibold=True))
                column.addWidget(self.paragraph(text))
        column.addWidget(
            self.paragraph(
                self.tr(
                    "You are asked once for each server. Settings take the agreement back, or switch to local only."
                ),
                pixels=14,
                colour=palette.grey,
            )
        )
        column.addStretch(1)
        self.add_scrolled(inside)
        self.agree = self.add_button(self.tr("Agree and translate"))
        self.not_now = self.add_button(self.tr("Not now"), main=True, default=True)
        self.agree.clicked.connect(self.accept)
        self.not_now.clicked.connect(self.reject)
