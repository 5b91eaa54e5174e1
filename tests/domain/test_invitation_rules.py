"""Who may be reminded, what expires, and the tree of who invited whom."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.invitations import (
    REMIND_AFTER,
    Invitation,
    InvitationState,
    Letter,
    LetterState,
    Way,
    WhyNot,
    may_answer,
    tree,
    why_no_reminder,
)

SENT = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
LATER = SENT + REMIND_AFTER
_S, _L = InvitationState, LetterState


def letter(number: int = 0, state: LetterState = _L.SENT, sent_at: datetime = SENT) -> Letter:
    sent = sent_at if state is _L.SENT else None
    return Letter(
        number + 1, 1, number, Way.EMAIL, state, f"<{number}@x>", "a@x.fr", "S", "T", 1, sent_at=sent
    )


INVITED = Invitation(
    *(1, 1, 2, "Ana", "ana@x.fr", "fr", 3, "Claire", "claire@x.fr", _S.SENT, date(2026, 11, 30)),
    letters=(letter(),),
)


def test_who_has_not_answered_is_reminded_some_days_later() -> None:
    assert why_no_reminder(INVITED, LATER.date(), LATER) is None
    assert why_no_reminder(INVITED, SENT.date(), LATER - timedelta(minutes=1)) is WhyNot.TOO_SOON


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"state": _S.ACCEPTED}, WhyNot.ANSWERED),
        ({"state": _S.DECLINED}, WhyNot.ANSWERED),
        ({"state": _S.WAITING}, WhyNot.NOT_SENT),
        ({"state": _S.TAKEN_BACK}, WhyNot.NOT_INVITED),
        ({"inviter_id": None}, WhyNot.NO_INVITER),
        ({"answer_by": date(2026, 11, 17)}, WhyNot.EXPIRED),
        ({"letters": (letter(), letter(1, _L.UNCONFIRMED))}, WhyNot.NOT_SENT),
        ({"letters": (letter(), letter(1), letter(2))}, WhyNot.TWICE),
        ({"letters": (letter(), letter(1, sent_at=LATER))}, WhyNot.TOO_SOON),
        ({"letters": (letter(), letter(1, _L.REFUSED))}, None),
        ({"state": _S.OPENED}, None),
    ],
)
def test_nobody_else_is_reminded(changed: dict[str, object], why: WhyNot | None) -> None:
    assert why_no_reminder(replace(INVITED, **changed), LATER.date(), LATER) is why


def test_an_invitation_without_an_answer_expires_and_may_still_be_answered() -> None:
    assert INVITED.shown(date(2026, 11, 30)) is _S.SENT
    assert INVITED.shown(date(2026, 12, 1)) is _S.EXPIRED
    assert replace(INVITED, state=_S.ACCEPTED).shown(date(2026, 12, 1)) is _S.ACCEPTED
    assert may_answer(_S.SENT, _S.ACCEPTED)
    assert may_answer(_S.ACCEPTED, _S.DECLINED)
    assert not may_answer(_S.WAITING, _S.ACCEPTED)
    assert not may_answer(_S.ACCEPTED, _S.ACCEPTED)


def test_the_tree_is_indented_by_who_invited_whom_and_counts_all_below() -> None:
    names = {1: "Claire", 2: "Ana", 3: "bob", 4: "Chloé", 5: "Zoé"}
    rows = list(tree([(1, 3), (1, 2), (2, 4), (5, 1)], names))
    assert rows == [(5, 0, 4), (1, 1, 3), (2, 2, 1), (4, 3, 0), (3, 2, 0)]


def test_a_chain_longer_than_the_stack_is_a_tree_too() -> None:
    links = [(one, one + 1) for one in range(5000)]
    rows = list(tree(links, {one: f"{one:05}" for one in range(5001)}))
    assert rows[0] == (0, 0, 5000)
    assert rows[-1] == (5000, 5000, 0)


@given(st.dictionaries(st.integers(0, 30), st.integers(0, 30), max_size=30))
def test_everybody_is_in_the_tree_once_even_where_people_invited_each_other(inviter: dict[int, int]) -> None:
    links = [(by, person) for person, by in inviter.items() if by != person]
    people = {one for link in links for one in link}
    rows = list(tree(links, {one: str(one) for one in people}))
    assert sorted(person for person, _, _ in rows) == sorted(people)
    assert sum(below + 1 for _, depth, below in rows if depth == 0) == len(people)
