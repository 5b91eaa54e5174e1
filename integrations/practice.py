"""Practice: a wall of files beside the workspace. No network, no account; for learning and rehearsals."""

import hashlib
import json
import os
import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from cm_console.domain.accounts import Account
from cm_console.domain.content import Visibility
from cm_console.domain.delivery import NotSent
from cm_console.domain.platform import (
    Capabilities,
    Field,
    Identity,
    Image,
    Measure,
    Message,
    PictureLimits,
    Reading,
    Receipt,
    Retry,
    Session,
)
from cm_console.i18n import tr
from integrations._counting import graphemes

LIMIT = 500
_REACTIONS = ".reactions"
_KINDS = ("likes", "reposts", "replies")
_FOLLOWERS = "followers"


def wall(folder: Path, account_key: str) -> Path:
    """The folder that holds the posts of one practice account; `folder` is the workspace's own."""
    return folder / "practice" / account_key


def react(folder: Path, account_key: str, remote_id: str, **more: int) -> None:
    """Add invented reactions (likes, reposts, replies) to a post on the wall, for rehearsals."""
    path = wall(folder, account_key) / f"{remote_id}{_REACTIONS}"
    counts = _reactions(path)
    _write(path, {kind: counts[kind] + more.get(kind, 0) for kind in _KINDS})


def follow(folder: Path, account_key: str, followers: int) -> None:
    """Set how many invented people follow the wall; nobody is counted before the first time."""
    path = wall(folder, account_key) / _FOLLOWERS
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, followers)


class Practice:
    key = "practice"
    can = Capabilities(
        metrics=_KINDS,
        channel_metrics=(_FOLLOWERS,),
        public=False,
        needs_network=False,
        remembers_key=timedelta.max,
        visibilities=tuple(Visibility),
        warnings=True,
        cards=True,
        pictures=PictureLimits(count=4, max_bytes=8_000_000, max_side=4096, alt_limit=1500),
    )

    @property
    def name(self) -> str:
        return tr("Practice")

    def fields(self) -> tuple[Field, ...]:
        return ()

    def retry(self, account: Account) -> Retry:
        return Retry.IDEMPOTENT

    def measure(self, text: str, account: Account | None, warning: str = "") -> Sequence[Measure]:
        return (Measure("characters", graphemes(text) + graphemes(warning), LIMIT),)

    def verify(self, session: Session) -> Identity:
        return Identity(session.account.key, session.account.name)

    def publish(self, session: Session, message: Message) -> Receipt:
        path = self._path(session, message)
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                _write(path, _post(path, message))
        except OSError as error:
            raise NotSent(f"the practice wall cannot be written: {error.strerror}") from error
        return self._receipt(path)

    def find(self, session: Session, message: Message) -> Receipt | None:
        path = self._path(session, message)
        return self._receipt(path) if path.exists() else None

    def samples(self, session: Session, remote_ids: Sequence[str]) -> Sequence[Reading]:
        return list(self._readings(session, remote_ids))

    def channel(self, session: Session) -> Reading:
        try:
            count = int(
                json.loads((wall(session.folder, session.account.key) / _FOLLOWERS).read_text("utf-8"))
            )
        except (OSError, ValueError, TypeError):
            return Reading(session.account.key, {})
        return Reading(session.account.key, {_FOLLOWERS: count})

    def react(self, session: Session, remote_id: str, more: Mapping[str, int]) -> None:
        """Add invented reactions to one of the account's posts."""
        react(session.folder, session.account.key, remote_id, **more)

    def follow(self, session: Session, followers: int) -> None:
        """Set how many invented people follow the account."""
        follow(session.folder, session.account.key, followers)

    def _readings(self, session: Session, remote_ids: Iterable[str]) -> Iterable[Reading]:
        here = wall(session.folder, session.account.key)
        for remote_id in remote_ids:
            if (here / f"{remote_id}.json").exists():
                yield Reading(remote_id, _reactions(here / f"{remote_id}{_REACTIONS}"))

    def _path(self, session: Session, message: Message) -> Path:
        plain = re.fullmatch(r"[A-Za-z0-9_-]{1,80}", message.key)
        name = message.key if plain else hashlib.sha256(message.key.encode()).hexdigest()
        return wall(session.folder, session.account.key) / f"{name}.json"

    def _receipt(self, path: Path) -> Receipt:
        return Receipt(path.stem, path.resolve().as_uri())


def _reactions(path: Path) -> dict[str, int]:
    try:
        saved = json.loads(path.read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        saved = {}
    return {kind: int(saved.get(kind, 0)) for kind in _KINDS}


def _post(path: Path, message: Message) -> dict[str, Any]:
    """The post as the wall keeps it, its pictures saved beside it."""
    post: dict[str, Any] = {
        "text": message.text,
        "language": message.language,
        "due_at": message.due_at.isoformat(),
    }
    beside: dict[str, Any] = {
        "warning": message.warning,
        "visibility": "" if message.visibility is Visibility.PUBLIC else message.visibility,
        "answers": message.answers.remote_id if message.answers else "",
        "pictures": [
            {"file": _picture(path, number, image), "alt": image.alt}
            for number, image in enumerate(message.images, 1)
        ],
    }
    if message.card:
        card = message.card
        shown = _picture(path, 0, card.image) if card.image else ""
        beside["card"] = {"url": card.url, "title": card.title, "text": card.description, "picture": shown}
    return post | {name: value for name, value in beside.items() if value}


def _picture(path: Path, number: int, image: Image) -> str:
    beside = path.with_name(f"{path.stem}-{number}.{'png' if image.mime == 'image/png' else 'jpg'}")
    _save(beside, image.data)
    return beside.name


def _write(path: Path, value: Any) -> None:
    _save(path, json.dumps(value, ensure_ascii=False).encode())


def _save(path: Path, data: bytes) -> None:
    # Whole or not at all; two consoles that write the same post write the same bytes.
    partial = path.with_name(f"{path.name}.{uuid.uuid4().hex}.partial")
    try:
        with partial.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)


PLATFORM = Practice()
