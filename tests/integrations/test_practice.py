"""The practice wall: one file per post, whole or not at all, and reactions only when they are invented."""

import threading
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from cm_console.domain.delivery import NotSent
from cm_console.domain.platform import Message, Session
from integrations import practice
from integrations.practice import PLATFORM


@pytest.fixture
def session(make_session: Callable[..., Session]) -> Session:
    return make_session("practice")


def test_the_link_leads_to_the_post_on_disk(session: Session, message: Callable[..., Message]) -> None:
    receipt = PLATFORM.publish(session, message("Wave 1 opens"))
    assert "Wave 1 opens" in Path(unquote(urlsplit(receipt.url).path)).read_text("utf-8")


def test_consoles_that_publish_at_the_same_moment_make_one_post(
    session: Session, message: Callable[..., Message]
) -> None:
    sent, receipts = message("Only once"), []
    start = threading.Barrier(8)

    def publish() -> None:
        start.wait()
        receipts.append(PLATFORM.publish(session, sent))

    threads = [threading.Thread(target=publish) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(receipts)) == 1
    files = [path.name for path in practice.wall(session.folder, session.account.key).iterdir()]
    assert files == [f"{receipts[0].remote_id}.json"]


@pytest.mark.parametrize("key", ["../../escape", "a/b", "C:\\evil", "é", "", "k" * 300])
def test_a_key_never_leads_out_of_the_wall(
    session: Session, message: Callable[..., Message], key: str
) -> None:
    made = Message(key, "text", message("x").due_at)
    PLATFORM.publish(session, made)
    [file] = practice.wall(session.folder, session.account.key).iterdir()
    assert file.suffix == ".json"
    assert PLATFORM.find(session, made) is not None


def test_two_accounts_have_two_walls(
    make_session: Callable[..., Session], session: Session, message: Callable[..., Message]
) -> None:
    PLATFORM.publish(session, message("Mine"))
    other = Session(
        type(session.account)(2, "other-key", "practice", "Other"), "", session.tokens, session.folder
    )
    assert PLATFORM.find(other, message("Mine")) is None


def test_reactions_are_those_that_were_invented(session: Session, message: Callable[..., Message]) -> None:
    receipt = PLATFORM.publish(session, message("Do you like it?"))
    practice.react(session.folder, session.account.key, receipt.remote_id, likes=2)
    practice.react(session.folder, session.account.key, receipt.remote_id, likes=1, replies=4)
    [reading] = PLATFORM.samples(session, [receipt.remote_id, "gone"])
    assert reading.counts == {"likes": 3, "reposts": 0, "replies": 4}


def test_followers_are_unknown_until_somebody_invents_them(session: Session) -> None:
    assert PLATFORM.channel(session).counts == {}
    practice.follow(session.folder, session.account.key, 12)
    assert PLATFORM.channel(session).counts == {"followers": 12}


def test_publishing_again_keeps_the_reactions(session: Session, message: Callable[..., Message]) -> None:
    receipt = PLATFORM.publish(session, message("Again"))
    practice.react(session.folder, session.account.key, receipt.remote_id, likes=2)
    PLATFORM.publish(session, message("Again"))
    assert PLATFORM.samples(session, [receipt.remote_id])[0].counts["likes"] == 2


def test_a_wall_that_cannot_be_written_means_that_nothing_left(
    session: Session, message: Callable[..., Message]
) -> None:
    session.folder.write_text("a file stands where the folder should be")
    with pytest.raises(NotSent):
        PLATFORM.publish(session, message("Nowhere to go"))
