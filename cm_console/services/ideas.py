"""Post ideas of a campaign: kept, changed, dropped, or made into a draft of a post."""

from datetime import date, datetime, time

from cm_console.domain.ideas import Idea
from cm_console.domain.posts import Post
from cm_console.events import CampaignsChanged
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services.context import Context
from cm_console.services.posts import Posts
from cm_console.store import ideas as store
from cm_console.store import slots as slot_store

_USUAL = time(9, 30)  # where the campaign has no posting slots
_IdeaList = list[Idea]


class Ideas:
    def __init__(self, context: Context, posts: Posts) -> None:
        self._context = context
        self._posts = posts
        self._db = context.db

    def list(self, campaign_id: int) -> _IdeaList:
        """By day; those that became a post say which."""
        return store.ideas(self._db, campaign_id)

    def get(self, idea_id: int) -> Idea:
        idea = store.idea(self._db, idea_id)
        if idea is None:
            raise checks.gone(tr("This idea is no longer there."))
        return idea

    def add(self, campaign_id: int, text: str, due_on: date) -> Idea:
        with self._db.write():
            idea_id = store.insert(self._db, campaign_id, due_on, _text(text))
        self._say()
        return self.get(idea_id)

    def edit(self, idea_id: int, text: str, due_on: date) -> Idea:
        self.get(idea_id)
        with self._db.write():
            store.update(self._db, idea_id, {"text": _text(text), "due_on": due_on})
        self._say()
        return self.get(idea_id)

    def remove(self, idea_id: int) -> Idea:
        """Drop an idea; returns it, for `restore`."""
        idea = self.get(idea_id)
        with self._db.write():
            store.delete(self._db, idea_id)
        self._say()
        return idea

    def restore(self, idea: Idea) -> None:
        with self._db.write():
            store.restore(self._db, idea)
        self._say()

    def write(self, idea_id: int) -> Post:
        """Make a draft of a post on the idea's day, at the campaign's own hour; accounts come later."""
        idea = self.get(idea_id)
        with self._db.write():
            wall = datetime.combine(idea.due_on, self._hour(idea))
            post = self._posts.add(idea.campaign_id, idea.text, [], wall=wall, draft=True)
            store.update(self._db, idea_id, {"post_id": post.id})
        self._say()
        return post

    def _hour(self, idea: Idea) -> time:
        """The posting slot of that weekday, the first of any other, or the usual hour."""
        slots = slot_store.of_campaign(self._db, idea.campaign_id)
        own = [slot.at for slot in slots if slot.weekday == idea.due_on.weekday()]
        return next(iter([*own, *(slot.at for slot in slots)]), _USUAL)

    def _say(self) -> None:
        self._context.events.publish(CampaignsChanged())


def _text(text: str) -> str:
    if not text.strip():
        checks.named("", tr("The idea needs some words."))
    return text.strip()
