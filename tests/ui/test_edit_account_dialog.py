"""What an account is called and what its links say, changed on the settings page."""

from collections.abc import Callable

import pytest

from cm_console.console import Console
from ui.pages.settings import SettingsPage
from ui.pages.settings.edit_account_dialog import EditAccountDialog


@pytest.fixture
def page(console: Console, open_settings: Callable[[], SettingsPage]) -> SettingsPage:
    for name in ("Wall", "Board"):
        console.accounts.add("practice", name)
    return open_settings()


def ask(page: SettingsPage, name: str) -> EditAccountDialog:
    page.accounts.table.choose(page.console.accounts.find(name).id)
    page.accounts.edit_button.click()
    return page.findChildren(EditAccountDialog)[-1]


def test_an_account_gets_another_name_and_a_source_for_its_links(
    page: SettingsPage, console: Console
) -> None:
    dialog = ask(page, "Board")
    assert (dialog.name.text(), dialog.source.text(), dialog.source.placeholderText()) == (
        "Board",
        "",
        "practice",
    )
    dialog.name.setText("HR board")
    dialog.source.setText("rh")
    dialog.accept_button.click()
    assert console.accounts.find("HR board").utm_source == "rh"
    assert not dialog.isVisible()


def test_a_name_that_is_taken_is_said_and_what_was_typed_stays(page: SettingsPage, console: Console) -> None:
    dialog = ask(page, "Board")
    dialog.name.setText("wall")
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert "already an account" in dialog._wrong.text()
    assert dialog.name.text() == "wall"
    assert console.accounts.find("Board").name == "Board"
    dialog.reject()
