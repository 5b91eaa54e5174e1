"""Inviting people in the name of a peer: letters made and queued, ticked as sent, answered, taken back.

"Sent" needs a mail server's word or a person's tick. What goes by e-mail is sent by `invitations_mail`, under
the outbox's rules.
"""

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cm_console.domain.invitations import (
    Branch,
    Invitation,
    InvitationState,
    Letter,
    LetterState,
    LogEntry,
    Way,
    may_answer,
    tree,
)
from cm_console.domain.mail import BadAddressee, envelope
from cm_console.domain.missions import Reason
from cm_console.domain.testers import TesterState, may_become
from cm_console.errors import ConsoleError
from cm_console.events import InvitationsChanged, TestersChanged
from cm_console.i18n import tr
from cm_console.services import invitations_files, invitations_plan
from cm_console.services import invitations_text as texts
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.gates import Gates
from cm_console.services.invitations_plan import InvitationPlan, Planned, Wish
from cm_console.store import campaigns, people
from cm_console.store import invitations as store
from cm_console.store import missions as missions_store
from cm_console.store import testers as testers_store

_S, _L = InvitationState, LetterState
_TESTER = {_S.SENT: TesterState.INVITED, _S.ACCEPTED: TesterState.ACCEPTED, _S.DECLINED: TesterState.DROPPED}
# What is undone by a person before anything has left the computer.
_STILL_HERE = (_L.WAITING, _L.MADE, _L.REFUSED)


@dataclass(frozen=True)
class Before:
    """What `restore` needs to take back a tick or an answer."""

    invitation_id: int
    person_id: int
    state: InvitationState
    reason: str
    after: InvitationState  # what became of it
    letter_id: int | None = None  # one that had not been ticked
    tester: TesterState | None = None  # where it changed
    left_for: tuple[Reason, ...] = ()  # where they had left before


class Invitations:
    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._context = context
        self._accounts = accounts
        self._db = context.db

    # ── Reading ──────────────────────────────────────────────────────────────────────────────

    def list(self, campaign_id: int, wave_id: int | None = None) -> "Sequence[Invitation]":
        """Everybody's invitation, by name; `wave_id` only those in that wave."""
        return store.of_campaign(self._db, campaign_id, wave_id)

    def of_person(self, campaign_id: int, person_id: int) -> Invitation | None:
        return store.of_people(self._db, campaign_id, [person_id]).get(person_id)

    def log(self, invitation_id: int) -> "Sequence[LogEntry]":
        """All that happened, oldest first."""
        return store.log(self._db, invitation_id)

    def letters(self, campaign_id: int) -> "Mapping[LetterState, int]":
        """How many people's last letters stand in each state."""
        return store.last_letters(self._db, campaign_id)

    def inviter(self, text: str) -> int:
        """The person of the directory with this name or address."""
        found = store.people_called(self._db, " ".join(text.split()))
        if len(found) == 1:
            return found[0][0]
        if found:
            raise ConsoleError(
                tr("Several people are called {name}.").format(name=text),
                tr("Nothing was sent."),
                tr("Give the address instead."),
            )
        raise ConsoleError(
            tr("Nobody called {name} is in the directory.").format(name=text),
            tr("An invitation comes from a peer with a name. Nothing was sent."),
            tr("Add the person, or check how the name is written."),
        )

    def template(self, number: int, code: str) -> str:
        """Our own words for an invitation (0) or a reminder (1, 2), in English or French."""
        return texts.default(number, code if code in texts.OURS else "en")

    def tree(self, campaign_id: int) -> "Sequence[Branch]":
        """Who invited whom, as an indented tree in order; empty while nobody invited anybody."""
        links = store.links(self._db, campaign_id)
        today = self._today(campaign_id)
        names = store.names(self._db, {one for link in links for one in link[:2]})
        states = {each.person_id: each.shown(today) for each in store.of_campaign(self._db, campaign_id)}
        invited: dict[int, int] = {}
        accepted: dict[int, int] = {}
        for inviter, _, state in links:
            invited[inviter] = invited.get(inviter, 0) + 1
            accepted[inviter] = accepted.get(inviter, 0) + (state is _S.ACCEPTED)
        return [
            Branch(one, names[one], depth, states.get(one), invited.get(one, 0), accepted.get(one, 0), below)
            for one, depth, below in tree([link[:2] for link in links], names)
        ]

    # ── Inviting and reminding ───────────────────────────────────────────────────────────────

    def plan(self, campaign_id: int, person_ids: Sequence[int], wish: Wish) -> InvitationPlan:
        """Exactly who would get what, and who not and why. Stores nothing."""
        self._check_way(wish)
        return invitations_plan.invitations(self._context, campaign_id, person_ids, wish)

    def plan_reminders(
        self, campaign_id: int, wish: Wish, person_ids: Sequence[int] | None = None
    ) -> InvitationPlan:
        """As `plan`, for those of these people (None: of everybody) who have not answered."""
        self._check_way(wish)
        return invitations_plan.reminders(self._context, campaign_id, person_ids, wish)

    def send(self, plan: InvitationPlan) -> "Sequence[int]":
        """Queue the letters (e-mail) or note that they are made (files); returns the letters' ids.

        Whoever was invited or answered since the plan was made is left out. Nobody is invited before the
        works council was heard; a gate that has not said go is for the person to weigh.
        """
        self._check_way(plan.wish)
        self.gates(plan)
        made = []
        with self._db.write():
            known = store.of_people(self._db, plan.campaign_id, [each.person.id for each in plan.letters])
            for each in plan.letters:
                found = known.get(each.person.id)
                if not _is_free(found, each.number):
                    continue
                if each.number == 0:
                    made.append(self._invite(plan, each))
                elif found is not None and found.state in (_S.SENT, _S.OPENED):
                    made.append(self._remind(plan, each, found))
        self._changed()
        return made

    def gates(self, plan: InvitationPlan) -> "Sequence[str]":
        """The names of the gates before these invitations that have not said go."""
        invited = [each.person.id for each in plan.letters if each.number == 0]
        views = Gates(self._context).before_inviting(plan.campaign_id, invited)
        return [view.gate.name for view in views]

    def _invite(self, plan: InvitationPlan, each: Planned) -> int:
        assert plan.answer_by is not None
        invitation_id = store.invite(
            self._db, plan.campaign_id, each.person.id, each.inviter_id, plan.answer_by
        )
        store.set_inviter_name(self._db, plan.campaign_id, each.person.id, each.inviter)
        return self._letter(plan.wish, each, invitation_id)

    def _remind(self, plan: InvitationPlan, each: Planned, found: Invitation) -> int:
        if plan.answer_by is not None:
            store.set_answer_by(self._db, found.id, plan.answer_by)
        return self._letter(plan.wish, each, found.id)

    def _letter(self, wish: Wish, each: Planned, invitation_id: int) -> int:
        mail, now = wish.way is Way.EMAIL, self._context.clock.now()
        sender = self._accounts.get(wish.account_id).user if wish.account_id is not None else ""
        fields: dict[str, Any] = {
            "way": wish.way.value,
            "account_id": wish.account_id if mail else None,
            "state": (_L.WAITING if mail else _L.MADE).value,
            "message_id": _message_id(sender or each.inviter_email),
            "address": each.person.email,
            "subject": each.subject,
            "text": each.text,
            "ready_at": now if mail else None,
        }
        store.note(self._db, invitation_id, now, "queued" if mail else "made", each.number)
        return store.write_letter(self._db, invitation_id, each.number, fields)

    # ── Files ────────────────────────────────────────────────────────────────────────────────

    def write_drafts(self, letter_ids: Sequence[int], folder: Path) -> "Sequence[Path]":
        """One .eml per letter for a mail program. Nothing counts as sent before it is ticked."""
        return invitations_files.write_drafts(folder, self.pairs(letter_ids), self._context.clock.now())

    def letters_html(self, letter_ids: Sequence[int], link: str = "") -> str:
        """The letters as pages to print, with a QR code."""
        return invitations_files.letters_html(self.pairs(letter_ids), link)

    def write_letters(self, letter_ids: Sequence[int], path: Path, link: str = "") -> Path:
        return invitations_files.write_letters(path, self.pairs(letter_ids), link)

    def pairs(self, letter_ids: Sequence[int]) -> "Sequence[tuple[Invitation, Letter]]":
        """These letters with their invitations, by name."""
        wanted = set(letter_ids)
        found = store.of_letters(self._db, wanted)
        return [(each, letter) for each in found for letter in each.letters if letter.id in wanted]

    # ── What a person says ───────────────────────────────────────────────────────────────────

    def mark_sent(self, campaign_id: int, person_ids: Iterable[int]) -> "Sequence[Before]":
        """A person says that it went out: what was printed or drafted, or what is unconfirmed."""
        before = []
        now = self._context.clock.now()
        with self._db.write():
            for found in self._asked(campaign_id, person_ids):
                last = found.last
                ready = {_L.MADE, _L.UNCONFIRMED}
                if last is None or not store.change_letter(self._db, last.id, ready, _L.SENT, sent_at=now):
                    continue
                store.note(self._db, found.id, now, "ticked", last.number)
                unticked = last.id if last.state is _L.MADE else None
                was = self.note_sent(found) if last.number == 0 else None
                after = _S.SENT if last.number == 0 and found.state is _S.WAITING else found.state
                known = (found.id, found.person_id, found.state, found.reason)
                before.append(Before(*known, after, unticked, was))
        self._changed()
        return before

    def note_sent(self, found: Invitation) -> TesterState | None:
        """The invitation has left; returns the tester's former state where it follows."""
        if found.state is _S.WAITING:
            store.set_state(self._db, found.id, _S.SENT)
        return self._follow(found, _S.SENT)

    def answer(
        self, campaign_id: int, person_ids: Iterable[int], answer: InvitationState, reason: str = ""
    ) -> "Sequence[Before]":
        """Note what people said: opened, accepted or declined. Their state in the campaign follows."""
        before = []
        now, reason = self._context.clock.now(), " ".join(reason.split())
        with self._db.write():
            for found in self._asked(campaign_id, person_ids):
                if not may_answer(found.state, answer):
                    continue
                kept = reason if answer is _S.DECLINED else ""
                store.set_state(self._db, found.id, answer, kept)
                store.note(self._db, found.id, now, answer.value, text=kept)
                self._hold_back(found)
                left_for = missions_store.given_reasons(self._db, campaign_id, [found.person_id])
                was = self._follow(found, answer, kept)
                known = (found.id, found.person_id, found.state, found.reason)
                before.append(Before(*known, answer, None, was, tuple(left_for)))
            if not before:
                raise _no_answer()
        self._changed()
        return before

    def restore(self, campaign_id: int, before: Iterable[Before]) -> None:
        """Undo a tick or an answer; the log says so. Who was erased or has answered since stays so."""
        now = self._context.clock.now()
        with self._db.write():
            for each in before:
                found = store.get(self._db, each.invitation_id)
                if found is None or (found.person_id, found.state) != (each.person_id, each.after):
                    continue
                if each.letter_id is not None:
                    store.change_letter(self._db, each.letter_id, {_L.SENT}, _L.MADE, sent_at=None)
                store.set_state(self._db, each.invitation_id, each.state, each.reason)
                store.note(self._db, each.invitation_id, now, "undone")
                now_tester = testers_store.states(self._db, campaign_id, [each.person_id])
                if each.tester is not None and now_tester.get(each.person_id) is _TESTER.get(
                    each.after, TesterState.INVITED
                ):
                    testers_store.take_back(self._db, campaign_id, {each.person_id: each.tester})
                missions_store.bring_reasons_back(self._db, campaign_id, each.left_for)
        self._changed()

    def take_back(self, campaign_id: int, person_ids: Iterable[int]) -> int:
        """Keep here what has not left yet; returns how many letters."""
        taken, now = 0, self._context.clock.now()
        with self._db.write():
            for found in self._asked(campaign_id, person_ids):
                last = found.last
                if last is None or not store.change_letter(self._db, last.id, _STILL_HERE, _L.CANCELLED):
                    continue
                taken += 1
                store.note(self._db, found.id, now, "taken_back", last.number)
                if last.number == 0 and not found.settled:
                    store.set_state(self._db, found.id, _S.TAKEN_BACK)
                    store.set_inviter_name(self._db, campaign_id, found.person_id, "")
                    testers_store.forget_untouched(self._db, campaign_id, [found.person_id])
        self._changed()
        return taken

    @contextmanager
    def writing(self, campaign_id: int, letters: Iterable[int]) -> Iterator[None]:
        """Around what writes drafts or letters to files: where that fails, they may be made anew."""
        try:
            yield
        except BaseException:
            self.take_back(campaign_id, [found.person_id for found, _ in self.pairs(list(letters))])
            raise

    def again(self, campaign_id: int, person_ids: Iterable[int]) -> "Sequence[int]":
        """Send the last letter once more, because a person says so; it is counted. Returns the letters."""
        sent, now = [], self._context.clock.now()
        with self._db.write():
            for found in self._asked(campaign_id, person_ids):
                last = found.last
                if last is None or found.state in (_S.ACCEPTED, _S.DECLINED, _S.TAKEN_BACK):
                    continue
                left = last.state in (_L.SENT, _L.UNCONFIRMED)
                person = people.get(self._db, found.person_id)
                if not (left or last.state is _L.REFUSED) or person is None or not last.text:
                    continue
                target = _L.WAITING if last.way is Way.EMAIL else _L.MADE
                fresh: dict[str, Any] = {"problem": None, "attempts": 0, "address": person.email}
                fresh |= {"resent": last.resent + left, "ready_at": now if target is _L.WAITING else None}
                if store.change_letter(self._db, last.id, {last.state}, target, **fresh):
                    store.note(self._db, found.id, now, "resent", last.number)
                    sent.append(last.id)
            if not sent:
                raise ConsoleError(
                    tr("There is nothing to send again."),
                    tr("Nothing was changed."),
                    tr("Only what was sent, refused or is unconfirmed, and has no answer, is sent again."),
                )
        self._changed()
        return sent

    # ── Shared ───────────────────────────────────────────────────────────────────────────────

    def _asked(self, campaign_id: int, person_ids: Iterable[int]) -> "Sequence[Invitation]":
        wanted = list(dict.fromkeys(person_ids))
        found = store.of_people(self._db, campaign_id, wanted)
        return [found[one] for one in wanted if one in found]

    def _hold_back(self, found: Invitation) -> None:
        """Who has answered is not reminded: a letter that still waits stays here."""
        last = found.last
        if last is not None and last.number:
            store.change_letter(self._db, last.id, {_L.WAITING, _L.MADE}, _L.CANCELLED)

    def _follow(self, found: Invitation, state: InvitationState, note: str = "") -> TesterState | None:
        wanted = _TESTER.get(state)
        old = testers_store.states(self._db, found.campaign_id, [found.person_id]).get(found.person_id)
        if wanted is None or old is None or not may_become(old, wanted):
            return None
        if state is _S.SENT and old is not TesterState.CANDIDATE:
            return None
        today = self._today(found.campaign_id)
        testers_store.set_state(self._db, found.campaign_id, [found.person_id], wanted, today, note)
        return old

    def _today(self, campaign_id: int) -> date:
        campaign = campaigns.get(self._db, campaign_id)
        return self._context.today(campaign.zone if campaign else "UTC")

    def _check_way(self, wish: Wish) -> None:
        if wish.way is not Way.EMAIL:
            return
        account = None if wish.account_id is None else self._accounts.get(wish.account_id)
        if account is None or not self._accounts.mails(account):
            raise ConsoleError(
                tr("Which account sends the letters?"),
                tr("Nothing was sent."),
                tr("Add an account of the platform E-mail, or write drafts or letters instead."),
            )

    def _changed(self) -> None:
        self._context.events.publish(InvitationsChanged())
        self._context.events.publish(TestersChanged())  # who invited them, and where they stand


def _is_free(found: Invitation | None, number: int) -> bool:
    """Whether the letter with this number may be written: it is not there, or nothing of it has left."""
    letters = [] if found is None else [each for each in found.letters if each.number == number]
    return all(each.state in (_L.REFUSED, _L.CANCELLED) and not each.resent for each in letters)


def _message_id(address: str) -> str:
    try:
        host = envelope(address).rpartition("@")[2]
    except BadAddressee:
        host = "localhost"
    return f"<{uuid.uuid4().hex}@{host}>"


def _no_answer() -> ConsoleError:
    return ConsoleError(
        tr("There is no invitation that this answers."),
        tr("Nothing was changed."),
        tr("Only who was sent an invitation can answer it; say first that it was sent."),
    )
