"""For how long the window does not answer, at worst, around the Waves page with 100,000 people."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks._workspace import workspace
from benchmarks.gaps import Bench, verdict
from cm_console import guard
from ui import theme
from ui.pages.waves.page import WavesPage
from ui.pages.waves.plan_dialog import PlanDialog

PEOPLE = 100_000
RUNS = 3


def board(bench: Bench) -> WavesPage:
    page = bench.window.stack.page("waves")
    assert isinstance(page, WavesPage)
    return page


def ask(bench: Bench, page: WavesPage) -> None:
    """Open the dialog that asks how to draw, let it stand, close it."""

    def shown() -> None:
        dialog = bench.window.findChild(PlanDialog)
        assert dialog is not None
        dialog.reject()
        dialog.deleteLater()

    QTimer.singleShot(700, shown)
    page.wave_actions.balance()


def scroll(page: WavesPage) -> None:
    """Through the long column by pages, then to its end, as a person with the keyboard."""
    view = page.board.candidates.view
    view.setFocus()
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        QTest.qWait(15)
    QTest.keyClick(view, Qt.Key.Key_End)
    for _ in range(15):
        QTest.keyClick(view, Qt.Key.Key_PageUp)
        QTest.qWait(15)


def move(bench: Bench, page: WavesPage) -> None:
    """One person into wave 1 by the keyboard, and back."""
    view = page.board.candidates.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_1)
    bench.settle()
    page.undo()
    bench.settle()


def write(bench: Bench, page: WavesPage, folder: Path) -> None:
    """The list of a wave as a PDF."""
    from ui.printing import write_pdf

    wave = bench.console.waves.list(bench.campaign_id)[0]
    bench.work(lambda: write_pdf(bench.console.waves.sheet(wave.id), folder / "wave.pdf"))


def one_round(bench: Bench, folder: Path) -> dict[str, float]:
    """The longest gap of each kind of work, in milliseconds."""
    gaps = {"doing nothing": bench.measure("overview", lambda: bench.settle(2.0))}

    def opened() -> None:
        bench.window.go("waves")
        bench.wait(lambda: board(bench).built and not board(bench)._loading)

    gaps["opening the page"] = bench.measure("overview", opened)
    page = board(bench)
    steps: dict[str, Callable[[], None]] = {
        "the dialog that draws": lambda: ask(bench, page),
        "scrolling": lambda: scroll(page),
        "moving a person, and undo": lambda: move(bench, page),
        "filtering": lambda: QTest.keyClicks(page.board.candidates.filter, "prod", delay=80),
        "no filter": lambda: page.board.candidates.filter.clear(),
        "the list as a PDF": lambda: write(bench, page, folder),
    }
    for name, act in steps.items():
        gaps[name] = bench.measure("waves", act)
    return gaps


def main() -> None:
    app = QApplication([])
    theme.apply("light")
    guard.claim_gui_thread()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["CM_CONSOLE_HOME"] = str(folder / "home")
        bench = Bench(workspace(folder / "large.cmc", PEOPLE, 100))
        bench.console.waves.plan(bench.campaign_id, [500, 2000, 5000], seed=7)
        bench.settle()
        rounds = [one_round(bench, folder) for _ in range(RUNS)]
        bench.close()
    app.quit()
    sys.exit(verdict("Waves, {what}", rounds))


if __name__ == "__main__":
    main()
