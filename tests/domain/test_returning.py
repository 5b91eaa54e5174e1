"""When a person usually comes back."""

from datetime import UTC, datetime, timedelta

import pytest

from cm_console.domain.returning import REMEMBERED, recall, remember, usual_return

PARIS = "Europe/Paris"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-16T17:00", "2026-11-17T08:00"),  # Monday evening: Tuesday at 9 in Paris
        ("2026-11-20T17:00", "2026-11-23T08:00"),  # Friday evening: Monday
        ("2026-11-21T10:00", "2026-11-23T08:00"),  # Saturday: Monday
        ("2026-11-17T01:00", "2026-11-17T08:00"),  # at night: this morning
        ("2026-03-27T17:00", "2026-03-30T07:00"),  # over the change of the clocks: still at 9
    ],
)
def test_nine_on_the_next_working_day_until_more_is_known(now: str, expected: str) -> None:
    assert usual_return([], at(now), PARIS) == at(expected)


def test_the_middle_of_the_first_starts_is_learnt() -> None:
    starts = [at(f"2026-11-{day:02}T{time}") for day, time in ((9, "06:40"), (10, "06:50"), (11, "09:30"))]
    starts.append(at("2026-11-12T06:45"))
    later = [start + timedelta(hours=6) for start in starts]  # after lunch, say
    found = usual_return([*starts, *later], at("2026-11-12T17:00"), PARIS)
    assert found == at("2026-11-13T06:45")


def test_a_day_already_begun_is_not_waited_for_again() -> None:
    assert usual_return([at("2026-11-16T06:00")], at("2026-11-16T06:30"), PARIS) == at("2026-11-17T08:00")


def test_who_works_on_sundays_comes_back_on_sunday() -> None:
    sundays = [at("2026-11-01T10:00"), at("2026-11-08T10:00")]
    assert usual_return(sundays, at("2026-11-14T17:00"), "UTC") == at("2026-11-15T09:00")
    assert usual_return(sundays[:1], at("2026-11-14T17:00"), "UTC") == at("2026-11-16T09:00")


def test_starts_after_now_teach_nothing() -> None:
    wrong = [at(f"2027-01-{day:02}T03:00") for day in range(4, 9)]  # the clock was set back
    assert usual_return(wrong, at("2026-11-16T17:00"), PARIS) == at("2026-11-17T08:00")


def test_what_is_remembered_is_recalled_and_bounded() -> None:
    text = ""
    for day in range(REMEMBERED + 10):
        text = remember(text, at("2026-11-16T08:00") + timedelta(days=day))
    starts = recall(text)
    assert len(starts) == REMEMBERED
    assert starts[-1] == at("2026-11-16T08:00") + timedelta(days=REMEMBERED + 9)
    assert recall("nonsense 2026-11-16 2026-11-16T08:00:00.000Z") == [at("2026-11-16T08:00")]
