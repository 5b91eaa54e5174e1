"""Pictures, cards and threads on a real Bluesky PDS, read back as records."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cm_console.domain.content import Visibility
from cm_console.domain.delivery import NotSent, Problem, Rejected, Uncertain
from cm_console.domain.platform import Image, LinkCard, Message, Receipt, Session
from cm_console.services.outgoing import CARD_BYTES
from integrations.bluesky import PLATFORM
from tests.servers.bluesky_network import BlueskyNetwork, BlueskyPerson
from tests.servers.proxy import LosingProxy
from tests.servers.web import request

pytestmark = [pytest.mark.real_server, pytest.mark.xdist_group("bluesky")]


@pytest.fixture
def session(bluesky_session: Session) -> Session:
    return bluesky_session


def record(agora: BlueskyPerson, receipt: Receipt) -> dict[str, Any]:
    return next(each["value"] for each in agora.posts() if each["uri"] == receipt.remote_id)


def blob(agora: BlueskyPerson, cid: str) -> bytes:
    found = request("GET", f"{agora.pds}/xrpc/com.atproto.sync.getBlob?did={agora.did}&cid={cid}")
    return found.body


def test_a_thread_of_three_is_one_conversation(
    agora: BlueskyPerson, session: Session, message: Callable[..., Message]
) -> None:
    first = PLATFORM.publish(session, message("One"))
    second = PLATFORM.publish(session, message("Two", answers=first, root=first))
    third = PLATFORM.publish(session, message("Three", answers=second, root=first))
    assert "reply" not in record(agora, first)
    assert record(agora, second)["reply"] == {
        "root": agora.reference(first.remote_id),
        "parent": agora.reference(first.remote_id),
    }
    assert record(agora, third)["reply"] == {
        "root": agora.reference(first.remote_id),
        "parent": agora.reference(second.remote_id),
    }


def test_a_part_whose_predecessor_was_deleted_is_refused(
    agora: BlueskyPerson, session: Session, message: Callable[..., Message]
) -> None:
    gone = Receipt(f"at://{agora.did}/app.bsky.feed.post/3l3qd5yyc2k2a")
    with pytest.raises(Rejected) as caught:
        PLATFORM.publish(session, message("Two", answers=gone, root=gone))
    assert caught.value.problem is Problem.CONTENT
    assert agora.posts() == []


def test_a_picture_arrives_with_its_description_and_shape(
    agora: BlueskyPerson,
    session: Session,
    message: Callable[..., Message],
    image: Callable[..., Image],
) -> None:
    pictures = (image("The pilot café ☕", size=(64, 48)), image(colour="red", size=(10, 30)))
    receipt = PLATFORM.publish(session, message("Look", images=pictures))
    shown = record(agora, receipt)["embed"]["images"]
    assert [each["alt"] for each in shown] == ["The pilot café ☕", ""]
    assert [each["aspectRatio"] for each in shown] == [
        {"width": 64, "height": 48},
        {"width": 10, "height": 30},
    ]
    assert blob(agora, shown[0]["image"]["ref"]["$link"]) == pictures[0].data


def test_a_link_card_is_shown_as_it_was_written(
    agora: BlueskyPerson, session: Session, message: Callable[..., Message], image: Callable[..., Image]
) -> None:
    card = LinkCard("https://example.com/wave?utm_source=bluesky", "Wave 1", "It opens", image("card"))
    receipt = PLATFORM.publish(session, message("Read this", card=card))
    shown = record(agora, receipt)["embed"]["external"]
    assert (shown["uri"], shown["title"], shown["description"]) == (card.url, "Wave 1", "It opens")
    assert hashlib.sha256(blob(agora, shown["thumb"]["ref"]["$link"])).digest() == (
        hashlib.sha256(image("card").data).digest()
    )


def test_the_largest_picture_that_we_send_is_taken(
    session: Session, message: Callable[..., Message], image: Callable[..., Image]
) -> None:
    limits = PLATFORM.can.pictures
    assert limits is not None
    small = image("alt")
    large = replace(small, data=small.data + b"\0" * (limits.max_bytes - len(small.data)))
    card = replace(small, data=small.data + b"\0" * (CARD_BYTES - len(small.data)))
    assert PLATFORM.publish(session, message("Large", images=(large,))).remote_id
    shown = LinkCard("https://example.com", "Large", image=card)
    assert PLATFORM.publish(session, message("Card", card=shown)).remote_id


def test_a_lost_answer_with_a_picture_and_the_same_key_give_one_record(
    bluesky_network: BlueskyNetwork,
    agora: BlueskyPerson,
    session: Session,
    message: Callable[..., Message],
    image: Callable[..., Image],
) -> None:
    first = PLATFORM.publish(session, message("One"))
    sent = message("With a picture", images=(image("alt"),), answers=first, root=first)
    with LosingProxy(bluesky_network.port, b"repo.putRecord") as proxy:
        through = replace(session, account=replace(session.account, server=proxy.url))
        with pytest.raises(Uncertain):
            PLATFORM.publish(through, sent)
    receipt = PLATFORM.publish(session, sent)
    assert sorted(each["uri"] for each in agora.posts()) == sorted([first.remote_id, receipt.remote_id])


@pytest.mark.parametrize("step", [b"repo.uploadBlob", b"repo.getRecord"])
def test_a_step_before_the_post_that_fails_is_certain_not_to_have_published(
    bluesky_network: BlueskyNetwork,
    agora: BlueskyPerson,
    session: Session,
    message: Callable[..., Message],
    image: Callable[..., Image],
    step: bytes,
) -> None:
    first = PLATFORM.publish(session, message("One"))
    with LosingProxy(bluesky_network.port, step) as proxy:
        through = replace(session, account=replace(session.account, server=proxy.url))
        with pytest.raises(NotSent):
            PLATFORM.publish(through, message("Two", images=(image("alt"),), answers=first, root=first))
    assert len(agora.posts()) == 1


def test_it_promises_no_more_than_it_does() -> None:
    assert PLATFORM.can.visibilities == (Visibility.PUBLIC,)
    assert not PLATFORM.can.warnings
    assert PLATFORM.can.cards
