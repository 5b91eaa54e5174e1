"""Pictures of every page: what `make shots` and `cm-console demo` write, to be looked at by people.

`python -m ui.shots --out DIR [--pages …] [--languages …] [--themes …]` makes workspaces of its own, one with
the sample launch and one empty, both on a fixed day.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from cm_console.clock import Clock
from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.domain.platform import Platform
from cm_console.i18n import LANGUAGES
from cm_console.settings import Settings
from ui import pages, shots_asked, shots_over, theme, translation
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.tabs import TabbedPage
from ui.widgets.chart import Chart
from ui.widgets.chart_library import library

USUAL, SMALL = QSize(1440, 900), QSize(1100, 680)
THEMES = ("light", "dark")
TODAY = datetime(2026, 11, 16, 9, 42, tzinfo=UTC)
_SETTLE, _LONGEST = 0.25, 20.0  # seconds


class StillClock:
    """A clock that does not go."""

    def now(self) -> datetime:
        return TODAY

    def wait(self, signal: Event, _seconds: float) -> bool:
        time.sleep(0.05)
        return signal.is_set()


class Studio:
    """Takes the pictures of one open console in one language."""

    def __init__(self, console: Console, folder: Path, name: str) -> None:
        self._console, self._folder, self._name = console, folder, name
        self._bridge = Bridge(console.events, console.release_thread)
        self.files: list[Path] = []

    def close(self) -> None:
        self._bridge.close()

    def take(
        self,
        style: str,
        size: QSize,
        keys: Iterable[str] = (),
        suffix: str = "",
        *,
        extras: bool = False,
        over: Path | None = None,
    ) -> None:
        """Every page in `keys` (empty: all of them) in the theme `style`.

        `extras`: also what lies over any of them; `over`, a folder to write in: also over those of a launch.
        """
        theme.apply(style)
        window = self._window(size)
        wanted = set(keys)
        for key in window.page_keys():
            if not wanted or key in wanted:
                window.go(key)
                self._save(window, key, style, suffix)
                self._tabs(window, key, style, suffix)
        if extras:
            self._extras(window, style)
        if over:
            shots_over.take(
                window, self._console, over, lambda widget, name: self._save(widget, name, style, suffix)
            )
            shots_asked.take(
                window, self._settle, lambda widget, name: self._save(widget, name, style, suffix)
            )
        window.stop()
        window.may_close = True
        window.close()
        window.deleteLater()
        self._settle(QWidget())

    def _tabs(self, window: MainWindow, key: str, style: str, suffix: str) -> None:
        """The page's other tabs, where it has some and they can be seen."""
        page = window.stack.page(key)
        if not isinstance(page, TabbedPage) or not page.tabs.isVisible():
            return
        for index in range(1, page.tabs.count()):
            page.show_tab(index)
            self._save(window, f"{key}-{index + 1}", style, suffix)

    def _window(self, size: QSize) -> MainWindow:
        quiet = Settings(publish_in_window=False, collect_in_window=False, backup_every_hours=0)
        window = MainWindow(self._console, self._bridge, quiet)
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(size)
        window.show()
        window.go_on()
        while not window.is_settled:
            QApplication.processEvents()
            time.sleep(0.005)
        return window

    def _extras(self, window: MainWindow, style: str) -> None:
        window.go("calendar", "new")
        self._save(window, "composer", style)
        window.go(window.page_keys()[0])
        window.palette_box.open("p")
        self._save(window, "palette", style)
        window.palette_box.close_box()
        window.new_campaign()
        for dialog in window.findChildren(QDialog):
            self._save(dialog, "campaign-dialog", style)
            dialog.close()
            dialog.deleteLater()

    def _save(self, widget: QWidget, page: str, style: str, suffix: str = "") -> None:
        self._settle(widget)
        file = self._folder / f"{self._name}-{page}-{style}-{translation.spoken()}{suffix}.png"
        widget.grab().save(str(file))
        self.files.append(file)

    def _settle(self, widget: QWidget) -> None:
        """Wait until the workers are idle, the charts of `widget` are drawn and a moment has passed."""
        charts = library()
        charts.ask()
        started = quiet = time.monotonic()
        while time.monotonic() - quiet < _SETTLE and time.monotonic() - started < _LONGEST:
            QApplication.processEvents()
            waiting = not charts.is_ready or not all(
                chart.is_drawn for chart in widget.findChildren(Chart) if not chart.visibleRegion().isEmpty()
            )
            if self._bridge.tasks.running or waiting:
                quiet = time.monotonic()
            time.sleep(0.005)


def application() -> QApplication:
    """The running application, or one without a screen."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    qInstallMessageHandler(_said)
    return QApplication(["cm-console"])


def _said(_kind: object, _context: object, text: str) -> None:
    # The offscreen platform says this of every window with a smallest size; it means nothing.
    if "does not support propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


def no_keyring() -> Credentials:
    """Pictures must not depend on, nor touch, the secrets of whoever takes them."""
    return Credentials(lambda: None)


def pictures_of(
    workspace: Path,
    folder: Path,
    language: str,
    platforms: Callable[[], Mapping[str, Platform]],
    *,
    clock: Clock | None = None,
) -> list[Path]:
    """Pictures of every page of `workspace` in `language`, light, and of the first one in the dark too."""
    app = application()
    translation.install(language)
    folder.mkdir(parents=True, exist_ok=True)
    with Console(workspace, platforms(), clock=clock, credentials=no_keyring()) as console:
        studio = Studio(console, folder, workspace.stem)
        studio.take("light", USUAL)
        studio.take("dark", USUAL, [pages.load_all()[0].key])
        studio.close()
    app.setStyleSheet("")
    return studio.files


def render(
    make_console: Callable[[str], Console],
    folder: Path,
    name: str,
    *,
    languages: Sequence[str] = LANGUAGES,
    themes: Sequence[str] = THEMES,
    keys: Sequence[str] = (),
    over: Path | None = None,
) -> list[Path]:
    """Pictures of what `make_console(language)` opens; the first theme at the smallest size too.

    With `over`, a folder to write in, also of what lies over the pages of a launch.
    """
    application()
    files: list[Path] = []
    for language in languages:
        translation.install(language)
        with make_console(translation.spoken()) as console:
            studio = Studio(console, folder, name)
            for style in themes:
                studio.take(style, USUAL, keys, extras=not keys, over=over)
            studio.take(themes[0], SMALL, keys, "-1100x680", over=over)
            studio.close()
            files += studio.files
    return files


def first_run(folder: Path, languages: Sequence[str], themes: Sequence[str]) -> list[Path]:
    """Pictures of the welcome page."""
    from ui.first_run import FirstRun

    app = application()
    files = []
    for language in languages:
        translation.install(language)
        for style in themes:
            theme.apply(style)
            page = FirstRun()
            page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            page.show()
            app.processEvents()
            files.append(folder / f"first-run-{style}-{translation.spoken()}.png")
            page.grab().save(str(files[-1]))
            page.close()
            page.deleteLater()
    return files


def full_console(folder: Path, platforms: Mapping[str, Platform]) -> Callable[[str], Console]:
    """Opens the sample launch in the language asked."""

    def make(language: str) -> Console:
        from cm_console import sample

        path, clock = folder / f"agora-{language}.cmc", StillClock()
        sample.make(path, platforms, clock=clock, credentials=no_keyring(), language=language)
        return Console(path, platforms, clock=clock, credentials=no_keyring())

    return make


def empty_console(folder: Path, platforms: Mapping[str, Platform]) -> Callable[[str], Console]:
    """Opens a workspace with nothing but a campaign that has just been named."""

    def make(language: str) -> Console:
        clock: Clock = StillClock()
        path = folder / f"empty-{language}.cmc"
        console = Console(path, platforms, create=True, clock=clock, credentials=no_keyring())
        name = "Lancement" if language == "fr" else "Launch"
        console.campaigns.create(name, date(2027, 1, 18), "Europe/Paris")
        return console

    return make


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m ui.shots", description="Write pictures of every page.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--pages", default="", help="comma-separated page keys, and over; all of them by default"
    )
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--kinds", default="full,empty", help="full, empty or both")
    given = parser.parse_args(arguments)
    from integrations import discover

    given.out.mkdir(parents=True, exist_ok=True)
    languages, themes = given.languages.split(","), given.themes.split(",")
    keys = [key for key in given.pages.split(",") if key]
    failures: list[str] = []

    def failed(kind: type[BaseException], error: BaseException, _trace: object) -> None:
        failures.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, error.__traceback__)

    sys.excepthook = failed
    files = [] if keys else first_run(given.out, languages, themes)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        platforms = shots_over.with_waiting_server(discover())
        for kind, factory in (("full", full_console), ("empty", empty_console)):
            if kind in given.kinds:
                over = folder if kind == "full" and ("over" in keys or not keys) else None
                make = factory(folder, platforms)
                files += render(
                    make, given.out, kind, languages=languages, themes=themes, keys=keys, over=over
                )
    sys.stdout.write(f"{len(files)} pictures in {given.out}\n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
