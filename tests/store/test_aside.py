"""Rows taken out with all that hangs on them come back as far as what they belong to is still there."""

from dataclasses import replace

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.feedback import FeedbackKind
from cm_console.domain.waves import Wave
from cm_console.errors import ConsoleError
from cm_console.store import aside
from cm_console.store.database import Database
from tests.whole_file import differences, rows_of


@pytest.fixture
def db(console: Console, campaign: Campaign, wave: Wave, people: list[int]) -> Database:
    """A wave with a mission that two people have done, and feedback of one of them."""
    mission = console.missions.add(campaign.id, "Ask", wave.id)
    console.missions.done(mission.id, people[:2])
    console.feedback.add(campaign.id, FeedbackKind.IDEA, "More", wave_id=wave.id, person_id=people[0])
    console.following.set_floor(wave.id, 3)
    return console.context.db


def take(db: Database, table: str, row_id: int) -> aside.Aside:
    with db.write():
        return aside.take(db, table, [row_id])


def bring_back(db: Database, taken: aside.Aside) -> None:
    with db.write():
        aside.bring_back(db, taken)


def test_everything_that_hangs_on_a_row_comes_back_once(db: Database, wave: Wave) -> None:
    before = rows_of(db)
    taken = take(db, "wave", wave.id)
    assert differences(before, rows_of(db)).keys() == {"wave", "wave_floor", "mission", "feedback", "tester"}
    bring_back(db, taken)
    bring_back(db, taken)
    assert differences(before, rows_of(db)) == {}
    assert db.query("PRAGMA foreign_key_check") == []


def test_looking_takes_nothing(db: Database, wave: Wave) -> None:
    before = rows_of(db)
    assert aside.look(db, "wave", [wave.id]).holds("wave", wave.id)
    assert rows_of(db) == before


def test_what_was_given_another_place_since_keeps_it(
    db: Database, console: Console, campaign: Campaign, wave: Wave
) -> None:
    taken = take(db, "wave", wave.id)
    console.waves.add(campaign.id, 4, "Other")
    other = next(one for one in console.waves.list(campaign.id) if one.name == "Other")
    db.execute("UPDATE wave SET id = 99, number = 2 WHERE id = ?", [other.id])
    db.execute("UPDATE mission SET wave_id = 99")
    bring_back(db, taken)
    assert db.tuples("SELECT wave_id FROM mission") == [(99,)]
    assert db.tuples("SELECT wave_id FROM feedback") == [(wave.id,)]


def test_what_hangs_on_a_row_follows_it_to_another_number(
    db: Database, console: Console, campaign: Campaign, wave: Wave, people: list[int]
) -> None:
    mission = console.missions.list(campaign.id, wave.id)[0]
    taken = take(db, "mission", mission.id)
    other = console.missions.add(campaign.id, "Something else", wave.id)
    assert other.id == mission.id
    bring_back(db, taken)
    assert db.tuples("SELECT id, title FROM mission ORDER BY id") == [(1, "Something else"), (2, "Ask")]
    assert db.tuples("SELECT DISTINCT mission_id FROM mission_done") == [(2,)]


def test_rows_of_somebody_who_is_gone_stay_away(
    db: Database, console: Console, campaign: Campaign, wave: Wave, people: list[int]
) -> None:
    mission = console.missions.list(campaign.id, wave.id)[0]
    taken = take(db, "mission", mission.id)
    db.execute("DELETE FROM person WHERE id = ?", [people[0]])
    bring_back(db, taken)
    assert db.tuples("SELECT person_id FROM mission_done") == [(people[1],)]
    assert db.query("PRAGMA foreign_key_check") == []


def test_a_link_to_what_is_gone_is_empty(db: Database, wave: Wave, people: list[int]) -> None:
    taken = take(db, "feedback", 1)
    take(db, "wave", wave.id)
    db.execute("DELETE FROM person WHERE id = ?", [people[0]])
    bring_back(db, taken)
    assert db.tuples("SELECT wave_id, person_id, text FROM feedback") == [(None, None, "More")]


def test_nothing_comes_back_once_somebody_was_erased_whom_it_may_name(
    db: Database, console: Console, campaign: Campaign, wave: Wave, people: list[int]
) -> None:
    console.missions.add(campaign.id, "Ask Farid Ziani", wave.id)
    taken = take(db, "wave", wave.id)
    mission = take(db, "mission", 2)
    console.erasing.erase(people[5])
    for each in (taken, mission):
        with pytest.raises(ConsoleError, match="erased in the meantime"):
            bring_back(db, each)
    bring_back(db, aside.NOTHING)
    assert b"Ziani" not in console.path.read_bytes()


def test_a_journal_that_was_cleared_meanwhile_hides_no_erasure(
    db: Database, console: Console, wave: Wave, people: list[int]
) -> None:
    console.erasing.erase(people[4])
    taken = take(db, "wave", wave.id)
    db.execute("UPDATE privacy_log SET happened_on = '2025-01-01'")
    taken = replace(taken, erased=take(db, "feedback", 1).erased)
    db.execute("DELETE FROM privacy_log")
    console.erasing.erase(people[5])
    with pytest.raises(ConsoleError, match="erased in the meantime"):
        bring_back(db, taken)
