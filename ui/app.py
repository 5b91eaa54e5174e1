"""The window as an application: the single way it starts, changes workspace or language, and ends."""

import gc
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from cm_console import guard, settings
from cm_console.clock import SystemClock
from cm_console.console import Console
from cm_console.domain.returning import remember
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui import errors, icons, theme, translation, when
from ui.bridge import Bridge
from ui.first_run import FirstRun
from ui.interrupts import Interrupts
from ui.main_window import MainWindow
from ui.quitter import Quitter
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from cm_console.domain.cards import Pages
    from cm_console.domain.platform import Platform

Platforms = Callable[[], "Mapping[str, Platform]"]
SETTLED_MS = 2000  # after the start


def run(workspace: Path | None, platforms: Platforms, pages: "Pages | None" = None) -> int:
    """Open the window on `workspace` (None: the last one) and stay until it is closed."""
    guard.claim_gui_thread()
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        QGuiApplication.highDpiScaleFactorRoundingPolicy().PassThrough
    )
    qt = QApplication([*sys.argv[:1], *theme.arguments()])
    qt.setApplicationName("cm-console")
    qt.setApplicationDisplayName("CM Console")
    qt.setDesktopFileName("cm-console")
    qt.setQuitOnLastWindowClosed(False)
    hooks = errors.Hooks()
    hooks.install()
    app = Application(platforms, pages)
    hooks.happened.connect(app.show_notice)
    app.start(workspace)
    QTimer.singleShot(SETTLED_MS, qt, collect_garbage)
    interrupts = Interrupts(app.leave)
    code = qt.exec()
    interrupts.remove()
    hooks.remove()
    guard.release_gui_thread()
    return code


def collect_garbage() -> None:
    """Look for garbage from now on, and never among what the start has made: that would stop the window."""
    gc.freeze()
    gc.enable()


class Application(QObject):
    """Holds the one open workspace and its window; nothing else keeps them alive."""

    def __init__(
        self, platforms: Platforms, pages: "Pages | None" = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._platforms = platforms
        self._pages = pages
        self.settings = settings.load()
        translation.install(self._language())
        theme.apply(self.settings.theme)
        QApplication.setWindowIcon(icons.icon("circles-three-fill", "accent"))
        self.console: Console | None = None
        self.bridge: Bridge | None = None
        self.window: MainWindow | None = None
        self.welcome: FirstRun | None = None
        self._quitter: Quitter | None = None
        self._then: Callable[[], object] = self.quit

    def _language(self) -> str:
        return os.environ.get("CM_CONSOLE_LANGUAGE") or self.settings.language

    # --- beginning ---

    def start(self, workspace: Path | None) -> None:
        """Open `workspace`, or the last one, or say welcome."""
        self.settings.starts = remember(self.settings.starts, SystemClock().now())
        last = Path(self.settings.workspace) if self.settings.workspace else None
        path = workspace or last
        if path is None:
            self.say_welcome()
        else:
            self.open(path)

    def say_welcome(self, notice: Notice | None = None) -> None:
        self.welcome = FirstRun()
        self.welcome.chosen.connect(self._welcome_chose)
        self.welcome.language_chosen.connect(self.set_language)
        self.welcome.installEventFilter(self)
        self.welcome.show()
        if notice is not None:
            self.welcome.show_notice(notice)

    def open(self, path: Path, *, create: bool = False, back: Path | None = None) -> bool:
        """Show the workspace at `path`; what keeps it shut is said, on `back` or else on the welcome page."""
        try:
            self.console = Console(path, self._platforms(), create=create, pages=self._pages)
        except ConsoleError as error:
            notice = self._with_backup(errors.notice(error), path)
            if back is not None and self.open(back):
                self.show_notice(notice)
            elif self.welcome is None:
                self.say_welcome(notice)
            else:
                self.welcome.show_notice(notice)
            return False
        self.settings.workspace = str(path.resolve())
        settings.save(self.settings)
        self.bridge = Bridge(self.console.events, self.console.release_thread)
        self.bridge.asked.connect(self.command)
        self._show_window()
        if self.welcome is not None:
            self.welcome.removeEventFilter(self)
            self.welcome.close()
            self.welcome.deleteLater()
            self.welcome = None
        return True

    def _show_window(self, *, publish: bool = True) -> None:
        assert self.console is not None
        assert self.bridge is not None
        self.window = MainWindow(self.console, self.bridge, self.settings)
        self.window.asked.connect(self.command)
        self.window.leaving.connect(self.leave)
        self.window.restore_place(self.settings.window)
        # What is not needed to see the first page begins when it is seen.
        self.window.painted.connect(self.window.start if publish else self.window.go_on)
        self.window.show()
        if "CM_CONSOLE_BENCH" in os.environ:
            from ui import bench

            bench.watch(self.window.stack.current())

    # --- what a person asks for ---

    def command(self, name: str) -> None:
        """What the window or a page asks of the application."""
        from ui import workspaces

        window = self.window
        if window is None or self.console is None:
            return
        here = self.console.path
        if name == "new-workspace":
            path = workspaces.ask_new(window)
            if path is not None:
                self._change(lambda: self.open(path, create=True, back=here) and self._frame_launch())
        elif name == "open-workspace":
            path = workspaces.ask_open(window, here.parent)
            if path is not None:
                self._change(lambda: self.open(path, back=here))
        elif name == "restore":
            source, target = workspaces.ask_backup(window, self.console), self.console.path
            if source is not None:
                self._change(lambda: self._restore(target, source))
        elif name == "restore-last":
            target = self.console.path
            self._change(lambda: self._restore_last(target))
        elif name.startswith("restore:"):
            source, target = Path(name.removeprefix("restore:")), self.console.path
            self._change(lambda: self._restore(target, source))
        elif name == "sample":
            self._change(self._to_sample)
        elif name == "language":
            self.settings = settings.load()
            self.set_language(self.settings.language)
        elif name == "settings":
            self._settings_changed()

    def set_language(self, code: str) -> None:
        """Speak `code` from now on; what is open is drawn again in it."""
        self.settings.language = code
        settings.save(self.settings)
        translation.install(code)
        if self.welcome is not None:
            old, self.welcome = self.welcome, None
            old.removeEventFilter(self)
            self.say_welcome()
            self.welcome.setGeometry(old.geometry())
            old.close()
            old.deleteLater()
        elif self.window is not None:
            self._redraw()

    def _redraw(self) -> None:
        """Make the window again on the same open workspace: every text is asked for anew."""
        old = self.window
        assert old is not None
        key, place = old.stack.key, old.place()
        self.settings.window = place
        old.stop()
        self._show_window(publish=False)
        assert self.window is not None
        self.window.go(key)
        old.may_close = True
        old.close()
        old.deleteLater()

    def _settings_changed(self) -> None:
        place = self.settings.window
        self.settings = settings.load()
        self.settings.window = place
        theme.apply(self.settings.theme)
        if self.window is not None:
            self.window.set_settings(self.settings)

    def _welcome_chose(self, what: str) -> None:
        from ui import workspaces

        if what == "sample":
            self._make_sample()
        elif what == "start":
            path = workspaces.ask_new(self.welcome)
            if path is not None and self.open(path, create=True):
                self._frame_launch()
        else:
            path = workspaces.ask_open(self.welcome)
            if path is not None:
                self.open(path)

    def _frame_launch(self) -> None:
        if self.window is not None:
            self.window.new_campaign()

    def _restore(self, target: Path, source: Path) -> None:
        from cm_console.services.workspace import restore

        self._restored(target, lambda: restore(target, source, SystemClock().now()))

    def _restore_last(self, target: Path) -> None:
        from cm_console.services.workspace import restore_last

        self._restored(target, lambda: restore_last(target, SystemClock().now()))

    def _with_backup(self, notice: Notice, path: Path) -> Notice:
        """`notice`, offering the last backup where it is about a workspace that cannot be used."""
        from cm_console.services.workspace import last_backup_of

        written = last_backup_of(path) if notice.offers_backup else None
        if written is None:
            return notice
        text = tr("Restore the backup of {time}").format(time=when.day_and_time(written))
        return replace(notice, action=lambda: self._take_backup(path), action_text=text)

    def _take_backup(self, path: Path) -> None:
        """Restore the last backup of `path`, which is not the workspace on screen."""
        if self.window is None:
            self._restore_last(path)
        else:
            self._change(lambda: self._restore_last(path))

    def _restored(self, target: Path, restore: Callable[[], Path | None]) -> None:
        """Open `target` after `restore`, and say what was kept or why nothing was changed."""
        try:
            kept = restore()
        except ConsoleError as error:
            self.open(target)
            self.show_notice(errors.notice(error))
            return
        self.open(target)
        if kept is not None:
            text = tr("What was there before is kept as {name}.").format(name=kept.name)
            self.show_notice(Notice(tr("{name} is restored.").format(name=target.name), text))

    def _to_sample(self) -> None:
        self.say_welcome()
        self._make_sample()

    def _make_sample(self) -> None:
        """Make the sample launch in a worker, then open it."""
        from ui import workspaces
        from ui.tasks import Tasks

        assert self.welcome is not None
        path = workspaces.sample_path(f"{SystemClock().now():%Y%m%d}")
        if path.exists():
            self.open(path)
            return
        self.welcome.set_busy(tr("Preparing the sample launch…"))
        tasks = Tasks(None, self.welcome)

        def work() -> None:
            from cm_console import sample

            path.parent.mkdir(parents=True, exist_ok=True)
            sample.make(path, self._platforms())

        def done(_result: object) -> None:
            self.open(path)

        def failed(error: BaseException) -> None:
            errors.record(error)
            path.unlink(missing_ok=True)
            if self.welcome is not None:
                self.welcome.set_busy("")
            self.show_notice(errors.notice(error))

        tasks.run(work, done, failed, receiver=self.welcome)

    def show_notice(self, notice: Notice) -> None:
        if self.window is not None:
            self.window.show_notice(notice)
        elif self.welcome is not None:
            self.welcome.show_notice(notice)

    # --- ending ---

    def _change(self, then: Callable[[], object]) -> None:
        """Close the open workspace in order, then go on with `then`."""
        self._then = then
        self._end()

    def leave(self) -> None:
        """Close what is open in order, without asking, and end."""
        self._then = self.quit
        if self.window is None:
            self.quit()
        else:
            self._end()

    def _end(self) -> None:
        if self.window is None or self.console is None or self.bridge is None or self._quitter is not None:
            return
        self.settings = settings.load()
        self.settings.window = self.window.place()
        settings.save(self.settings)
        self._quitter = Quitter(self.window, self.console, self.bridge, self)
        self._quitter.finished.connect(self._ended)
        self._quitter.start()

    def _ended(self) -> None:
        if self._quitter is not None:
            self._quitter.deleteLater()
        if self.bridge is not None:
            self.bridge.deleteLater()
        self._quitter = self.window = self.console = self.bridge = None
        then, self._then = self._then, self.quit
        then()

    def quit(self) -> None:
        QTimer.singleShot(0, QApplication.instance(), QApplication.quit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.welcome and event.type() == QEvent.Type.Close:
            self.quit()
        return super().eventFilter(watched, event)
