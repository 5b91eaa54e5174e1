"""A wave on paper: everybody once, by department, with a box to tick, and no address."""

from datetime import date
from pathlib import Path

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.testers import TesterState
from cm_console.services import wave_sheet
from cm_console.services.page_file import SHEET


def wave_of(console: Console, campaign: Campaign, people: int, departments: int = 2) -> int:
    ids = [
        console.testers.add(
            name=f"Person {n:03}",
            email=f"p{n}@example.org",
            department=f"Unit {n % departments}",
            is_manager=n == 7,
            volunteer=True,
        ).id
        for n in range(people)
    ]
    console.waves.add(campaign.id, people, "Connectors")
    wave = console.waves.numbered(campaign.id, 1)
    console.waves.move(campaign.id, ids, wave.id)
    return wave.id


def content(console: Console, wave_id: int) -> wave_sheet.Sheet:
    return wave_sheet.content("Agora", console.waves.get(wave_id), console.waves.members(wave_id))


def test_everybody_is_on_it_once_by_department_managers_first(console: Console, campaign: Campaign) -> None:
    wave_id = wave_of(console, campaign, 12)
    parts = content(console, wave_id).parts
    assert [part.title for part in parts] == ["Unit 0 · 6", "Unit 1 · 6"]
    assert [row[1] for row in parts[1].rows][:2] == ["Person 007 (Manager)", "Person 001"]
    assert sorted(row[1][:10] for part in parts for row in part.rows) == [f"Person {n:03}" for n in range(12)]


def test_it_says_the_days_the_people_and_the_animators(console: Console, campaign: Campaign) -> None:
    wave_id = wave_of(console, campaign, 4)
    assert content(console, wave_id).facts[0] == "No dates yet"
    console.waves.edit(
        wave_id, starts_on=date(2026, 11, 30), ends_on=date(2026, 12, 11), animators=2, per_animator=10
    )
    days, people = content(console, wave_id).facts
    assert days == "From 30 Nov 2026 to 11 Dec 2026"
    assert people.startswith("4 of 4 people · 2 animator")


def test_who_dropped_out_has_no_box_and_is_not_counted(console: Console, campaign: Campaign) -> None:
    wave_id = wave_of(console, campaign, 4)
    gone = console.waves.members(wave_id)[0].person
    console.testers.set_state(campaign.id, [gone.id], TesterState.DROPPED)
    sheet = content(console, wave_id)
    boxes = {row[1]: row[0] for part in sheet.parts for row in part.rows}
    assert boxes.pop(gone.name) == ""
    assert set(boxes.values()) == {"☐"}
    assert sheet.facts[1].startswith("3 of 4 people")


def test_a_long_department_goes_on_on_new_paper(console: Console, campaign: Campaign) -> None:
    wave_id = wave_of(console, campaign, 200, departments=1)
    parts = content(console, wave_id).parts
    assert [len(part.rows) for part in parts] == [32, 32, 32, 32, 32, 32, 8]
    assert [part.on_new_paper for part in parts] == [False, True, True, True, True, True, True]
    assert parts[1].title == "Unit 0 · 200, continued"
    assert console.waves.sheet(wave_id).count(SHEET) == 6


def test_it_is_a_page_without_addresses_written_whole(
    console: Console, campaign: Campaign, tmp_path: Path
) -> None:
    wave_id = wave_of(console, campaign, 12)
    target = tmp_path / "wave.html"
    assert console.waves.export(wave_id, target) == 12
    page = target.read_text("utf-8")
    assert "Wave 1 · Connectors" in page
    assert "@example.org" not in page
    assert list(tmp_path.glob("*.partial")) == []


def test_an_empty_wave_says_that_nobody_is_in_it(console: Console, campaign: Campaign) -> None:
    console.waves.add(campaign.id, 10)
    wave = console.waves.numbered(campaign.id, 1)
    assert "Nobody is in it yet." in console.waves.sheet(wave.id)
