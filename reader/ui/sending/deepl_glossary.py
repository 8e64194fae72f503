"""The glossary at DeepL: sent only when the reader asks for it, used by DeepL's translations, removed again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from reader.cancel import CancelToken
from reader.errors import LagebildError
from reader.paths import Paths
from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.palettes import LIGHT, Palette
from reader.ui.tasks import Report

if TYPE_CHECKING:
    from reader.ui.features import Bench, Wishes

LANE = "deepl glossary"
_GAP, _MARGINS = 10, 60
"""Pixels between the buttons, and beside them."""


class DeepLGlossaryDialog(PlainDialog):
    """Says what would be sent and where; Not now is what Enter, Escape and closing mean."""

    def __init__(self, host: str, palette: Palette = LIGHT, parent: QWidget | None = None, *, in_use: bool) -> None:
        super().__init__("", palette, parent)
        self.setWindowTitle(self.tr("Your glossary at DeepL"))
        self.setMinimumWidth(500)
        self.add_headline(self.windowTitle())
        self.add_text(
            self.tr(
                "DeepL can use a glossary of its own. Lagebild then sends every German term of your glossaries with "
                "its preferred English to {host}: no definitions, no notes, no articles. DeepL keeps it under your "
                "key until you remove it here, and follows it in your translations."
            ).format(host=host)
        )
        self.add_text(
            self.tr("A glossary of yours is at DeepL and in use.") if in_use else self.tr("None is in use now."),
            colour=palette.grey,
        )
        self.column.addStretch(1)
        self.send: QPushButton = self.add_button(self.tr("Send again") if in_use else self.tr("Agree and send"))
        self.usage: QPushButton = self.add_button(self.tr("Allowance"))
        self.usage.setToolTip(self.tr("Asks DeepL how many characters of this month are used"))
        self.stop: QPushButton | None = self.add_button(self.tr("Remove from DeepL")) if in_use else None
        self.not_now = self.add_button(self.tr("Not now"), main=True, default=True)
        self.not_now.clicked.connect(self.reject)
        buttons = [button for button in (self.send, self.usage, self.stop, self.not_now) if button is not None]
        wide = sum(button.sizeHint().width() + _GAP for button in buttons)
        self.setMinimumWidth(max(self.minimumWidth(), wide + _MARGINS))


class DeepLGlossary(QObject):
    """Sends, replaces and removes the glossary in the background."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._bench = bench

    def wishes(self) -> Wishes:
        """Return what the actions of this feature do."""
        return {"deepl_glossary": self.open}

    def open(self) -> None:
        """Say what would be sent, and ask."""
        settings = self._bench.settings()
        if settings.local_only:
            self._bench.messages.warn(self.tr("Local only is switched on: nothing is sent."))
            return
        self._bench.translating.find_host("deepl", settings.endpoints.get("deepl", ""), self._ask)

    def _ask(self, host: str) -> None:
        settings, window = self._bench.settings(), self._bench.window
        dialog = DeepLGlossaryDialog(host, window.reading_palette, window, in_use=bool(settings.deepl_glossary))
        dialog.send.clicked.connect(dialog.accept)
        dialog.send.clicked.connect(self.upload)
        dialog.usage.clicked.connect(dialog.accept)
        dialog.usage.clicked.connect(self.ask_usage)
        if dialog.stop is not None:
            dialog.stop.clicked.connect(dialog.accept)
            dialog.stop.clicked.connect(self.remove)
        dialog.open()

    def upload(self) -> None:
        """Send the glossaries' preferred terms; an earlier one at DeepL is removed afterwards."""
        paths, old = self._bench.paths, self._bench.settings().deepl_glossary

        def use(engine: Any) -> tuple[str, int]:
            entries = _entries(paths)
            number = engine.upload_glossary("Lagebild", entries)
            if old:
                _forget(engine, old)
            return number, entries.count("\n")

        def done(answer: tuple[str, int]) -> None:
            self._bench.change(deepl_glossary=answer[0])
            text = self.tr("{count} terms are at DeepL; its translations follow them from now on.")
            self._bench.messages.info(text.format(count=answer[1]))

        self._run(use, done)

    def ask_usage(self) -> None:
        """Ask DeepL how much of the month's allowance is used, and say it."""

        def done(usage: Any) -> None:
            text = self.tr("DeepL: {used} of {allowed} characters of this month are used.")
            self._bench.messages.info(text.format(used=f"{usage.used:,}", allowed=f"{usage.allowed:,}"))

        self._run(lambda engine: engine.usage(), done, purpose="usage")

    def remove(self) -> None:
        """Remove the glossary from DeepL and translate without it."""
        old = self._bench.settings().deepl_glossary

        def done(_: object) -> None:
            self._bench.change(deepl_glossary="")
            self._bench.messages.info(self.tr("The glossary is removed from DeepL."))

        self._run(lambda engine: _forget(engine, old), done)

    def _run(self, use: Any, done: Any, *, purpose: str = "glossary") -> None:
        settings, ledger, keys = self._bench.settings, self._bench.ledger, self._bench.translating.keys
        endpoint = settings().endpoints.get("deepl", "")
        closed = self.tr("Local only is switched on: nothing is sent.")

        def work(token: CancelToken, _report: Report) -> Any:
            from reader.translation.answer import RequestFailed
            from reader.translation.engines.catalogue import create
            from reader.translation.transport import Transport

            transport = Transport(
                token=token,
                ledger=ledger,
                allow=lambda _host: closed if settings().local_only else "",
                purpose=purpose,
            )
            engine = create("deepl", endpoint=endpoint, key=keys.get("deepl"), transport=transport)
            try:
                return use(engine)
            except RequestFailed as failed:
                raise LagebildError(failed.message) from None

        self._bench.tasks.run(LANE, work, done=done, failed=self._on_failed, replace=LANE)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, LagebildError):
            raise error
        self._bench.messages.error(error)


def _entries(paths: Paths) -> str:
    """Return "German TAB English" lines of all glossaries in effect."""
    from reader.glossary.exchange import deepl
    from reader.recognition.ready import concepts_in_effect

    return deepl.write(concepts_in_effect(paths), "").content.decode()


def _forget(engine: Any, glossary: str) -> None:
    """Remove a glossary at DeepL; one that is gone already is no fault."""
    from reader.translation.answer import RequestFailed

    try:
        engine.remove_glossary(glossary)
    except RequestFailed as failed:
        if failed.status != 404:
            raise
