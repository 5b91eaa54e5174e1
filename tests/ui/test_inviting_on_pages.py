"""Invitations from the testers and waves pages: the menu, the panel, the tree, what the overview asks."""

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.invitations import InvitationState, LetterState, Way
from cm_console.domain.testers import TesterState
from cm_console.domain.waves import Wishes
from cm_console.services.invitations_plan import Wish
from ui.dialogs.invitations_dialog import InvitationsDialog
from ui.dialogs.invite_dialog import InviteDialog
from ui.pages import testers, waves
from ui.pages.testers import inviting
from ui.pages.testers.page import TestersPage
from ui.pages.waves.page import WavesPage
from ui.widgets.notice import Notice

_S = InvitationState


@pytest.fixture
def campaign(console: Console, campaign: Campaign) -> Campaign:
    """Claire (1) has invited Ana (2) and Bob (3); Ana was sent hers."""
    for name in ("Claire Martin", "Ana Lopes", "Bob Young"):
        console.testers.add(name, f"{name.split()[0].lower()}@example.org", volunteer=True)
    console.invitations.send(console.invitations.plan(campaign.id, [2, 3], Wish(Way.EML, 1)))
    console.invitations.mark_sent(campaign.id, [2])
    return campaign


@pytest.fixture
def page(show_page: Callable[..., TestersPage], campaign: Campaign, qtbot: QtBot) -> TestersPage:
    page = show_page(testers.PAGE, 1100, 680)
    qtbot.waitUntil(lambda: len(page.table.people.ids) == 3)
    return page


@pytest.fixture
def press(page: TestersPage) -> Callable[..., None]:
    """`press(text, *people)`: an entry of the menu over these people."""

    def choose(text: str, *people: int) -> None:
        work = inviting.Inviting(page, lambda: list(people))
        menu = QMenu(page)
        work.fill(menu)
        next(action for action in menu.actions() if action.text() == text).trigger()
        menu.deleteLater()

    return choose


def test_the_panel_tells_where_an_invitation_stands(console: Console, campaign: Campaign) -> None:
    assert inviting.lines(console, campaign, 1) == []
    assert inviting.lines(console, campaign, 2) == ["Sent · To answer by 30 Nov"]
    assert inviting.lines(console, campaign, 3) == ["Made, not yet sent · To answer by 30 Nov"]
    console.invitations.answer(campaign.id, [2], _S.DECLINED, "no time")
    assert inviting.lines(console, campaign, 2) == ["Declined", "no time"]


def test_a_tick_and_an_answer_are_noted_and_undone(
    console: Console, campaign: Campaign, press: Callable[..., None], notices: list[Notice]
) -> None:
    press("It was sent", 3)
    press("They accept", 2)
    assert [each.state for each in console.invitations.list(campaign.id)] == [_S.ACCEPTED, _S.SENT]
    for notice in list(notices):
        assert notice.undo is not None
        notice.undo()
    assert [each.state for each in console.invitations.list(campaign.id)] == [_S.SENT, _S.WAITING]
    assert console.testers.get(campaign.id, 2).state is TesterState.INVITED


def test_who_declines_is_asked_for_the_reason(
    console: Console, campaign: Campaign, press: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("no time", False))
    press("They decline…", 2)
    assert console.testers.get(campaign.id, 2).state is TesterState.INVITED
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("no time", True))
    press("They decline…", 2)
    found = console.invitations.of_person(campaign.id, 2)
    assert found is not None
    assert (found.state, found.reason) == (_S.DECLINED, "no time")


def test_what_has_not_left_is_taken_back_and_what_has_is_sent_again(
    console: Console, campaign: Campaign, press: Callable[..., None], notices: list[Notice]
) -> None:
    press("Take back what has not left", 2, 3)
    press("Send again", 2)
    assert [notice.text for notice in notices] == ["1 letter(s) stay here.", "1 letter(s) to be sent again"]
    ana, bob = console.invitations.list(campaign.id)
    assert (ana.resent, ana.letters[0].state) == (1, LetterState.MADE)
    assert bob.state is _S.TAKEN_BACK


def test_what_cannot_be_answered_is_said(press: Callable[..., None], notices: list[Notice]) -> None:
    press("They accept", 3)
    assert [notice.tone for notice in notices] == ["bad"]


def test_the_tree_shows_who_invited_whom(page: TestersPage, campaign: Campaign, qtbot: QtBot) -> None:
    dialog = InvitationsDialog(page, campaign)
    qtbot.addWidget(dialog)
    root = dialog.tree.topLevelItem(0)
    assert (root.text(0), root.text(3)) == ("Claire Martin", "2")
    assert [root.child(row).text(0) for row in range(2)] == ["Ana Lopes", "Bob Young"]
    assert [root.child(row).text(1) for row in range(2)] == ["Sent", "Made, not yet sent"]
    with qtbot.waitSignal(dialog.remind_wanted):
        dialog.remind_button.click()


def test_a_tree_without_anybody_says_what_would_fill_it(
    page: TestersPage, console: Console, qtbot: QtBot
) -> None:
    other = console.campaigns.create("Forum", date(2027, 3, 1), "Europe/Paris")
    dialog = InvitationsDialog(page, other)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.nobody.isVisible()
    assert not dialog.remind_button.isVisible()


def test_the_overview_and_ctrl_k_open_the_reminders_and_the_tree(
    page: TestersPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    for kind in (InviteDialog, InvitationsDialog):
        monkeypatch.setattr(kind, "exec", lambda self: opened.append(self.windowTitle()))
    page.open("remind")
    page.open("invitations")
    for command in page.commands():
        if command.text == "Who invited whom":
            command.run()
    assert opened == ["Remind", "Who invited whom", "Who invited whom"]


def test_a_wave_is_invited_from_its_menu(
    console: Console,
    campaign: Campaign,
    show_page: Callable[..., WavesPage],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    drawn = console.waves.draw(campaign.id, Wishes(sizes=(1,)))
    page = show_page(waves.PAGE, 1100, 680)
    opened: list[tuple[str, int]] = []

    def note(dialog: InviteDialog) -> None:
        opened.append((dialog.windowTitle(), len(dialog._ids or ())))

    monkeypatch.setattr(InviteDialog, "exec", note)
    qtbot.waitUntil(lambda: page.board.column_of(drawn.waves[0].id) is not None)
    partial(page.wave_actions.write_to, drawn.waves[0])()
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0][0].startswith("Invite ")
    assert opened[0][1] == drawn.waves[0].members
