"""Opens web addresses, and tells what a page says about itself: only a teaser, another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from reader.cancel import CancelToken
from reader.errors import LagebildError
from reader.text.article import Article
from reader.ui.said import said_error
from reader.workflow import is_address, read_address

if TYPE_CHECKING:
    from reader.ui.addresses.address_dialog import AddressDialog
    from reader.ui.features import Bench, Wishes


class Addresses(QObject):
    """The user's wish for an address is the consent to ask its host; local-only refuses it."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self.dialog: AddressDialog | None = None
        bench.opening.address_requested.connect(self.open)
        bench.opening.opened.connect(self._on_opened)

    def wishes(self) -> Wishes:
        """Return what the actions of this feature do."""
        return {"open_address": self.ask}

    def ask(self) -> None:
        """Ask for an address."""
        from PySide6.QtGui import QGuiApplication

        from reader.ui.addresses.address_dialog import AddressDialog

        window = self._bench.window
        dialog = self.dialog = AddressDialog(window.reading_palette, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(self._on_dialog_destroyed)
        dialog.address_chosen.connect(self.open)
        dialog.cancelled.connect(self._bench.opening.stop_reading)
        dialog.paste_requested.connect(self._on_paste_requested)
        copied = QGuiApplication.clipboard().text().strip()
        if is_address(copied) and len(copied.split()) == 1:
            dialog.field.setText(copied)
            dialog.field.selectAll()
        dialog.open()

    def open(self, url: str, typed: bool = True) -> None:
        """Fetch and open an address; the open article stays where that does not work."""
        ledger, settings = self._bench.ledger, self._bench.settings
        closed = self.tr("Local only is switched on: no host is asked.")

        def make(token: CancelToken) -> Article:
            return read_address(
                url, token=token, ledger=ledger, allow=lambda _: closed if settings().local_only else "", typed=typed
            )

        if self.dialog is not None:
            self.dialog.show_waiting(waiting=True)
        else:
            self._bench.window.status.show_work(self.tr("Opening the page…"))
        self._bench.opening.open_made(make, self._on_failed)

    def _on_failed(self, error: LagebildError) -> None:
        self._bench.window.status.show_work("")
        if self.dialog is not None:
            self.dialog.show_problem(said_error(error))
        else:
            self._bench.messages.error(error, self.tr("Paste instead"), self._bench.opening.paste)

    def _on_dialog_destroyed(self) -> None:
        self.dialog = None

    def _on_paste_requested(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._bench.opening.paste()

    def _on_opened(self, _source: str) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        view = self._bench.desk.view
        if view is None:
            return
        article = view.article
        if article.only_teaser:
            self._bench.messages.warn(
                self.tr("Only the teaser of this article is public."),
                self.tr("Sign in with a browser, copy the article and paste it."),
                self.tr("Paste"),
                self._bench.opening.paste,
            )
        elif article.language not in ("", "de"):
            self._bench.messages.info(
                self.tr("This text does not seem to be German."),
                self.tr("Terms are looked for as in a German text, and engines translate from German."),
            )
