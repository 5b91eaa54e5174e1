"""The retrospective of a wave: what to keep, what to change, what was decided."""

from datetime import date
from typing import Any, TypeVar

from cm_console.domain.retrospective import Lesson, LessonKind
from cm_console.errors import ConsoleError
from cm_console.events import FollowingChanged
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services import following_checks as own
from cm_console.services.context import Context
from cm_console.store import stories as store

T = TypeVar("T")
_FIELDS = {"kind", "text", "wave_id", "owner", "due_on"}

_List = list[Lesson]


class Retrospective:
    """Writes publish `FollowingChanged` after they are saved."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def list(self, campaign_id: int, wave_id: int | None = None) -> _List:
        """By wave; with `wave_id` those of one wave."""
        found = store.lessons(self._db, campaign_id)
        return found if wave_id is None else [each for each in found if each.wave_id == wave_id]

    def get(self, lesson_id: int) -> Lesson:
        found = store.lesson(self._db, lesson_id)
        if found is None:
            raise checks.gone(tr("This line is no longer there."))
        return found

    def add(
        self,
        campaign_id: int,
        kind: LessonKind | str,
        text: str,
        wave_id: int | None = None,
        owner: str = "",
        due_on: date | None = None,
    ) -> Lesson:
        """A thing to keep or to change, or a decision with who carries it out and by when."""
        own.campaign(self._context, campaign_id)
        fields = {
            "kind": LessonKind(kind),
            "text": text,
            "wave_id": wave_id,
            "owner": owner,
            "due_on": due_on,
        }
        fields = self._checked(campaign_id, fields)
        with self._db.write():
            lesson_id = store.insert_lesson(self._db, {"campaign_id": campaign_id, **fields})
        return self._said(self.get(lesson_id))

    def edit(self, lesson_id: int, **fields: Any) -> Lesson:
        """Change a line's kind, text, wave_id, owner or due_on."""
        if unknown := fields.keys() - _FIELDS:
            raise TypeError(f"not a field of a lesson: {', '.join(sorted(unknown))}")
        found = self.get(lesson_id)
        kept = {name: getattr(found, name) for name in _FIELDS}
        checked = self._checked(found.campaign_id, {**kept, **fields})
        if checked["kind"] is not LessonKind.DECISION:
            checked["done_on"] = None
        with self._db.write():
            store.update_lesson(self._db, lesson_id, checked)
        return self._said(self.get(lesson_id))

    def carry_out(self, lesson_id: int, done: bool = True) -> Lesson:
        """Note a decision as carried out today, or as open again."""
        found = self.get(lesson_id)
        if found.kind is not LessonKind.DECISION:
            raise checks.gone(tr("Only a decision can be carried out."))
        today = own.today(self._context, found.campaign_id)
        with self._db.write():
            store.update_lesson(self._db, lesson_id, {"done_on": today if done else None})
        return self._said(self.get(lesson_id))

    def remove(self, lesson_id: int) -> Lesson:
        found = self.get(lesson_id)
        with self._db.write():
            store.delete_lesson(self._db, lesson_id)
        return self._said(found)

    def put_back(self, lesson: Lesson) -> None:
        """Bring a removed line back."""
        self._restore(lesson, removed=True)

    def restore(self, lesson: Lesson) -> None:
        """Make a line what it was before it was carried out."""
        self.get(lesson.id)
        self._restore(lesson, removed=False)

    def _restore(self, lesson: Lesson, *, removed: bool) -> None:
        with self._db.write():
            store.restore_lesson(self._db, lesson, removed=removed)
        self._said(None)

    def _checked(self, campaign_id: int, fields: dict[str, Any]) -> dict[str, Any]:
        kind = fields["kind"] = LessonKind(fields["kind"])
        fields["text"] = checks.named(fields["text"], tr("Write what the wave taught."))
        fields["owner"] = " ".join(fields["owner"].split())
        own.own_wave(self._context, campaign_id, fields["wave_id"])
        if kind is not LessonKind.DECISION:
            return fields | {"owner": "", "due_on": None}
        if not fields["owner"] or fields["due_on"] is None:
            raise ConsoleError(
                tr("A decision needs an owner and a day."),
                tr("Nothing was changed."),
                tr("Say who carries it out, and by when."),
            )
        return fields

    def _said(self, result: T) -> T:
        self._context.events.publish(FollowingChanged())
        return result
