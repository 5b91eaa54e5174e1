"""What counts as answered in time."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.feedback import (
    Answered,
    Feedback,
    FeedbackKind,
    FeedbackState,
    answered_within,
    days_of,
)

DAY = date(2026, 11, 9)


def said(
    day: int = 0, answered: int | None = None, kind: str = "question", of: int | None = None
) -> Feedback:
    given_on = DAY + timedelta(days=day)
    answered_on = None if answered is None else DAY + timedelta(days=answered)
    return Feedback(
        1,
        1,
        None,
        None,
        "",
        FeedbackKind(kind),
        False,
        "?",
        given_on,
        answered_on=answered_on,
        duplicate_of=of,
    )


@pytest.mark.parametrize(("hours", "days"), [(1, 1), (24, 1), (25, 2), (48, 2), (0, 1)])
def test_hours_are_counted_in_days(hours: float, days: int) -> None:
    assert days_of(hours) == days


def test_nothing_asked_is_not_known_rather_than_zero() -> None:
    assert answered_within([], 1, DAY) is None
    assert answered_within([said(kind="praise"), said(of=7)], 1, DAY + timedelta(days=9)) is None


def test_what_may_still_be_answered_in_time_is_not_counted_yet() -> None:
    today = DAY + timedelta(days=1)
    assert answered_within([said(0)], 1, today) is None
    assert answered_within([said(0)], 1, today + timedelta(days=1)) == Answered(0, 1)
    assert answered_within([said(0), said(0, 1), said(0, 2)], 1, today + timedelta(days=1)) == Answered(1, 3)


@given(st.lists(st.tuples(st.integers(0, 9), st.none() | st.integers(0, 9)), max_size=20), st.integers(1, 4))
def test_an_answer_in_time_never_lowers_the_share(log: list[tuple[int, int | None]], days: int) -> None:
    today = DAY + timedelta(days=20)
    feedback = [said(day, None if after is None else day + after) for day, after in log]
    before = answered_within(feedback, days, today)
    after = answered_within([*feedback, said(0, 0)], days, today)
    assert after is not None
    assert 0 <= after.share <= 1
    assert before is None or after.share >= before.share


def test_a_promise_kept_counts_as_fixed() -> None:
    each = Feedback(
        1, 1, None, None, "", FeedbackKind.ISSUE, True, "x", DAY, "", DAY, promised_for=DAY, fixed_on=DAY
    )
    assert each.state is FeedbackState.FIXED
