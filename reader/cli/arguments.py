"""Arguments of all commands. Kept apart from what they do, so that --help imports nothing heavy."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from reader import __version__

_EPILOG = (
    "commands: annotate, translate, glossary, read, screenshot; 'lagebild COMMAND --help' explains one. "
    "Exit codes: 0 done, 1 a known error (one line on standard error), 2 wrong usage."
)


def _common(*, suppress: bool = False) -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    nothing = argparse.SUPPRESS if suppress else None
    common.add_argument(
        "--profile",
        type=Path,
        metavar="DIR",
        default=nothing,
        help="keep settings, library, memory and caches below DIR",
    )
    common.add_argument(
        "--verbose", action="store_true", default=argparse.SUPPRESS if suppress else False, help="log more to the file"
    )
    return common


def command_word(arguments: Sequence[str]) -> str:
    """Return the first argument that is neither an option nor the value of --profile, or ''."""
    words = iter(arguments)
    for word in words:
        if word == "--":
            return ""
        if word == "--profile":
            next(words, None)
        elif not word.startswith("-") or word == "-":
            return word
    return ""


def window_parser() -> argparse.ArgumentParser:
    """Return the parser for the window: lagebild [FILE|URL]."""
    parser = argparse.ArgumentParser(
        prog="lagebild", description="Read German news on war, armed forces and diplomacy.", epilog=_EPILOG,
        parents=[_common()],
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=f"lagebild {__version__}")
    parser.add_argument(
        "article", nargs="?", default="", metavar="FILE|URL", help="article to open; else the last session's"
    )
    return parser


def command_parser() -> argparse.ArgumentParser:
    """Return the parser for the headless commands."""
    parser = argparse.ArgumentParser(prog="lagebild", parents=[_common()], epilog=_EPILOG)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    common = _common(suppress=True)

    annotate = commands.add_parser("annotate", parents=[common], help="terms of a text as JSON lines")
    annotate.add_argument("file", nargs="?", default="-", metavar="FILE", help="text file; standard input without it")
    annotate.add_argument(
        "--jsonl", action="store_true", help='requests {"id","text"} on standard input, answers in the same order'
    )
    annotate.set_defaults(run=_annotate)

    translate = commands.add_parser("translate", parents=[common], help="translate an article sentence by sentence")
    translate.add_argument("file", metavar="FILE|-")
    translate.add_argument("--engine", required=True, metavar="NAME", help="giving it is the consent to send the text")
    translate.add_argument("--endpoint", default="", metavar="URL", help="the server's base address")
    translate.add_argument("--json", action="store_true", help="JSON lines with flags and links")
    translate.set_defaults(run=_translate)

    read = commands.add_parser("read", parents=[common], help="the article as understood")
    read.add_argument("file", metavar="FILE|URL")
    read.add_argument("--json", action="store_true", help="as one JSON object")
    read.set_defaults(run=_read)

    shot = commands.add_parser("screenshot", parents=[common], help="the real window, rendered off screen")
    shot.add_argument("file", nargs="?", default="", metavar="FILE")
    shot.add_argument("-o", "--output", type=Path, required=True, metavar="PNG")
    shot.add_argument("--hover", default="", metavar="WORD", help="show the card of the first place of WORD")
    shot.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")
    shot.add_argument("--scale", type=_scale, default=1.0, metavar="N", help="device pixel ratio, e.g. 2")
    shot.add_argument("--theme", choices=("light", "dark", "sepia"), default="light")
    shot.add_argument("--translation", type=Path, metavar="TSV", help="German TAB English, one sentence a line")
    shot.set_defaults(run=_screenshot)

    _glossary_parser(commands, common)
    return parser


def _glossary_parser(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser
) -> None:
    glossary = commands.add_parser("glossary", parents=[common], help="look up, check, import and export")
    actions = glossary.add_subparsers(required=True, metavar="ACTION")
    stats = actions.add_parser("stats", parents=[common], help="what the glossary holds")
    stats.add_argument("--json", action="store_true")
    stats.set_defaults(run=_glossary, action="stats")
    find = actions.add_parser("find", parents=[common], help="entries of a word, German or English, in any form")
    find.add_argument("word", metavar="WORD")
    find.add_argument("--json", action="store_true")
    find.set_defaults(run=_glossary, action="find")
    check = actions.add_parser("check", parents=[common], help="faults and inconsistencies of the sources")
    check.add_argument("files", nargs="*", type=Path, metavar="FILE")
    check.set_defaults(run=_glossary, action="check")
    take = actions.add_parser("import", parents=[common], help="read entries of another format")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("--format", default="", metavar="NAME")
    take.add_argument("--columns", default="", metavar="LIST", help="of a table: de=1,en=2 or de=Term,en=Translation")
    take.add_argument(
        "--duplicates",
        choices=("update", "skip", "replace", "both"),
        default="update",
        help="entries with a term that is there: skip, replace or keep both (update: by id)",
    )
    take.add_argument(
        "--into",
        choices=("own", "new", "file"),
        default="own",
        help="the own entries, a glossary of its own, or one that is read again when the file changes",
    )
    take.add_argument("--dry-run", action="store_true", help="only say what would happen")
    take.set_defaults(run=_glossary, action="import")
    give = actions.add_parser("export", parents=[common], help="write the glossary in another format")
    give.add_argument("file", type=Path, metavar="FILE")
    give.add_argument("--format", required=True, metavar="NAME")
    give.add_argument("--scope", choices=("all", "own"), default="all", help="all entries, or only the user's own")
    give.set_defaults(run=_glossary, action="export")
    undo = actions.add_parser("undo", parents=[common], help="take back the last change of the user's glossaries")
    undo.set_defaults(run=_glossary, action="undo")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and 200 <= int(width) <= 10_000 and 200 <= int(height) <= 10_000):
        raise argparse.ArgumentTypeError(f"'{text}' is not WIDTHxHEIGHT in pixels from 200 to 10000")
    return int(width), int(height)


def _scale(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0.5 <= value <= 4:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number from 0.5 to 4")
    return value


def _annotate(options: argparse.Namespace) -> int:
    from reader.cli.annotate import run

    return run(options)


def _translate(options: argparse.Namespace) -> int:
    from reader.cli.translate import run

    return run(options)


def _read(options: argparse.Namespace) -> int:
    from reader.cli.read import run

    return run(options)


def _screenshot(options: argparse.Namespace) -> int:
    from reader.cli.screenshot import run

    return run(options)


def _glossary(options: argparse.Namespace) -> int:
    from reader.cli.glossary import run

    return run(options)
