"""Retention rules: what is removed when, announced where it matters, and reported."""

import os
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from cm_console import paths
from cm_console.console import Console
from cm_console.domain.privacy import Act, Rule, months_before
from cm_console.domain.testers import TesterState
from cm_console.errors import ConsoleError
from cm_console.services import erasing, workspace
from cm_console.store import adoption
from tests.conftest import FakeClock

OPENS = date(2026, 12, 1)


def at(clock: FakeClock, day: str) -> None:
    clock.set(datetime.fromisoformat(f"{day}T09:00:00+00:00"))


@pytest.fixture
def launch(console: Console) -> int:
    campaign = console.campaigns.create("Agora", opens_on=OPENS, zone="Europe/Paris")
    for phase in console.campaigns.phases(campaign.id):
        console.context.db.execute("DELETE FROM phase WHERE id = ?", [phase.id])
    return campaign.id


@pytest.fixture
def people(console: Console, launch: int) -> list[int]:
    ids = [console.testers.add(f"Person Number{n}", f"p{n}@exemple.fr", department="IT").id for n in range(6)]
    console.testers.set_state(launch, ids, TesterState.ACTIVE, note="Number3 Person helped")
    return ids


def names(console: Console) -> int:
    return int(console.context.db.value("SELECT count(*) FROM person"))


def test_a_directory_goes_three_months_after_the_campaign_and_two_weeks_after_being_announced(
    console: Console, clock: FakeClock, launch: int, people: list[int]
) -> None:
    before = adoption.by_department(console.context.db, launch), adoption.by_day(console.context.db, launch)
    at(clock, "2027-03-01")
    assert console.keeping.run().announced is None
    at(clock, "2027-03-02")
    assert console.keeping.run().announced == date(2027, 3, 16)
    at(clock, "2027-03-15")
    assert console.keeping.run().removed == {}
    assert names(console) == 6
    at(clock, "2027-03-16")
    assert console.keeping.run().removed == {Rule.IDENTITY: 6}
    assert names(console) == 0
    after = adoption.by_department(console.context.db, launch), adoption.by_day(console.context.db, launch)
    assert after == before
    entry = console.privacy.journal()[0]
    assert (entry.act, entry.rule, entry.people) == (Act.REMOVED, Rule.IDENTITY, 6)
    assert b"Number3" not in console.path.read_bytes()


def test_many_go_in_several_steps_that_let_others_write(
    console: Console,
    clock: FakeClock,
    launch: int,
    people: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(erasing, "_AT_ONCE", 4)
    before = adoption.by_department(console.context.db, launch)
    at(clock, "2027-06-01")
    console.keeping.run()
    at(clock, "2027-07-01")
    assert console.keeping.run().removed == {Rule.IDENTITY: 6}
    assert adoption.by_department(console.context.db, launch) == before


def test_people_whose_time_is_over_may_be_imported_for_another_launch(
    console: Console, clock: FakeClock, launch: int, people: list[int]
) -> None:
    at(clock, "2027-06-01")
    console.keeping.run()
    at(clock, "2027-07-01")
    assert console.keeping.run().removed == {Rule.IDENTITY: 6}
    assert console.testers.add("Person Number1", "p1@exemple.fr")


def test_another_campaign_takes_the_announcement_back(
    console: Console, clock: FakeClock, launch: int, people: list[int]
) -> None:
    at(clock, "2027-06-01")
    assert console.keeping.run().announced == date(2027, 6, 15)
    console.campaigns.create("Forum", opens_on=date(2027, 9, 1), zone="Europe/Paris")
    at(clock, "2027-07-01")
    assert console.keeping.run().announced is None
    assert names(console) == 6


def test_a_rule_may_be_longer_or_off(
    console: Console, clock: FakeClock, launch: int, people: list[int]
) -> None:
    console.keeping.keep(Rule.IDENTITY, None)
    at(clock, "2030-01-01")
    assert console.keeping.run().announced is None
    console.keeping.keep(Rule.IDENTITY, 6)
    (rule,) = [each for each in console.keeping.rules() if each.rule is Rule.IDENTITY]
    assert (rule.months, rule.is_own, rule.due) == (6, True, 6)
    with pytest.raises(ConsoleError):
        console.keeping.keep(Rule.IDENTITY, 0)


def test_days_away_and_nominations_go_by_themselves(
    console: Console, clock: FakeClock, launch: int, people: list[int]
) -> None:
    db = console.context.db
    db.execute("INSERT INTO nomination VALUES (?, ?, ?)", [launch, people[0], people[1]])
    db.execute(
        "INSERT INTO unavailable (campaign_id, person_id, starts_on, ends_on) VALUES (?, ?, ?, ?)",
        [launch, people[0], "2026-11-17", "2026-11-20"],
    )
    assert console.keeping.run().removed == {}
    at(clock, "2026-12-21")
    assert console.keeping.run().removed == {Rule.ABSENCES: 1}
    at(clock, "2027-01-02")
    assert console.keeping.run().removed == {Rule.NOMINATIONS: 1}


def test_old_logs_and_the_old_journal_go(
    console: Console, clock: FakeClock, launch: int, people: list[int]
) -> None:
    console.privacy.object_(people[0])
    paths.log_dir().mkdir(parents=True, exist_ok=True)
    old, new = paths.log_dir() / "cm-console.log.1", paths.log_dir() / "cm-console.log"
    for file, day in ((old, datetime(2026, 11, 1, tzinfo=UTC)), (new, datetime(2027, 5, 1, tzinfo=UTC))):
        file.write_text("words", "utf-8")
        os.utime(file, (day.timestamp(), day.timestamp()))
    at(clock, "2027-05-18")
    removed = console.keeping.run().removed
    assert removed[Rule.LOGS] == 1
    assert removed[Rule.JOURNAL] == 1
    assert [old.exists(), new.exists()] == [False, True]
    assert Act.OBJECTED not in {entry.act for entry in console.privacy.journal()}


def test_it_runs_once_a_day(console: Console, clock: FakeClock, launch: int, people: list[int]) -> None:
    at(clock, "2027-06-01")
    console.keeping.run_daily()
    db = console.context.db
    assert db.value("SELECT announced_on FROM retention") == "2027-06-01"
    db.execute("DELETE FROM retention")
    console.keeping.run_daily()
    assert db.value("SELECT count(*) FROM retention") == 0
    clock.advance(timedelta(days=1))
    console.keeping.run_daily()
    assert db.value("SELECT announced_on FROM retention") == "2027-06-02"


def test_a_backup_that_is_restored_brings_neither_an_erased_person_nor_a_count_back(
    make_console: Callable[..., Console], console: Console, clock: FakeClock, people: list[int]
) -> None:
    old = console.workspace.backup_rolling()
    email = console.testers.get(0, people[2]).person.email
    console.erasing.erase(people[2])
    console.privacy.object_(people[3])
    path = console.path
    console.close()
    workspace.restore(path, old, clock.now())
    again = make_console(path, create=False)
    assert again.privacy.objections() == 1
    assert again.keeping.run().kept_out == 1
    assert names(again) == 5
    again.close()
    assert email.encode() not in path.read_bytes()


def test_restoring_the_backup_of_another_workspace_carries_nothing_over(
    make_console: Callable[..., Console],
    console: Console,
    clock: FakeClock,
    people: list[int],
    tmp_path: Path,
) -> None:
    other = make_console(tmp_path / "other.cmc")
    other.testers.add("Person Number2", "p2@exemple.fr")
    foreign = other.workspace.backup(tmp_path / "foreign.cmc")
    console.erasing.erase(people[2])
    path = console.path
    console.close()
    workspace.restore(path, foreign, clock.now())
    assert names(make_console(path, create=False)) == 1


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [("2027-03-31", 1, "2027-02-28"), ("2027-01-15", 2, "2026-11-15"), ("2028-12-31", 10, "2028-02-29")],
)
def test_months_are_months_of_the_calendar(day: str, months: int, before: str) -> None:
    assert months_before(date.fromisoformat(day), months) == date.fromisoformat(before)
