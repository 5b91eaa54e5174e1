"""Accounts and settings on screen: adding, checking, removing, preferences, backups."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cm_console import settings
from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.domain.accounts import AccountState
from tests.integrations.mastodon_double import TOKEN, MastodonDouble, running
from ui.bridge import Bridge
from ui.pages.settings import SettingsPage, accounts_card, workspace_card
from ui.pages.settings.account_dialogs import AddAccountDialog, SecretDialog
from ui.widgets.notice import Notice


@pytest.fixture
def asked(bridge: Bridge) -> list[str]:
    heard: list[str] = []
    bridge.asked.connect(heard.append)
    return heard


@pytest.fixture
def page(open_settings: Callable[[], SettingsPage]) -> SettingsPage:
    return open_settings()


@pytest.fixture
def mastodon() -> Iterator[tuple[MastodonDouble, str]]:
    with running() as found:
        yield found


def dialog_of(page: SettingsPage, kind: type[Any]) -> Any:
    return page.findChildren(kind)[-1]


def add(page: SettingsPage, platform: str, **given: str) -> AddAccountDialog:
    """Fill in the dialog and press Add."""
    page.add_button.click()
    dialog: AddAccountDialog = dialog_of(page, AddAccountDialog)
    dialog.platform.setCurrentIndex(dialog.platform.findText(platform))
    dialog.name.setText(given.pop("name", platform))
    for key, text in given.items():
        dialog.edits[key].setText(text)
    dialog.accept_button.click()
    return dialog


def test_an_empty_page_says_what_to_do_and_offers_practice_first(page: SettingsPage) -> None:
    assert page.accounts.empty.isVisible()
    assert not page.accounts.actions.isVisible()
    page.accounts.empty.button.click()
    dialog = dialog_of(page, AddAccountDialog)
    assert dialog.platform.currentText() == "Practice"
    assert dialog.edits == {}
    dialog.reject()


def test_a_practice_wall_is_added_in_one_step(
    page: SettingsPage, console: Console, notices: list[Notice], qtbot: QtBot
) -> None:
    add(page, "Practice", name="Staff wall")
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[0].text == "Staff wall is ready."
    assert page.accounts.table.current() == console.accounts.find("Staff wall")


def test_a_network_account_is_added_with_its_own_fields_and_checked_at_once(
    page: SettingsPage,
    console: Console,
    notices: list[Notice],
    mastodon: tuple[MastodonDouble, str],
    qtbot: QtBot,
) -> None:
    dialog = add(page, "Mastodon", name="Agora", server=mastodon[1], secret=TOKEN)
    assert dialog.edits["secret"].echoMode() is QLineEdit.EchoMode.Password
    qtbot.waitUntil(lambda: bool(notices))
    assert "@agora@social.example" in notices[0].text
    assert console.accounts.find("Agora").state is AccountState.READY


def test_what_is_wrong_is_said_in_the_dialog_and_nothing_typed_is_lost(
    page: SettingsPage, console: Console, bridge: Bridge, qtbot: QtBot
) -> None:
    dialog = add(page, "Mastodon", name="Agora", server="http://social.example", secret="typed")
    qtbot.waitUntil(lambda: bridge.tasks.running == 0 and dialog.isEnabled())
    assert "encrypted" in dialog._wrong.text()
    assert dialog.edits["secret"].text() == "typed"
    assert console.accounts.list() == []
    dialog.reject()


def test_a_refused_account_shows_what_it_needs_and_a_new_secret_mends_it(
    page: SettingsPage,
    console: Console,
    notices: list[Notice],
    mastodon: tuple[MastodonDouble, str],
    qtbot: QtBot,
) -> None:
    add(page, "Mastodon", name="Agora", server=mastodon[1], secret="wrong")
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[0].tone == "bad"
    qtbot.waitUntil(lambda: "needs you" in page.accounts.about.text())
    page.accounts.secret_button.click()
    dialog = dialog_of(page, SecretDialog)
    dialog.secret.setText(TOKEN)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: len(notices) == 2)
    assert notices[1].text.startswith("Agora is ready")
    assert console.accounts.find("Agora").state is AccountState.READY


def test_checking_works_by_button_by_enter_and_for_all(
    page: SettingsPage, console: Console, notices: list[Notice], qtbot: QtBot
) -> None:
    console.accounts.add("practice", "Wall")
    qtbot.waitUntil(lambda: page.accounts.table.current() is not None)
    page.accounts.check_button.click()
    page.accounts.table.activated_row.emit(page.accounts.table.current())
    page.accounts.check_all()
    qtbot.waitUntil(lambda: len(notices) == 3)


def test_removing_asks_first(
    page: SettingsPage,
    console: Console,
    notices: list[Notice],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    console.accounts.add("practice", "Wall")
    qtbot.waitUntil(lambda: page.accounts.table.current() is not None)
    answers = iter((False, True))
    monkeypatch.setattr(accounts_card, "ask", lambda *_, **__: next(answers))
    page.accounts.remove_button.click()
    assert console.accounts.list() != []
    page.accounts.remove_button.click()
    qtbot.waitUntil(lambda: bool(notices))
    assert console.accounts.list() == []
    qtbot.waitUntil(page.accounts.empty.isVisible)


def test_an_account_with_posts_to_send_stays_and_the_reason_is_said(
    page: SettingsPage,
    console: Console,
    notices: list[Notice],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    wall = console.accounts.add("practice", "Wall")
    now = console.context.clock.now()
    campaign = console.campaigns.create("Agora", now.date() + timedelta(30), "UTC")
    console.posts.add(campaign.id, "Soon", [wall.id], wall=now.replace(tzinfo=None) + timedelta(days=1))
    qtbot.waitUntil(lambda: page.accounts.table.current() is not None)
    monkeypatch.setattr(accounts_card, "ask", lambda *_, **__: True)
    page.accounts.remove_button.click()
    qtbot.waitUntil(lambda: bool(notices))
    assert (notices[0].tone, console.accounts.list()) == ("bad", [wall])


def test_a_keyring_that_is_locked_can_be_unlocked(make_console: Callable[..., Console], qtbot: QtBot) -> None:
    class Locked:
        locked = True

        def get_password(self, service: str, username: str) -> str | None:
            if self.locked:
                raise OSError("locked")
            return None

        def set_password(self, service: str, username: str, password: str) -> None: ...

        def delete_password(self, service: str, username: str) -> None: ...

    store = Locked()
    console = make_console(credentials=Credentials(lambda: store))
    bridge = Bridge(console.events, console.release_thread)
    page = SettingsPage(console, bridge)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.accounts.unlock_button.isVisible())
    assert page.accounts.keyring_text.text() == "The keyring is locked."
    store.locked = False
    page.accounts.unlock_button.click()
    qtbot.waitUntil(lambda: not page.accounts.unlock_button.isVisible())
    assert "kept in this computer's keyring" in page.accounts.keyring_text.text()
    bridge.close()


def test_without_a_keyring_a_variable_can_be_named(
    make_console: Callable[..., Console], qtbot: QtBot
) -> None:
    console = make_console(credentials=Credentials(lambda: None))
    bridge = Bridge(console.events, console.release_thread)
    page = SettingsPage(console, bridge)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bridge.tasks.running == 0)
    page.add_account()
    dialog = dialog_of(page, AddAccountDialog)
    dialog.platform.setCurrentIndex(dialog.platform.findText("Mastodon"))
    dialog.edits["server"].setText("https://social.example")
    dialog.from_environment.setChecked(True)
    assert not dialog.edits["secret"].isVisible()
    dialog.accept_button.click()
    assert dialog.isVisible()  # the variable has no name yet
    dialog.variable.setText("AGORA_TOKEN")
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: bool(console.accounts.list()) and bridge.tasks.running == 0)
    assert console.accounts.list()[0].secret_env == "AGORA_TOKEN"
    bridge.close()


def test_the_page_opens_an_account_by_its_id(page: SettingsPage, console: Console, qtbot: QtBot) -> None:
    console.accounts.add("practice", "First")
    second = console.accounts.add("practice", "Second")
    page.open(second.id)
    qtbot.waitUntil(lambda: page.accounts.table.current() == second)


@pytest.mark.parametrize(
    ("box", "value", "name", "command"),
    [
        ("language", "fr", "language", "language"),
        ("theme", "dark", "theme", "settings"),
        ("backup", 168, "backup_every_hours", "settings"),
    ],
)
def test_a_choice_is_kept_and_takes_effect(
    page: SettingsPage, asked: list[str], box: str, value: object, name: str, command: str
) -> None:
    choice = getattr(page.preferences, box)
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())
    assert getattr(settings.load(), name) == value
    assert asked == [command]


def test_publishing_while_open_starts_and_stops_at_once(
    page: SettingsPage, console: Console, asked: list[str], qtbot: QtBot
) -> None:
    page.preferences.publish.click()
    assert settings.load().publish_in_window is False
    page.preferences.publish.click()
    qtbot.waitUntil(lambda: console.publisher.running)
    page.preferences.publish.click()
    qtbot.waitUntil(lambda: not console.publisher.running)
    page.preferences.collect.click()
    assert settings.load().collect_in_window is False
    assert asked == ["settings"] * 4


def test_a_backup_is_written_listed_and_can_be_restored(
    page: SettingsPage,
    console: Console,
    notices: list[Notice],
    asked: list[str],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    card = page.workspace
    assert card.none.isVisible()
    assert not card.restore_button.isEnabled()
    card.backup_button.click()
    qtbot.waitUntil(lambda: card.backups.count() == 1)
    card.backups.setCurrentRow(0)
    said: list[str] = []

    def agree(_parent: object, title: str, text: str, *_: object) -> bool:
        said.append(text)
        return True

    monkeypatch.setattr(workspace_card, "ask", agree)
    card.restore_button.click()
    [backup] = console.workspace.backups()
    assert asked == [f"restore:{backup}"]
    assert "agora.cmc" in said[0]
    assert Path(asked[0].removeprefix("restore:")).exists()
    assert notices[0].text == "A backup is written."


def test_a_sound_file_is_said_to_be_sound_and_a_damaged_one_in_words(
    page: SettingsPage,
    console: Console,
    notices: list[Notice],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    page.workspace.check_button.click()
    qtbot.waitUntil(lambda: len(notices) == 1)
    assert notices[0].text == "The workspace is sound."
    monkeypatch.setattr(console.workspace, "check", lambda: ["row 7 missing from index"])
    page.workspace._checked(console.workspace.check())
    assert notices[1].tone == "bad"
    assert "row 7" not in notices[1].text + notices[1].detail


def test_every_control_has_a_name_for_those_who_do_not_see_it(page: SettingsPage) -> None:
    card, preferences = page.accounts, page.preferences
    for widget in (
        card.table,
        card.check_button,
        preferences.language,
        preferences.theme,
        page.workspace.backups,
    ):
        assert widget.accessibleName()
