"""Letters to people that wait, are in doubt or refused are said above the outbox, and lead to the people."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.invitations import LetterState, Way
from cm_console.services.invitations_plan import Wish
from cm_console.store import invitation_sending, invitations
from ui.pages.outbox.page import OutboxPage


@pytest.fixture
def page(console: Console, show_page: Callable[..., Any], qtbot: QtBot) -> OutboxPage:
    console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    for name in ("Claire", "Ana", "Bob"):
        console.testers.add(name, f"{name}@example.org")
    console.accounts.add("email", "Post", server="mail.example.org", user="agora@example.org", secret="s")
    shown: OutboxPage = show_page(OutboxPage, 904, 600)
    qtbot.waitUntil(lambda: shown.empty.isVisible())
    return shown


def invite(console: Console, qtbot: QtBot, page: OutboxPage) -> None:
    wish = Wish(Way.EMAIL, inviter_id=1, account_id=1)
    console.invitations.send(console.invitations.plan(1, [2, 3], wish))
    qtbot.waitUntil(page.letters_banner.isVisible)


def said(page: OutboxPage) -> str:
    return page.letters_banner.button.accessibleDescription()


def test_no_letter_no_line(page: OutboxPage) -> None:
    assert page.letters_banner.isHidden()


def test_letters_that_wait_are_counted_and_lead_to_who_invited_whom(
    page: OutboxPage, console: Console, qtbot: QtBot
) -> None:
    invite(console, qtbot, page)
    assert said(page).startswith("2 letter")
    with qtbot.waitSignal(page.navigate) as went:
        page.letters_banner.button.click()
    assert went.args == ["testers", "invitations"]


def test_what_is_in_doubt_or_refused_is_said_beside(page: OutboxPage, console: Console, qtbot: QtBot) -> None:
    invite(console, qtbot, page)
    db = console.context.db
    for ended in (LetterState.UNCONFIRMED, LetterState.REFUSED):
        letter = invitation_sending.claim(db, 1, "a publisher", console.now())
        assert letter is not None
        invitations.change_letter(db, letter.id, {LetterState.SENDING}, ended)
    page.refresh()
    qtbot.waitUntil(lambda: "refused" in said(page))
    assert "may or may not have arrived" in said(page)
