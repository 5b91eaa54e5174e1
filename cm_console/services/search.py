"""One box that finds people and posts."""

from dataclasses import dataclass

from cm_console.services.context import Context
from cm_console.store import search as store


@dataclass(frozen=True)
class Hit:
    kind: str  # "person" or "post"
    id: int
    title: str
    detail: str = ""


class Search:
    def __init__(self, context: Context) -> None:
        self._context = context

    def find(self, text: str, limit: int = 20) -> list[Hit]:
        """At most `limit` people and posts that hold every word of `text`, people first."""
        words = [word for word in text.split() if any(letter.isalnum() for letter in word)]
        if not words:
            return []
        people = [
            Hit(
                "person",
                row["id"],
                row["name"],
                " · ".join(part for part in (row["department"], row["level"]) if part),
            )
            for row in store.people(self._context.db, words, limit)
        ]
        posts = [
            Hit("post", row["id"], row["text"].strip().split("\n", 1)[0])
            for row in store.posts(self._context.db, words, limit)
        ]
        room = limit // 2 if posts else limit
        return people[: max(room, limit - len(posts))] + posts[: max(limit // 2, limit - len(people))]
