"""Inviting and reminding as a person does it: the letters shown are the letters sent."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.invitations import InvitationState, LetterState, Way
from cm_console.domain.testers import TesterState
from cm_console.services.invitations_plan import Wish
from tests.conftest import FakeClock
from ui.dialogs.invite_dialog import InviteDialog
from ui.pages.testers import PAGE
from ui.pages.testers.page import TestersPage
from ui.widgets.notice import Notice

Open = Callable[..., InviteDialog]


@pytest.fixture
def campaign(console: Console, campaign: Campaign) -> Campaign:
    """Claire (1), Ana (2), Bob (3), Chloé (4), who takes part already."""
    for name in ("Claire Martin", "Ana Lopes", "Bob Young", "Chloe Dubois"):
        console.testers.add(name, f"{name.split()[0].lower()}@example.org", language="fr")
    console.testers.set_state(campaign.id, [4], TesterState.ACTIVE)
    return campaign


@pytest.fixture
def page(show_page: Callable[..., TestersPage], campaign: Campaign) -> TestersPage:
    return show_page(PAGE, 1100, 680)


@pytest.fixture
def open_dialog(page: TestersPage, campaign: Campaign, qtbot: QtBot) -> Open:
    def make(*people: int, inviter: str = "Claire Martin", reminding: bool = False) -> InviteDialog:
        dialog = InviteDialog(page, campaign, people or None, reminding=reminding)
        qtbot.addWidget(dialog)
        dialog.inviter.setText(inviter)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.preview.people.count() > 0 or not inviter)
        return dialog

    return make


@pytest.fixture
def mail(console: Console) -> int:
    return console.accounts.add(
        "email", "Post", server="smtp.x.fr", user="agora@x.fr", secret="app-password"
    ).id


def shown(dialog: InviteDialog) -> list[str]:
    people = dialog.preview.people
    return [people.item(row).text() for row in range(people.count())]


def test_who_gets_what_is_shown_before_anything_goes(open_dialog: Open, mail: int) -> None:
    dialog = open_dialog(1, 2, 3, 4)
    assert shown(dialog) == [
        "Ana Lopes · ana@example.org",
        "Bob Young · bob@example.org",
        "Claire Martin: no letter, is the one who invites",
        "Chloe Dubois: no letter, takes part already",
    ]
    assert dialog.preview.subject.text() == "Claire Martin vous invite à essayer Agora"
    assert "Bonjour Ana Lopes" in dialog.preview.text.toPlainText()
    assert dialog.accept_button.text() == "Send 2 letter(s)"
    dialog.preview.people.setCurrentRow(1)
    assert "Bonjour Bob Young" in dialog.preview.text.toPlainText()
    dialog.preview.people.setCurrentRow(2)
    assert dialog.preview.text.toPlainText() == "No letter goes to this person."


def test_letters_by_mail_are_queued_and_undo_keeps_them_here(
    console: Console,
    campaign: Campaign,
    open_dialog: Open,
    mail: int,
    notices: list[Notice],
    qtbot: QtBot,
) -> None:
    dialog = open_dialog(2, 3)
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(notices))
    assert [each.last.state for each in console.invitations.list(campaign.id) if each.last] == [
        LetterState.WAITING,
        LetterState.WAITING,
    ]
    undo = notices[0].undo
    assert undo is not None
    undo()
    states = {each.state for each in console.invitations.list(campaign.id)}
    assert states == {InvitationState.TAKEN_BACK}


def test_without_a_mail_account_drafts_are_proposed_and_written(
    open_dialog: Open,
    notices: list[Notice],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    folder = tmp_path / "drafts"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    dialog = open_dialog(2)
    assert dialog.way.currentText() == "Drafts for my mail program"
    assert not dialog.account.isVisible()
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: bool(notices))
    assert [path.name for path in folder.iterdir()] == ["Ana Lopes.eml"]
    assert "Say that they are sent" in notices[0].detail


def test_letters_that_cannot_be_written_can_be_made_again(
    open_dialog: Open,
    console: Console,
    notices: list[Notice],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    (tmp_path / "taken").write_text("a file, no folder", "utf-8")
    places = iter([tmp_path / "taken" / "letters.pdf", tmp_path / "letters.pdf"])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(next(places)), ""))
    for tone in ("bad", "ok"):
        dialog = open_dialog(2)
        dialog.way.setCurrentIndex(dialog.way.findText("Letters to print"))
        qtbot.waitUntil(lambda dialog=dialog: dialog.accept_button.isEnabled())
        dialog.accept_button.click()
        qtbot.waitUntil(lambda: bool(notices))
        assert notices.pop().tone == tone
    assert [each.letters[0].state for each in console.invitations.list(1)] == [LetterState.MADE]
    assert (tmp_path / "letters.pdf").exists()


def test_letters_are_a_pdf(
    open_dialog: Open,
    notices: list[Notice],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "letters"), ""))
    dialog = open_dialog(2, 3)
    dialog.way.setCurrentIndex(dialog.way.findText("Letters to print"))
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled())
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: bool(notices))
    assert (tmp_path / "letters.pdf").read_bytes().startswith(b"%PDF")


def test_own_words_change_the_letter_and_a_mistake_is_said_in_its_place(
    open_dialog: Open, qtbot: QtBot
) -> None:
    dialog = open_dialog(2)
    dialog.own.setChecked(True)
    assert "{{ name }}" in dialog.template.toPlainText()
    dialog.template.setPlainText("Subject: Hi\n\nDear {{ name }}")
    qtbot.waitUntil(lambda: dialog.preview.text.toPlainText() == "Dear Ana Lopes\n")
    dialog.template.setPlainText("Subject: Hi\n\nDear {{ salary }}")
    qtbot.waitUntil(lambda: "no word “salary”" in dialog.preview.text.toPlainText())
    assert not dialog.accept_button.isEnabled()


@pytest.mark.qt_log_ignore("does not support", extend=True)  # the list of names under a field
def test_an_unknown_peer_is_said_and_names_are_proposed(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(2, inviter="")
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.inviter, "mart")
    assert dialog.inviter.completer().model().stringList() == ["Claire Martin <claire@example.org>"]
    qtbot.waitUntil(lambda: "Nobody called mart" in dialog.preview.text.toPlainText())
    dialog.inviter.setText("Claire Martin <claire@example.org>")
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled())


def test_reminders_go_only_to_those_who_have_not_answered(
    console: Console, campaign: Campaign, open_dialog: Open, clock: FakeClock
) -> None:
    plan = console.invitations.plan(campaign.id, [2, 3], Wish(Way.EML, 1))
    console.invitations.send(plan)
    console.invitations.mark_sent(campaign.id, [2, 3])
    console.invitations.answer(campaign.id, [3], InvitationState.ACCEPTED)
    clock.advance(days=6)
    dialog = open_dialog(reminding=True)
    assert shown(dialog) == ["Ana Lopes · ana@example.org", "Bob Young: no letter, has answered"]
    assert dialog.accept_button.text() == "Save 1 draft(s)…"
    assert not dialog.inviter.isVisible()
