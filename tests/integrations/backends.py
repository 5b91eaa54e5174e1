"""The same questions asked of every platform: one backend per platform, real servers where there are any."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from cm_console.domain.platform import Platform, Session
from tests.integrations.mastodon_double import TOKEN, MastodonDouble
from tests.servers.bluesky_network import BlueskyNetwork, BlueskyPerson
from tests.servers.snac_server import Snac, SnacPerson


@dataclass
class Backend:
    """A platform with an account on a server where anything may be done."""

    platform: Platform
    session: Session
    texts: Callable[[], list[str]]  # what the server holds of this account
    unknown_id: str  # a well-formed id that belongs to no post

    def checked(self) -> Session:
        """The session as it is once the account was checked."""
        who = self.platform.verify(self.session)
        known = {"remote_id": who.remote_id, "handle": who.handle, "facts": who.facts}
        return replace(self.session, account=replace(self.session.account, **known))


def of_practice(platform: Platform, make_session: Callable[..., Session]) -> Backend:
    session = make_session("practice")
    here = session.folder / "practice" / session.account.key

    def texts() -> list[str]:
        import json

        return [json.loads(path.read_text("utf-8"))["text"] for path in here.glob("*.json")]

    return Backend(platform, session, texts, "nothing")


def of_double(
    platform: Platform, make_session: Callable[..., Session], double: MastodonDouble, url: str
) -> Backend:
    from integrations._html import plain

    session = make_session("mastodon", url, TOKEN)
    return Backend(
        platform, session, lambda: [plain(each["content"]) for each in double.statuses.values()], "999"
    )


def of_snac(
    platform: Platform, make_session: Callable[..., Session], server: Snac, person: SnacPerson
) -> Backend:
    from integrations._html import plain

    session = make_session("mastodon", server.url, person.token)
    before = {post["id"] for post in person.posts()}  # making a person is slow here, so tests share one

    def texts() -> list[str]:
        return [plain(post["content"]) for post in person.posts() if post["id"] not in before]

    return Backend(platform, session, texts, "1795282603.656781")


def of_bluesky(
    platform: Platform,
    make_session: Callable[..., Session],
    network: BlueskyNetwork,
    person: BlueskyPerson,
) -> Backend:
    session = make_session("bluesky", network.url, person.app_password(), user=person.handle)
    return Backend(
        platform,
        session,
        lambda: [record["value"]["text"] for record in person.posts()],
        f"at://{person.did}/app.bsky.feed.post/3l3qd5yyc2k2a",
    )
