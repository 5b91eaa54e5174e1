"""Sessions for platforms without a workspace around them."""

import io
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from cm_console.domain.accounts import Account
from cm_console.domain.platform import Image, Message, Platform, Session
from tests.integrations.mastodon_double import TOKEN, MastodonDouble, running
from tests.servers.bluesky_network import BlueskyNetwork, BlueskyPerson


class MemoryTokens:
    """A keyring entry that counts how often it was written."""

    def __init__(self, value: str | None = None) -> None:
        self.value = value
        self.saves = 0

    def load(self) -> str | None:
        return self.value

    def save(self, value: str) -> None:
        self.value = value
        self.saves += 1


@pytest.fixture
def make_session(tmp_path: Path) -> Callable[..., Session]:
    """`make_session(platform_key, server, secret, **account)`."""

    def make(platform: str, server: str = "", secret: str = "", **account: Any) -> Session:
        made = Account(1, "account-key", platform, "Agora", server, **account)
        return Session(made, secret, MemoryTokens(), tmp_path / "agora.cmc.files")

    return make


@pytest.fixture
def verified() -> Callable[[Platform, Session], Session]:
    """The session as it is after the account was checked."""

    def verify(platform: Platform, session: Session) -> Session:
        who = platform.verify(session)
        account = replace(session.account, remote_id=who.remote_id, handle=who.handle, facts=who.facts)
        return replace(session, account=account)

    return verify


@pytest.fixture
def message() -> Callable[..., Message]:
    """`message(text, key=…)`, due now, as a console would send it."""

    def make(text: str, key: str = "", language: str = "", **more: Any) -> Message:
        due = datetime.now(UTC).replace(microsecond=0)
        return Message(key or str(uuid.uuid5(uuid.NAMESPACE_URL, text)), text, due, language, **more)

    return make


@pytest.fixture
def image() -> Callable[..., Image]:
    """`image(alt, colour)`: a small picture, as the console sends one."""
    from PIL import Image as Pillow

    def make(alt: str = "", colour: str = "teal", size: tuple[int, int] = (64, 48)) -> Image:
        written = io.BytesIO()
        Pillow.new("RGB", size, colour).save(written, "PNG")
        return Image(written.getvalue(), "image/png", *size, alt)

    return make


@pytest.fixture
def mastodon_double() -> Iterator[tuple[MastodonDouble, str]]:
    """The double and its address."""
    with running() as found:
        yield found


@pytest.fixture
def double(mastodon_double: tuple[MastodonDouble, str]) -> MastodonDouble:
    return mastodon_double[0]


@pytest.fixture
def mastodon_session(
    mastodon_double: tuple[MastodonDouble, str],
    make_session: Callable[..., Session],
    verified: Callable[..., Session],
) -> Session:
    """An account on the double that was checked."""
    from integrations.mastodon import PLATFORM

    return verified(PLATFORM, make_session("mastodon", mastodon_double[1], TOKEN))


@pytest.fixture
def agora(bluesky_network: BlueskyNetwork) -> BlueskyPerson:
    """Somebody on the real Bluesky network."""
    return bluesky_network.person("agora")


@pytest.fixture
def bluesky_session(
    agora: BlueskyPerson, make_session: Callable[..., Session], verified: Callable[..., Session]
) -> Session:
    """Their account, checked."""
    from integrations.bluesky import PLATFORM

    return verified(PLATFORM, make_session("bluesky", agora.pds, agora.app_password(), user=agora.handle))
