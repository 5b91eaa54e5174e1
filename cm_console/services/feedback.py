"""What testers say: noted, answered, promised, fixed; and what was answered in time."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from cm_console.domain import feedback as rules
from cm_console.domain.feedback import Answered, Feedback, FeedbackKind, FeedbackState
from cm_console.errors import ConsoleError
from cm_console.events import FollowingChanged
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services import following_checks as own
from cm_console.services.context import Context
from cm_console.store import feedback as store

T = TypeVar("T")
_FIELDS = {"wave_id", "person_id", "pseudonym", "kind", "is_blocking", "text", "given_on"}


@dataclass(frozen=True)
class Former:
    """How a feedback was, and which others were its duplicates; `restore` puts it back."""

    feedback: Feedback
    copies: tuple[int, ...] = ()
    forgotten: int = 0  # how often identities had been forgotten by then
    removed: bool = False


_List = list[Feedback]


class FeedbackLog:
    """Every change returns how it was before, for an undo. Writes publish `FollowingChanged`."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db
        self._forgotten: list[tuple[int, int | None]] = []  # campaign and feedback, in order

    def list(
        self,
        campaign_id: int,
        *,
        query: str = "",
        states: Sequence[FeedbackState] = (),
        kind: FeedbackKind | None = None,
        wave_id: int | None = None,
    ) -> _List:
        """The newest first; with `query` those that hold all its words."""
        words = query.casefold().split()
        return [
            each
            for each in store.all_of(self._db, campaign_id)
            if (not states or each.state in states)
            and (kind is None or each.kind is kind)
            and (wave_id is None or each.wave_id == wave_id)
            and rules.matches(each, words)
        ]

    def get(self, feedback_id: int) -> Feedback:
        found = store.get(self._db, feedback_id)
        if found is None:
            raise checks.gone(tr("This feedback is no longer there."))
        return found

    def waiting(self, campaign_id: int) -> int:
        """How much feedback waits for an answer."""
        return store.waiting(self._db, campaign_id)

    def add(
        self,
        campaign_id: int,
        kind: FeedbackKind | str,
        text: str,
        *,
        wave_id: int | None = None,
        person_id: int | None = None,
        pseudonym: str = "",
        is_blocking: bool = False,
        given_on: date | None = None,
    ) -> Feedback:
        """Note what a tester said, today or earlier: under a name, a pseudonym, or none."""
        fields = {
            "kind": kind,
            "text": text,
            "wave_id": wave_id,
            "person_id": person_id,
            "pseudonym": pseudonym,
            "is_blocking": is_blocking,
            "given_on": given_on or own.today(self._context, campaign_id),
        }
        fields = self._checked(campaign_id, fields)
        with self._db.write():
            feedback_id = store.insert(self._db, {"campaign_id": campaign_id, **fields})
        return self._said(self.get(feedback_id))

    def edit(self, feedback_id: int, **fields: Any) -> Former:
        """Change what was said, by whom, when, of what kind, or whether it blocks."""
        if unknown := fields.keys() - _FIELDS:
            raise TypeError(f"not a field of feedback: {', '.join(sorted(unknown))}")
        former = self.get(feedback_id)
        fields = self._checked(former.campaign_id, fields)
        first = min((d for d in (former.answered_on, former.fixed_on) if d is not None), default=None)
        if first is not None and fields.get("given_on", first) > first:
            raise ConsoleError(
                tr("It was answered before that day."),
                tr("Nothing was changed."),
                tr("Give a day that is not after the answer."),
            )
        return self._change(former, fields)

    def _checked(self, campaign_id: int, fields: dict[str, Any]) -> dict[str, Any]:
        if "kind" in fields:
            fields["kind"] = FeedbackKind(fields["kind"]).value
        if "text" in fields:
            fields["text"] = own.said(fields["text"], tr("Write what was said."))
        if "pseudonym" in fields:
            fields["pseudonym"] = " ".join(fields["pseudonym"].split())
        if fields.get("person_id") is not None:
            fields["pseudonym"] = ""  # one name is enough
        if "given_on" in fields:
            own.not_ahead(fields["given_on"], own.today(self._context, campaign_id))
        own.own_wave(self._context, campaign_id, fields.get("wave_id"))
        own.own_person(self._context, fields.get("person_id"))
        return fields

    # What became of it

    def answer(self, feedback_id: int, text: str = "", on: date | None = None) -> Former:
        """Note that it was answered (today), and what was said; a promise or a repair stays as it is."""
        former = self.get(feedback_id)
        day = self._day(former, on)
        return self._change(former, {"answer": text.strip() or former.answer, "answered_on": day})

    def promise(self, feedback_id: int, by: date, text: str = "") -> Former:
        """Promise it for a day; that answers it, too."""
        former = self.get(feedback_id)
        today = self._day(former, None)
        if by < today:
            raise ConsoleError(
                tr("{day} is over.").format(day=by.isoformat()),
                tr("Nothing was promised."),
                tr("Choose today or a later day."),
            )
        fields = {"promised_for": by, "answered_on": former.answered_on or today, "fixed_on": None}
        return self._change(former, {**fields, "answer": text.strip() or former.answer})

    def fix(self, feedback_id: int, text: str = "", on: date | None = None) -> Former:
        """Note it as fixed (today); that answers it, too."""
        former = self.get(feedback_id)
        day = self._day(former, on)
        fields = {"fixed_on": day, "answered_on": former.answered_on or day}
        return self._change(former, {**fields, "answer": text.strip() or former.answer})

    def reopen(self, feedback_id: int) -> Former:
        """Open it again: neither answered, promised, fixed nor a duplicate. What was written stays."""
        nothing = dict.fromkeys(("answered_on", "promised_for", "fixed_on", "duplicate_of"))
        return self._change(self.get(feedback_id), nothing)

    def duplicate(self, feedback_id: int, of: int) -> Former:
        """Say that it repeats another one, whose answer is its answer."""
        former, original = self.get(feedback_id), self.get(of)
        if original.duplicate_of is not None:
            original = self.get(original.duplicate_of)
        if original.id == former.id or original.campaign_id != former.campaign_id:
            raise ConsoleError(
                tr("It cannot be a duplicate of this one."),
                tr("Nothing was changed."),
                tr("Choose the one that was there first."),
            )
        copies = [each for each in self.list(former.campaign_id) if each.duplicate_of == feedback_id]
        with self._db.write():
            store.update(self._db, feedback_id, {"duplicate_of": original.id})
            for copy in copies:  # so that each stands below one that is none itself
                store.update(self._db, copy.id, {"duplicate_of": original.id})
        return self._said(self._former(former, [each.id for each in copies]))

    def remove(self, feedback_id: int) -> Former:
        former = self.get(feedback_id)
        with self._db.write():
            copies = store.remove(self._db, feedback_id)
        return self._said(replace(self._former(former, copies), removed=True))

    def restore(self, former: Former) -> None:
        """Put it back as it was; an identity that was forgotten since stays forgotten."""
        feedback = former.feedback
        if not former.removed:
            self.get(feedback.id)
        since = self._forgotten[former.forgotten :]
        if {(feedback.campaign_id, None), (feedback.campaign_id, feedback.id)}.intersection(since):
            feedback = replace(feedback, person_id=None, pseudonym="", name="")
        with self._db.write():
            store.restore(self._db, feedback, list(former.copies), removed=former.removed)
        self._said(None)

    def forget_identity(self, campaign_id: int, feedback_id: int | None = None) -> int:
        """Nobody can tell any more who said it; without an id, of all. There is no way back."""
        with self._db.write():
            changed = store.forget_identity(self._db, campaign_id, feedback_id)
        self._forgotten.append((campaign_id, feedback_id))
        return self._said(changed)

    # Figures

    def answered(self, campaign_id: int, wave_id: int | None = None, hours: float = 24) -> Answered | None:
        """How much was answered within so many hours (counted in days), with its n; None: not known yet."""
        found = self.list(campaign_id, wave_id=wave_id)
        today = own.today(self._context, campaign_id)
        return rules.answered_within(found, rules.days_of(hours), today)

    def answered_within(
        self, campaign_id: int, wave_id: int | None = None, hours: float = 24
    ) -> tuple[float, int] | None:
        """The share and its n: what a wave's gate asks."""
        found = self.answered(campaign_id, wave_id, hours)
        return None if found is None else (found.share, found.n)

    # Inside

    def _day(self, former: Feedback, on: date | None) -> date:
        today = own.today(self._context, former.campaign_id)
        own.not_ahead(on or today, today)
        if on is not None and on < former.given_on:
            raise ConsoleError(
                tr("It was said only on {day}.").format(day=former.given_on.isoformat()),
                tr("Nothing was changed."),
                tr("Choose that day or a later one."),
            )
        return max(on or today, former.given_on)

    def _change(self, former: Feedback, fields: dict[str, Any]) -> Former:
        with self._db.write():
            store.update(self._db, former.id, fields)
        return self._said(self._former(former))

    def _former(self, feedback: Feedback, copies: Sequence[int] = ()) -> Former:
        return Former(feedback, tuple(copies), len(self._forgotten))

    def _said(self, result: T) -> T:
        self._context.events.publish(FollowingChanged())
        return result
