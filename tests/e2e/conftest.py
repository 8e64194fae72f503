"""The real window on a throw-away profile. The compiled glossary is shared: building it takes seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.paths import Paths
from reader.settings import Settings
from reader.ui.compose import build
from reader.ui.controller import Controller

WAIT_MS = 60_000
MakeReader = Callable[..., Controller]


@pytest.fixture(scope="session")
def index_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def profile(tmp_path: Path, index_cache: Path) -> Paths:
    return Paths(tmp_path / "config", tmp_path / "data", index_cache).make()


@pytest.fixture
def make_reader(
    qtbot: QtBot, qapp: QApplication, profile: Paths, request: pytest.FixtureRequest
) -> Iterator[MakeReader]:
    """Return a function that opens the real window: make_reader(file=None, settings=..., size=(1440, 900))."""
    made: list[Controller] = []

    def make(
        file: Path | None = None,
        *,
        settings: Settings | None = None,
        size: tuple[int, int] = (1440, 900),
        wait: bool = True,
        pairs: Path | None = None,
    ) -> Controller:
        controller = build(profile, settings or Settings(theme="light"))
        made.append(controller)
        controller.window.resize(*size)
        controller.window.show()
        controller.start(file, pairs)
        if wait:
            qtbot.waitUntil(lambda: bool(controller.desk.view and controller.desk.view.rows), timeout=WAIT_MS)
            qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)
            controller.window.spread.settle()
        return controller

    yield make
    failed = getattr(request.node, "rep_call", None)
    for number, controller in enumerate(made):
        if failed is not None and failed.failed and controller.window.isVisible():
            folder = Path("build/failed-tests")
            folder.mkdir(parents=True, exist_ok=True)
            controller.window.grab().save(str(folder / f"{request.node.name}-{number}.png"))
        controller.window.close()
        controller.window.deleteLater()
        controller.interface.use("en")
    qapp.processEvents()


@pytest.hookimpl(hookwrapper=True, tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Keep the outcome for the fixture above: a failed test leaves a picture."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    if report.when == "call":
        item.rep_call = report  # type: ignore[attr-defined]
