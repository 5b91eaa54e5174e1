"""Before the window closes while posts are due: what is said, and what each choice does."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.returning import remember
from cm_console.services import background
from ui.bridge import Bridge
from ui.dialogs import background_dialog
from ui.dialogs.background_dialog import BackgroundDialog
from ui.dialogs.closing_dialog import Choice, ClosingDialog
from ui.main_window import MainWindow
from ui.tray import Tray

# What the offscreen platform lacks.
no_desktop = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "does not support", extend=True)


@pytest.fixture
def launch(console: Console) -> int:
    made = console.campaigns.create("Launch of Agora", date(2027, 1, 18), "Europe/Paris")
    console.accounts.add("practice", "Wall")
    return made.id


def plan(console: Console, launch: int, *walls: str) -> None:
    ids = [account.id for account in console.accounts.list()]
    for text in walls:
        console.posts.add(launch, f"At {text}\nmore", ids, wall=datetime.fromisoformat(text))


@pytest.fixture
def due(window: MainWindow, console: Console, launch: int) -> None:
    plan(console, launch, "2026-11-16T18:00", "2026-11-17T08:30", "2026-11-17T09:30")


@pytest.fixture
def left(window: MainWindow) -> list[bool]:
    left: list[bool] = []
    window.leaving.connect(lambda: left.append(True))
    return left


def close(window: MainWindow, choice: Choice) -> None:
    window.closing.ask = lambda _due: choice
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()


def dialog_of(window: MainWindow, console: Console, qtbot: QtBot, *, tray: bool = False) -> ClosingDialog:
    due = window.closing.due()
    assert due is not None
    dialog = ClosingDialog(due, console.now(), tray=tray)
    qtbot.addWidget(dialog)
    return dialog


def test_the_dialog_says_how_many_the_first_and_the_usual_return(
    window: MainWindow, console: Console, due: None, qtbot: QtBot
) -> None:
    dialog = dialog_of(window, console, qtbot)
    assert dialog.title.text() == "2 post(s) are due before you usually come back"
    assert "“At 2026-11-16T18:00”, is due on Mon 16 Nov 18:00" in dialog.text.text()
    assert "come back on Tue 17 Nov 09:00" in dialog.text.text()
    assert set(dialog.doors) == {Choice.BACKGROUND, Choice.REMINDERS}
    assert Choice.TRAY in dialog_of(window, console, qtbot, tray=True).doors
    assert dialog.accept_button.isDefault()


def test_each_way_out_of_the_dialog_is_a_choice(
    window: MainWindow, console: Console, due: None, qtbot: QtBot
) -> None:
    ways: list[tuple[Choice, Callable[[ClosingDialog], object]]] = [
        (Choice.STAY, lambda dialog: dialog.accept_button.click()),
        (Choice.STAY, lambda dialog: dialog.reject()),
        (Choice.CLOSE, lambda dialog: dialog.cancel_button.click()),
        (Choice.TRAY, lambda dialog: dialog.doors[Choice.TRAY].click()),
        (Choice.BACKGROUND, lambda dialog: dialog.doors[Choice.BACKGROUND].click()),
        (Choice.REMINDERS, lambda dialog: dialog.doors[Choice.REMINDERS].click()),
    ]
    for choice, way in ways:
        dialog = dialog_of(window, console, qtbot, tray=True)
        dialog.open()
        way(dialog)
        assert dialog.choice is choice
        assert not dialog.isVisible()


def test_what_is_learnt_of_the_person_counts(window: MainWindow, console: Console, due: None) -> None:
    early = console.now().replace(hour=6, minute=30)
    for days in range(6, 2, -1):
        window.settings.starts = remember(window.settings.starts, early - timedelta(days=days))
    found = window.closing.due()
    assert found is not None
    assert found.count == 1, "at 7:30 in Paris one is back before the second post"


@pytest.mark.parametrize(("choice", "leaves"), [(Choice.STAY, False), (Choice.CLOSE, True)])
def test_staying_stays_and_closing_closes(
    window: MainWindow, due: None, left: list[bool], choice: Choice, leaves: bool
) -> None:
    close(window, choice)
    assert bool(left) is leaves


@no_desktop
def test_the_tray_keeps_publishing_and_brings_the_window_back(
    window: MainWindow, console: Console, due: None, left: list[bool], qtbot: QtBot
) -> None:
    close(window, Choice.TRAY)
    assert not window.isVisible()
    assert left == []
    qtbot.waitUntil(lambda: console.publisher.running)
    tray = window.closing.tray
    assert tray is not None
    assert tray.icon.isVisible()
    assert [action.text() for action in tray.menu.actions()] == ["Open CM Console", "Quit"]
    tray.open_action.trigger()
    assert window.isVisible()
    assert not tray.icon.isVisible()
    assert console.publisher.running


@no_desktop
def test_quitting_from_the_tray_asks_where_it_can_be_seen(
    window: MainWindow, due: None, left: list[bool], qtbot: QtBot
) -> None:
    close(window, Choice.TRAY)
    seen: list[bool] = []

    def ask(_due: object) -> Choice:
        seen.append(window.isVisible())
        return Choice.CLOSE

    window.closing.ask = ask
    assert window.closing.tray is not None
    window.closing.tray.quit_action.trigger()
    assert seen == [True]
    assert left == [True]


def test_the_tray_is_offered_only_where_there_is_one(
    window: MainWindow, due: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[bool] = []

    def run(dialog: ClosingDialog) -> int:
        offered.append(Choice.TRAY in dialog.doors)
        return 0

    monkeypatch.setattr(ClosingDialog, "exec", run)
    for there in (False, True):
        monkeypatch.setattr(Tray, "available", staticmethod(lambda there=there: there))
        window.close()
    assert offered == [False, True]


def test_reminders_are_saved_and_the_console_closes(
    window: MainWindow, due: None, left: list[bool], tmp_path: Path
) -> None:
    target = tmp_path / "agora.ics"
    window.closing.ask_file = lambda _start: None
    close(window, Choice.REMINDERS)
    assert left == [], "no file chosen: the person changed their mind"
    window.closing.ask_file = lambda _start: tmp_path / "no" / "agora.ics"
    close(window, Choice.REMINDERS)
    assert left == []
    assert window.notices.toast is not None
    assert "cannot be written" in window.notices.toast.notice.text
    window.closing.ask_file = lambda _start: target
    close(window, Choice.REMINDERS)
    assert left == [True]
    assert len(icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")) == 3


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "somebody"
    monkeypatch.setattr(Path, "home", staticmethod(lambda: home))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setattr(background, "this_system", lambda: background.System.LINUX)
    return home


def test_the_background_dialog_writes_the_file_and_shows_the_command(
    console: Console, bridge: Bridge, home: Path, qtbot: QtBot
) -> None:
    dialog = BackgroundDialog(console, bridge, closing=True)
    qtbot.addWidget(dialog)
    dialog.open()
    folder = home / ".config" / "systemd" / "user"
    assert str(folder) in dialog.place.text()
    assert dialog.steps.isHidden()
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert {file.suffix for file in folder.iterdir()} == {".service", ".timer"}
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.switch_on.text()
    assert dialog.switch_on.text().startswith("systemctl --user enable --now cm-console-agora-")
    assert dialog.accept_button.text() == "Close CM Console"
    dialog.accept_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_file_that_cannot_be_written_is_said_in_the_dialog(
    console: Console, bridge: Bridge, home: Path, qtbot: QtBot
) -> None:
    home.write_text("in the way")
    dialog = BackgroundDialog(console, bridge)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.accept_button.click()
    assert dialog.written is None
    assert "cannot be written" in dialog._wrong.text()


@pytest.mark.parametrize("accepted", [True, False])
def test_the_console_closes_once_the_background_is_set(
    window: MainWindow,
    due: None,
    left: list[bool],
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    accepted: bool,
) -> None:
    monkeypatch.setattr(background_dialog.BackgroundDialog, "exec", lambda self: int(accepted))
    close(window, Choice.BACKGROUND)
    assert bool(left) is accepted


def test_who_publishes_in_the_background_is_not_asked(
    window: MainWindow, console: Console, due: None, left: list[bool], home: Path
) -> None:
    unit = background.unit_here(console.path)
    wants = unit.folder / "timers.target.wants"
    wants.mkdir(parents=True)
    (wants / f"{unit.name}.timer").touch()
    close(window, Choice.STAY)
    assert left == [True]
