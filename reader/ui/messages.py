"""What the program has to say: one channel, usable before there is a window, and the bar that shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.errors import LagebildError
from reader.ui.cards.look import style_label
from reader.ui.cards.quiet_button import QuietButton
from reader.ui.fonts import SANS, face
from reader.ui.palettes import LIGHT, Palette
from reader.ui.said import said

_INFO_STAYS_MS = 8000


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence, what to do about it, and at most one button.  ``level``: 'info', 'warning' or 'error'."""

    text: str
    hint: str = ""
    level: str = "info"
    action: str = ""
    run: Callable[[], object] | None = field(default=None, compare=False)
    topic: str = field(default="", compare=False)
    """What it is about, where it may cease to be so: see :meth:`Messages.withdraw`."""


class Messages(QObject):
    """The channel.  What is posted before a bar listens waits."""

    posted = Signal()
    withdrawn = Signal(str)
    """A topic: what was said about it is no longer so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Message] = []

    def post(self, message: Message) -> None:
        """Say something; the same message twice in waiting is said once."""
        if message not in self._waiting:
            self._waiting.append(message)
            self.posted.emit()

    def info(self, text: str, hint: str = "", action: str = "", run: Callable[[], object] | None = None) -> None:
        """Say something that needs no answer; it goes by itself. ``action`` names a button, for instance 'Undo'."""
        self.post(Message(text, hint, "info", action, run))

    def warn(
        self, text: str, hint: str = "", action: str = "", run: Callable[[], object] | None = None, topic: str = ""
    ) -> None:
        """Say that something is not as it should be; it stays until it is closed or its ``topic`` withdrawn."""
        self.post(Message(text, hint, "warning", action, run, topic))

    def error(
        self, error: LagebildError, action: str = "", run: Callable[[], object] | None = None, topic: str = ""
    ) -> None:
        """Say what a known error says; ``action`` names a button ('Retry') that runs ``run``."""
        self.post(Message(error.message, error.hint, "error", action, run, topic))

    def withdraw(self, topic: str) -> None:
        """Take away what was said about ``topic``: another article is open, or it is tried again."""
        self._waiting = [message for message in self._waiting if message.topic != topic]
        self.withdrawn.emit(topic)

    def take(self) -> list[Message]:
        """Return what waits, oldest first, and forget it."""
        waiting, self._waiting = self._waiting, []
        return waiting


class MessageBar(QWidget):
    """Shows the newest message; errors stay and come back when the newer ones are closed."""

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._stack: list[Message] = []
        self._palette = LIGHT
        self._zoom = 100
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._more = QLabel(self)
        self._action = QuietButton("", self)
        self._close = QuietButton("\u00d7", self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_INFO_STAYS_MS)
        self._build()
        self._close.setAccessibleName(self.tr("Close this message"))
        self.set_look(LIGHT, 100)
        self.hide()
        self._connect()
        self._on_messages_posted()

    def _build(self) -> None:
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._more)
        row.addWidget(self._action)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self._messages.posted.connect(self._on_messages_posted)
        self._messages.withdrawn.connect(self._on_messages_withdrawn)
        self._action.clicked.connect(self._on_action_clicked)
        self._close.clicked.connect(self.close_message)
        self._timer.timeout.connect(self.close_message)

    @property
    def current(self) -> Message | None:
        """The message shown."""
        return self._stack[-1] if self._stack else None

    def close_message(self) -> None:
        """Take the shown message away; the one before it comes back."""
        self._timer.stop()
        if self._stack:
            self._stack.pop()
        self._show()

    def withdraw(self, text: str) -> None:
        """Take messages with this text away: what they say is no longer so."""
        self._stack = [message for message in self._stack if message.text != text]
        self._show()

    def set_look(self, palette: Palette, zoom: int) -> None:
        """Take colours and size; ``zoom`` in per cent."""
        self._palette, self._zoom = palette, zoom
        self._action.set_look(palette, face(SANS, 0.145 * zoom, semibold=True))
        self._close.set_look(palette, face(SANS, 0.19 * zoom, semibold=True))
        style_label(self._text, SANS, 0.145 * zoom, palette.text, palette)
        style_label(self._more, SANS, 0.13 * zoom, palette.grey, palette)
        self._show()

    def _show(self) -> None:
        message = self.current
        self.setVisible(message is not None)
        if message is None:
            return
        colours = {"warning": self._palette.warning, "error": self._palette.error}
        colour = colours.get(message.level, self._palette.accent)
        self._sign.setText({"warning": "!", "error": "\u00d7"}.get(message.level, "i"))
        self._sign.setAccessibleName(self._level_name(message.level))
        style_label(self._sign, SANS, 0.15 * self._zoom, colour, self._palette, semibold=True)
        self._text.setText(f"{said(message.text)} {said(message.hint)}".strip())
        older = len(self._stack) - 1
        self._more.setText(self.tr("+ {count} more").format(count=older) if older else "")
        self._action.setText(message.action)
        self._action.setVisible(bool(message.action))
        self._action.updateGeometry()
        self.setAccessibleName(f"{self._level_name(message.level)}: {self._text.text()}")
        if message.level == "info":
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def _level_name(self, level: str) -> str:
        names = {"warning": self.tr("Warning"), "error": self.tr("Error")}
        return names.get(level, self.tr("Note"))

    def _on_messages_posted(self) -> None:
        for message in self._messages.take():
            self._stack = [old for old in self._stack if old != message and old.level != "info"]
            self._stack.append(message)
        self._show()
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _on_messages_withdrawn(self, topic: str) -> None:
        self._stack = [message for message in self._stack if message.topic != topic]
        self._show()

    def _on_action_clicked(self) -> None:
        message = self.current
        self.close_message()
        if message is not None and message.run is not None:
            message.run()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        serious = self.current is not None and self.current.level != "info"
        ground = self._palette.warning_ground if serious else self._palette.accent_ground
        painter.fillRect(self.rect(), QColor(ground))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._palette.line))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._close.setAccessibleName(self.tr("Close this message"))
            self._show()
