"""The floors of the start: a process that shows one bare window, and one that shows one bare chart."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Watch(QObject):
    """Says `painted` once the window has been painted, and ends."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.say)
        return False

    def say(self) -> None:
        print("painted", flush=True)
        QApplication.quit()


def main(kind: str) -> None:
    app = QApplication([])
    window = QMainWindow()
    if kind == "chart":
        import pyqtgraph

        chart = pyqtgraph.PlotWidget()
        chart.plot(range(60), [day**1.5 for day in range(60)])
        window.setCentralWidget(chart)
        painted = chart.viewport()
    else:
        painted = QLabel("bare")
        window.setCentralWidget(painted)
    watch = Watch()
    painted.installEventFilter(watch)
    window.resize(1440, 900)
    window.show()
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1])
