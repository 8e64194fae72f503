"""Keys, networks and disks that do not do what they should, through the window: told plainly, nothing lost."""

from __future__ import annotations

import socket
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.paths import Paths
from reader.settings import Settings
from reader.translation import memory_file
from reader.translation.memory import Memory
from reader.ui.controller import Controller
from reader.ui.dialogs.consent_dialog import ConsentDialog
from tests.e2e.conftest import MakeReader
from tests.helpers.replay import ReplayServer
from tests.helpers.translating import quick_limits

PAIRS = [
    ("Truppen an der Grenze", "Troops at the border"),
    ("Die Armee verlegte zwei Brigaden an die Grenze.", "The army moved two brigades to the border."),
    ("Der Verteidigungsminister sprach von einer Übung.", "The defense minister spoke of an exercise."),
]
KEY = "geheimer-schluessel"
WAIT = 60_000


@pytest.fixture(autouse=True)
def limits(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_limits(monkeypatch)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "grenze.txt"
    file.write_text("\n\n".join(german for german, _ in PAIRS), encoding="utf-8")
    return file


@contextmanager
def refusing_proxy() -> Iterator[str]:
    """A proxy that lets nobody through."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        stop = threading.Event()

        def serve() -> None:
            while not stop.is_set():
                try:
                    caller, _ = server.accept()
                except TimeoutError:
                    continue
                with caller:
                    caller.recv(65536)
                    caller.sendall(b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n")

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        stop.set()
        thread.join(2)


def no_such_name(*_: object, **__: object) -> None:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def settings_for(engine: str, url: str, host: str = "127.0.0.1") -> Settings:
    return Settings(theme="light", engine=engine, endpoints={engine: url}, consents={engine: host})


def english(controller: Controller) -> str:
    pages = controller.window.spread.panes[-1].hit_map.page
    return "\n".join(block.text for block in pages if block.language == "en")


def settle(controller: Controller, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT)
    controller.window.spread.settle()


def all_messages(controller: Controller) -> str:
    """Return everything that the bar says, closing one after the other."""
    said = []
    while (message := controller.window.messages.current) is not None:
        said.append(f"{message.text} {message.hint}")
        controller.window.messages.close_message()
    return "\n".join(said)


@pytest.mark.parametrize("engine", ["deepl", "microsoft", "libretranslate"])
def test_a_wrong_key_is_told_never_shown_and_the_right_one_helps(
    make_reader: MakeReader, qtbot: QtBot, article: Path, engine: str
) -> None:
    with ReplayServer(PAIRS, key="right") as server:
        controller = make_reader(article, settings=settings_for(engine, server.url))
        controller.translating.keys.set(engine, KEY)
        controller.translate()
        settle(controller, qtbot)
        assert "refused access" in english(controller)
        assert "Check the key" in english(controller)
        assert server.requests == 1, "a host that refuses the key is not asked again"
        assert KEY not in english(controller) + all_messages(controller)
        controller.translating.keys.set(engine, "right")
        controller.window.actions_by_name["retry"].trigger()
        qtbot.waitUntil(lambda: all(text in english(controller) for _, text in PAIRS), timeout=WAIT)
        settle(controller, qtbot)


def test_a_free_key_of_deepl_asks_for_the_host_that_it_is_used_with(
    make_reader: MakeReader, qtbot: QtBot, article: Path
) -> None:
    """Nothing is sent here: local only is switched on before the user agrees."""
    controller = make_reader(article, settings=Settings(theme="light", engine="deepl"))
    controller.translating.keys.set("deepl", "geheim:fx")
    controller.translate()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=WAIT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ConsentDialog)
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "api-free.deepl.com" in shown
    controller.change(local_only=True)
    dialog.accept()
    settle(controller, qtbot)
    assert controller.settings.consents == {"deepl": "api-free.deepl.com"}
    assert controller.translating.requests == 0


def test_a_key_revoked_in_the_middle_leaves_what_arrived(
    make_reader: MakeReader, qtbot: QtBot, profile: Paths, article: Path
) -> None:
    with ReplayServer(PAIRS) as server:
        server.fault("403", after=2)
        controller = make_reader(article, settings=settings_for("deepl", server.url))
        controller.translating.keys.set("deepl", KEY)
        controller.translate()
        settle(controller, qtbot)
        assert PAIRS[1][1] in english(controller)
        assert PAIRS[2][1] not in english(controller)
        assert "refused access" in english(controller)
        asked = server.requests
        assert asked == 3
    memory = Memory(profile.memory)
    assert memory.size() == (2, 0)
    memory.close()


@pytest.mark.parametrize("trouble", ["unknown host", "no server", "TLS", "proxy"])
def test_a_host_that_cannot_be_reached_is_told_with_retry(
    make_reader: MakeReader, qtbot: QtBot, article: Path, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    with ReplayServer(PAIRS) as server, refusing_proxy() as proxy:
        port = server.url.rpartition(":")[2]
        url, host, word = {
            "unknown host": ("http://host.invalid", "host.invalid", "not known"),
            "no server": ("http://127.0.0.1:9", "127.0.0.1", "could not be reached"),
            "TLS": (f"https://127.0.0.1:{port}", "127.0.0.1", "TLS"),
            "proxy": ("https://translate.example.org", "translate.example.org", "proxy"),
        }[trouble]
        if trouble == "unknown host":
            monkeypatch.setattr(socket, "getaddrinfo", no_such_name)  # the real one may take long to say so
        if trouble == "proxy":
            monkeypatch.setenv("https_proxy", proxy)
            monkeypatch.delenv("no_proxy", raising=False)
            monkeypatch.delenv("NO_PROXY", raising=False)
        controller = make_reader(article, settings=settings_for("google", url, host))
        controller.translate()
        settle(controller, qtbot)
        assert word in english(controller)
        message = controller.window.messages.current
        assert message is not None
        assert message.action == "Retry"
        assert not any(german in all_messages(controller) for german, _ in PAIRS), "no text in messages"
        monkeypatch.undo()
        quick_limits(monkeypatch)
        controller.change(endpoints={"google": server.url}, consents={"google": "127.0.0.1"})
        controller.window.actions_by_name["retry"].trigger()
        qtbot.waitUntil(lambda: all(text in english(controller) for _, text in PAIRS), timeout=WAIT)
        settle(controller, qtbot)


def test_a_full_disk_is_told_once_and_the_translation_is_shown(
    make_reader: MakeReader, qtbot: QtBot, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared = memory_file._prepared

    def full(connection: sqlite3.Connection) -> sqlite3.Connection:
        made = prepared(connection)
        pages = made.execute("PRAGMA page_count").fetchone()[0]
        made.execute(f"PRAGMA max_page_count = {pages}")  # SQLite then says what it says on a full disk
        return made

    monkeypatch.setattr(memory_file, "_prepared", full)
    long = [(german, english + " It was " + " ".join(f"told{n}" for n in range(3000))) for german, english in PAIRS]
    monkeypatch.setattr("reader.translation.checks._length_fault", lambda _source, _answer: "")
    with ReplayServer(long) as server:
        controller = make_reader(article, settings=settings_for("google", server.url))
        controller.translate()
        qtbot.waitUntil(lambda: PAIRS[2][1] in english(controller), timeout=WAIT)
        settle(controller, qtbot)
        said = all_messages(controller)
        assert said.count("the disk is full") == 1
        assert "reading goes on" in said
        assert "Retry" not in english(controller)


def test_a_locked_memory_is_told_and_the_translation_is_shown(
    make_reader: MakeReader, qtbot: QtBot, profile: Paths, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory_file, "_BUSY", 0.05)
    Memory(profile.memory).store([("Guten Tag.", "Good day.")], engine="google", version="web")
    other = sqlite3.connect(profile.memory, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with ReplayServer(PAIRS) as server:
            controller = make_reader(article, settings=settings_for("google", server.url))
            controller.translate()
            qtbot.waitUntil(lambda: PAIRS[2][1] in english(controller), timeout=WAIT)
            settle(controller, qtbot)
            assert "another program is using it" in all_messages(controller)
    finally:
        other.execute("ROLLBACK")
        other.close()
