"""What is said before a post is scheduled."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from cm_console.domain.checks import Severity, same_text
from cm_console.domain.delivery import NeedsAccount


def said(findings: Any) -> list[tuple[Severity, str]]:
    return [(each.severity, each.text) for each in findings]


def test_nothing_to_say(desk: Any, tomorrow: datetime) -> None:
    account = desk.account()
    moment = desk.posts.moment(desk.campaign, tomorrow)
    assert desk.posts.check("Hello", [account], moment=moment) == []


def test_too_long_per_account_and_variant(desk: Any) -> None:
    a, b = desk.account("A"), desk.account("B")
    found = desk.posts.check("x" * 305, [a, b], {b: "short"})
    assert said(found) == [(Severity.ERROR, "A: 5 character(s) too long.")]
    assert found[0].account_id == a
    [part] = desk.posts.outgoing(a, "été").parts
    assert [measure.used for measure in part.measures] == [3, 5]


def test_the_worst_limit_is_the_one_that_is_said(desk: Any) -> None:
    account = desk.account("A")
    assert said(desk.posts.check("é" * 310, [account])) == [(Severity.ERROR, "A: 220 byte(s) too long.")]


def test_a_time_that_has_passed(desk: Any, tomorrow: datetime) -> None:
    moment = desk.posts.moment(desk.campaign, tomorrow - timedelta(days=2))
    (finding,) = desk.posts.check("Hello", [desk.account()], moment=moment)
    assert finding.severity is Severity.ERROR
    assert "2026-11-15 09:30 (Europe/Paris) has passed" in finding.text
    assert "send it now" in finding.text


@pytest.mark.parametrize(
    ("wall", "words"),
    [
        ("2027-03-28 02:30", "jump over 2027-03-28 02:30: it goes out at 2027-03-28 03:30"),
        (
            "2027-10-31 02:30",
            "02:30 twice: it goes out the first time (2027-10-31 00:30 UTC)",
        ),
    ],
)
def test_the_clocks_jumps_are_said_with_the_real_instant(desk: Any, wall: str, words: str) -> None:
    moment = desk.posts.moment(desk.campaign, datetime.fromisoformat(wall))
    (finding,) = desk.posts.check("Hello", [desk.account()], moment=moment)
    assert finding.severity is Severity.WARNING
    assert words in finding.text


def test_the_same_text_on_the_same_account_within_a_day(desk: Any, tomorrow: datetime) -> None:
    a, b = desk.account("A"), desk.account("B")
    post = desk.post("Hello world", a, wall=tomorrow)

    def check(text: str, account: int, hours: float, **options: Any) -> int:
        moment = desk.posts.moment(desk.campaign, tomorrow + timedelta(hours=hours))
        found = desk.posts.check(text, [account], moment=moment, **options)
        return sum("the same text" in each.text for each in found)

    assert check("hello  WORLD\n", a, 0) == 1
    assert check("Hello world", a, 23) == 1
    assert check("Hello world", a, 25) == 0
    assert check("Hello world", b, 0) == 0
    assert check("Hello you", a, 0) == 0
    assert check("Hello world", a, 0, except_post=post.id) == 0
    desk.posts.cancel(post.id)
    assert check("Hello world", a, 0) == 0


def test_what_was_published_counts_as_the_same_text(desk: Any, clock: Any) -> None:
    desk.post("Hello")
    desk.send()
    clock.advance(hours=3)
    (finding,) = desk.posts.check("Hello", [1])
    assert finding.severity is Severity.WARNING


def test_an_account_that_needs_somebody_is_said(desk: Any) -> None:
    desk.post("Hello")
    desk.platform.answers = [NeedsAccount("401")]
    desk.send()
    finding = desk.posts.check("Other", [1])[0]
    assert said([finding]) == [(Severity.WARNING, "Wall needs you: nothing goes out before it is checked.")]


def test_when_two_texts_are_the_same() -> None:
    assert same_text("Café  au lait", "cafe\u0301 au\nLAIT ")
    assert not same_text("Café", "Cafe")
