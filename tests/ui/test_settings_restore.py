"""Restoring a backup from the settings page, through the application that closes and opens the workspace."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from integrations import discover
from ui.app import Application
from ui.pages.settings import workspace_card


def test_the_chosen_backup_takes_the_workspaces_place_and_what_was_there_is_kept(
    app: Application, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "agora.cmc"
    with Console(path, discover(), create=True) as console:
        console.accounts.add("practice", "Before")
        console.workspace.backup_rolling()
        console.accounts.add("practice", "After")
    app.start(path)
    assert app.window is not None
    app.window.go("settings")
    page = app.window.stack.page("settings")
    qtbot.waitUntil(lambda: page.accounts.table.rows() != [])
    page.workspace.backups.setCurrentRow(0)
    monkeypatch.setattr(workspace_card, "ask", lambda *_: True)
    before = app.console
    page.workspace.restore_button.click()
    qtbot.waitUntil(lambda: app.console is not None and app.console is not before)
    assert app.console is not None
    assert [account.name for account in app.console.accounts.list()] == ["Before"]
    assert len(list(tmp_path.glob("agora-before-restore-*.cmc"))) == 1
