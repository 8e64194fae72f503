"""Where things lie: the user's folders (all below --profile where given) and the shipped resources."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reader.errors import ProfileError


def readable(name: str | Path) -> str:
    """Return a file's name as a text that can be written anywhere.

    On Linux a name may hold bytes that are no UTF-8 (old archives, foreign disks); they are shown as \ufffd.
    """
    return str(name).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class Paths:
    """The user's folders. Nothing is created before :meth:`make`."""

    config: Path
    data: Path
    cache: Path

    @classmethod
    def of(cls, profile: Path | None = None) -> Paths:
        """Return the platform's folders, or three folders below ``profile``."""
        if profile is not None:
            root = profile.expanduser().absolute()
            return cls(root / "config", root / "data", root / "cache")
        import platformdirs

        name = "lagebild"
        return cls(
            Path(platformdirs.user_config_dir(name, appauthor=False)),
            Path(platformdirs.user_data_dir(name, appauthor=False)),
            Path(platformdirs.user_cache_dir(name, appauthor=False)),
        )

    def make(self) -> Paths:
        """Create the folders. Raises ProfileError where one cannot be created or written to."""
        import os

        for folder in (self.config, self.data, self.cache):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise ProfileError(
                    f"The profile folder {folder} cannot be created: {error.strerror or error}.",
                    hint="Choose another with --profile.",
                ) from error
            if not os.access(folder, os.W_OK | os.X_OK):
                raise ProfileError(
                    f"The profile folder {folder} cannot be written to.", hint="Choose another with --profile."
                )
        return self

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def session(self) -> Path:
        """Window geometry and last article: disposable."""
        return self.data / "session.json"

    @property
    def windows(self) -> Path:
        """Where the windows beside the main one stood: disposable."""
        return self.data / "windows.json"

    @property
    def long_text(self) -> Path:
        """All sections of a long last article: disposable."""
        return self.data / "long-text.jsonl"

    @property
    def last_view(self) -> Path:
        """Marks and translation of the last article, derived: disposable."""
        return self.data / "last-view.json"

    @property
    def memory(self) -> Path:
        return self.data / "memory.sqlite"

    @property
    def termbase(self) -> Path:
        """The user's own entries."""
        return self.data / "termbase.sqlite"

    @property
    def decisions(self) -> Path:
        """Marks that the user does not want."""
        return self.data / "decisions.json"

    @property
    def library(self) -> Path:
        """Every opened article with its notes."""
        return self.data / "library.sqlite"

    @property
    def backups(self) -> Path:
        """Backups that the program makes by itself, and a restore that waits for the next start."""
        return self.data / "backups"

    @property
    def edits(self) -> Path:
        """What the reader took out of articles or brought back."""
        return self.data / "edits.json"

    @property
    def accepted(self) -> Path:
        """Renderings that the user found good although they deviate."""
        return self.data / "accepted.json"

    @property
    def models(self) -> Path:
        """Installed translation models, one folder each."""
        return self.data / "models"

    @property
    def log(self) -> Path:
        return self.data / "lagebild.log"


def resource(*names: str) -> Path:
    """Return the path of a shipped resource: in the wheel below reader/_resources, in a checkout below resources."""
    package = Path(__file__).parent
    shipped = package / "_resources"
    root = shipped if shipped.is_dir() else package.parent / "resources"
    return root.joinpath(*names)
