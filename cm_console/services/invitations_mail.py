"""Sends the letters that wait, one after the other through one connection, under the outbox's rules.

`sending` is on disk before a letter leaves; what may have left is never sent again by itself.
"""

import logging
import threading
import traceback
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime, timedelta
from functools import partial
from typing import Any, cast

from cm_console.domain.delivery import (
    LIMITED_WAIT,
    Limited,
    NeedsAccount,
    NotSent,
    Problem,
    PublishError,
    Rejected,
    Uncertain,
    backoff,
)
from cm_console.domain.invitations import (
    LATER,
    Invitation,
    InvitationState,
    Letter,
    LetterProblem,
    LetterState,
)
from cm_console.domain.mail import ComeBack, Mailbox, NotTaken, SendsMail
from cm_console.domain.platform import Receipt
from cm_console.events import InvitationsChanged, TestersChanged
from cm_console.services import lease
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.invitations import Invitations
from cm_console.services.invitations_files import mail_of
from cm_console.services.outbox import SAVE_AGAIN_AFTER
from cm_console.store import campaigns
from cm_console.store import invitation_sending as sending
from cm_console.store import invitations as store

log = logging.getLogger(__name__)
_L, _P = LetterState, LetterProblem
_PROBLEMS = {
    Problem.SIGN_IN: _P.SIGN_IN,
    Problem.SECRET: _P.SECRET,
    Problem.TRUST: _P.TRUST,
    Problem.ADDRESS: _P.SERVER,
    Problem.BROKEN: _P.BROKEN,
}
_OPEN = (InvitationState.WAITING, InvitationState.SENT, InvitationState.OPENED)


class InvitationMail:
    def __init__(self, context: Context, accounts: Accounts, invitations: Invitations) -> None:
        self._context = context
        self._accounts = accounts
        self._invitations = invitations
        self._db = context.db

    def send_now(self, account_id: int) -> None:
        """Send what waits, now; what has to wait stays for the publisher. Slow."""
        owner = lease.open_owner()
        try:
            self.work(account_id, owner, lambda: True)
        finally:
            lease.close_owner(owner)

    def work(self, account_id: int, owner: str, go_on: Callable[[], bool]) -> None:
        """Take care of what a crash left, then send all that is due. Slow."""
        self.recover(account_id, owner)
        while go_on() and self._round(account_id, owner, go_on):
            pass

    def recover(self, account_id: int, own: str = "") -> None:
        """What was being sent when its sender ended may be out: a person has to tell.

        `own` is who asks, and sends nothing on this account at this moment: what still bears its name is a
        letter whose outcome it could not write.
        """
        now = self._context.clock.now()
        for letter_id, owner, until in sending.left_over(self._db, account_id):
            if owner != own and (lease.is_here(owner) or (until > now and not lease.is_gone(owner))):
                continue
            letter = store.letter(self._db, letter_id)
            if letter is not None and sending.holds(self._db, letter, owner):
                self._write(letter, owner, Uncertain("its sender ended"))

    def _round(self, account_id: int, owner: str, go_on: Callable[[], bool]) -> bool:
        """Send through one connection until nothing is due or it breaks; True while more may be sent."""
        with ExitStack() as stack:
            mailbox: Mailbox | None = None
            while go_on():
                now = self._context.clock.now()
                sending.renew(self._db, owner, now)
                letter = sending.claim(self._db, account_id, owner, now)
                if letter is None:
                    return False
                outcome, mailbox = self._attempt(letter, owner, mailbox, stack)
                self._save(letter, owner, outcome)
                if isinstance(outcome, NeedsAccount | Limited) or (mailbox is None and _failed(outcome)):
                    return False  # the next letter would fare no better now
                if _failed(outcome) and not isinstance(outcome, ComeBack):
                    return True  # the connection may be in no state to go on
        return True

    def _attempt(
        self, letter: Letter, owner: str, mailbox: Mailbox | None, stack: ExitStack
    ) -> tuple[Receipt | PublishError, Mailbox | None]:
        """Send it once; also the connection that it went through."""
        try:
            found = store.get(self._db, letter.invitation_id)
            if found is None:
                return NotSent("it is gone"), mailbox
            refused = self._not_any_more(found, letter)
            if refused is not None:
                return refused, mailbox
            account = self._accounts.get(letter.account_id or 0)
            if mailbox is None:
                platform = cast(SendsMail, self._accounts.platform(account))
                mailbox = stack.enter_context(platform.mailbox(self._accounts.session(account)))
            mail = mail_of(found, letter, account.user)
            if not sending.may_leave(self._db, letter, owner):  # connecting can take long
                return NotSent("it is not as it was"), mailbox
        except Uncertain as error:
            return NotSent(error.detail), None
        except PublishError as error:
            return error, None
        except Exception as error:  # nothing has left yet
            log.error("A letter could not be made ready: %s", _where(error))
            return NotSent(type(error).__name__, Problem.BROKEN), None
        try:
            may_go = partial(self._may_go, letter, owner)
            return mailbox.send(mail, self._context.clock.now(), may_go), mailbox
        except PublishError as error:
            log.info("A letter was not taken: %s %s", type(error).__name__, error.detail)
            return error, mailbox
        except Exception as error:
            log.error("A mail server failed while a letter was sent: %s", _where(error))
            return Uncertain(type(error).__name__), mailbox

    def _may_go(self, letter: Letter, owner: str) -> bool:
        """Asked at the last moment; where the file cannot be read, it stays here."""
        try:
            return sending.may_leave(self._db, letter, owner)
        except Exception as error:
            log.error("Whether a letter may leave cannot be told: %s", _where(error))
            return False

    def _not_any_more(self, found: Invitation, letter: Letter) -> PublishError | None:
        """Why a letter that waited is not to be sent any more."""
        if found.state not in _OPEN or not letter.text:
            return NotTaken("answered meanwhile", _P.TOO_LATE)
        campaign = campaigns.get(self._db, found.campaign_id)
        assert campaign is not None
        if self._context.today(campaign.zone) > found.answer_by:
            return NotTaken("the day to answer by has passed", _P.TOO_LATE)
        return None

    def _save(self, letter: Letter, owner: str, outcome: Receipt | PublishError) -> None:
        """Write an outcome, again if need be; if it cannot be written, its lease ends as unconfirmed."""
        for seconds in SAVE_AGAIN_AFTER:
            try:
                return self._write(letter, owner, outcome)
            except Exception as error:
                log.error("The outcome of a letter cannot be saved: %s", _where(error))
            self._context.clock.wait(threading.Event(), seconds)
        self._write(letter, owner, outcome)

    def _write(self, letter: Letter, owner: str, outcome: Receipt | PublishError) -> None:
        now = self._context.clock.now()
        with self._db.write():
            found = store.get(self._db, letter.invitation_id)
            if found is None or not sending.holds(self._db, letter, owner):
                if found is not None and isinstance(outcome, Receipt) and store.is_letter(self._db, letter):
                    self._late_proof(found, letter, now)
                return
            match outcome:
                case Receipt():
                    self._move(letter, _L.SENT, "sent", now, sent_at=now, problem=None)
                    if letter.number == 0:
                        self._invitations.note_sent(found)
                case ComeBack() if letter.attempts >= len(LATER):
                    self._move(letter, _L.REFUSED, "refused", now, problem=_P.LATER)
                case ComeBack():
                    self._wait(letter, now + LATER[letter.attempts], _P.LATER)
                case NotSent():
                    problem = _PROBLEMS.get(outcome.problem, _P.NETWORK)
                    self._wait(letter, now + backoff(letter.attempts + 1), problem)
                case Limited():
                    until = max(outcome.until or now + LIMITED_WAIT, now + timedelta(seconds=1))
                    self._accounts.pause(letter.account_id or 0, until)
                    self._wait(letter, until, _P.LATER, attempts=0)
                case NeedsAccount():
                    self._accounts.needs_you(letter.account_id or 0)
                    self._wait(letter, now, _PROBLEMS.get(outcome.problem, _P.SIGN_IN), attempts=0)
                case NotTaken():
                    self._move(letter, _L.REFUSED, "refused", now, problem=outcome.why)
                case Rejected():
                    self._move(letter, _L.REFUSED, "refused", now, problem=_P.CONTENT)
                case _:
                    self._move(letter, _L.UNCONFIRMED, "unconfirmed", now, problem=_P.UNKNOWN_OUTCOME)
        self._tell()

    def _late_proof(self, found: Invitation, letter: Letter, now: datetime) -> None:
        """It is out, whatever another console made of it meanwhile."""
        if store.change_letter(self._db, letter.id, {_L.UNCONFIRMED}, _L.SENT, sent_at=now, problem=None):
            store.note(self._db, found.id, now, "sent", letter.number)
            if letter.number == 0:
                self._invitations.note_sent(found)

    def _move(self, letter: Letter, after: LetterState, what: str, now: datetime, **columns: Any) -> None:
        if columns.get("problem") is not None:
            columns["problem"] = columns["problem"].value
        if store.change_letter(self._db, letter.id, {_L.SENDING}, after, **columns):
            store.note(self._db, letter.invitation_id, now, what, letter.number)

    def _wait(self, letter: Letter, ready_at: datetime, problem: LetterProblem, attempts: int = 1) -> None:
        columns: dict[str, Any] = {"ready_at": ready_at, "problem": problem.value}
        columns["attempts"] = letter.attempts + attempts
        store.change_letter(self._db, letter.id, {_L.SENDING}, _L.WAITING, **columns)

    def _tell(self) -> None:
        for event in (InvitationsChanged(), TestersChanged()):
            try:
                self._context.events.publish(event)
            except Exception:  # whoever listens must not decide what is sent
                log.exception("A listener failed")


def _where(error: BaseException) -> str:
    """An error's kind and where it came from, without its words: they may be those of a letter."""
    lines = traceback.format_tb(error.__traceback__)
    return "".join((type(error).__name__, "\n", *lines)).rstrip()


def _failed(outcome: Receipt | PublishError) -> bool:
    return isinstance(outcome, NotSent | Uncertain)
