"""Mastodon's own scheduling: posts that wait at the server. It is believed only what it then shows.

Some servers take `scheduled_at` and post at once (Takahe), or keep the post back where nobody can find it
(snac): both answer with a status instead of a scheduled one.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

from cm_console.domain.delivery import PublishError, Uncertain
from cm_console.domain.handing_over import (
    LEAST_AHEAD,
    MARGIN,
    NoScheduling,
    NotScheduled,
    TooSoon,
    Waiting,
)
from cm_console.domain.platform import Message, Receipt
from cm_console.domain.tracking import untagged
from integrations._http import Answer, Http, Refusal

PATH = "/api/v1/scheduled_statuses"
PAGES = 10  # of 40 each: more than a server lets wait
SAME = timedelta(seconds=1)
_NOT_HERE = (404, 405, 410, 501)


class MastodonSchedule:
    """What waits at one account's server. `body` gives a message as the API takes it."""

    def __init__(self, http: Http, body: Callable[[Message], Mapping[str, Any]]) -> None:
        self._http = http
        self._body = body

    def ready(self, at: datetime) -> None:
        """Servers post at once what they find too near, so their clock counts, not ours."""
        answer = self._http.get(PATH, {"limit": 1})
        if answer.status in _NOT_HERE:
            raise NoScheduling(f"{answer.status} for {PATH}")
        if not isinstance(answer.value(), list):
            raise NoScheduling("not a list of scheduled posts")
        clock = _clock(answer)
        if clock is not None and at - clock < LEAST_AHEAD + MARGIN:
            raise TooSoon(f"{at - clock} by the server's clock")

    def put(self, message: Message, key: str, at: datetime) -> Waiting:
        asked = {**self._body(message), "scheduled_at": _text(at)}
        answer = self._http.post("/api/v1/statuses", asked, headers={"Idempotency-Key": key})
        value = answer.value()
        made = _waiting(value)
        if made is not None:
            try:
                seen = self.get(made.id)
            except PublishError as error:  # it was taken, whatever failed since
                raise Uncertain(f"taken, then {type(error).__name__}") from error
            if seen is None or abs(seen.at - at) > SAME:
                raise NotScheduled("it does not show what it took")
            return seen
        if not isinstance(value, dict) or not value.get("id"):
            raise Uncertain("an answer without an id")
        raise NotScheduled("a status instead of a scheduled one", _out_already(value, answer))

    def get(self, waiting_id: str) -> Waiting | None:
        try:
            return _waiting(self._http.get(f"{PATH}/{quote(waiting_id, safe='')}").value())
        except Refusal as refusal:
            if refusal.status in _NOT_HERE:
                return None
            raise

    def find(self, message: Message, at: datetime) -> Waiting | None:
        params: dict[str, str | int] = {"limit": 40}
        wanted = untagged(message.text)
        for _ in range(PAGES):
            page = self._http.get(PATH, params).value()
            if not isinstance(page, list):
                raise Uncertain("not a list of scheduled posts")
            for each in page:
                found = _waiting(each)
                same = found is not None and untagged(str(each["params"].get("text", ""))) == wanted
                if found is not None and same and abs(found.at - at) <= SAME:
                    return found
            last = _waiting(page[-1]) if page else None
            if last is None or last.id == params.get("max_id"):
                break
            params["max_id"] = last.id
        return None

    def remove(self, waiting_id: str) -> bool:
        try:
            answer = self._http.delete(f"{PATH}/{quote(waiting_id, safe='')}")
            if not 200 <= answer.status < 300:
                answer.value()
        except Refusal as refusal:
            if refusal.status in _NOT_HERE:
                return False
            raise
        return True


def _waiting(value: Any) -> Waiting | None:
    """A scheduled status, told from others by its shape; None for anything else."""
    if not isinstance(value, dict) or not isinstance(value.get("params"), dict) or not value.get("id"):
        return None
    try:
        at = datetime.fromisoformat(str(value.get("scheduled_at", "")))
    except ValueError:
        return None
    return Waiting(str(value["id"]), at if at.tzinfo else at.replace(tzinfo=UTC))


def _out_already(status: Mapping[str, Any], answer: Answer) -> Receipt | None:
    """The proof that a status is out: it was made, by the server's clock, in the past."""
    clock = _clock(answer)
    try:
        made = datetime.fromisoformat(str(status.get("created_at", "")))
    except ValueError:
        return None
    made = made if made.tzinfo else made.replace(tzinfo=UTC)
    if clock is None or made > clock + timedelta(seconds=2):  # the header has no fractions
        return None
    return Receipt(str(status["id"]), str(status.get("url") or status.get("uri") or ""))


def _clock(answer: Answer) -> datetime | None:
    """What time it is at the server."""
    try:
        return parsedate_to_datetime(answer.headers.get("Date") or "").astimezone(UTC)
    except ValueError:
        return None


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
