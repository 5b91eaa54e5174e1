"""Invitations on the testers page: the menu over selected people, and what is said of one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu

from cm_console import invitation_words as words
from cm_console.domain.campaign import Campaign
from cm_console.domain.invitations import Invitation, InvitationState
from cm_console.domain.testers import TesterState
from cm_console.i18n import tr
from ui.dialogs.gate_question import when_gates_agree
from ui.dialogs.invitations_dialog import InvitationsDialog
from ui.dialogs.invite_dialog import InviteDialog
from ui.page import Command, Page

if TYPE_CHECKING:
    from cm_console.console import Console

_S = InvitationState


class Inviting:
    """What one does with the invitations of `selected()` people."""

    def __init__(self, page: Page, selected: Callable[[], Sequence[int]]) -> None:
        self._page = page
        self._selected = selected

    def fill(self, menu: QMenu) -> None:
        """The entries of the submenu “Invitation”."""
        for text, work in (
            (tr("Invite…"), self.invite),
            (tr("Remind…"), self.remind),
            (None, None),
            (tr("It was sent"), self.sent),
            (tr("It was opened"), partial(self.answer, _S.OPENED)),
            (tr("They accept"), partial(self.answer, _S.ACCEPTED)),
            (tr("They decline…"), self.decline),
            (None, None),
            (tr("Send again"), self.again),
            (tr("Take back what has not left"), self.take_back),
        ):
            if work is None:
                menu.addSeparator()
                continue
            action = QAction(text, menu)
            action.triggered.connect(lambda _checked=False, work=work: work())
            menu.addAction(action)

    def commands(self) -> list[Command]:
        return [
            Command(tr("Invite the selected people…"), self.invite),
            Command(tr("Remind those who have not answered…"), self.remind_all),
            Command(tr("Who invited whom"), self.tree),
        ]

    def invite(self) -> None:
        ids = list(self._selected())
        campaign = self._page.campaign
        if campaign is not None and not ids:
            self._page.notice(tr("Choose the people to invite in the table."), tone="neutral")
        elif campaign is not None:
            go = partial(self._invite, campaign, ids)
            when_gates_agree(self._page, campaign.id, ids, TesterState.INVITED, go)

    def _invite(self, campaign: Campaign, ids: list[int]) -> None:
        _run(InviteDialog(self._page, campaign, ids))

    def remind(self) -> None:
        campaign = self._page.campaign
        if campaign is not None:
            _run(InviteDialog(self._page, campaign, list(self._selected()), reminding=True))

    def remind_all(self) -> None:
        """Whoever has not answered, in the whole campaign."""
        campaign = self._page.campaign
        if campaign is not None:
            _run(InviteDialog(self._page, campaign, None, reminding=True))

    def tree(self) -> None:
        campaign = self._page.campaign
        if campaign is not None:
            dialog = InvitationsDialog(self._page, campaign)
            dialog.remind_wanted.connect(self.remind_all)
            _run(dialog)

    def sent(self) -> None:
        """A person says that letters went out."""

        def done(count: int) -> str:
            return tr("%n letter(s) noted as sent.", "", count)

        self._note(lambda one, ids: self._page.console.invitations.mark_sent(one, ids), done)

    def answer(self, state: InvitationState, reason: str = "") -> None:
        def done(count: int) -> str:
            return tr("%n invitation(s): {state}", "", count).format(state=words.state(state))

        self._note(lambda one, ids: self._page.console.invitations.answer(one, ids, state, reason), done)

    def decline(self) -> None:
        """Ask for the reason, in their words; it may stay empty."""
        title, label = tr("They decline"), tr("Why, in their own words (may stay empty)")
        reason, ok = QInputDialog.getText(self._page, title, label)
        if ok:
            self.answer(_S.DECLINED, reason)

    def again(self) -> None:
        campaign = self._page.campaign
        if campaign is None:
            return
        letters = self._page.attempt(
            self._page.console.invitations.again, campaign.id, list(self._selected())
        )
        if letters:
            self._page.notice(tr("%n letter(s) to be sent again", "", len(letters)))

    def take_back(self) -> None:
        campaign = self._page.campaign
        if campaign is None:
            return
        taken = self._page.attempt(
            self._page.console.invitations.take_back, campaign.id, list(self._selected())
        )
        if taken is not None:
            self._page.notice(tr("%n letter(s) stay here.", "", taken), tone="ok" if taken else "warn")

    def _note(self, work: Callable[[int, list[int]], Sequence], said: Callable[[int], str]) -> None:
        campaign = self._page.campaign
        if campaign is None:
            return
        before = self._page.attempt(work, campaign.id, list(self._selected()))
        if before is None:
            return
        back = partial(self._page.console.invitations.restore, campaign.id, before)
        undo = partial(self._page.attempt, back) if before else None
        self._page.notice(said(len(before)), undo, "ok" if before else "warn")


def lines(console: "Console", campaign: Campaign, person_id: int) -> list[str]:
    """What the panel says of one person's invitation; nothing where there is none."""
    found: Invitation | None = console.invitations.of_person(campaign.id, person_id)
    if found is None:
        return []
    told = [words.standing(found, console.today(campaign.zone))]
    if found.state in (_S.WAITING, _S.SENT, _S.OPENED):
        told[0] += f" · {words.answer_by(found)}"
    told += [text for text in (words.counted(found), found.reason) if text]
    if found.last is not None and (note := words.letter_note(found.last)):
        told.append(note)
    return told


def _run(dialog: InviteDialog | InvitationsDialog) -> None:
    dialog.exec()
    dialog.deleteLater()
