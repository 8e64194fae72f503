"""The host of the stall benchmark, in a process of its own: prints its address, ends when its input does.

python -m tests.quality.load_server
"""

import sys

from tests.e2e.test_translating_load import PAIRS
from tests.helpers.replay import ReplayServer


def main() -> None:
    """Serve until stdin is closed."""
    with ReplayServer(PAIRS) as server:
        server.fault("latency", ms=15)
        print(server.url, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
