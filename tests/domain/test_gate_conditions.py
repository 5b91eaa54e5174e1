"""What is met, what is not, and what nobody knows yet."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from cm_console.domain.gates import (
    ITEMS,
    READINESS,
    REASONS,
    About,
    Answer,
    Checked,
    State,
    is_clear,
    listed,
    share_of,
)

DAY = date(2026, 11, 16)


def answered(**answers: Answer) -> list[Checked]:
    return [Checked(name, answer, "", DAY) for name, answer in answers.items()]


def test_a_share_of_nobody_is_not_known_and_never_zero() -> None:
    unknown = share_of(About.REPORTED, 0, 0, 0.6)
    assert (unknown.state, unknown.count) == (State.UNKNOWN, None)
    assert share_of(About.REPORTED, 0, 5, 0.6).state is State.UNMET


@given(some.integers(0, 200), some.integers(1, 200), some.sampled_from([0.5, 0.6, 1.0]))
def test_a_share_is_met_exactly_from_its_limit_on(count: int, n: int, least: float) -> None:
    assert (share_of(About.REPORTED, count, n, least).state is State.MET) == (count >= least * n)


def test_a_list_is_not_known_until_somebody_looks() -> None:
    assert listed(About.REASONS, ("a", "b"), []).state is State.UNKNOWN
    half = listed(About.REASONS, ("a", "b"), answered(a=Answer.YES))
    assert (half.state, half.count, half.n) == (State.UNMET, 1, 2)


def test_what_is_not_needed_does_not_count_against() -> None:
    found = listed(About.REASONS, ("a", "b"), answered(a=Answer.YES, b=Answer.NOT_NEEDED))
    assert (found.state, found.count, found.n) == (State.MET, 1, 1)
    assert listed(About.REASONS, ("a", "b"), answered(a=Answer.YES, b=Answer.NO)).state is State.UNMET


def test_nothing_unknown_is_ever_clear() -> None:
    assert not is_clear([share_of(About.REPORTED, 0, 0)])
    assert is_clear([share_of(About.REPORTED, 3, 3)])


def test_every_item_has_its_own_key() -> None:
    assert len(ITEMS) == sum(map(len, READINESS.values())) + len(REASONS) == 25
