"""Success stories, shown only with a consent that is younger than a year and was not withdrawn."""

from datetime import date
from typing import Any, TypeVar

from cm_console.domain.stories import Story, StoryState
from cm_console.errors import ConsoleError
from cm_console.events import FollowingChanged
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services import following_checks as own
from cm_console.services.context import Context
from cm_console.store import stories as store

T = TypeVar("T")
_FIELDS = {"told_by", "shown_as", "quote", "effect", "happened_on", "person_id"}

_List = list[Story]


class Stories:
    """Writes publish `FollowingChanged` after they are saved."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def list(self, campaign_id: int) -> _List:
        """The newest first; of withdrawn ones only the days are left."""
        return store.stories(self._db, campaign_id)

    def usable(self, campaign_id: int) -> _List:
        """What may be shown today: with a consent of the last twelve months."""
        today = own.today(self._context, campaign_id)
        return [each for each in self.list(campaign_id) if each.state(today) is StoryState.USABLE]

    def get(self, story_id: int) -> Story:
        found = store.story(self._db, story_id)
        if found is None:
            raise checks.gone(tr("This story is no longer there."))
        return found

    def add(
        self,
        campaign_id: int,
        told_by: str,
        quote: str,
        effect: str,
        happened_on: date,
        consented_on: date,
        proof: str,
        *,
        shown_as: str = "",
        person_id: int | None = None,
    ) -> Story:
        """A quote, its effect and day; who consented, when, and what proves it. Without consent, no story."""
        fields = {
            "told_by": told_by,
            "shown_as": shown_as or told_by,
            "quote": quote,
            "effect": effect,
            "happened_on": happened_on,
            "person_id": person_id,
        }
        fields = self._checked(campaign_id, fields) | self._consent(campaign_id, consented_on, proof)
        with self._db.write():
            story_id = store.insert(self._db, {"campaign_id": campaign_id, **fields})
        return self._said(self.get(story_id))

    def edit(self, story_id: int, **fields: Any) -> Story:
        """Change a story's told_by, shown_as, quote, effect, happened_on or person_id."""
        if unknown := fields.keys() - _FIELDS:
            raise TypeError(f"not a field of a story: {', '.join(sorted(unknown))}")
        found = self._still_told(story_id)
        with self._db.write():
            store.update(self._db, story_id, self._checked(found.campaign_id, fields))
        return self._said(self.get(story_id))

    def confirm(self, story_id: int, on: date, proof: str) -> Story:
        """Note that the consent was asked for again and given."""
        found = self._still_told(story_id)
        if on < found.consented_on:
            raise ConsoleError(
                tr("There is a newer consent already."),
                tr("Nothing was changed."),
                tr("Give the day of the last answer."),
            )
        with self._db.write():
            store.update(self._db, story_id, self._consent(found.campaign_id, on, proof))
        return self._said(self.get(story_id))

    def withdraw(self, story_id: int) -> Story:
        """The consent is withdrawn: every text of the story is erased now, for good."""
        found = self._still_told(story_id)
        today = own.today(self._context, found.campaign_id)
        with self._db.write():
            store.withdraw(self._db, story_id, today)
        return self._said(self.get(story_id))

    def _checked(self, campaign_id: int, fields: dict[str, Any]) -> dict[str, Any]:
        own.campaign(self._context, campaign_id)
        lines = {"told_by": tr("Say who tells it."), "shown_as": tr("Say who is to be named.")}
        for name, otherwise in lines.items():
            if name in fields:
                fields[name] = checks.named(fields[name], otherwise)
        texts = {"quote": tr("Write what was said."), "effect": tr("Say what it changed.")}
        for name, otherwise in texts.items():
            if name in fields:
                fields[name] = own.said(fields[name], otherwise)
        if "happened_on" in fields:
            own.not_ahead(fields["happened_on"], own.today(self._context, campaign_id))
        own.own_person(self._context, fields.get("person_id"))
        return fields

    def _consent(self, campaign_id: int, on: date, proof: str) -> dict[str, Any]:
        own.not_ahead(on, own.today(self._context, campaign_id))
        proof = checks.named(proof, tr("Say what proves the consent: an e-mail, a form, where it lies."))
        return {"consented_on": on, "proof": proof}

    def _still_told(self, story_id: int) -> Story:
        found = self.get(story_id)
        if found.withdrawn_on is not None:
            raise ConsoleError(
                tr("This story was withdrawn on {day}.").format(day=found.withdrawn_on.isoformat()),
                tr("Nothing of it is left."),
                tr("With a new consent, it is a new story."),
            )
        return found

    def _said(self, result: T) -> T:
        self._context.events.publish(FollowingChanged())
        return result
