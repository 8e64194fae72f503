"""The floor of the start-up benchmark: a PySide6 window with two text browsers and a list, drawn once, then closed.

Prints the resident memory (kB) when the picture is complete. Run as a process of its own.
"""

import sys


def main() -> None:
    """Open the window with the text given as a file, draw it, print the memory, quit."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QListWidget, QSplitter, QTextBrowser

    with open(sys.argv[1], encoding="utf-8") as file:  # noqa: PTH123 - pathlib would count as start-up time
        text = file.read()
    app = QApplication([])
    window = QSplitter()
    for _ in range(2):
        browser = QTextBrowser()
        browser.setPlainText(text)
        window.addWidget(browser)
    terms = QListWidget()
    terms.addItems(sorted({word for word in text.split() if word[:1].isupper()}))
    window.addWidget(terms)
    window.resize(1440, 900)
    window.show()

    def painted() -> None:
        window.grab()
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123
            print(next(line for line in status if line.startswith("VmRSS")).split()[1], flush=True)
        app.quit()

    QTimer.singleShot(0, painted)
    app.exec()


main()
