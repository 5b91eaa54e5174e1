"""Mastodon, and the servers that speak its API more or less."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from cm_console.domain.accounts import Account
from cm_console.domain.content import Visibility
from cm_console.domain.delivery import NeedsAccount, Problem, Rejected, Uncertain
from cm_console.domain.handing_over import FACT
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
from cm_console.domain.signing_in import OpenBrowser, SignedIn, Stopped
from cm_console.i18n import tr
from integrations._addresses import mastodon_id
from integrations._counting import URL_LENGTH, graphemes, mastodon_length
from integrations._http import Answer, Http, Refusal
from integrations._mastodon_find import find
from integrations._mastodon_login import sign_in
from integrations._mastodon_media import LIMITS, picture_limits, upload
from integrations._mastodon_schedule import MastodonSchedule
from integrations._oauth import Signed

LIMIT = 500
_COUNTS = {"favourites_count": "likes", "reblogs_count": "reposts", "replies_count": "replies"}
# Others that speak the API name themselves: "4.2.1 (compatible; …)", "0.17.3+git-…", "takahe/0.11.0".
_MASTODON = re.compile(r"(\d+)\.(\d+)\.\d+(-(alpha|beta|rc|nightly)[\w.-]*)?(\+glitch[\w.]*)?")
# They take a time for a post and do something else with it.
_POSTS_AT_ONCE = re.compile(r"\b(snac|takahe)/", re.IGNORECASE)

_VISIBILITIES = {
    Visibility.PUBLIC: "public",
    Visibility.UNLISTED: "unlisted",
    Visibility.FOLLOWERS: "private",
}


def honours_idempotency(version: str) -> bool:
    """True for Mastodon itself, 2.7 or later: only there does the same key post once."""
    match = _MASTODON.fullmatch(version)
    return bool(match) and (int(match[1]), int(match[2])) >= (2, 7) if match else False


class Mastodon:
    key = "mastodon"
    name = "Mastodon"
    can = Capabilities(
        metrics=("likes", "reposts", "replies"),
        channel_metrics=("followers",),
        browser_sign_in=True,
        reads_addresses=True,
        hands_over=True,
        visibilities=tuple(_VISIBILITIES),
        warnings=True,
        pictures=LIMITS,
    )

    def fields(self) -> tuple[Field, ...]:
        return (
            Field("server", tr("Server"), tr("Where the account lives, such as https://mastodon.social")),
            Field(
                "secret",
                tr("Access token"),
                tr(
                    "Not needed if you sign in with the browser. In your server's web page: Preferences,"
                    " Development, New application, with the rights read, write:statuses and write:media."
                ),
                secret=True,
            ),
        )

    def retry(self, account: Account) -> Retry:
        return Retry.IDEMPOTENT if account.facts.get("honours_idempotency") else Retry.LOOKUP

    def measure(self, text: str, account: Account | None, warning: str = "") -> Sequence[Measure]:
        facts = account.facts if account else {}
        length = mastodon_length(text, int(facts.get("url_length", URL_LENGTH))) + graphemes(warning)
        return (Measure("characters", length, int(facts.get("max_characters", LIMIT))),)

    def sign_in(self, session: Session, open_browser: OpenBrowser, stopped: Stopped) -> SignedIn:
        login = sign_in(session, open_browser, stopped)
        identity = self._identity(Http(session.account.server, login.access))
        return SignedIn(replace(identity, facts={**identity.facts, **login.facts()}), login.to_text())

    def verify(self, session: Session) -> Identity:
        identity = self._identity(self._http(session))
        ends = {} if session.secret else Signed(session).login().facts()
        return replace(identity, facts={**identity.facts, **ends})

    def _identity(self, http: Http) -> Identity:
        who = self._own_account(http)
        instance = _instance(http)
        domain = str(instance.get("uri") or instance.get("domain") or http.host)
        domain = domain.removeprefix("https://").removeprefix("http://").strip("/")
        return Identity(str(who["id"]), f"@{who.get('username', '')}@{domain}", _facts(instance))

    def publish(self, session: Session, message: Message) -> Receipt:
        http = self._http(session)
        status = self._status(http, message)
        answer = http.post("/api/v1/statuses", status, headers={"Idempotency-Key": message.key})
        if answer.status == 404 and message.answers:
            raise Rejected("the part before is gone", Problem.CONTENT)
        return _receipt(_object(answer))

    def server_schedule(self, session: Session) -> MastodonSchedule:
        http = self._http(session)
        return MastodonSchedule(http, lambda message: self._status(http, message))

    def _status(self, http: Http, message: Message) -> dict[str, Any]:
        """The message as the API takes it, whether it goes out now or waits at the server."""
        status: dict[str, Any] = {
            "status": message.text,
            "visibility": _VISIBILITIES[message.visibility],
            "language": message.language,
            "spoiler_text": message.warning,
            "sensitive": bool(message.warning),
            "in_reply_to_id": message.answers.remote_id if message.answers else "",
            "media_ids": [upload(http, image) for image in message.images],
        }
        return {name: value for name, value in status.items() if value}

    def find(self, session: Session, message: Message) -> Receipt | None:
        http = self._http(session)
        found = find(http, self._own_id(session, http), message)
        return None if found is None else _receipt(found)

    def at(self, session: Session, url: str) -> Receipt | None:
        http = self._http(session)
        number = mastodon_id(url, {http.host, session.account.handle.rpartition("@")[2].lower()})
        if number is None:
            return None
        try:
            status = _object(http.get(f"/api/v1/statuses/{number}"))
        except Refusal as refusal:
            if refusal.status not in (404, 410):
                raise
            return None
        author = status.get("account")
        own = isinstance(author, dict) and str(author.get("id")) == self._own_id(session, http)
        return _receipt(status) if own else None

    def samples(self, session: Session, remote_ids: Sequence[str]) -> Sequence[Reading]:
        http = self._http(session)
        readings = []
        for remote_id in remote_ids:
            try:
                status = _object(http.get(f"/api/v1/statuses/{quote(remote_id, safe='')}"))
            except Refusal as refusal:
                if refusal.status not in (404, 410):
                    raise
                continue
            readings.append(Reading(remote_id, _counts(status, _COUNTS)))
        return readings

    def channel(self, session: Session) -> Reading:
        http = self._http(session)
        own_id = self._own_id(session, http)
        account = _object(http.get(f"/api/v1/accounts/{quote(own_id, safe='')}"))
        return Reading(own_id, _counts(account, {"followers_count": "followers"}))

    def _http(self, session: Session) -> Http:
        # A token that the person pasted counts; without one, the browser's login.
        return Http(session.account.server, session.secret or Signed(session).login().access)

    def _own_id(self, session: Session, http: Http) -> str:
        known = session.account.remote_id
        return known or str(self._own_account(http)["id"])

    def _own_account(self, http: Http) -> Mapping[str, Any]:
        try:
            return _object(http.get("/api/v1/accounts/verify_credentials"))
        except Refusal as refusal:
            if refusal.status in (400, 422):  # some say so instead of 401
                raise NeedsAccount(refusal.detail) from refusal
            raise


def _instance(http: Http) -> Mapping[str, Any]:
    """What the server says of itself; some have only one of the two addresses."""
    for path in ("/api/v1/instance", "/api/v2/instance"):
        answer = http.get(path)
        if answer.status == 200 and isinstance(answer.data, dict):
            return answer.data
    return {}


def _facts(instance: Mapping[str, Any]) -> Mapping[str, Any]:
    version = str(instance.get("version", ""))
    facts: dict[str, Any] = {"version": version, "honours_idempotency": honours_idempotency(version)}
    if _POSTS_AT_ONCE.search(version):
        facts[FACT] = False
    configuration = instance.get("configuration")
    statuses = configuration.get("statuses") if isinstance(configuration, dict) else None
    limits = statuses if isinstance(statuses, dict) else {}
    told = {
        # The second name is what older and other servers use.
        "max_characters": limits.get("max_characters") or instance.get("max_toot_chars"),
        "url_length": limits.get("characters_reserved_per_url"),
    }
    facts.update((name, value) for name, value in told.items() if isinstance(value, int) and value > 0)
    if pictures := picture_limits(instance):
        facts["pictures"] = pictures
    return facts


def _object(answer: Answer) -> Mapping[str, Any]:
    """The answer's object, which must have an id to be of any use."""
    value = answer.value()
    if not isinstance(value, dict) or not value.get("id"):
        raise Uncertain("an answer without an id")
    return value


def _receipt(status: Mapping[str, Any]) -> Receipt:
    return Receipt(str(status["id"]), str(status.get("url") or status.get("uri") or ""))


def _counts(source: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, int]:
    """The counters that are there; what the server does not say stays absent."""
    return {
        ours: value
        for theirs, ours in names.items()
        if isinstance(value := source.get(theirs), int) and value >= 0
    }


PLATFORM = Mastodon()
