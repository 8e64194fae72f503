"""The command line. The contract: docs/command-line.md. Exit 0 done, 1 a known error, 2 usage."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from io import TextIOWrapper

COMMANDS = ("annotate", "translate", "glossary", "read", "screenshot")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or open the window; return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    from reader.cli.arguments import command_parser, command_word, window_parser
    from reader.errors import LagebildError

    try:
        if command_word(arguments) in COMMANDS:
            options = command_parser().parse_args(arguments)
            if isinstance(sys.stdout, TextIOWrapper):
                # A file's name, or a word, that the terminal cannot show is no reason to stop.
                sys.stdout.reconfigure(errors="backslashreplace")
            return int(options.run(options) or 0)
        options = window_parser().parse_args(arguments)
        from reader.app import run

        return run(options.article, profile=options.profile, verbose=options.verbose)
    except LagebildError as error:
        print(f"lagebild: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader of our output (head, less) has gone: not worth a word. Keep the interpreter from complaining.
        sys.stdout = None
        return 0
    except KeyboardInterrupt:
        return 130
