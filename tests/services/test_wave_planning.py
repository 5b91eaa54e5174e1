"""Plans of waves in a real workspace: capacity, holidays, circles, names, late volunteers, and why."""

from datetime import date

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.testers import TesterState
from cm_console.domain.waves import BY_LOT, Wishes
from cm_console.errors import ConsoleError
from cm_console.store import wave_planning as store
from tests.conftest import FakeClock

START = date(2026, 11, 30)


@pytest.fixture
def people(console: Console) -> list[int]:
    """60 volunteers: 54 employees of three departments, four of them managers, then 6 external people."""
    return [
        console.testers.add(
            name=f"Person {n:02}",
            email=f"p{n}@example.org",
            department=("Sales", "Plant", "IT")[n % 3],
            level="Staff",
            is_manager=n < 4,
            is_external=n >= 54,
            volunteer=True,
        ).id
        for n in range(60)
    ]


def placed(console: Console, campaign: Campaign) -> dict[int, int]:
    return {
        tester.person.id: wave.number
        for wave in console.waves.list(campaign.id)
        for tester in console.waves.members(wave.id)
    }


def noted(plan: object, text: str) -> bool:
    return any(text in note for note in plan.notes)  # type: ignore[attr-defined]


def test_a_proposal_writes_nothing_and_is_what_the_draw_then_saves(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    wishes = Wishes((8, 12), seed=5)
    proposal = console.waves.propose(campaign.id, wishes)
    assert console.waves.list(campaign.id) == []
    drawn = console.waves.draw(campaign.id, wishes)
    assert drawn.proposal == proposal
    assert placed(console, campaign) == {
        who: wave.number for wave in proposal.draw.waves for who in wave.drawn
    }


def test_animators_limit_who_is_invited_and_the_plan_says_so(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    drawn = console.waves.draw(campaign.id, Wishes((8, 20), animators=(1, 2), per_animator=6, seed=1))
    assert [(wave.capacity, wave.members) for wave in drawn.waves] == [(6, 6), (12, 12)]
    assert noted(drawn.proposal, "Wave 1: 8 people were asked for, but its animators can follow 6.") or noted(
        drawn.proposal, "8 people were asked for, but its animators can follow 6."
    )
    again = console.waves.draw(campaign.id, Wishes((8, 20), seed=1))
    assert [wave.members for wave in again.waves] == [6, 12]


def test_over_invitation_starts_at_35_percent_and_learns_from_the_waves_that_ended(
    console: Console, campaign: Campaign, people: list[int], clock: FakeClock
) -> None:
    assert console.waves.participation(campaign.id).rate == pytest.approx(0.35)
    drawn = console.waves.draw(campaign.id, Wishes((7,), participation=0.35, starts_on=START, seed=1))
    assert [(wave.size, wave.target, wave.members) for wave in drawn.waves] == [(20, 7, 20)]
    members = [one.person.id for one in console.waves.members(drawn.waves[0].id)]
    console.testers.set_state(campaign.id, members, TesterState.INVITED)
    console.testers.set_state(campaign.id, members[:15], TesterState.ACTIVE)
    assert console.waves.participation(campaign.id).invited == 0
    clock.advance(days=40)
    seen = console.waves.participation(campaign.id)
    assert (seen.invited, seen.took_part) == (20, 15)
    assert seen.rate == pytest.approx((7 + 15) / (20 + 20))


def test_a_wave_goes_around_closed_days_and_people_who_are_away(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.waves.add_unavailable(campaign.id, START, date(2026, 12, 2))
    for person in people[4:30]:
        console.waves.add_unavailable(campaign.id, date(2026, 12, 7), date(2026, 12, 18), person)
    drawn = console.waves.draw(campaign.id, Wishes((15, 15), starts_on=START, seed=2))
    assert drawn.waves[0].starts_on == date(2026, 12, 7)
    first = {who for who, number in placed(console, campaign).items() if number == 1}
    assert not first & set(people[4:30])


def test_a_department_is_kept_for_comparison_by_name_or_by_lot(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    proposal = console.waves.propose(campaign.id, Wishes((10,), comparison="plant", seed=1))
    assert proposal.rules.comparison == "Plant"
    assert noted(proposal, "Plant (20 person(s)) is kept for comparison")
    by_lot = {
        console.waves.propose(campaign.id, Wishes((10,), comparison=BY_LOT, seed=seed)).rules.comparison
        for seed in range(12)
    }
    assert by_lot == {"Sales", "Plant", "IT"}
    with pytest.raises(ConsoleError, match="no department"):
        console.waves.propose(campaign.id, Wishes((10,), comparison="Mars"))


def test_external_people_have_waves_of_their_own_or_are_mentioned(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    drawn = console.waves.draw(campaign.id, Wishes((10, 10), seed=1))
    assert noted(drawn.proposal, "6 external volunteer(s) are not drawn with employees.")
    assert not set(placed(console, campaign)) & set(people[54:])
    drawn = console.waves.draw(campaign.id, Wishes((10, 10), external=(4,), seed=1))
    assert [wave.is_external for wave in drawn.waves] == [False, False, True]
    own = {who for who, number in placed(console, campaign).items() if number == 3}
    assert len(own) == 4
    assert own <= set(people[54:])


def test_names_bring_people_together_and_are_erased_by_the_draw(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    with console.context.db.write():
        store.nominate(console.context.db, campaign.id, [(people[10], people[13]), (people[13], people[16])])
    proposal = console.waves.propose(campaign.id, Wishes((9, 9), seed=3))
    assert proposal.rules.ties[people[13]] == {people[10], people[16]}
    assert noted(proposal, "erased")
    assert console.waves.draw(campaign.id, Wishes((9, 9), seed=3)).erased == 2
    assert store.ties(console.context.db, campaign.id) == {}


def test_plans_are_compared_without_writing(console: Console, campaign: Campaign, people: list[int]) -> None:
    asked = [Wishes((9, 9), participation=rate, seed=1) for rate in (0.9, 0.45)]
    few, many = console.waves.compare(campaign.id, asked)
    assert (few.invited, many.invited) == (20, 40)
    assert many.draw.imbalance >= 0
    assert console.waves.list(campaign.id) == []


def test_undoing_a_draw_brings_back_the_waiting_list_and_the_rules(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.waves.draw(campaign.id, Wishes((9, 9), seed=1, waiting=5))
    before = [one.person.id for one in console.waves.waiting(campaign.id)]
    waves = console.waves.list(campaign.id)
    drawn = console.waves.draw(campaign.id, Wishes((6,), seed=2, comparison="Plant", waiting=3))
    after = [one.person.id for one in console.waves.waiting(campaign.id)]
    redo = console.waves.restore(drawn.previous)
    assert [one.person.id for one in console.waves.waiting(campaign.id)] == before
    assert console.waves.list(campaign.id) == waves
    assert store.last_draw(console.context.db, campaign.id)[1]["comparison"] is None  # type: ignore[index]
    console.waves.restore(redo)
    assert [one.person.id for one in console.waves.waiting(campaign.id)] == after
    assert store.last_draw(console.context.db, campaign.id)[1]["comparison"] == "Plant"  # type: ignore[index]


def test_a_late_volunteer_gets_the_wave_that_stays_most_even(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.waves.draw(campaign.id, Wishes((12, 12), seed=1, starts_on=START))
    first, second = console.waves.list(campaign.id)
    console.waves.edit(first.id, size=13, capacity=13)
    console.waves.edit(second.id, size=13, capacity=13)
    late = [who for who in people[4:54] if who not in placed(console, campaign)][:3]
    result = console.waves.place_volunteers(campaign.id, late)
    assert set(result.waves) <= set(late)
    assert len(result.waves) == 2
    assert set(result.waiting) == set(late) - set(result.waves)
    assert placed(console, campaign).items() >= result.waves.items()
    console.waves.restore(result.previous)
    assert not set(late) & set(placed(console, campaign))
    with pytest.raises(ConsoleError, match="can be given a wave"):
        console.waves.place_volunteers(campaign.id, list(placed(console, campaign))[:2])


def test_a_seat_that_becomes_free_goes_to_somebody_like_who_left(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.waves.draw(campaign.id, Wishes((12,), seed=1, waiting=20))
    (wave,) = console.waves.list(campaign.id)
    gone = next(one.person for one in console.waves.members(wave.id) if not one.person.is_manager)
    console.testers.set_state(campaign.id, [gone.id], TesterState.DROPPED)
    result = console.waves.fill_from_waiting(wave.id)
    (who,) = result.waves
    assert console.testers.get(campaign.id, who).person.department == gone.department
    assert who not in [one.person.id for one in console.waves.waiting(campaign.id)]
    console.waves.restore(result.previous)
    assert who in [one.person.id for one in console.waves.waiting(campaign.id)]


def test_everybody_can_be_told_why(console: Console, campaign: Campaign, people: list[int]) -> None:
    console.waves.add_unavailable(campaign.id, START, date(2026, 12, 11), people[20])
    console.waves.draw(campaign.id, Wishes((10, 12), seed=4, starts_on=START, waiting=5, comparison="IT"))
    where = placed(console, campaign)
    one = console.waves.why_person
    assert one(campaign.id, people[2]).elsewhere[1] == "IT is kept for comparison."
    assert "for employees only" in one(campaign.id, people[57]).elsewhere[1]
    if people[20] % 3 != people[2] % 3:
        assert "away" in one(campaign.id, people[20]).elsewhere[1]
    second = next(who for who, number in where.items() if number == 2 and who != people[20])
    told = one(campaign.id, second)
    assert "is in wave 2" in told.here[0]
    assert any("The lot put them in place" in text for text in told.here)
    assert list(told.elsewhere) == [1]
    queue = console.waves.waiting(campaign.id)
    assert any("place 1" in text for text in one(campaign.id, queue[0].person.id).here)
    console.testers.edit(people[40], volunteer=False)
    assert any("not volunteered" in text for text in one(campaign.id, people[40]).here)
    with pytest.raises(ConsoleError, match="no longer there"):
        one(campaign.id, 10**9)


@pytest.mark.parametrize(
    "wishes",
    [
        Wishes((5,), participation=0),
        Wishes((5,), participation=1.5),
        Wishes((5, 5), capacity=(1, 2, 3)),
        Wishes((5,), animators=(0,)),
        Wishes((5,), per_animator=0),
        Wishes((5,), external=(0,)),
        Wishes((5,), waiting=-1),
        Wishes((5,), weeks=0),
    ],
)
def test_wishes_that_no_plan_can_be_made_of_are_refused(
    console: Console, campaign: Campaign, people: list[int], wishes: Wishes
) -> None:
    with pytest.raises(ConsoleError):
        console.waves.propose(campaign.id, wishes)
