"""Bluesky: posts are records whose key we choose, so that sending one again changes nothing."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from cm_console.domain.accounts import Account
from cm_console.domain.delivery import Problem, PublishError, Rejected, Uncertain
from cm_console.domain.platform import (
    Capabilities,
    Field,
    Identity,
    Measure,
    Message,
    Reading,
    Receipt,
    Retry,
    Session,
)
from cm_console.domain.tracking import untagged
from cm_console.domain.when import to_text
from cm_console.i18n import tr
from integrations._addresses import bluesky_key
from integrations._bluesky_embed import LIMITS, embed, reply
from integrations._bluesky_session import Bluesky as Connection
from integrations._bluesky_session import Login
from integrations._bluesky_text import facets, record_key
from integrations._counting import graphemes, utf8_bytes
from integrations._http import Answer, Http, Refusal

LIMIT = 300
BYTES_LIMIT = 3000
BATCH = 25  # posts per reading, the most that the platform takes
POSTS_A_DAY = 11_666  # 35,000 points, three for each
POST = "app.bsky.feed.post"
_COUNTS = {"likeCount": "likes", "repostCount": "reposts", "replyCount": "replies", "quoteCount": "quotes"}


class Bluesky:
    key = "bluesky"
    name = "Bluesky"
    can = Capabilities(
        metrics=("likes", "reposts", "replies", "quotes"),
        channel_metrics=("followers",),
        reads_addresses=True,
        remembers_key=timedelta.max,  # a record's key is taken for ever
        cards=True,
        pictures=LIMITS,
        posts_a_day=POSTS_A_DAY,
    )

    def fields(self) -> tuple[Field, ...]:
        return (
            Field("server", tr("Server"), default="https://bsky.social"),
            Field("user", tr("Handle"), tr("Such as agora.bsky.social")),
            Field(
                "secret",
                tr("App password"),
                tr("In Bluesky: Settings, Privacy and security, App passwords."),
                secret=True,
            ),
        )

    def retry(self, account: Account) -> Retry:
        return Retry.IDEMPOTENT

    def measure(self, text: str, account: Account | None, warning: str = "") -> Sequence[Measure]:
        return (
            Measure("characters", graphemes(text), LIMIT),
            Measure("bytes", utf8_bytes(text), BYTES_LIMIT),
        )

    def verify(self, session: Session) -> Identity:
        login = Connection(session).check()
        return Identity(login.did, f"@{login.handle}")

    def publish(self, session: Session, message: Message) -> Receipt:
        connection = Connection(session)
        record = self._record(connection, message)

        def put(http: Http, login: Login) -> Answer:
            return http.post(
                "/xrpc/com.atproto.repo.putRecord",
                {
                    "repo": login.did,
                    "collection": POST,
                    "rkey": record_key(message.key),
                    "record": record,
                    "swapRecord": None,  # make it, never change one that is there
                },
            )

        answer = connection.call(put)
        if answer.code == "InvalidSwap":
            return self._already_there(connection, message)
        value = answer.value()
        if not isinstance(value, dict) or not value.get("uri"):
            raise Uncertain("an answer without an address")
        return _receipt(str(value["uri"]), connection.login(), message)

    def find(self, session: Session, message: Message) -> Receipt | None:
        connection = Connection(session)
        found = self._lookup(connection, message)
        if found is None or not _says(found, message):
            return None
        return _receipt(str(found["uri"]), connection.login(), message)

    def at(self, session: Session, url: str) -> Receipt | None:
        connection = Connection(session)
        login = connection.login()
        key = bluesky_key(url, {login.did.lower(), login.handle.lower()})
        found = None if key is None else self._at_key(connection, key)
        return None if found is None else Receipt(str(found["uri"]), url)

    def samples(self, session: Session, remote_ids: Sequence[str]) -> Sequence[Reading]:
        connection = Connection(session)
        readings = []
        for batch in _batches(remote_ids):

            def read(http: Http, login: Login, uris: Sequence[str] = batch) -> Answer:
                return http.get("/xrpc/app.bsky.feed.getPosts", {"uris": uris})

            value = connection.call(read).value()
            posts = value.get("posts") if isinstance(value, dict) else None
            if not isinstance(posts, list):
                raise Uncertain("not a list of posts")
            readings += [Reading(str(post["uri"]), _counts(post, _COUNTS)) for post in posts]
        return readings

    def channel(self, session: Session) -> Reading:
        connection = Connection(session)
        value = connection.call(
            lambda http, login: http.get("/xrpc/app.bsky.actor.getProfile", {"actor": login.did})
        ).value()
        if not isinstance(value, dict):
            raise Uncertain("not a profile")
        return Reading(connection.login().did, _counts(value, {"followersCount": "followers"}))

    def _record(self, connection: Connection, message: Message) -> dict[str, Any]:
        # The same bytes at every attempt: the time is the planned one, never the attempt's.
        record: dict[str, Any] = {
            "$type": POST,
            "text": message.text,
            "createdAt": to_text(message.due_at),
        }
        if message.language:
            record["langs"] = [message.language]
        found = facets(message.text, lambda handle: self._did(connection, handle))
        if found:
            record["facets"] = found
        beside = {"reply": reply(connection, message), "embed": embed(connection, message)}
        return record | {name: value for name, value in beside.items() if value}

    def _did(self, connection: Connection, handle: str) -> str | None:
        try:
            value = connection.call(
                lambda http, login: http.get("/xrpc/com.atproto.identity.resolveHandle", {"handle": handle})
            ).value()
        except (Rejected, Uncertain):
            return None  # nobody by that name, or not now: the mention stays plain text
        return str(value["did"]) if isinstance(value, dict) and value.get("did") else None

    def _already_there(self, connection: Connection, message: Message) -> Receipt:
        try:
            found = self._lookup(connection, message)
        except PublishError as error:
            raise Uncertain(f"looking at what is there: {error.detail}") from error
        if found is None:
            raise Uncertain("it was there, and is not any more")
        if not _says(found, message):
            raise Rejected("another text has this key", Problem.DUPLICATE)
        return _receipt(str(found["uri"]), connection.login(), message)

    def _lookup(self, connection: Connection, message: Message) -> Mapping[str, Any] | None:
        """The record that has our key, if there is one."""
        return self._at_key(connection, record_key(message.key))

    def _at_key(self, connection: Connection, key: str) -> Mapping[str, Any] | None:
        try:
            value = connection.call(
                lambda http, login: http.get(
                    "/xrpc/com.atproto.repo.getRecord",
                    {"repo": login.did, "collection": POST, "rkey": key},
                )
            ).value()
        except Refusal as refusal:
            if refusal.code == "RecordNotFound":
                return None
            raise
        if not isinstance(value, dict) or not isinstance(value.get("value"), dict):
            raise Uncertain("not a record")
        return value


def _says(record: Mapping[str, Any], message: Message) -> bool:
    """Whether a record has the message's words; its links may have had other tags when it left."""
    return untagged(str(record["value"].get("text"))) == untagged(message.text)


def _receipt(uri: str, login: Login, message: Message) -> Receipt:
    return Receipt(uri, f"https://bsky.app/profile/{login.handle}/post/{record_key(message.key)}")


def _batches(items: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(items), BATCH):
        yield items[start : start + BATCH]


def _counts(source: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, int]:
    return {
        ours: value
        for theirs, ours in names.items()
        if isinstance(value := source.get(theirs), int) and value >= 0
    }


PLATFORM = Bluesky()
