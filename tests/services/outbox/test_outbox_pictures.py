"""Pictures on their way out: fitted to the account, the same bytes at every attempt, never left out."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PIL import Image

from cm_console.domain.content import Attached, Card, Extras, Visibility
from cm_console.domain.delivery import DeliveryState, NotSent, Uncertain
from cm_console.domain.platform import PictureLimits, Retry
from cm_console.errors import ConsoleError
from cm_console.services.pictures import Pictures
from cm_console.store import pictures as store

S = DeliveryState
LIMITS = PictureLimits(count=4, max_bytes=60_000, max_side=300, alt_limit=100)


@pytest.fixture(autouse=True)
def takes_pictures(platform: Any) -> None:
    platform.can = replace(platform.can, pictures=LIMITS, cards=True, visibilities=tuple(Visibility))


@pytest.fixture
def photo(desk: Any) -> Callable[..., str]:
    def make() -> str:
        written = io.BytesIO()
        Image.effect_noise((500, 400), 90).convert("RGB").save(written, "JPEG", quality=95)
        return Pictures(desk.context).add(written.getvalue(), "photo.jpg").hash

    return make


def test_they_leave_with_the_first_part_within_the_accounts_limits(
    desk: Any, platform: Any, photo: Callable[..., str]
) -> None:
    pictures = (Attached(photo(), "One"), Attached(photo(), "", waived=True))
    desk.post("Look\n---\nAnd look", extras=Extras(pictures=pictures))
    assert desk.send().state is S.PUBLISHED
    first, second = platform.calls
    assert [(image.alt, max(image.width, image.height)) for image in first.images] == [
        ("One", 300),
        ("", 300),
    ]
    assert all(len(image.data) <= 60_000 for image in first.images)
    assert second.images == ()


def test_every_attempt_sends_the_same_bytes(
    desk: Any, platform: Any, clock: Any, photo: Callable[..., str]
) -> None:
    platform.kind = Retry.IDEMPOTENT
    desk.post("Look", extras=Extras(pictures=(Attached(photo(), "alt"),)))
    platform.answers = [NotSent(), Uncertain()]
    for _ in range(3):
        desk.send()
        clock.advance(minutes=5)
    assert len(platform.calls) == 3
    assert len({call.images for call in platform.calls}) == 1


def test_a_server_with_smaller_limits_gets_smaller_pictures(
    desk: Any, platform: Any, photo: Callable[..., str]
) -> None:
    account = desk.account()
    desk.db.execute("""UPDATE account SET facts = '{"pictures": {"max_side": 64, "mimes": ["image/png"]}}'""")
    desk.post("Look", account, extras=Extras(pictures=(Attached(photo(), "alt"),)))
    desk.send()
    [image] = platform.calls[0].images
    assert (image.mime, max(image.width, image.height)) == ("image/png", 64)


def test_a_card_takes_its_picture_along(desk: Any, platform: Any, photo: Callable[..., str]) -> None:
    card = Card("https://example.com", "Example", "Words", photo())
    desk.post("Read", extras=Extras(card=card))
    desk.send()
    sent = platform.calls[0].card
    assert (sent.url, sent.title, sent.description) == ("https://example.com", "Example", "Words")
    assert sent.image is not None


def test_a_post_whose_picture_is_gone_is_never_sent_without_it(
    desk: Any, platform: Any, clock: Any, photo: Callable[..., str]
) -> None:
    desk.post("Look", extras=Extras(pictures=(Attached(photo(), "alt"),)))
    desk.db.execute("DELETE FROM picture")
    assert desk.send().state is S.REJECTED
    assert platform.calls == []


def test_a_file_that_cannot_be_read_for_a_moment_only_delays_it(
    desk: Any, platform: Any, clock: Any, photo: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.post("Look", extras=Extras(pictures=(Attached(photo(), "alt"),)))
    busy = ConsoleError("agora.cmc is busy.")
    with monkeypatch.context() as patched:
        patched.setattr(store, "data", lambda db, hash_: (_ for _ in ()).throw(busy))
        assert desk.send().state is S.SCHEDULED
    clock.advance(timedelta(minutes=1))
    assert desk.send().state is S.PUBLISHED
    assert len(platform.calls) == 1


def test_another_picture_gives_another_key(desk: Any, photo: Callable[..., str]) -> None:
    one = desk.delivery("Look", extras=Extras(pictures=(Attached(photo(), "alt"),)), draft=True)
    plain = desk.posts.edit(one.post_id, extras=Extras())
    assert plain.deliveries[0].key != one.key
