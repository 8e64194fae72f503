"""Refuses Python files that are too long: 400 lines in the package and its tests. Split by meaning, not by size."""

import sys
from pathlib import Path

LIMIT = 400
ROOT = Path(__file__).parents[1]


def main() -> int:
    """Print every file over the limit; return 1 if there is one."""
    long = []
    for folder in ("reader", "tests", "packaging"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            lines = len(path.read_text(encoding="utf-8").splitlines())
            if lines > LIMIT:
                long.append(f"{path.relative_to(ROOT)}: {lines} lines, {LIMIT} at most")
    print("\n".join(long) if long else "file sizes: all right")
    return bool(long)


if __name__ == "__main__":
    sys.exit(main())
