"""Missions ticked, people behind found by the 25/50/75 rule, drop-outs with reasons, floors."""

from datetime import date, timedelta

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.missions import DropReason
from cm_console.domain.testers import TesterState
from cm_console.domain.waves import Wave
from cm_console.errors import ConsoleError
from cm_console.store import missions as store
from cm_console.store.database import BrokenRule
from tests.conftest import FakeClock
from tests.wavework import TODAY


def test_a_mission_is_ticked_and_unticked_and_counted_for_the_wave(
    console: Console, campaign: Campaign, wave: Wave, people: list[int]
) -> None:
    one = console.missions.add(campaign.id, "Ask a question", wave.id, "An answer within a day", TODAY)
    assert console.missions.done(one.id, people[:2]) == tuple(people[:2])
    assert console.missions.done(one.id, people[:3]) == (people[2],)
    (progress,) = console.missions.progress(wave.id)
    assert (progress.done, progress.people) == (3, 6)
    assert console.missions.done(one.id, people[:1], done=False) == (people[0],)
    assert [len(doer.done) for doer in console.missions.people(wave.id)] == [0, 1, 1, 0, 0, 0]


def test_only_the_people_of_the_wave_have_its_missions(
    console: Console, campaign: Campaign, wave: Wave
) -> None:
    one = console.missions.add(campaign.id, "Ask a question", wave.id)
    stranger = console.testers.add("Gus Vidal", "gus@example.org").id
    with pytest.raises(ConsoleError, match="Not everybody is on this mission"):
        console.missions.done(one.id, [stranger])


def test_a_removed_mission_comes_back_with_its_ticks(
    console: Console, campaign: Campaign, wave: Wave, people: list[int]
) -> None:
    one = console.missions.add(campaign.id, "Ask a question", wave.id)
    console.missions.done(one.id, people[:2])
    removed = console.missions.remove(one.id)
    assert console.missions.list(campaign.id) == []
    console.missions.restore(removed)
    assert console.missions.progress(wave.id)[0].done == 2


def test_only_those_behind_are_reminded_once_at_a_mark_and_twice_in_all(
    console: Console, campaign: Campaign, wave: Wave, people: list[int], clock: FakeClock
) -> None:
    missions = [console.missions.add(campaign.id, f"Try {n}", wave.id, "Saves time") for n in range(4)]
    for mission in missions[:2]:
        console.missions.done(mission.id, people[:1])
    found = console.missions.reminders(wave.id)
    assert [each.person_id for each in found] == people[1:]
    assert {(each.mark, each.done, each.missions) for each in found} == {(50, 0, 4)}
    assert "Try 3 (Saves time)" in found[0].text
    assert console.missions.waiting_reminders(campaign.id) == 5
    console.missions.note_reminded(wave.id, found[:2])
    assert len(console.missions.reminders(wave.id)) == 3
    with pytest.raises(ConsoleError, match="reminded of this already"):
        console.missions.note_reminded(wave.id, found[:1])
    console.missions.forget_reminded(wave.id, found[:1])
    assert len(console.missions.reminders(wave.id)) == 4
    clock.advance(timedelta(days=3))  # 80 % of the time: another mark
    last = console.missions.reminders(wave.id)
    assert [each.person_id for each in last] == people
    console.missions.note_reminded(wave.id, last)
    assert console.missions.reminders(wave.id) == ()
    clock.advance(timedelta(days=9))
    assert console.missions.reminders(wave.id) == ()


def test_the_file_itself_refuses_a_third_reminder(console: Console, wave: Wave, people: list[int]) -> None:
    db = console.context.db
    store.note_reminded(db, wave.id, [(people[0], 25), (people[0], 50)], TODAY)
    with pytest.raises(BrokenRule, match="more than twice"):
        store.note_reminded(db, wave.id, [(people[0], 75)], TODAY)


def test_a_drop_out_with_its_reason_can_be_taken_back(
    console: Console, campaign: Campaign, wave: Wave, people: list[int]
) -> None:
    left = console.following.drop_out(campaign.id, people[:5], DropReason.NO_TIME, " holidays ")
    console.following.drop_out(campaign.id, people[5:], DropReason.TOO_HARD)
    standing = console.following.standing(wave.id)
    assert (standing.people, standing.staying) == (6, 0)
    assert (standing.dropped.people, standing.dropped.reasons, standing.dropped.hidden) == (6, (), 6)
    console.following.restore(left)
    assert console.testers.get(campaign.id, people[0]).state is TesterState.ACCEPTED
    assert console.following.standing(wave.id).dropped.people == 1


def test_who_comes_back_and_leaves_again_has_not_the_old_reason(
    console: Console, campaign: Campaign, wave: Wave, people: list[int]
) -> None:
    console.following.drop_out(campaign.id, people[:1], "no_time")
    console.testers.set_state(campaign.id, people[:1], TesterState.ACTIVE)
    console.testers.set_state(campaign.id, people[:1], TesterState.DROPPED)
    assert store.reasons(console.context.db, wave.id) == [(None, 1)]


def test_undoing_leaves_those_alone_who_have_gone_on_since(
    console: Console, campaign: Campaign, wave: Wave, people: list[int]
) -> None:
    following, one, two = console.following, people[0], people[1]
    following.drop_out(campaign.id, [one, two], "moved")
    back = following.change_state(campaign.id, [one, two], TesterState.ACTIVE)
    following.drop_out(campaign.id, [one], "no_time")  # in another window
    following.restore(back)
    states = [console.testers.get(campaign.id, each).state for each in (one, two)]
    assert states == [TesterState.DROPPED, TesterState.DROPPED]
    reasons = [following.reason(campaign.id, each) for each in (one, two)]
    assert [each and each.reason for each in reasons] == [DropReason.NO_TIME, DropReason.MOVED]
    assert [each.state for each in console.testers.history(campaign.id, one)][-2:] == [
        TesterState.ACTIVE,
        TesterState.DROPPED,
    ]
    with pytest.raises(ConsoleError, match="changed again"):
        following.restore(back)


def test_who_has_left_gets_a_reason_afterwards(
    console: Console, campaign: Campaign, wave: Wave, people: list[int]
) -> None:
    console.testers.set_state(campaign.id, people[:1], TesterState.DROPPED)
    console.following.drop_out(campaign.id, people[:1], "moved")
    assert store.reasons(console.context.db, wave.id) == [(DropReason.MOVED, 1)]


def test_a_running_wave_under_its_floor_is_said_with_the_days_it_has_held(
    console: Console, campaign: Campaign, wave: Wave, people: list[int], clock: FakeClock
) -> None:
    assert console.following.under(campaign.id) == []
    assert console.following.set_floor(wave.id, 5) is None
    standing = console.following.standing(wave.id)
    assert (standing.floor, standing.days_held, standing.is_under) == (5, 6, False)
    console.following.drop_out(campaign.id, people[:2], "no_access")
    ((found, standing),) = console.following.under(campaign.id)
    assert (found.id, standing.staying, standing.days_held) == (wave.id, 4, 0)
    clock.advance(timedelta(days=9))  # the wave is over
    assert console.following.under(campaign.id) == []
    with pytest.raises(ConsoleError, match="at least one"):
        console.following.set_floor(wave.id, 0)


def test_a_wave_over_its_target_uses_it_as_floor(console: Console, wave: Wave) -> None:
    console.waves.edit(wave.id, target=4)
    assert console.following.floor(console.waves.get(wave.id)) == 4


def test_a_mission_says_what_is_tried_and_in_a_wave_of_its_campaign(
    console: Console, campaign: Campaign, wave: Wave
) -> None:
    other = console.campaigns.create("Forum", date(2027, 2, 1), "Europe/Paris")
    with pytest.raises(ConsoleError, match="what is to be tried"):
        console.missions.add(campaign.id, "  ")
    with pytest.raises(ConsoleError, match="another campaign"):
        console.missions.add(other.id, "Ask", wave.id)
    with pytest.raises(TypeError, match="not a field"):
        console.missions.edit(console.missions.add(campaign.id, "Ask").id, done=True)
