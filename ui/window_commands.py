"""What the Ctrl K box offers: the pages, the window's own commands, and those of the pages."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from cm_console.i18n import tr
from ui import errors
from ui.page import Command
from ui.palette import Choice

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def choices(window: "MainWindow") -> list[Choice]:
    """Every line of the box before anything is typed: pages first, then commands."""
    own_lines = _own(window)
    known = {line.text for line in own_lines}  # "New post", say, is the calendar's and everybody's
    of_pages = [line for line in _of_pages(window) if line.text not in known]
    return _pages(window) + of_pages + own_lines


def _pages(window: "MainWindow") -> list[Choice]:
    lines = []
    for number, entry in enumerate(window.entries, start=1):
        keys = f"Ctrl+{number}" if number <= 9 else ""
        lines.append(Choice(entry.icon, entry.title, keys, _go(window, entry.key), weight=20))
    return lines


def _go(window: "MainWindow", key: str, then: Callable[[], object] | None = None) -> Callable[[], object]:
    def run() -> None:
        window.go(key)
        if then is not None:
            then()

    return run


def _of_pages(window: "MainWindow") -> list[Choice]:
    lines = []
    for entry in window.entries:
        page = window.stack.page(entry.key)
        if page is None:
            continue
        try:
            commands = page.commands()
        except Exception as error:  # one page's commands must not close the box
            errors.record(error)
            continue
        for command in commands:
            detail = f"{entry.title}   {command.shortcut}" if command.shortcut else entry.title
            lines.append(Choice(entry.icon, command.text, detail, _go(window, entry.key, command.run)))
    return lines


def own(window: "MainWindow") -> list[tuple[str, Command]]:
    """The window's commands with their icons."""
    running = window.console.publisher.running
    return [
        ("paper-plane-tilt", Command(tr("New post"), window.new_post, "Ctrl+N")),
        ("plus", Command(tr("New campaign…"), window.new_campaign)),
        (
            "pause" if running else "play",
            Command(
                tr("Stop publishing") if running else tr("Start publishing"),
                lambda: window.set_publishing(not running),
            ),
        ),
        ("desktop", Command(tr("Run in the background…"), window.closing.run_in_background)),
        ("bell", Command(tr("Save reminders for your calendar…"), window.closing.save_reminders)),
        ("floppy-disk", Command(tr("Back up now"), window.back_up)),
        ("arrow-counter-clockwise", Command(tr("Restore a backup…"), lambda: window.command("restore"))),
        ("file", Command(tr("New workspace…"), lambda: window.command("new-workspace"))),
        ("folder-open", Command(tr("Open a workspace…"), lambda: window.command("open-workspace"))),
        ("rocket-launch", Command(tr("Explore the sample launch"), lambda: window.command("sample"))),
        ("arrow-clockwise", Command(tr("Refresh this page"), window.refresh_page, "F5")),
        ("keyboard", Command(tr("Keyboard shortcuts"), window.show_shortcuts, "F1")),
        ("sign-out", Command(tr("Quit"), window.close, "Ctrl+Q")),
    ]


def _own(window: "MainWindow") -> list[Choice]:
    return [Choice(icon, command.text, command.shortcut, command.run) for icon, command in own(window)]
