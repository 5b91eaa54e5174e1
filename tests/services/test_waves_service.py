"""Waves in a real workspace: planned, replanned around the invited, moved, undone, exported."""

import csv
from datetime import date
from pathlib import Path

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.testers import TesterState
from cm_console.domain.wave_status import WaveStatus
from cm_console.errors import ConsoleError
from tests.wavework import crowd

OPENING = date(2027, 1, 18)


@pytest.fixture
def people(console: Console) -> list[int]:
    """40 people in two departments: ids 1 to 40, every tenth a manager, two in three volunteers."""
    return crowd(console, 40, level=lambda n: "Staff" if n % 10 else "Manager")


def placed(console: Console, campaign: Campaign) -> dict[int, int]:
    return {
        tester.person.id: wave.number
        for wave in console.waves.list(campaign.id)
        for tester in console.waves.members(wave.id)
    }


def test_a_plan_is_saved_with_its_seed_dates_and_reasons(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    made = console.waves.plan(campaign.id, [5, 8], seed=7, starts_on=date(2026, 11, 30), weeks=2)
    waves = console.waves.list(campaign.id)
    assert [(w.number, w.size, w.members, w.seed) for w in waves] == [(1, 5, 5, 7), (2, 8, 8, 7)]
    assert [(w.starts_on, w.ends_on) for w in waves] == [
        (date(2026, 11, 30), date(2026, 12, 11)),
        (date(2026, 12, 14), date(2026, 12, 25)),
    ]
    assert "seed 7" in made.why[0]
    assert (made.volunteers, made.left) == (27, 14)


def test_only_volunteers_are_drawn_and_managers_come_first(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.waves.plan(campaign.id, [5, 8], seed=7)
    first, second = console.waves.list(campaign.id)
    for wave in (first, second):
        assert all(tester.person.volunteer for tester in console.waves.members(wave.id))
    assert sum(tester.person.is_manager for tester in console.waves.members(first.id)) == 3
    assert not any(tester.person.is_manager for tester in console.waves.members(second.id))


def test_the_same_seed_gives_the_same_waves_and_without_one_a_seed_is_kept(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    drawn = console.waves.plan(campaign.id, [5, 8])
    before = placed(console, campaign)
    again = console.waves.plan(campaign.id, [5, 8], seed=drawn.seed)
    assert placed(console, campaign) == before
    assert again.waves[0].seed == drawn.seed


def test_replanning_never_moves_those_who_are_invited(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.waves.plan(campaign.id, [5, 8], seed=1)
    first = console.waves.list(campaign.id)[0]
    invited = [tester.person.id for tester in console.waves.members(first.id)][:4]
    console.testers.set_state(campaign.id, invited, TesterState.INVITED)
    for seed in range(5):
        console.waves.plan(campaign.id, [5, 9, 3], seed=seed)
        now = placed(console, campaign)
        assert {now[person] for person in invited} == {1}
        assert [w.members for w in console.waves.list(campaign.id)] == [5, 9, 3]


def test_a_wave_with_invited_people_cannot_be_planned_away(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.waves.plan(campaign.id, [5, 8], seed=1)
    second = console.waves.list(campaign.id)[1]
    console.testers.set_state(
        campaign.id, [console.waves.members(second.id)[0].person.id], TesterState.INVITED
    )
    before = placed(console, campaign)
    with pytest.raises(ConsoleError, match="wave 2"):
        console.waves.plan(campaign.id, [5])
    assert placed(console, campaign) == before


def test_fewer_waves_remove_the_empty_ones(console: Console, campaign: Campaign, people: list[int]) -> None:
    console.waves.plan(campaign.id, [5, 8, 4], seed=1)
    console.waves.plan(campaign.id, [6], seed=1)
    assert [w.members for w in console.waves.list(campaign.id)] == [6]
    assert len(placed(console, campaign)) == 6


def test_people_who_dropped_out_are_not_drawn_again(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.testers.set_state(campaign.id, people[:30], TesterState.DROPPED)
    console.waves.plan(campaign.id, [20], seed=1)
    assert not set(placed(console, campaign)) & set(people[:30])


def test_an_undone_plan_leaves_everything_as_it_was_and_can_be_redone(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.waves.plan(campaign.id, [5, 8], seed=1)
    before, waves = placed(console, campaign), console.waves.list(campaign.id)
    made = console.waves.plan(campaign.id, [3, 3, 3], seed=2)
    after, new_waves = placed(console, campaign), console.waves.list(campaign.id)
    redo = console.waves.restore(made.previous)
    assert (placed(console, campaign), console.waves.list(campaign.id)) == (before, waves)
    console.waves.restore(redo)
    assert (placed(console, campaign), console.waves.list(campaign.id)) == (after, new_waves)


def test_a_move_by_hand_is_undone_and_redone(console: Console, campaign: Campaign, people: list[int]) -> None:
    console.waves.plan(campaign.id, [5, 8], seed=1)
    before = placed(console, campaign)
    second = console.waves.list(campaign.id)[1]
    stranger = next(person for person in people if person not in before)
    undo = console.waves.move(campaign.id, [stranger], second.id)
    assert placed(console, campaign)[stranger] == 2
    assert any("not volunteered" in text for text in console.waves.summaries(campaign.id)[1].why) is (
        people.index(stranger) % 3 == 2
    )
    redo = console.waves.restore(undo)
    assert placed(console, campaign) == before
    console.waves.restore(redo)
    assert placed(console, campaign)[stranger] == 2


def test_the_invited_can_change_waves_by_hand_but_not_lose_theirs(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.waves.plan(campaign.id, [5, 8], seed=1)
    first, second = console.waves.list(campaign.id)
    who = console.waves.members(first.id)[0].person.id
    console.testers.set_state(campaign.id, [who], TesterState.ACCEPTED)
    with pytest.raises(ConsoleError, match="already invited"):
        console.waves.move(campaign.id, [who], None)
    console.waves.move(campaign.id, [who], second.id)
    assert placed(console, campaign)[who] == 2


def test_a_wave_is_added_removed_and_brought_back(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.waves.plan(campaign.id, [5, 8], seed=1)
    before, waves = placed(console, campaign), console.waves.list(campaign.id)
    undo = console.waves.remove(waves[0].id)
    assert [w.number for w in console.waves.list(campaign.id)] == [1]
    console.waves.restore(undo)
    assert (placed(console, campaign), console.waves.list(campaign.id)) == (before, waves)
    undo = console.waves.add(campaign.id, 12, "Extra")
    assert [(w.number, w.name) for w in console.waves.list(campaign.id)][-1] == (3, "Extra")
    console.waves.restore(undo)
    assert console.waves.list(campaign.id) == waves


def test_undoing_never_takes_away_a_wave_people_were_invited_to_since(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    undo = console.waves.add(campaign.id, 5)
    (wave,) = console.waves.list(campaign.id)
    console.waves.move(campaign.id, people[:1], wave.id)
    console.testers.set_state(campaign.id, people[:1], TesterState.INVITED)
    console.waves.restore(undo)
    assert placed(console, campaign) == {people[0]: 1}


def test_sizes_names_and_dates_are_edited_and_checked(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.waves.plan(campaign.id, [5], seed=1)
    (wave,) = console.waves.list(campaign.id)
    assert console.waves.edit(wave.id, name=" Connectors ", capacity=3).name == "Connectors"
    assert any("can follow 3" in text for text in console.waves.summaries(campaign.id)[0].why)
    assert wave.starts_on is not None
    for wrong in ({"size": 0}, {"capacity": -1}, {"ends_on": date(2020, 1, 1)}):
        with pytest.raises(ConsoleError):
            console.waves.edit(wave.id, **wrong)


def test_a_wave_is_draft_then_invited_then_running_then_closed(
    console: Console, campaign: Campaign, people: list[int], clock: object
) -> None:
    console.waves.plan(campaign.id, [5], seed=1, starts_on=date(2026, 11, 30))
    (wave,) = console.waves.list(campaign.id)

    def status() -> WaveStatus:
        return console.waves.summaries(campaign.id)[0].status

    seen = [status()]
    console.testers.set_state(campaign.id, [console.waves.members(wave.id)[0].person.id], TesterState.INVITED)
    seen.append(status())
    clock.advance(days=15)  # type: ignore[attr-defined]
    seen.append(status())
    clock.advance(days=15)  # type: ignore[attr-defined]
    assert [*seen, status()] == list(WaveStatus)


def test_an_empty_directory_and_one_without_volunteers_say_what_to_do(
    console: Console, campaign: Campaign
) -> None:
    with pytest.raises(ConsoleError, match="Import people"):
        console.waves.plan(campaign.id, [5])
    console.testers.add(name="A", email="a@example.org")
    with pytest.raises(ConsoleError, match="column that says who volunteers"):
        console.waves.plan(campaign.id, [5])
    assert console.waves.list(campaign.id) == []


@pytest.mark.parametrize("sizes", [[], [0], [-1, 5], [5] * 51])
def test_unusable_sizes_are_refused(
    console: Console, campaign: Campaign, people: list[int], sizes: list[int]
) -> None:
    with pytest.raises(ConsoleError, match="sizes"):
        console.waves.plan(campaign.id, sizes)


def test_a_wave_short_of_volunteers_says_so(console: Console, campaign: Campaign, people: list[int]) -> None:
    made = console.waves.plan(campaign.id, [20, 20], seed=1)
    assert [w.members for w in made.waves] == [20, 7]
    assert any("no volunteer is left" in text for text in made.why)


def test_an_export_opens_in_excel_and_runs_nothing_there(
    console: Console, campaign: Campaign, people: list[int], tmp_path: Path
) -> None:
    console.testers.edit(people[0], name="=HYPERLINK(1)")
    console.waves.plan(campaign.id, [5], seed=1)
    (wave,) = console.waves.list(campaign.id)
    console.waves.move(campaign.id, people[:1], wave.id)
    target = tmp_path / "wave.csv"
    count = console.waves.export(wave.id, target)
    raw = target.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(raw.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert len(rows) == count + 1
    assert any(row[0] == "'=HYPERLINK(1)" for row in rows)


def test_unplaced_candidates_come_with_volunteers_first(
    console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.waves.plan(campaign.id, [5], seed=1)
    free = console.waves.board(campaign.id).people[None]
    assert len(free) == 35
    flags = [console.testers.get(campaign.id, each).person.volunteer for each in free]
    assert flags == sorted(flags, reverse=True)
