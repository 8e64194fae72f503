"""lagebild screenshot: the real window, rendered off screen."""

from __future__ import annotations

import argparse
from pathlib import Path


def run(options: argparse.Namespace) -> int:
    """Render the window into a PNG."""
    from reader.ui.screenshot import take

    take(
        Path(options.file) if options.file else None,
        options.output,
        hover=options.hover,
        size=options.size,
        scale=options.scale,
        theme=options.theme,
        translation=options.translation,
        profile=options.profile,
    )
    return 0
