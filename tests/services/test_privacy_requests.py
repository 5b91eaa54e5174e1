"""What a person may ask: all about them, to be left out of statistics; and what is not theirs to read."""

from datetime import date
from pathlib import Path

import pytest

from cm_console.console import Console
from cm_console.domain.testers import TesterState
from cm_console.errors import ConsoleError
from cm_console.services.privacy_export import everything
from cm_console.store import adoption, people


@pytest.fixture
def launch(console: Console) -> int:
    return console.campaigns.create("Agora", opens_on=date(2026, 12, 1), zone="Europe/Paris").id


@pytest.fixture
def testers(console: Console, launch: int) -> list[int]:
    ids = [console.testers.add(f"Ana Ruiz{n}", f"a{n}@exemple.fr", department="IT").id for n in range(6)]
    console.testers.set_state(launch, ids, TesterState.ACTIVE, note="glad")
    return ids


def test_everything_about_a_person_and_nothing_about_others(
    console: Console, launch: int, testers: list[int]
) -> None:
    db = console.context.db
    db.execute("UPDATE tester_event SET note = 'like Ana Ruiz0' WHERE person_id = ?", [testers[1]])
    console.campaigns.edit(launch, sponsor="Ana Ruiz0")
    person = people.get(db, testers[0])
    assert person is not None
    found = everything(db, person, date(2026, 11, 16))
    assert found["data"]["following"]["tester"][0] == {
        "campaign": "Agora",
        "state": "active",
        "since": "2026-11-16",
    }
    assert [row["note"] for row in found["data"]["following"]["tester_event"]] == ["glad"]
    assert found["texts_that_name_you"] == [{"where": "campaign", "text": "Ana Ruiz0"}]
    assert "Ruiz1" not in str(found)


def test_the_page_escapes_what_people_wrote(console: Console, launch: int, tmp_path: Path) -> None:
    person = console.testers.add("<b>Eve</b> Bold", "eve@exemple.fr")
    page = console.privacy.export(person.id, tmp_path)[1].read_text("utf-8")
    assert "<b>" not in page
    assert "&lt;b&gt;Eve" in page


def test_who_objects_is_left_out_of_statistics_until_they_say_otherwise(
    console: Console, launch: int, testers: list[int]
) -> None:
    db = console.context.db
    console.privacy.object_(testers[0])
    assert adoption.invited_and_active(db, launch) == (5, 5)
    assert [(group.name, group.invited) for group in adoption.by_department(db, launch)] == [("IT", 5)]
    assert adoption.by_day(db, launch)[-1][1] == 5
    assert adoption.staying_by_day(db, launch)[-1][1] == 5
    console.privacy.count_again(testers[0])
    assert adoption.invited_and_active(db, launch) == (6, 6)


def test_a_group_that_an_objection_makes_small_is_hidden(
    console: Console, launch: int, testers: list[int]
) -> None:
    def shown() -> set[str]:
        return {group.name for group in console.engagement.departments(launch).groups}

    console.testers.set_state(launch, testers[5:], TesterState.ACCEPTED)  # all alike would be hidden, too
    assert shown() == {"IT"}
    for person_id in testers[:2]:
        console.privacy.object_(person_id)
    assert shown() == set()


def test_an_objector_who_is_erased_stays_uncounted(console: Console, launch: int, testers: list[int]) -> None:
    db = console.context.db
    console.privacy.object_(testers[0])
    console.erasing.erase(testers[0])
    assert adoption.invited_and_active(db, launch) == (5, 5)


def test_people_are_found_by_name_and_by_address(console: Console, testers: list[int]) -> None:
    assert [person.email for person in console.privacy.find("ruiz3")] == ["a3@exemple.fr"]
    assert console.privacy.find("  ") == []
    assert console.privacy.by_address(" A3@exemple.fr ").id == testers[3]


def test_a_notice_that_was_published_is_never_changed(console: Console, testers: list[int]) -> None:
    first = console.privacy.publish_notice("Testers", "We keep your name.")
    second = console.privacy.publish_notice(" Testers ", "We keep your name and wave.")
    assert (first.version, second.version) == (1, 2)
    console.privacy.agree(testers[0], first.id, "signed form", date(2026, 11, 10))
    assert [(each.version, each.agreed) for each in console.privacy.notices()] == [(2, 0), (1, 1)]
    (agreed,) = console.privacy.about(testers[0]).agreements
    assert (agreed.version, agreed.proof, agreed.agreed_on) == (1, "signed form", date(2026, 11, 10))
    with pytest.raises(ConsoleError):
        console.privacy.agree(testers[0], second.id, "form", date(2027, 1, 1))
