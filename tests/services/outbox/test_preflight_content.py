"""What is said of a post's content before it is scheduled: all of it is about what really goes out."""

import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cm_console.domain.checks import Severity
from cm_console.domain.content import Attached, Card, Extras, Visibility
from cm_console.domain.platform import PictureLimits
from cm_console.errors import ConsoleError
from cm_console.services.pictures import Pictures

LIMITS = PictureLimits(count=2, max_bytes=100_000, max_side=1000, alt_limit=20)
CARD = Card("https://example.com/wave", "Wave 1")


@pytest.fixture
def picture(desk: Any) -> Callable[..., Attached]:
    from PIL import Image

    def make(alt: str = "A café", colour: str = "red", **more: Any) -> Attached:
        written = io.BytesIO()
        Image.new("RGB", (20, 10), colour).save(written, "PNG")
        return Attached(Pictures(desk.context).add(written.getvalue(), "a.png").hash, alt, **more)

    return make


@pytest.fixture
def wall(desk: Any, platform: Any) -> int:
    platform.can = replace(platform.can, pictures=LIMITS)
    return desk.account()  # type: ignore[no-any-return]


def said(desk: Any, wall: int, text: str = "Hello", **extras: Any) -> list[tuple[Severity, str]]:
    found = desk.posts.check(text, [wall], extras=Extras(**extras))
    return [(each.severity, each.text) for each in found]


def test_a_plain_post_is_fine(desk: Any, wall: int) -> None:
    assert said(desk, wall) == []


def test_each_part_of_a_thread_is_measured_by_itself(desk: Any, wall: int) -> None:
    part = "x" * 290
    assert said(desk, wall, f"{part}\n---\n{part}") == []
    assert said(desk, wall, f"{part}\n---\n{part}{'x' * 13}") == [
        (Severity.ERROR, "Wall, part 2: 3 character(s) too long.")
    ]
    with pytest.raises(ConsoleError, match="cannot be scheduled"):
        desk.post(f"{part}\n---\n{part}{'x' * 13}")


def test_a_warning_that_becomes_the_first_line_counts_and_is_said(desk: Any, wall: int) -> None:
    assert said(desk, wall, "x" * 290, warning="Spoilers!!!") == [
        (Severity.ERROR, "Wall: 3 character(s) too long."),
        (Severity.WARNING, "Wall has no content warnings: yours is the first line of the text."),
    ]


def test_links_are_measured_with_the_campaigns_tags(desk: Any, wall: int) -> None:
    desk.db.execute("UPDATE campaign SET utm_campaign = 'agora'")
    text = "x" * 270 + " https://example.com"
    [finding] = desk.posts.check(text, [wall], campaign_id=desk.campaign)
    assert "too long" in finding.text
    assert said(desk, wall, text) == []


def test_every_picture_needs_a_description_unless_it_says_that_it_needs_none(
    desk: Any, wall: int, picture: Callable[..., Attached]
) -> None:
    missing = (Severity.ERROR, "Picture 2 has no description: write one, or say that it needs none.")
    assert said(desk, wall, pictures=(picture(), picture(" ", "blue"))) == [missing]
    assert said(desk, wall, pictures=(picture(), picture("", "blue", waived=True))) == []


def test_a_description_that_is_too_long_is_said(
    desk: Any, wall: int, picture: Callable[..., Attached]
) -> None:
    [(severity, text)] = said(desk, wall, pictures=(picture("x" * 25),))
    assert (severity, text) == (
        Severity.ERROR,
        "Wall: the description of picture 1 is 5 character(s) too long.",
    )


def test_more_pictures_than_the_platform_takes_are_refused(
    desk: Any, platform: Any, wall: int, picture: Callable[..., Attached]
) -> None:
    three = (picture(), picture(colour="blue"), picture(colour="green"))
    assert said(desk, wall, pictures=three) == [
        (Severity.ERROR, "Wall takes 2 picture(s) in a post at most.")
    ]
    platform.can = replace(platform.can, pictures=None)
    assert said(desk, wall, pictures=three[:1]) == [(Severity.ERROR, "Wall takes no pictures.")]


def test_a_picture_that_is_gone_is_said(desk: Any, wall: int) -> None:
    assert said(desk, wall, pictures=(Attached("0" * 64, "alt"),)) == [
        (Severity.ERROR, "Picture 1 is no longer in the workspace: add it again.")
    ]


def test_who_sees_it_is_never_widened(desk: Any, wall: int) -> None:
    assert said(desk, wall, visibility=Visibility.FOLLOWERS) == [
        (Severity.ERROR, "Wall cannot limit who sees a post to “Followers only”.")
    ]


def test_a_thread_needs_a_platform_with_threads(desk: Any, platform: Any, wall: int) -> None:
    platform.can = replace(platform.can, threads=False)
    assert said(desk, wall, "One\n---\nTwo") == [
        (Severity.ERROR, "Wall has no threads: write a single post for it.")
    ]


def test_a_card_that_the_platform_makes_itself_needs_its_link_in_the_text(desk: Any, wall: int) -> None:
    assert said(desk, wall, f"See {CARD.url}", card=CARD) == []
    assert said(desk, wall, "See", card=CARD) == [
        (Severity.WARNING, "Wall makes its own link cards, and the link is not in the text.")
    ]


def test_pictures_and_a_card_do_not_go_together(
    desk: Any, platform: Any, wall: int, picture: Callable[..., Attached]
) -> None:
    platform.can = replace(platform.can, cards=True)
    assert said(desk, wall, card=CARD) == []
    assert said(desk, wall, card=CARD, pictures=(picture(),)) == [
        (Severity.WARNING, "Wall shows the pictures and not the link card.")
    ]
