"""Errors that a user can do something about. Anything else that is raised is a bug."""


class LagebildError(Exception):
    """A known error: one clear sentence saying what and why, and a hint what to do.

    ``message`` is shown as it is; it never holds article text, keys or a traceback.
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class FileError(LagebildError):
    """A file cannot be read or written."""


class ContentError(LagebildError):
    """A file or page was read, but is not what it should be (empty, binary, damaged)."""


class GlossaryError(LagebildError):
    """A glossary source or index is broken; ``faults`` holds one 'file:line: reason' each."""

    def __init__(self, message: str, *, hint: str = "", faults: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint=hint)
        self.faults = faults


class ProfileError(LagebildError):
    """The profile folder (settings, library, memory, caches) cannot be used."""


class TranslationError(LagebildError):
    """An engine as a whole cannot be used (no consent, unknown name, missing library, refused key)."""


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """Background work was told to stop."""
