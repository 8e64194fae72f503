"""One window a profile: a second start hands its article to the running one.

The network module of Qt costs some 30 ms, so it is loaded only where another instance seems to run, and after the
first picture. A small file in the profile says who runs; the rest goes through a local socket.
"""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, Signal

from reader.paths import Paths
from reader.settings import write_atomically
from reader.workflow import file_of, is_address

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from reader.ui.main_window import MainWindow
    from reader.ui.opening import Opening

LISTEN_MS = 900
"""After the window stands: when a second start can be answered. Until then it waits (up to ``PATIENCE``)."""
PATIENCE = 1.0
"""Seconds that a second start gives the running instance to answer: one that hangs must not be in the way."""
_LONGEST = 64_000
_TAKEN = b"taken\n"


def marker(paths: Paths) -> Path:
    """Return the file that says which process has the profile."""
    return paths.data / "instance.json"


def hand_over(paths: Paths, article: str) -> bool:
    """Give the article ('' only shows the window) to the running instance; False where none answers in time."""
    try:
        table = json.loads(marker(paths).read_text(encoding="utf-8"))
        name, process = str(table["name"]), int(table["process"])
    except (OSError, ValueError, KeyError, TypeError):
        return False
    if process == os.getpid() or not _is_alive(process):
        return False
    from PySide6.QtNetwork import QLocalSocket

    if article and not is_address(article):
        article = str(file_of(article).absolute())
    until = time.monotonic() + PATIENCE
    while (left := until - time.monotonic()) > 0:
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(max(1, round(left * 1000))):
            return _said(socket, article, until)
        time.sleep(min(0.05, left))
    return False


def _said(socket: QLocalSocket, article: str, until: float) -> bool:
    def left() -> int:
        return max(1, round((until - time.monotonic()) * 1000))

    socket.write(QByteArray(json.dumps({"article": article}).encode() + b"\n"))
    socket.waitForBytesWritten(left())
    answer = b""
    while not answer.endswith(b"\n") and time.monotonic() < until:
        if not socket.waitForReadyRead(left()):
            break
        answer += bytes(socket.readAll().data())
    socket.abort()
    return answer == _TAKEN


def _is_alive(process: int) -> bool:
    if os.name == "nt":
        return True  # a signal 0 would end it; a stale file then costs the patience once
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def show_received(window: MainWindow, opening: Opening, article: str) -> None:
    """Show the running window, with the article of the later start where it named one."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
    if is_address(article):
        opening.open_address(article)
    elif article:
        opening.open_file(Path(article))


class SingleInstance(QObject):
    """Listens for later starts with the same profile."""

    article_received = Signal(str)
    """A file, an address, or '': only show the window."""

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marker = marker(paths)
        self._name = f"lagebild-{sha256(str(paths.data.resolve()).encode()).hexdigest()[:20]}"
        self._server: QLocalServer | None = None

    def claim(self) -> None:
        """Say that this process has the profile; a profile that cannot be written then has two windows."""
        with suppress(OSError):
            write_atomically(self._marker, json.dumps({"process": os.getpid(), "name": self._name}))

    def listen(self) -> None:
        """Be there for later starts. A socket left behind by a crash is replaced."""
        from PySide6.QtNetwork import QLocalServer

        server = self._server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_new_connection)
        if not server.listen(self._name):
            QLocalServer.removeServer(self._name)
            server.listen(self._name)

    def close(self) -> None:
        """Stop listening and give the profile free."""
        if self._server is not None:
            self._server.close()
            self._server = None
        with suppress(OSError, ValueError, KeyError, TypeError):
            if json.loads(self._marker.read_text(encoding="utf-8"))["process"] == os.getpid():
                self._marker.unlink()

    def _on_new_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._on_ready_read(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._on_ready_read(socket)

    def _on_ready_read(self, socket: Any) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        try:
            article = str(json.loads(bytes(socket.readLine(_LONGEST).data()))["article"])
        except (ValueError, KeyError, TypeError):
            socket.abort()
            return
        socket.write(QByteArray(_TAKEN))
        socket.flush()
        self.article_received.emit(article)
