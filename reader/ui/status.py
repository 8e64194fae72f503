"""The status bar: terms, deviations, engine and what left the computer, zoom."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStatusBar, QWidget


class Status(QStatusBar):
    """Labels and flat buttons: what can be clicked leads to what it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.terms = QLabel(self)
        self.deviations = QPushButton(self)
        self.work = QLabel(self)
        self.engine = QPushButton(self)
        self.local_only = QPushButton(self)
        self.local_only.setCheckable(True)
        self.zoom = QPushButton(self)
        for part in (self.terms, self.deviations, self.work):
            part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            self.addWidget(part)
        for button in (self.engine, self.local_only, self.zoom):
            self.addPermanentWidget(button)
        for button in (self.deviations, self.engine, self.local_only, self.zoom):
            button.setFlat(True)
        self.deviations.hide()
        self.setAccessibleName(self.tr("Status"))
        self.deviations.setToolTip(self.tr("List the places to look at"))
        self.engine.setToolTip(self.tr("List what left this computer in this session"))
        self.show_local_only(on=False)

    def show_terms(self, count: int, possible: int) -> None:
        """Show how many terms the article has, and how many of them are only possible."""
        text = self.tr("1 term") if count == 1 else self.tr("{count} terms").format(count=count)
        if possible:
            text += " · " + self.tr("{count} possible").format(count=possible)
        self.terms.setText(text)

    def show_deviations(self, count: int) -> None:
        """Show in how many places the translation differs from the glossary or from itself."""
        one, many = (
            self.tr("1 rendering to look at"),
            self.tr("{count} renderings to look at"),
        )
        self.deviations.setText("" if not count else one if count == 1 else many.format(count=count))
        self.deviations.setVisible(count > 0)

    def show_work(self, text: str) -> None:
        """Show what goes on in the background, '' for nothing."""
        self.work.setText(text)
        self.work.setVisible(bool(text))

    def show_engine(self, text: str) -> None:
        """Show the engine and what left the computer."""
        self.engine.setText(text)

    def show_local_only(self, *, on: bool) -> None:
        """Show whether nothing may leave this computer."""
        self.local_only.setChecked(on)
        self.local_only.setText(self.tr("✓ Local only") if on else self.tr("Local only"))
        self.local_only.setAccessibleName(self.tr("Local only"))
        self.local_only.setToolTip(
            self.tr("Nothing leaves this computer; click to allow requests to hosts that you agreed to")
            if on
            else self.tr("Click to let nothing leave this computer")
        )

    def show_zoom(self, percent: int) -> None:
        """Show the zoom."""
        self.zoom.setText(f"{percent} %")
        self.zoom.setAccessibleName(self.tr("Zoom {percent} per cent; click for 100").format(percent=percent))
        self.zoom.setToolTip(self.tr("Zoom: Ctrl + and Ctrl −; click for 100 %"))
