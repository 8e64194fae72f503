"""What was built around the article: each feature is a module of its own, built here and given the bench it works on.

A feature's object is made with the window, so its ``__init__`` must be cheap: heavy imports, files and windows come
when they are asked for. ``wishes()`` says what the feature's actions (reader/ui/shortcuts.py) do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.ledger import Ledger
from reader.paths import Paths
from reader.settings import Settings
from reader.ui.addresses.addresses import Addresses
from reader.ui.asking import Asking
from reader.ui.checking.checking import Checking
from reader.ui.desk import Desk
from reader.ui.exchange.feature import ExchangeFeature
from reader.ui.glossaries.feature import GlossaryFeature
from reader.ui.help.help_window import Help
from reader.ui.hovering import Hovering
from reader.ui.leaving_out.leaving_out import LeavingOut
from reader.ui.library.feature import LibraryFeature
from reader.ui.main_window import MainWindow
from reader.ui.marking import Marking
from reader.ui.messages import Messages
from reader.ui.opening import Opening
from reader.ui.sending.deepl_glossary import DeepLGlossary
from reader.ui.sending.sending import Sending
from reader.ui.sentences.feature import Sentences
from reader.ui.tasks import Tasks
from reader.ui.translating import Translating

if TYPE_CHECKING:
    from reader.ui.controller import Controller

Wishes = dict[str, Callable[[], object]]


@dataclass(frozen=True, slots=True)
class Bench:
    """What a feature may use."""

    window: MainWindow
    desk: Desk
    tasks: Tasks
    ledger: Ledger
    """Every request of the session is noted here, whoever makes it."""
    messages: Messages
    paths: Paths
    opening: Opening
    marking: Marking
    translating: Translating
    hovering: Hovering
    asking: Asking
    settings: Callable[[], Settings]
    change: Callable[..., None]
    """Changes settings by name, shows and keeps them: ``change(theme="dark")``."""
    translate: Callable[[], None]
    """Translates the open article, after consent."""


class Features:
    """All features of the window."""

    def __init__(self, controller: Controller) -> None:
        self.bench = Bench(
            window=controller.window,
            desk=controller.desk,
            tasks=controller.tasks,
            ledger=controller.ledger,
            messages=controller.messages,
            paths=controller.paths,
            opening=controller.opening,
            marking=controller.marking,
            translating=controller.translating,
            hovering=controller.hovering,
            asking=controller.asking,
            settings=lambda: controller.settings,
            change=controller.change,
            translate=controller.translate,
        )

        self.addresses = Addresses(self.bench)
        self.leaving_out = LeavingOut(self.bench)
        self.checking = Checking(self.bench)
        self.sending = Sending(self.bench)
        self.sentences = Sentences(self.bench)
        self.deepl_glossary = DeepLGlossary(self.bench)
        self.help = Help(self.bench)
        self.library = LibraryFeature(self.bench)
        self.exchange = ExchangeFeature(self.bench)
        self.glossary = GlossaryFeature(self.bench)
        self.exchange.changed.connect(self.glossary.keeper.changed)
        controller.showing.concept_requested.connect(self.glossary.show_entry)

    def wishes(self) -> Wishes:
        """Return what each action of the features does, by its name in the table of keys."""
        return {
            **self.addresses.wishes(),
            **self.leaving_out.wishes(),
            **self.checking.wishes(),
            **self.sending.wishes(),
            **self.sentences.wishes(),
            **self.deepl_glossary.wishes(),
            **self.help.wishes(),
            **self.library.wishes(),
            **self.exchange.wishes(),
            **self.glossary.wishes(),
        }

    def close(self) -> None:
        """Save and close what the features hold open; called before the lanes stop."""
        self.glossary.close()
        self.library.close()
