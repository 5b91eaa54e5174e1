"""Adoption counts a person once, for good, and stands beside the plan and the chasm."""

from datetime import date

import pytest

from cm_console.domain.engagement import MarkKind
from cm_console.services.accounts import Accounts
from cm_console.services.engagement import Engagement
from tests.launch import Launch, ago


@pytest.fixture
def engagement(launch: Launch) -> Engagement:
    return Engagement(launch.context, Accounts(launch.context))


def test_a_person_counts_once_on_the_first_day(launch, engagement) -> None:
    first, second, third = launch.people(3)
    launch.states([first], ("2026-11-02", "invited"), ("2026-11-03", "active"), ("2026-11-05", "reported"))
    launch.states([second], ("2026-11-05", "done"))
    launch.states([third], ("2026-11-05", "accepted"))
    adoption = engagement.adoption(launch.id)
    assert adoption.points == (
        (date(2026, 11, 3), 1),
        (date(2026, 11, 5), 2),
        (date(2026, 11, 16), 2),  # holds until today
    )
    assert adoption.adopted == 2


def test_drop_outs_stay_counted_but_no_longer_take_part(launch, engagement) -> None:
    people = launch.people(2)
    launch.states(people[:1], ("2026-11-03", "active"), ("2026-11-09", "dropped"))
    launch.states(people[1:], ("2026-11-04", "active"))
    adoption = engagement.adoption(launch.id)
    assert adoption.adopted == 2
    assert adoption.staying[-2:] == ((date(2026, 11, 9), 1), (date(2026, 11, 16), 1))


def test_a_slip_that_was_mended_does_not_count(launch, engagement) -> None:
    launch.states(launch.people(1), ("2026-11-03", "active"), ("2026-11-03", "accepted"))
    adoption = engagement.adoption(launch.id)
    assert adoption.points == ()
    assert adoption.staying == ()


def test_the_chasm_is_sixteen_percent_of_those_the_launch_is_for(launch, engagement) -> None:
    assert engagement.adoption(launch.id).chasm is None
    launch.people(50)
    assert (engagement.adoption(launch.id).population, engagement.adoption(launch.id).chasm) == (50, 8)
    with launch.db.write():
        launch.db.execute("UPDATE campaign SET population = 400")
    assert engagement.adoption(launch.id).chasm == 64


def test_the_plan_and_the_events_stand_beside_it(launch, engagement) -> None:
    launch.wave(1, 50, date(2026, 11, 2), date(2026, 11, 16))
    launch.published("Hello\nworld", launch.account("Agora"), ago(days=3))
    adoption = engagement.adoption(launch.id)
    assert adoption.plan == ((date(2026, 11, 2), 0), (date(2026, 11, 16), 50))
    kinds = [(mark.kind, mark.on) for mark in adoption.marks]
    assert kinds == [
        (MarkKind.WAVE, date(2026, 11, 2)),
        (MarkKind.POST, date(2026, 11, 13)),
        (MarkKind.OPENING, date(2026, 12, 7)),
    ]
    assert adoption.marks[1].title == "Hello"


def test_departments_under_five_people_are_hidden(launch, engagement) -> None:
    legal, sales, support = (
        launch.people(count, department=name)
        for name, count in (("Legal", 3), ("Sales", 12), ("Support", 30))
    )
    launch.states([*legal, *sales, *support], ("2026-11-02", "invited"))
    launch.states(support[:9], ("2026-11-04", "active"))
    launch.states(support[:1], ("2026-11-06", "dropped"))
    shown = engagement.departments(launch.id)
    assert [(group.name, group.invited, group.adopted) for group in shown.groups] == [("Support", 30, 9)]
    assert shown.hidden == 2  # Sales with it, or Legal could be worked out
