"""A workspace that cannot be used at the start: said in words, the last backup one button away."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.errors import UnusableFile
from integrations import discover
from ui import pages
from ui.app import Application
from ui.widgets.notice import Toast, of_error

Damage = Callable[[Path], object]


@pytest.fixture(autouse=True)
def no_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "load_all", list)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with a campaign in its two backups and another one made after them."""
    path = tmp_path / "agora.cmc"
    with Console(path, discover(), create=True) as console:
        console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
        console.workspace.backup_rolling()
        console.campaigns.create("Second", date(2027, 1, 18), "Europe/Paris")
        console.workspace.backup_rolling()
        console.campaigns.create("After the backups", date(2027, 1, 18), "Europe/Paris")
    return path


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def scribble(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xaa" * (len(whole) - 100))


def make_newer(path: Path) -> None:
    import sqlite3

    with sqlite3.connect(path) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('cm-console', 'm999_future', '2030-01-01')"
        )
    connection.close()


def toast(app: Application) -> Toast:
    host = app.window or app.welcome
    assert host is not None
    assert host.notices.toast is not None
    return host.notices.toast


def names(app: Application) -> list[str]:
    assert app.console is not None
    return sorted(campaign.name for campaign in app.console.campaigns.list())


@pytest.mark.parametrize(
    "damage", [cut, scribble, make_newer, Path.unlink, lambda path: path.write_bytes(b"nothing of ours")]
)
def test_the_last_backup_is_one_button_away(app: Application, workspace: Path, damage: Damage) -> None:
    damage(workspace)
    was_there = workspace.exists()
    app.settings.workspace = str(workspace)
    app.start(None)
    assert app.window is None
    shown = toast(app)
    assert "agora.cmc" in shown.notice.text
    assert shown.action_button.text().startswith("Restore the backup of ")
    shown.action_button.click()
    assert app.window is not None
    assert app.welcome is None
    assert names(app) == ["Agora", "Second"]
    assert bool(list(workspace.parent.glob("*before-restore*"))) is was_there, "what was there is kept"


def test_a_backup_that_is_damaged_too_is_passed_over(app: Application, workspace: Path) -> None:
    newest = sorted((workspace.parent / "agora.cmc.backups").iterdir())[-1]
    cut(newest)
    cut(workspace)
    app.start(workspace)
    toast(app).action_button.click()
    assert names(app) == ["Agora"]


def test_without_any_usable_backup_nothing_is_changed(app: Application, workspace: Path) -> None:
    for backup in (workspace.parent / "agora.cmc.backups").iterdir():
        scribble(backup)
    cut(workspace)
    before = workspace.read_bytes()
    app.start(workspace)
    toast(app).action_button.click()
    assert app.window is None
    assert "no usable backup" in toast(app).notice.text
    assert workspace.read_bytes() == before


def test_without_backups_none_is_offered(app: Application, tmp_path: Path) -> None:
    path = tmp_path / "broken.cmc"
    path.write_bytes(b"nothing of ours")
    app.start(path)
    assert toast(app).notice.action is None


def test_damage_found_while_working_offers_the_backup_too(
    app: Application, workspace: Path, qtbot: QtBot
) -> None:
    app.start(workspace)
    first = app.console
    assert app.window is not None
    app.window.show_notice(of_error(UnusableFile("agora.cmc is damaged or is not a workspace.")))
    toast(app).action_button.click()
    qtbot.waitUntil(lambda: app.console is not None and app.console is not first, timeout=10_000)
    assert names(app) == ["Agora", "Second"]
