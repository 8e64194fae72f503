"""The program of the start-up benchmark: opens the window on a profile, quits when article, marks, translation and
sidebar are drawn, and prints the resident memory (kB) at that moment. Run as a process of its own.

    python -m tests.quality.real_window PROFILE [FILE TRANSLATION]
"""

import sys
from pathlib import Path


def main() -> None:
    """Start as the program does, draw, print, quit."""
    from PySide6.QtCore import QTimer

    from reader import settings as settings_file
    from reader.paths import Paths
    from reader.ui.compose import build, make_application

    profile, *rest = map(Path, sys.argv[1:])
    paths = Paths.of(profile).make()
    application = make_application()
    controller = build(paths, settings_file.load(paths.settings).settings)
    controller.window.show()
    poll = QTimer()
    poll.setInterval(1)

    def look() -> None:
        view = controller.desk.view
        if view is None or not (view.rows and view.translations):
            return
        poll.stop()
        controller.window.grab()
        status = Path("/proc/self/status").read_text(encoding="ascii")
        print(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1], flush=True)
        controller.window.close()
        application.quit()

    poll.timeout.connect(look)
    controller.ready.connect(poll.start)
    controller.start(*rest)
    application.exec()


if __name__ == "__main__":
    main()
