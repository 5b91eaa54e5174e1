"""Signing in with the browser from the settings page, on a real server, and giving up."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account, AccountState
from tests.integrations.mastodon_double import running
from tests.servers.browser import Browser
from tests.servers.snac_server import Snac, SnacPerson
from ui.bridge import Bridge
from ui.pages.settings import SettingsPage
from ui.pages.settings.account_dialogs import AddAccountDialog
from ui.pages.settings.sign_in_dialog import SignInDialog
from ui.widgets.notice import Notice


@pytest.fixture
def page(open_settings: Callable[[], SettingsPage]) -> SettingsPage:
    return open_settings()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses for the browser; none really opens."""
    addresses: list[str] = []

    def open_url(url: QUrl) -> bool:
        addresses.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return addresses


def begin(page: SettingsPage, server: str) -> None:
    page.add_button.click()
    dialog: Any = page.findChildren(AddAccountDialog)[-1]
    dialog.platform.setCurrentIndex(dialog.platform.findText("Practice"))
    assert not dialog.browser_button.isVisible()
    dialog.platform.setCurrentIndex(dialog.platform.findText("Mastodon"))
    assert dialog.browser_button.isVisible()
    dialog.name.setText("Agora")
    dialog.edits["server"].setText(server)
    dialog.browser_button.click()


def waiting(page: SettingsPage) -> Any:
    found = page.findChildren(SignInDialog)
    return found[-1] if found else None


@pytest.mark.real_server
@pytest.mark.xdist_group("snac")
def test_a_person_adds_an_account_and_signs_in_with_the_browser(
    page: SettingsPage,
    console: Console,
    notices: list[Notice],
    opened: list[str],
    snac: Snac,
    snac_person: SnacPerson,
    qtbot: QtBot,
) -> None:
    begin(page, snac.url)
    qtbot.waitUntil(lambda: bool(opened), timeout=15000)
    assert waiting(page).address.text() == opened[0]
    waiting(page).copy_button.click()
    assert QGuiApplication.clipboard().text() == opened[0]
    waiting(page).accept_button.click()
    assert len(opened) == 2
    Browser({"login": snac_person.name, "passwd": snac_person.password}).open(opened[0])
    qtbot.waitUntil(lambda: bool(notices), timeout=15000)
    assert notices[0].text.startswith("Agora is ready")
    assert console.accounts.find("Agora").state is AccountState.READY
    qtbot.waitUntil(lambda: not page.findChildren(SignInDialog))
    assert page.accounts.sign_in_button.isVisible()


@pytest.mark.real_server
@pytest.mark.xdist_group("snac")
def test_giving_up_keeps_the_account_and_can_be_taken_up_again(
    page: SettingsPage,
    console: Console,
    bridge: Bridge,
    notices: list[Notice],
    opened: list[str],
    snac: Snac,
    qtbot: QtBot,
) -> None:
    begin(page, snac.url)
    qtbot.waitUntil(lambda: bool(opened), timeout=15000)
    waiting(page).cancel_button.click()
    qtbot.waitUntil(lambda: bridge.tasks.running == 0)
    assert notices == []
    assert console.accounts.find("Agora").state is AccountState.UNCHECKED
    qtbot.waitUntil(lambda: page.accounts.table.current() is not None)
    page.accounts.sign_in_button.click()
    qtbot.waitUntil(lambda: len(opened) == 2, timeout=15000)
    waiting(page).reject()
    qtbot.waitUntil(lambda: bridge.tasks.running == 0)


def test_a_server_without_this_way_in_is_said_in_the_dialog(
    page: SettingsPage, bridge: Bridge, opened: list[str], qtbot: QtBot
) -> None:
    with running() as (_, url):
        begin(page, url)
        qtbot.waitUntil(lambda: waiting(page) is not None and bridge.tasks.running == 0)
        dialog = waiting(page)
        assert "no sign-in with the browser" in dialog._wrong.text()
        assert not dialog.copy_button.isEnabled()
        dialog.accept_button.click()  # tries again
        qtbot.waitUntil(lambda: bridge.tasks.running == 0)
        assert "no sign-in with the browser" in dialog._wrong.text()
        dialog.reject()
    assert opened == []


def test_no_browser_on_this_computer_is_said_with_what_to_do(
    page: SettingsPage, console: Console, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    account = console.accounts.add("practice", "Wall")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)

    def waits(_: int, open_browser: Callable[[str], None], stopped: Callable[[], bool]) -> Account:
        open_browser("http://127.0.0.1/")
        while not stopped():
            time.sleep(0.01)
        return account

    monkeypatch.setattr(console.accounts, "sign_in", waits)
    dialog = SignInDialog(page, account)
    qtbot.waitUntil(lambda: dialog.address.text() == "http://127.0.0.1/")
    assert "copy the address" in dialog._wrong.text()
    dialog.reject()
    qtbot.waitUntil(lambda: not page.findChildren(SignInDialog))
