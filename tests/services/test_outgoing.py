"""What really goes out: every character that was written, and nothing that a platform was not asked for."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.accounts import Account
from cm_console.domain.content import NONE, Attached, Card, Extras, Visibility, parts
from cm_console.domain.platform import Capabilities, PictureLimits
from cm_console.domain.thread import keeps, part_key
from cm_console.services.outgoing import Obstacle, obstacles, outgoing
from integrations import discover

PLATFORMS = {key: platform for key, platform in discover().items() if not platform.can.mails}
ACCOUNT = Account(1, "key", "any", "Agora")
TEXTS = st.text(st.characters(codec="utf-8"), max_size=300)
THREADS = st.lists(
    st.one_of(TEXTS, st.sampled_from(["", " ", "---", "--- ", "a ---", "----"])), max_size=6
).map("\n".join)
EXTRAS = st.builds(
    Extras,
    warning=TEXTS,
    visibility=st.sampled_from(Visibility),
    pictures=st.lists(st.builds(Attached, st.just("0" * 64), TEXTS), max_size=5).map(tuple),
    card=st.none() | st.just(Card("https://example.com/wave", "Wave", "It opens", "1" * 64)),
)


def visible(text: str) -> str:
    """Without line ends and the lines that begin a next part."""
    lines = [line for line in text.split("\n") if line.strip(" \t\r") != "---"]
    return "".join("".join(lines).split())


@given(THREADS)
def test_a_thread_holds_every_character_of_its_text(text: str) -> None:
    found = parts(text)
    assert found
    if any(part.strip() for part in found):
        assert visible("".join(f"{part}\n" for part in found)) == visible(text)
        assert all(part.strip() for part in found)


@given(THREADS)
def test_a_part_never_holds_what_begins_the_next(text: str) -> None:
    found = parts(text)
    if len(found) > 1:
        assert all(line.strip(" \t\r") != "---" for part in found for line in part.split("\n"))


@given(THREADS)
def test_a_part_is_one_part(text: str) -> None:
    assert all(parts(part) == (part,) for part in parts(text) if part.strip())


@given(THREADS, THREADS)
def test_what_is_out_is_kept_by_the_same_text_and_by_a_longer_one(text: str, more: str) -> None:
    out = parts(text)
    for count in range(len(out) + 1):
        assert keeps(out[:count], text)
    longer = f"{text}\n---\n{more}"
    assert not visible(text) or keeps(out, longer)


@pytest.mark.parametrize("platform", list(PLATFORMS.values()), ids=list(PLATFORMS))
@given(text=THREADS, extras=EXTRAS)
def test_no_platform_loses_a_character_or_a_choice(platform: Any, text: str, extras: Extras) -> None:
    out = outgoing(platform, ACCOUNT, text, extras)
    first = out.parts[0]
    warned = extras.warning.strip()
    sent = "".join(f"{part.text}\n" for part in out.parts)
    if platform.can.warnings:
        assert {part.warning for part in out.parts} == {warned}
    elif warned:
        assert first.text.startswith(f"{warned}\n\n")
        sent = sent.removeprefix(warned)
    assert visible(sent) == visible("".join(f"{part}\n" for part in parts(text)))
    assert first.pictures == extras.pictures
    assert all(not part.pictures and part.card is None for part in out.parts[1:])
    assert out.visibility is extras.visibility
    assert all(part.measures for part in out.parts)


@given(THREADS)
def test_tags_change_nothing_but_links(text: str) -> None:
    tags: Mapping[str, str] = {"utm_source": "practice", "utm_campaign": "agora"}
    platform = PLATFORMS["practice"]
    plain, tagged = (outgoing(platform, ACCOUNT, text, NONE, tags=each) for each in ({}, tags))
    assert len(plain.parts) == len(tagged.parts)
    for one, other in zip(plain.parts, tagged.parts, strict=True):
        assert one.text == other.text or "http" in one.text.lower()


def test_links_of_text_and_card_carry_the_campaigns_tags() -> None:
    card = Card("https://example.com/wave", "Wave")
    out = outgoing(
        PLATFORMS["bluesky"],
        ACCOUNT,
        "See https://example.com/a\n---\nand https://example.com/b",
        Extras(card=card),
        tags={"utm_source": "bluesky"},
    )
    assert out.parts[0].text == "See https://example.com/a?utm_source=bluesky"
    assert out.parts[1].text == "and https://example.com/b?utm_source=bluesky"
    assert out.parts[0].card == replace(card, url="https://example.com/wave?utm_source=bluesky")


def test_pictures_go_before_a_card() -> None:
    extras = Extras(pictures=(Attached("0" * 64, "alt"),), card=Card("https://example.com", "Card"))
    assert outgoing(PLATFORMS["bluesky"], ACCOUNT, "Look", extras).parts[0].card is None


class Plain:
    """A platform with nothing but text."""

    can = Capabilities(threads=False)

    def measure(self, text: str, account: Account | None, warning: str = "") -> tuple[()]:
        return ()


def test_what_a_platform_cannot_do_is_an_obstacle_and_never_left_out() -> None:
    platform: Any = Plain()
    extras = Extras(visibility=Visibility.FOLLOWERS, pictures=(Attached("0" * 64, "alt"),))
    out = outgoing(platform, ACCOUNT, "One\n---\nTwo", extras)
    assert obstacles(platform, ACCOUNT, out) == [Obstacle.VISIBILITY, Obstacle.THREAD, Obstacle.PICTURES]
    platform.can = Capabilities(
        visibilities=tuple(Visibility), pictures=PictureLimits(1, 1_000_000, 1000, 100)
    )
    assert obstacles(platform, ACCOUNT, out) == []


def test_the_keys_of_a_threads_parts_are_their_own() -> None:
    assert [part_key("key", position) for position in range(3)] == ["key", "key-2", "key-3"]
