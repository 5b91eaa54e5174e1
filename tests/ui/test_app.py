"""The application: welcome, opening, changing workspace and language, the ordered end."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cm_console import i18n, settings
from cm_console.console import Console
from integrations import discover
from ui import app as module
from ui import pages, workspaces
from ui.app import Application


@pytest.fixture(autouse=True)
def no_pages(calm: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "load_all", list)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "agora.cmc"
    Console(path, discover(), create=True).close()
    return path


def test_without_a_workspace_it_says_welcome(app: Application) -> None:
    app.start(None)
    assert app.welcome is not None
    assert set(app.welcome.doors) == {"sample", "start", "open"}


def test_the_last_workspace_is_opened_again(app: Application, workspace: Path) -> None:
    app.start(workspace)
    assert app.window is not None
    assert settings.load().workspace == str(workspace)


def test_closing_the_welcome_ends_the_application(app: Application) -> None:
    app.start(None)
    assert app.welcome is not None
    app.welcome.close()
    assert app.ended == [True]  # type: ignore[attr-defined]


def test_a_damaged_workspace_is_said_on_the_welcome_page(app: Application, tmp_path: Path) -> None:
    path = tmp_path / "broken.cmc"
    path.write_bytes(b"nothing of ours")
    app.start(path)
    assert app.window is None
    assert app.welcome is not None
    assert app.welcome.notices.toast is not None
    assert "broken.cmc" in app.welcome.notices.toast.notice.text


def test_the_language_changes_on_the_welcome_page(app: Application) -> None:
    app.start(None)
    assert app.welcome is not None
    app.welcome.languages["fr"].click()
    assert i18n.language() == "fr"
    assert app.welcome.languages["fr"].isChecked()
    assert settings.load().language == "fr"


def test_the_language_changes_in_the_open_window(app: Application, workspace: Path) -> None:
    app.start(workspace)
    before, console = app.window, app.console
    app.set_language("fr")
    assert app.window is not before
    assert app.console is console


def test_leaving_closes_the_file_and_remembers_the_place(
    app: Application, workspace: Path, qtbot: QtBot
) -> None:
    app.start(workspace)
    assert app.window is not None
    app.window.leaving.emit()
    qtbot.waitUntil(lambda: app.ended == [True])  # type: ignore[attr-defined]
    assert app.console is None
    assert settings.load().window
    assert not workspace.with_name("agora.cmc-wal").exists()


def test_another_workspace_takes_the_place_of_the_first(
    app: Application, workspace: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = tmp_path / "second.cmc"
    Console(second, discover(), create=True).close()
    monkeypatch.setattr(workspaces, "ask_open", lambda *_: second)
    app.start(workspace)
    app.command("open-workspace")
    qtbot.waitUntil(lambda: app.console is not None and app.console.path == second)
    assert app.ended == []  # type: ignore[attr-defined]


def take(app: Application, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask for another workspace in the window; what is shown then is a new one."""
    monkeypatch.setattr(workspaces, "ask_open", lambda *_: path)
    before = app.window
    app.command("open-workspace")
    qtbot.waitUntil(lambda: app.window is not None and app.window is not before)


def test_a_file_that_cannot_be_opened_leaves_the_open_workspace_on_screen(
    app: Application, workspace: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "holiday.cmc"
    wrong.write_bytes(b"holiday pictures")
    app.start(workspace)
    take(app, wrong, qtbot, monkeypatch)
    assert app.console is not None
    assert app.console.path == workspace
    assert app.welcome is None
    assert app.window is not None
    assert app.window.notices.toast is not None
    assert "holiday.cmc" in app.window.notices.toast.notice.text


def test_the_backup_of_a_file_that_cannot_be_opened_takes_the_place_of_the_open_workspace(
    app: Application, workspace: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "second.cmc"
    with Console(wrong, discover(), create=True) as second:
        second.workspace.backup_rolling()
    wrong.write_bytes(b"holiday pictures")
    app.start(workspace)
    take(app, wrong, qtbot, monkeypatch)
    assert app.window is not None
    assert app.window.notices.toast is not None
    assert app.window.notices.toast.notice.action is not None
    app.window.notices.toast.notice.action()
    qtbot.waitUntil(lambda: app.console is not None and app.console.path == wrong)


def test_a_backup_is_restored_from_the_window(
    app: Application, workspace: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.start(workspace)
    assert app.console is not None
    backup = app.console.workspace.backup_rolling()
    app.console.campaigns.create(
        "Made after the backup", datetime(2027, 1, 18, tzinfo=UTC).date(), "Europe/Paris"
    )
    first = app.console
    monkeypatch.setattr(workspaces, "ask_backup", lambda *_: backup)
    app.command("restore")
    qtbot.waitUntil(lambda: app.console is not None and app.console is not first)
    assert app.console.campaigns.list() == []
    assert list(workspace.parent.glob("*before-restore*"))
    assert app.window is not None
    assert app.window.notices.toast is not None


def test_the_sample_is_made_in_a_worker_and_opened(
    app: Application, workspace: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cm_console import sample

    def make(path: Path, *_: object, **__: object) -> None:
        shutil.copy(workspace, path)

    monkeypatch.setattr(sample, "make", make)
    app.start(None)
    assert app.welcome is not None
    app.welcome.doors["sample"].click()
    assert app.welcome.progress_text.text() == "Preparing the sample launch…"
    qtbot.waitUntil(lambda: app.window is not None)
    assert app.console is not None
    assert app.console.path.name.startswith("sample-launch-")
    assert app.welcome is None


def test_a_new_launch_makes_the_file_and_asks_for_the_campaign(
    app: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    path = tmp_path / "mine.cmc"
    monkeypatch.setattr(workspaces, "ask_new", lambda *_: path)
    monkeypatch.setattr(module.MainWindow, "new_campaign", lambda self: asked.append(True))
    app.start(None)
    assert app.welcome is not None
    app.welcome.doors["start"].click()
    assert path.exists()
    assert asked == [True]


def test_what_nobody_expected_is_logged_and_said(
    qapp: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys
    import threading

    from ui import errors

    said: list[str] = []
    hooks = errors.Hooks()
    before: Callable[..., object] = sys.excepthook
    hooks.install()
    hooks.happened.connect(lambda notice: said.append(notice.text))

    def fail() -> None:
        raise RuntimeError("a bug")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(said))
    hooks.remove()
    assert sys.excepthook is before
    assert said == ["Something went wrong; nothing was lost."]
    assert "a bug" in caplog.text


def test_the_terminals_interrupt_closes_in_order(qapp: QApplication, qtbot: QtBot) -> None:
    import os
    import signal

    from ui.interrupts import Interrupts

    asked: list[bool] = []
    before = signal.getsignal(signal.SIGTERM)
    interrupts = Interrupts(lambda: asked.append(True))
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: asked == [True])
    interrupts.remove()
    assert signal.getsignal(signal.SIGTERM) is before


def test_the_started_program_opens_a_workspace_and_ends_when_told(workspace: Path, tmp_path: Path) -> None:
    """The real entry, in a process of its own."""
    import os
    import signal
    import subprocess
    import sys
    import time

    command = [sys.executable, "-m", "cm_console", "--workspace", str(workspace)]
    home = {"CM_CONSOLE_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(command, env={**os.environ, **home}, stderr=subprocess.PIPE)
    log, until = tmp_path / "home" / "log" / "cm-console.log", time.monotonic() + 60
    while not (log.exists() and "the window is open" in log.read_text("utf-8")):
        assert process.poll() is None, process.stderr.read() if process.stderr else ""
        assert time.monotonic() < until
        time.sleep(0.05)
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    assert "closed" in log.read_text("utf-8").splitlines()[-1]
    assert not workspace.with_name("agora.cmc-wal").exists()
